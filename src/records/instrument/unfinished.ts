import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { entersForce, isKnown } from './finite.ts'
import type { Said } from './said.ts'

/**
 * "The treaty has yet to be ratified", "Peru has not ratified the treaty", "the treaty awaits
 * ratification": what is still missing tells how far it has come.
 */
export function unfinished(
  reading: Reading,
  { verbs }: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  if (!clause) return undefined
  const { verb } = clause
  const missing = verbs.find((v) => v.type === 'infinitive' && isYet(reading, clause, v))
  const not = verb.negated && (verb.perfect || verb.lemma === 'be') ? verb : undefined
  const lacking = missing ?? not
  const status =
    lacking && actsOn(clause, lacking, group)
      ? beforeIt(reading, clause, lacking, group)
      : awaited(reading, clause, group)
  return status && { status, frame: '<document> is still to be signed', scope: clause }
}

/** "Has yet to", "is still to", "remains to". */
function isYet({ tokens, pack }: Reading, { verb }: Clause, { from }: VerbGroup): boolean {
  const { yet, staying } = pack.instrumentFrames
  if (from < verb.to) return false
  return yet.has(tokens[from - 1]?.lower ?? '') || (staying.has(verb.lemma) && from === verb.to)
}

/** "The treaty has yet to be ratified", "they have yet to ratify the treaty". */
function actsOn({ subject }: Clause, verb: VerbGroup, group: NounGroup): boolean {
  const object = group.from >= verb.to && group.prep < verb.to
  return subject.includes(group) || (object && !verb.passive)
}

/** How far a document has come with which this has not been done. */
function beforeIt(
  reading: Reading,
  clause: Clause,
  verb: VerbGroup,
  group: NounGroup,
): InstrumentState | undefined {
  const { verbs, strict } = reading.pack.instrumentFrames
  if (entersForce(reading, { verb, to: clause.to })) return 'signed'
  const does = verbs.get(verb.lemma)
  if (does === 'ratified') return 'signed'
  if (does === 'signed' && strict.has(verb.lemma)) {
    // "Peru has not signed the convention": others may have.
    if (verb.negated && !verb.passive) return undefined
    return isKnown(reading, group) ? 'prepared' : 'proposed'
  }
  const open = does === 'signed' || does === 'prepared' || does === 'drafted'
  return open && !verb.negated ? 'proposed' : undefined
}

/** "Awaits ratification", "requires the approval of both parliaments". */
function awaited(
  { words, pack }: Reading,
  { verb, subject }: Clause,
  group: NounGroup,
): InstrumentState | undefined {
  const { lacking, consent, nominal } = pack.instrumentFrames
  // "Is subject to approval".
  const from = lacking.has(words[verb.to]?.lemma ?? '') ? verb.to + 1 : verb.to
  const lacks = from > verb.to || lacking.has(verb.lemma)
  if (!lacks || !subject.includes(group) || verb.negated) return undefined
  for (let i = from; i < from + REACH; i++) {
    const { lemma, tag } = words[i] ?? { lemma: '', tag: 'PUNCT' }
    if (tag === 'PUNCT' || (tag === 'ADP' && i > from)) return undefined
    if (nominal.get(lemma) === 'ratified') return 'signed'
    if (nominal.get(lemma) === 'signed' || consent.has(lemma)) return 'prepared'
  }
  return undefined
}

/** How far behind its verb what is awaited may stand, in tokens: "the final approval". */
const REACH = 4
