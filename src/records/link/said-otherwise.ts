import type { ParsedSentence } from '../../text/analysis.ts'
import type { VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'

/** "Cut its flights to two a week": fewer, and not none. */
export function isLessened(
  { words, pack }: Reading,
  { to }: ParsedSentence,
  { lemma, to: from }: VerbGroup,
): boolean {
  const { verbs, aims, by } = pack.linkFrames
  if (verbs.get(lemma) !== 'suspended') return false
  for (let i = from; i < to - 1; i++)
    if (
      words[i + 1]?.tag === 'NUM' &&
      (aims.has(words[i]?.lemma ?? '') || by.has(words[i]?.lemma ?? ''))
    )
      return true
  return false
}

/** "Said it would suspend flights": what is announced in the past. */
export function isForetold(reading: Reading, { verbs }: ParsedSentence, verb: VerbGroup): boolean {
  const report = verbs.findLast((v) => v.to <= verb.from)
  if (verb.modal !== 'would' || !report) return false
  return report.tense === 'past' && reading.pack.reports.has(report.lemma)
}

/** "Trains will cut the journey to an hour": what a link closes or cuts itself is something else. */
export function isDone(
  reading: Reading,
  { nouns }: ParsedSentence,
  { lemma, passive, to }: VerbGroup,
): boolean {
  if (passive || reading.pack.linkFrames.verbs.get(lemma) !== 'suspended') return false
  return nouns.some((n) => n.from === to && !n.time)
}
