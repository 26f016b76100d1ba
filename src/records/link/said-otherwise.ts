import type { LinkState } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { LinkPlace } from './site.ts'

/** "The railway has been delayed"; a train that is delayed runs. */
export function isDelayed(
  { pack }: Reading,
  { lemma, passive, negated }: VerbGroup,
  group: NounGroup,
): boolean {
  const { delaying, runs } = pack.linkFrames
  return passive && !negated && delaying.has(lemma) && !runs.has(group.lemma)
}

/** "Cut its flights to two a week": fewer, and not none. */
export function isLessened(
  { words, pack }: Reading,
  { to }: ParsedSentence,
  { lemma, to: from }: VerbGroup,
): boolean {
  const { verbs, aims, by, partly } = pack.linkFrames
  if (verbs.get(lemma) !== 'suspended') return false
  for (let i = from; i < to - 1; i++)
    if (
      (words[i + 1]?.tag === 'NUM' || partly.has(words[i + 1]?.lemma ?? '')) &&
      (aims.has(words[i]?.lemma ?? '') || by.has(words[i]?.lemma ?? ''))
    )
      return true
  return false
}

/** "No trains have run since 2012": what ran before. */
export function isGone({ tokens, pack }: Reading, { clause, group }: LinkPlace): boolean {
  const { absent, moving, running } = pack.linkFrames
  if (!clause || group.prep >= 0 || !absent.has(tokens[group.from]?.lower ?? '')) return false
  const { verb, subject } = clause
  const own = subject.some((n) => n.head === group.head)
  return own && verb.perfect && (moving.has(verb.lemma) || running.has(verb.lemma))
}

/** "Said it would suspend flights": what is announced in the past. */
export function isForetold(reading: Reading, { verbs }: ParsedSentence, verb: VerbGroup): boolean {
  const report = verbs.findLast((v) => v.to <= verb.from)
  if (verb.modal !== 'would' || !report) return false
  return report.tense === 'past' && reading.pack.reports.has(report.lemma)
}

/** "Was given leave to fly", "will be shipped by rail": what a verb that names a link itself tells of it. */
export function stateOfNaming(
  { tokens, pack }: Reading,
  { verbs }: ParsedSentence,
  { type, tense, modal, negated, from }: VerbGroup,
): LinkState | null {
  if (negated) return null
  if (type !== 'infinitive') return tense === 'future' || modal !== null ? 'planned' : null
  const { abiding, adjectives, bygone } = pack.linkFrames
  const governor = verbs.find((v) => v.to === from)
  // "Used to fly", "continues to fly".
  if (governor && bygone.has(governor.lemma)) return governor.tense === 'past' ? 'suspended' : null
  if (governor && abiding.has(governor.lemma)) return null
  return adjectives.get(tokens[from - 1]?.lower ?? '') ?? 'planned'
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

/** "Trucks no longer travel", "has not flown since May": what does not move any more. */
export function moves(reading: Reading, { lemma, tense, modal }: VerbGroup): boolean {
  return tense === 'present' && modal === null && reading.pack.linkFrames.moving.has(lemma)
}

/** "Has not been opened" is still a plan; what has not resumed, or does not run, is suspended. */
export function undone(reading: Reading, { lemma }: VerbGroup, state: LinkState): LinkState {
  const first = state !== 'operating' && !reading.pack.linkFrames.restoring.has(lemma)
  return first ? 'planned' : 'suspended'
}

/** "Is due to start", "is likely to resume": the verb behind such an adjective. */
export function awaited(
  reading: Reading,
  { verbs }: ParsedSentence,
  verb: VerbGroup | undefined,
): VerbGroup | undefined {
  const { being, planning } = reading.pack.linkFrames
  if (!verb || !being.has(verb.lemma) || verb.negated) return undefined
  let at = verb.to
  while (reading.words[at]?.tag === 'ADV') at++
  if (reading.words[at]?.tag !== 'ADJ' || !planning.has(reading.tokens[at]?.lower ?? ''))
    return undefined
  return verbs.find((v) => v.from === at + 1 && v.type === 'infinitive')
}
