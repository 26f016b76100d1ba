import { faultsOf, mutatedPage, writtenPages } from '../test/support/mutated-pages.ts'
import { cpuSeconds } from './cpu-time.ts'
import { short } from './table.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

/** Reads damaged pages, by seeds from 0, and prints their faults and the longest that one took. */
function damagedPages(): string {
  const pages = writtenPages()
  const faults: string[] = []
  let longest = 0
  const all = cpuSeconds(() => {
    for (let seed = 0; seed < COUNT; seed++) {
      const bytes = mutatedPage(pages, seed)
      const seconds = cpuSeconds(() => {
        for (const fault of faultsOf(bytes)) faults.push(`seed ${seed}: ${fault}`)
      })
      longest = Math.max(longest, seconds)
    }
  })
  const heap = (process.memoryUsage().heapUsed / 1e6).toFixed(0)
  if (faults.length > 0) process.exitCode = 1
  return [
    ...faults,
    `${COUNT} damaged pages: ${faults.length} faults, ${short(all)} s, the longest ${short(longest)} s, heap ${heap} MB`,
  ].join('\n')
}

console.log(damagedPages())
