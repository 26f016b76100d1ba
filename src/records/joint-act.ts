import type { ParsedSentence } from '../text/analysis.ts'
import { subjectAt } from './acting-parties.ts'
import { actionNounAt, isGerund } from './phrase.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn, speakerAt, unique } from './speakers.ts'

/**
 * "Called for expanding trade between the two countries": who is to do what somebody calls for, where the
 * words name his own side with another; none where they do not, or name no action.
 */
export function jointActors(
  reading: Reading,
  sentence: ParsedSentence,
  trigger: number,
  act: Range,
): readonly string[] {
  if (!isGerund(reading, act.from) && !actionNounAt(reading, sentence, act.from)) return []
  const named = unique(partiesIn(reading, act))
  if (named.length < 2) return []
  const { parties } = subjectAt(reading, sentence, trigger)
  const own = parties.length > 0 ? parties : (speakerAt(reading, trigger)?.parties ?? [])
  return own.some((code) => named.includes(code)) ? named : []
}

/** "Urged both governments to": words that name the side of the subject with another. */
export function namesOwnWithOthers(
  reading: Reading,
  { sentence, from }: { readonly sentence: ParsedSentence; readonly from: number },
  whom: Range,
): boolean {
  const named = partiesIn(reading, whom)
  const { parties } = subjectAt(reading, sentence, from)
  const own = parties.length > 0 ? parties : (speakerAt(reading, from)?.parties ?? [])
  return named.length > 1 && own.some((code) => named.includes(code))
}
