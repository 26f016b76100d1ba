import { isFlow } from '../../core/indicator.ts'
import { within } from '../range.ts'
import { isBalance } from './balance.ts'
import type { Scene } from './scene.ts'
import { endOf, type Measured, type Statement } from './statement.ts'

/** The time right behind a value: "up from $75 million in 2015", "… in the same period of 2015". */
export function ownTime({ reading, sentence }: Scene, quantity: Measured): string | null {
  const end = endOf(quantity)
  const next = within(reading.times, { from: end, to: sentence.to })[0]
  return next && next.from <= end + BEHIND ? next.edtf : null
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
