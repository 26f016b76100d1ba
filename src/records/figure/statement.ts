import type { FigureStatus, Indicator } from '../../core/indicator.ts'
import { daysOf } from '../../core/period.ts'
import type { Bound, Quantity } from '../../core/quantity.ts'
import type { Side } from '../../languages/figure-frames.ts'
import type { Range } from '../range.ts'
import type { Change } from '../record.ts'
import type { Scene } from './scene.ts'
import type { Topic } from './topic.ts'

/** A figure in the making: one value or change that a sentence states. */
export interface Statement {
  readonly scene: Scene
  /** The tokens of the value, its counted noun included. */
  readonly from: number
  readonly to: number
  readonly topic: Topic
  indicator: Indicator
  parties: readonly string[]
  /** True where the words name the parties; false where they were taken from the context. */
  stated: boolean
  value: number | null
  high: number | null
  unit: string | null
  bound: Bound
  change: Change | null
  /** Which side of a flow a change without a level is of: "rose 5 percent in weight". */
  readonly side: Side
  period: string | null
  status: FigureStatus
  subject: Range | null
  /** True for a level that is only compared with: "up from", "against". */
  readonly compared: boolean
  /** Counted noun in the singular, for counts. */
  readonly counted: string | null
  /** The claiming words first. */
  readonly evidence: Range[]
  readonly rules: string[]
}

/** What was told before a sentence. */
export interface Told {
  /** The last figures. */
  readonly recent: readonly Statement[]
  /** The state whose trade was told. */
  readonly reporter: string | undefined
}

/** A length of time that the times of a text hold, as a quantity. */
export type Measured = Pick<
  Quantity,
  'from' | 'to' | 'value' | 'high' | 'unit' | 'bound' | 'counted' | 'change' | 'per' | 'rules'
>

/** One past the last token of a value, its counted noun included. */
export function endOf(quantity: Measured): number {
  return Math.max(quantity.to, quantity.counted?.to ?? 0)
}

/** True for a period that begins before that which it would be compared with. */
export function isBefore(period: string | null, base: string | null | undefined): boolean {
  if (!period || !base) return false
  const [first, since] = [daysOf(period).first, daysOf(base).first]
  return first !== null && since !== null && first < since
}

/** A change as a record has it: signed, in percent or in the figure's unit. */
export function changeOf(quantity: Measured, base: string | null): Change | null {
  if (!quantity.change) return null
  const signed = quantity.change.direction === 'down' ? -quantity.value : quantity.value
  return quantity.unit === '%' ? { percent: signed, base } : { amount: signed, base }
}
