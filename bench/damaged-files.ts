import { damagedFile, faultsOf } from '../test/support/damaged-files.ts'
import { spentOn } from './percentiles.ts'
import { short } from './table.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

/** Opens damaged mails, feeds and zip folders, by seeds from 0, and prints their faults and the longest that one took. */
async function damagedFiles(): Promise<string> {
  const faults: string[] = []
  let [longest, all] = [0, 0]
  for (let seed = 0; seed < COUNT; seed++) {
    const bytes = damagedFile(seed)
    const { cpu, given } = await spentOn(() => faultsOf(bytes))
    faults.push(...given.map((fault) => `seed ${seed}: ${fault}`))
    longest = Math.max(longest, cpu)
    all += cpu
  }
  const heap = (process.memoryUsage().heapUsed / 1e6).toFixed(0)
  if (faults.length > 0) process.exitCode = 1
  const figures = `${faults.length} faults, ${short(all / 1000)} s, the longest ${short(longest / 1000)} s, heap ${heap} MB`
  return [...faults, `${COUNT} damaged mails, feeds and zips: ${figures}`].join('\n')
}

console.log(await damagedFiles())
