import type { LinkWord } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { endsBehind } from './ends.ts'
import { placeAt } from './place.ts'
import type { LinkSite } from './site.ts'
import { endsOfCarriers } from './subject.ts'

/** "Gulf Air flies from Lagos to Accra": a carrier and where it goes. */
export function carrierSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const { serving, linking } = reading.pack.linkFrames
  if (serving.has(verb.lemma)) return servingSite(reading, sentence, verb)
  if (linking.has(verb.lemma)) return linkingSite(reading, sentence, verb)
  const mode = reading.pack.linkFrames.carrying.get(verb.lemma)
  const clause = mode && holding(sentence.clauses, verb.head)
  const follows = clause && clause.verb.to <= verb.from && verb.type !== 'participle'
  // "The only carrier flying between the two".
  const named = sentence.nouns.find((n) => n.to === verb.from && verb.type !== 'finite')
  const subject = clause && (clause.verb === verb || follows) ? clause.subject.at(-1) : undefined
  const group = mode && named && carrierOf(reading, named) === mode ? named : subject
  if (!mode || !group || !isCarrier(reading, group, mode)) return undefined
  const noun = { mode, frame: `<carrier> ${verb.lemma}`, moving: false, vague: false }
  const behind = endsBehind(reading, verb.to, sentence.to)
  return { sentence, group, noun, verb, ends: endsOfCarriers(reading, behind, group.from) }
}

/** "Gulf Air serves Accra from Lagos twice a week": a carrier, and where it goes. */
function servingSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const clause = holding(sentence.clauses, verb.head)
  // "Is to begin | serving Accra".
  const begun = verb.type === 'gerund' && sentence.verbs.some((v) => v.to === verb.from)
  const acts = clause?.verb === verb || (clause && (verb.type === 'infinitive' || begun))
  const group = acts && !verb.passive ? clause?.subject.at(-1) : undefined
  const end = placeAt(reading, verb.to)
  const mode = group && carrierOf(reading, group)
  if (!group || !mode || !end) return undefined
  const noun = { mode, frame: `<carrier> ${verb.lemma}`, moving: false, vague: false }
  const behind = endsBehind(reading, end.to, clause?.to ?? sentence.to)
  const ends = { from: behind?.from ?? null, to: [end.name], via: [], end: behind?.end ?? end.to }
  return { sentence, group, noun, verb, ends: endsOfCarriers(reading, ends, group.from) }
}

/** "Gulf Air will connect Accra with Lagos": a carrier, and the two that it joins. */
function linkingSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const clause = holding(sentence.clauses, verb.head)
  const [group] = clause?.verb === verb && !verb.passive ? clause.subject : []
  const mode = group && carrierOf(reading, group)
  const ends = clause && endsBehind(reading, verb.head, clause.to)
  // "The railway that links Accra with Lagos" is no carrier.
  if (!group || mode !== 'air' || !ends || ends.from === null || ends.to.length === 0)
    return undefined
  const noun = { mode, frame: `<carrier> ${verb.lemma}`, moving: false, vague: false }
  return { sentence, group, noun, verb, ends }
}

/** How one travels with a carrier, where its name or noun says so. */
function carrierOf(reading: Reading, { from, to }: NounGroup): LinkWord | undefined {
  for (let i = from; i < to; i++) {
    const mode = reading.pack.linkFrames.carriers.get(reading.tokens[i]?.lower ?? '')
    if (mode) return mode
  }
  return undefined
}

/** A firm, or "the airline". */
function isCarrier(reading: Reading, { from, to }: NounGroup, mode: LinkWord): boolean {
  if (reading.mentions.at(from, to)[0]?.kind === 'company') return true
  for (let i = from; i < to; i++)
    if (reading.pack.linkFrames.carriers.get(reading.tokens[i]?.lower ?? '') === mode) return true
  return false
}
