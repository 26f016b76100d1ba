/** How costs are spread: in the middle, at the 95th of a hundred, and at most. */
export interface Spread {
  readonly median: number
  readonly p95: number
  readonly most: number
}

export function spreadOf(costs: readonly number[]): Spread {
  const sorted = costs.toSorted((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? Number.NaN }
}

/** Milliseconds of processor time and on the clock. */
export interface Spent {
  readonly cpu: number
  readonly clock: number
}

/** What a piece of work cost, and what it gave. */
export async function spentOn<T>(
  work: () => T | Promise<T>,
): Promise<Spent & { readonly given: T }> {
  const [before, start] = [process.cpuUsage(), performance.now()]
  const given = await work()
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1000, clock: performance.now() - start, given }
}

/** Says whether a figure is within its bar. */
export function within(what: string, value: number, bar: number): string {
  const word = value <= bar ? 'pass' : 'FAIL'
  return `${word}  ${what}: ${value.toPrecision(3)}, bar ${bar}`
}
