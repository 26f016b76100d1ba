import { isFlow } from '../../core/indicator.ts'
import { within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isBalance } from './balance.ts'
import { timeOfBase } from './brackets.ts'
import type { Scene } from './scene.ts'
import { endOf, type Measured, type Statement } from './statement.ts'

/** The time right behind a value: "up from $75 million in 2015", "… in the same period of 2015". */
export function ownTime({ reading, sentence }: Scene, quantity: Measured): string | null {
  const base = timeOfBase(reading, quantity)
  if (base) return base.edtf
  const end = endOf(quantity)
  // "Rose from $3 million to $4 million in 2020": the time is that of the level after.
  const after = within(reading.quantities, { from: end, to: sentence.to })[0]
  const to = after?.change?.role === 'to' ? after.from : sentence.to
  const next = within(reading.times, { from: end, to })[0]
  return next && next.from <= end + BEHIND ? next.edtf : null
}

/** "Is to double from the current 3 tons to 6 tons": what there is before a move to the next value. */
export function isLevelBefore(reading: Reading, quantity: Measured): boolean {
  const { figureFrames, eventFrames } = reading.pack
  const end = endOf(quantity)
  const next = within(reading.quantities, { from: end, to: end + BEHIND }).find(
    (q) => q.unit === quantity.unit && q.value !== quantity.value,
  )
  if (!next || !eventFrames.to.has(reading.tokens[next.from - 1]?.lower ?? '')) return false
  let at = quantity.from - 1
  while (reading.words[at]?.tag === 'DET' || reading.words[at]?.tag === 'ADJ') at--
  return figureFrames.comparing.has(reading.tokens[at]?.lower ?? '') && next.from - end < 3
}

/** "61 percent in the same period of 2023": a time of comparison that a level has right behind it. */
export function likeTime({ reading, sentence }: Scene, quantity: Measured): string | null {
  const end = endOf(quantity)
  if (quantity.change?.role === 'by' || reading.words[end]?.tag !== 'ADP') return null
  if (reading.pack.figureFrames.comparing.has(reading.words[end]?.lemma ?? '')) return null
  const next = within(reading.times, { from: end, to: sentence.to })[0]
  return next?.comparison && next.from <= end + 2 ? next.edtf : null
}

/** So many tokens may stand between a value and its time. */
const BEHIND = 5

/** A flow that tells of its own time, and not of the one that another is compared with. */
export function isDated({ indicator, compared, scene, topic }: Statement): boolean {
  return (
    (isFlow(indicator) || isBalance(scene, topic)) &&
    !compared &&
    !scene.frames.whens.has(scene.joiner ?? '')
  )
}
