import { spentOn } from './percentiles.ts'
import { short } from './table.ts'

/** What is damaged, in words, and what is wrong with the thing of a seed. */
export interface Damage {
  readonly what: string
  readonly faultsOf: (seed: number) => Promise<readonly string[]>
}

/** Reads damaged things by seeds from 0, and says their faults, and how long the longest took of processor time. */
export async function damageReport({ what, faultsOf }: Damage, count: number): Promise<string> {
  const faults: string[] = []
  let [longest, all] = [0, 0]
  for (let seed = 0; seed < count; seed++) {
    const { cpu, given } = await spentOn(() => faultsOf(seed))
    faults.push(...given.map((fault) => `seed ${seed}: ${fault}`))
    longest = Math.max(longest, cpu)
    all += cpu
  }
  if (faults.length > 0) process.exitCode = 1
  const heap = (process.memoryUsage().heapUsed / 1e6).toFixed(0)
  const figures = `${faults.length} faults, ${short(all / 1000)} s, the longest ${short(longest / 1000)} s, heap ${heap} MB`
  return [...faults, `${count} damaged ${what}: ${figures}`].join('\n')
}
