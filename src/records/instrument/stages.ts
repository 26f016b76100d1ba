import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { InstrumentMention } from './mention.ts'
import { isFronted, isRightBehind } from './reduced.ts'
import { done } from './verb.ts'

const PAST: ReadonlySet<InstrumentState | undefined> = new Set(['prepared', 'signed', 'ratified'])

/**
 * A document and what participles beside it say that was done with it before: "the pact, signed in
 * 2015 and ratified in 2016, entered into force in 2017" is told of three times, each with its time.
 */
export function stagesOf(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const { clause, group, sentence, status } = mention
  if (!clause || status === null || !clause.subject.includes(group)) return [mention]
  const { verbs } = reading.pack.instrumentFrames
  const told = sentence.verbs.filter(
    (v) =>
      v.type === 'participle' &&
      v.to <= clause.verb.from &&
      PAST.has(done(verbs.get(v.lemma))) &&
      (v.from < group.from
        ? isFronted(reading, sentence, v, clause)
        : opens(reading, v.from) || isRightBehind(reading, group, v.from)),
  )
  const stages = told.map((v, i): InstrumentMention => {
    const end = v.from < group.from ? group.from : clause.verb.from
    const when: Range = { from: v.from, to: Math.min(told[i + 1]?.from ?? end, end) }
    const made = done(verbs.get(v.lemma)) ?? null
    return { ...mention, status: made, frame: `<document> ${v.lemma}ed`, when, another: true }
  })
  const others = stages.filter((s) => s.status !== status)
  if (others.length === 0) return [mention]
  return [...others, { ...mention, when: { from: clause.verb.from, to: clause.to }, another: true }]
}

/** Behind a comma or "and". */
function opens({ tokens, words }: Reading, at: number): boolean {
  return tokens[at - 1]?.lower === ',' || words[at - 1]?.tag === 'CCONJ'
}

const STAGES: readonly InstrumentState[] = [
  'proposed',
  'prepared',
  'signed',
  'ratified',
  'in-force',
  'ended',
]

/**
 * Signed and in force are two records of one document. A mention without a status fits all, and
 * "the accord was negotiated in Lima" adds to the record of its signing.
 */
export function differs(known: InstrumentState, mention: InstrumentMention): boolean {
  const { status, definite, strict, clause } = mention
  if (status === null || status === known) return false
  if (definite && areBothAhead(known, status)) return false
  // "The accord takes effect in May. The accord was signed in April."
  if (known === 'in-force' && status === 'signed' && strict && clause?.verb.passive) return true
  return !definite || known === 'ended' || STAGES.indexOf(status) > STAGES.indexOf(known)
}

/** "Are to sign an accord … the accord is expected to be signed": both tell of one signing to come. */
export function areBothAhead(known: InstrumentState, said: InstrumentState | null): boolean {
  return AHEAD.has(known) && said !== null && AHEAD.has(said)
}

const AHEAD: ReadonlySet<InstrumentState> = new Set(['proposed', 'prepared'])
