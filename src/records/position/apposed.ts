import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { clauseAt } from '../phrase.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** What can stand behind a verb whose object stands before the clause: "an offer that Peru welcomed in May". */
const AFTER: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'ADV', 'CCONJ', 'X'])

/** "An offer that Peru welcomed": the noun that is the object of a relative clause with this verb. */
export function objectBefore(
  reading: Reading,
  sentence: ParsedSentence,
  verb: number,
): NounGroup | undefined {
  const clause = clauseAt(sentence, verb)
  // "An idea that Peru rejected" is read as one that says what the idea is.
  const bound = clause?.link === 'relative' || clause?.joiner === 'that'
  if (!clause || !bound || clause.verb.head !== verb || clause.verb.passive) return undefined
  const subject = clause.subject[0]
  if (!subject || subject.from <= clause.from || subject.to > clause.verb.from) return undefined
  if (!AFTER.has(reading.words[clause.verb.to]?.tag ?? 'X')) return undefined
  return sentence.nouns.findLast((n) => n.to === clause.from)
}

/** "Is ready to build it, | an offer": what a noun stands for that sums up the words before its comma. */
export function summedUp(
  reading: Reading,
  sentence: ParsedSentence,
  { from, to, head }: NounGroup,
): Range {
  const { summing } = reading.pack.commitmentFrames
  const comma = reading.tokens[from - 1]?.lower === ','
  const first = reading.words[from]?.tag
  if (!comma || first !== 'DET' || !summing.has(reading.words[head]?.lemma ?? ''))
    return { from, to }
  return toldBy(reading, sentence, from - 1) ?? { from, to }
}

/** What stands behind the last verb before a token: "proposed | a joint fund". */
export function toldBy(reading: Reading, sentence: ParsedSentence, to: number): Range | undefined {
  const verb = sentence.verbs.findLast((v) => v.to < to)
  let from = verb?.type === 'infinitive' ? verb.head : (verb?.to ?? sentence.from)
  for (let i = from; i < to - 1; i++) if (reading.tokens[i]?.lower === ',') from = i + 1
  return from < to ? { from, to } : undefined
}
