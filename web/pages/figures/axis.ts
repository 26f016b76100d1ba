/** An axis of amounts: from where to where, and where it has ticks. */
export interface AmountAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** False where it begins above zero, which a reader has to be told. */
  readonly fromZero: boolean
}

/** Where all amounts lie this near to one another, an axis from zero would show them as a line. */
const NEAR = 0.25
const TICKS = 5
const STEPS = [1, 2, 2.5, 5, 10]

/** The axis for amounts: from zero, unless they all lie so near to one another that nothing could be told apart. */
export function amountAxis(amounts: readonly number[]): AmountAxis {
  const finite = amounts.filter(Number.isFinite)
  const [least, most] = [Math.min(...finite, Infinity), Math.max(...finite, -Infinity)]
  if (finite.length === 0) return { low: 0, high: 1, ticks: [0, 1], fromZero: true }
  const cut = least > 0 && most > least && (most - least) / most < NEAR
  const low = cut ? least - (most - least) * 0.3 : Math.min(0, least)
  const high = Math.max(most, cut ? most : 0)
  const step = niceStep((high - low) / TICKS)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => rounded((first + at) * step))
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, fromZero: (ticks[0] ?? 0) <= 0 }
}

function niceStep(rough: number): number {
  if (!(rough > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((step) => step * power >= rough * 0.999) ?? 10) * power
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
