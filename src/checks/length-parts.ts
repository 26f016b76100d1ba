import { amountPhrase, statedPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { gap, type Interval, isBelow, middle, sumOf } from './interval.ts'
import { toldFrom } from './told-from.ts'

/**
 * Lengths whose parts sum to something else: "908 km: 120 in Kazakhstan, 722 in Turkmenistan and 86 in Iran". The parts are
 * those that a sentence tells in different states beside one length of them all. That they sum to less is no
 * error: others may be left out.
 */
export function lengthParts(index: FigureIndex): Finding[] {
  const lengths = index.all.filter(
    ({ figure, interval }) =>
      figure.indicator === 'length' && interval !== null && figure.evidence[0] !== undefined,
  )
  const sentences = grouped(lengths, ({ claim, figure }) =>
    [claim.document.key, toldFrom(figure), figure.unit].join('|'),
  )
  return [...sentences.values()].flatMap(ofSentence)
}

function ofSentence(sentence: readonly FigureClaim[]): Finding[] {
  const [total] = [...sentence].sort((a, b) => size(b) - size(a))
  if (!total || sentence.length < 3) return []
  const parts = sentence.filter((each) => each !== total && each.figure.parties.length === 1)
  const states = new Set(parts.map(({ parties }) => parties))
  const isList = parts.length === sentence.length - 1 && states.size === parts.length
  if (!isList || total.figure.parties.length === 1) return []
  const sum = sumOf(parts.map((part) => part.interval as Interval))
  const whole = total.interval as Interval
  if (!isBelow(whole, sum)) return []
  const told = parts.map(({ figure }) => `${statedPhrase(figure)} in ${figure.parties[0]}`)
  const { unit } = total.figure
  const made = amountPhrase(middle(sum), unit)
  const reason = `A length of ${statedPhrase(total.figure)} by ${voiceOf(total.claim)}, but ${told.join(' + ')} make ${made}.`
  const records = [total, ...parts]
  return [finding('parts-do-not-sum', { reason, records, inferred: true, gap: gap(sum, whole) })]
}

function size({ interval }: FigureClaim): number {
  return interval ? middle(interval) : 0
}
