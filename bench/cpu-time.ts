/** What repeated passes over the same work cost: seconds of processor time, the middle one of all. */
export interface Cost {
  readonly seconds: number
  readonly passes: number
}

/**
 * Seconds of processor time that a piece of work takes. Time on the clock would count what other
 * programs of the machine do; this counts every thread of this one, those that collect garbage and
 * compile included, and so never flatters a reader that is to run on one core.
 */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Repeats a pass for about so many seconds, after passes to warm up for a fifth of that, and takes the median. */
export function costOf(pass: () => void, seconds: number): Cost {
  repeat(pass, seconds / 5, 1)
  const costs = repeat(pass, seconds, 3).sort((a, b) => a - b)
  return { seconds: costs[Math.floor(costs.length / 2)] ?? Number.NaN, passes: costs.length }
}

function repeat(pass: () => void, seconds: number, least: number): number[] {
  const costs: number[] = []
  for (let spent = 0; spent < seconds || costs.length < least; ) {
    const cost = cpuSeconds(pass)
    costs.push(cost)
    spent += cost
  }
  return costs
}
