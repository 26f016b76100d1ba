import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { nameEnd, subjectEnd } from './name.ts'

/** A participle right behind its noun: "the deal signed last year". */
export function isReduced(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
  group: NounGroup,
): boolean {
  const participle = verb.form === 'participle' || verb.form === 'past'
  return (
    participle &&
    isRightBehind(reading, group, verb.from) &&
    verb.to === verb.from + 1 &&
    !sentence.clauses.some((c) => c.verb === verb && !isSignedHere(reading, c, group))
  )
}

/** "Recalled the agreement signed in 1995": a document signs nothing, so that it is no clause of what was recalled. */
function isSignedHere({ words }: Reading, { subject, verb }: Clause, group: NounGroup): boolean {
  const next = words[verb.to]?.tag ?? 'PUNCT'
  const isAlone = next === 'ADP' || next === 'PUNCT' || next === 'ADV'
  return isAlone && subject.includes(group) && !verb.passive && verb.modal === null
}

/** How many tokens a name may go on behind its noun: "of understanding (MOU)". */
const NAME = 8

/** Right behind the name of a document, a comma apart: "the deal, signed in May". */
export function isRightBehind(reading: Reading, group: NounGroup, at: number): boolean {
  if (at < group.to || at > group.to + NAME) return false
  const name = nameEnd(reading, group, at)
  const end = name === at ? at : subjectEnd(reading, name, at)
  return end === at || (end === at - 1 && reading.tokens[end]?.lower === ',')
}
