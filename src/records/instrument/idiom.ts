import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/**
 * "Are close to a deal", "on the verge of a deal", "put their names to a deal", "put an end to the
 * deal": what the word before the preposition says.
 */
export function idiom(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { prep } = group
  if (prep <= 0 || prep < (clause?.from ?? 0)) return undefined
  const told =
    consentTo(reading, clause, prep) ??
    meaningOf(reading, prep) ??
    resultOf(reading, clause, prep) ??
    membership(reading, clause, prep)
  if (!told || clause?.verb.negated) return undefined
  const open =
    clause !== undefined && (clause.verb.modal !== null || clause.verb.tense === 'future')
  if (open && told !== 'signed' && told !== 'proposed') return undefined
  return {
    status: open ? 'proposed' : told,
    ...(told === 'signed' && { signing: true }),
    frame: `${reading.words[prep - 1]?.lemma} ${reading.tokens[prep]?.lower} <document>`,
    scope: clause ?? sentence,
  }
}

/** "The Senate gave its consent to the treaty", "voted in favour of it": it has ratified it. */
function consentTo(
  { words, tokens, pack }: Reading,
  clause: Clause | undefined,
  prep: number,
): InstrumentState | undefined {
  const { parliaments, consents } = pack.instrumentFrames
  if (!clause || clause.verb.passive || prep < clause.verb.to) return undefined
  const key = `${words[prep - 1]?.lemma ?? ''}-${tokens[prep]?.lower ?? ''}`
  if (!consents.has(key) || clause.verb.modal !== null) return undefined
  return clause.subject.some((n) => parliaments.has(n.lemma.toLowerCase())) ? 'ratified' : undefined
}

/** What a word and its preposition mean: "close to", "name to", "hand on". */
function meaningOf({ words, tokens, pack }: Reading, prep: number): InstrumentState | undefined {
  const { nearing, idioms } = pack.instrumentFrames
  const [before, preposition] = [words[prep - 1], tokens[prep]?.lower ?? '']
  if (nearing.has(tokens[prep - 1]?.lower ?? '') && preposition === 'to') return 'proposed'
  return idioms.get(`${(before?.lemma ?? '').toLowerCase()}-${preposition}`)
}

/** "The talks resulted in a treaty", "ended the row with a pact". */
function resultOf(
  { tokens, pack }: Reading,
  clause: Clause | undefined,
  prep: number,
): InstrumentState | undefined {
  if (!clause || prep < clause.verb.to || clause.verb.type !== 'finite') return undefined
  const { lemma, tense, modal } = clause.verb
  const told = tense === 'past' || modal !== null
  return told && pack.instrumentFrames.results.get(lemma) === tokens[prep]?.lower
    ? 'signed'
    : undefined
}

/** "Peru is a party to the convention"; "the parties to it" tell nothing. */
function membership(
  { words, tokens, pack }: Reading,
  clause: Clause | undefined,
  prep: number,
): InstrumentState | undefined {
  const { members, becoming, definite } = pack.instrumentFrames
  if (!clause || !becoming.has(clause.verb.lemma) || prep <= clause.verb.to) return undefined
  if (definite.has(tokens[clause.verb.to]?.lower ?? '')) return undefined
  return members.get(words[prep - 1]?.lemma ?? '')
}
