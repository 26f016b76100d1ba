import { oncePer } from '../../core/once-per.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { subjectAt } from '../acting-parties.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import { innermost } from '../speech-at.ts'
import type { PositionCandidate } from './candidate.ts'

/** True where the one who takes a position only studies the matter: what an analyst thinks is no state's view. */
export function isOnlookers(
  reading: Reading,
  sentence: ParsedSentence,
  { trigger, by }: PositionCandidate,
): boolean {
  const whose = [
    subjectAt(reading, sentence, trigger).range,
    innermost(reading.speeches, trigger)?.speaker ?? null,
  ].find((range) => range && partiesIn(reading, range).some((code) => by.includes(code)))
  if (!whose) return false
  const names = onlookersOf(reading)
  return reading.mentions
    .at(whose.from, whose.to)
    .some((mention) => isTitled(reading, mention) || names.has(mention.person ?? ''))
}

/** The persons whom the document calls analysts and the like. */
const onlookersOf = oncePer((reading: Reading): ReadonlySet<string> => {
  const titled = reading.mentions.list.filter((m) => m.person !== null && isTitled(reading, m))
  return new Set(titled.map((m) => m.person as string))
})

function isTitled(reading: Reading, { head }: Mention): boolean {
  return reading.pack.positionFrames.onlookers.has(head.split(' ').at(-1) ?? '')
}
