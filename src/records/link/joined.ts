import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { modeOfSentence } from './context.ts'
import { endsBehind, type LinkEnds } from './ends.ts'
import { placeAt } from './place.ts'
import type { LinkSite } from './site.ts'

/** "Egypt is already connected with Jordan and Sudan", where the text speaks of grids or railways. */
export function joinedSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const { linking, with: along, networks } = reading.pack.linkFrames
  if (!linking.has(verb.lemma) || !verb.passive || verb.type !== 'finite') return undefined
  if (!along.has(reading.tokens[verb.to]?.lower ?? '')) return undefined
  const clause = holding(sentence.clauses, verb.head)
  const [group, other] = clause?.verb === verb ? clause.subject : []
  const mode = modeOfSentence(reading, sentence)
  // "Is connected to the Persian Gulf".
  if (!group || other || !mode || mode === 'sea' || !clause) return undefined
  const from = placeOf(reading, group)
  const owns = networks.has(group.lemma) || group.head === from?.at
  const to = from && owns ? placesBehind(reading, verb.to + 1, clause.to) : []
  if (!from || to.length === 0) return undefined
  const noun = { mode, frame: `<place> ${verb.lemma}ed`, moving: false, vague: false }
  return { sentence, group, noun, ends: { from: from.name, to, via: [], end: clause.to } }
}

/** "Egypt", "Egypt's grid": the place that a subject names, and where its last token stands. */
function placeOf(
  reading: Reading,
  { from, head }: NounGroup,
): { readonly name: string; readonly at: number } | undefined {
  for (let i = from; i <= head; i++) {
    const place = placeAt(reading, i)
    if (place && reading.mentions.holding(i)) return { name: place.name, at: place.to - 1 }
  }
  return undefined
}

/** "Jordan, Libya and Sudan": all of them. */
function placesBehind(reading: Reading, from: number, to: number): string[] {
  const names: string[] = []
  for (let i = from; i < to; ) {
    const place = placeAt(reading, i)
    if (place) names.push(place.name)
    else if (names.length > 0 && !isJoint(reading, i)) break
    i = place ? place.to : i + 1
  }
  return names
}

function isJoint({ tokens, words }: Reading, at: number): boolean {
  return tokens[at]?.lower === ',' || words[at]?.tag === 'CCONJ' || words[at]?.tag === 'DET'
}

/** "The power grids of Kenya and Togo were linked", "the two will link their grids": what is joined is at both ends. */
export function endsOfGrids(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): LinkEnds | null {
  const { linking, networks, of } = reading.pack.linkFrames
  if (!networks.has(group.lemma)) return null
  const clause = holding(sentence.clauses, group.head)
  const links = (v: VerbGroup) => linking.has(v.lemma)
  const before = sentence.verbs.findLast((v) => v.to <= group.from)
  const own = before && links(before) && group.from - before.to < 2
  const told = clause && links(clause.verb) && clause.subject.some((n) => n.head === group.head)
  if (!own && !told) return null
  const whose = of.has(reading.tokens[group.to]?.lower ?? '')
    ? { from: group.to, to: told && clause ? clause.verb.from : sentence.to }
    : undefined
  const ranges = whose ? [whose] : own ? (clause?.subject ?? []) : [group]
  const states = unique(
    ranges
      .flatMap((r) => mentionsIn(reading, r))
      .filter((m) => m.kind === 'state' || m.kind === 'group')
      .flatMap((m) => m.parties),
  )
  const [first, second] = states
  if (first !== undefined && second !== undefined && states.length === 2)
    return { from: first, to: [second], via: [], end: group.to }
  const behind = first && endsBehind(reading, group.to, sentence.to)
  return behind && behind.to.length > 0 ? { ...behind, from: first } : null
}
