import {
  damagedPaper,
  faultsIn,
  paperProcess,
  soundPapers,
} from '../test/support/made-papers-damaged.ts'
import { short } from './table.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

/** Reads damaged papers, by seeds from 0, and prints their faults and the longest that one took on the clock. */
async function damagedPapers(): Promise<string> {
  const papers = await soundPapers()
  const reader = paperProcess()
  const faults: string[] = []
  let [longest, read] = [0, 0]
  const began = performance.now()
  for (let seed = 0; seed < COUNT; seed++) {
    const start = performance.now()
    const outcome = await reader.run(damagedPaper(papers, seed))
    if ('answer' in outcome && !('none' in outcome.answer)) read++
    faults.push(...faultsIn(outcome).map((fault) => `seed ${seed}: ${fault}`))
    longest = Math.max(longest, performance.now() - start)
  }
  reader.end()
  const seconds = (performance.now() - began) / 1000
  if (faults.length > 0) process.exitCode = 1
  return [
    ...faults,
    `${COUNT} damaged papers: ${faults.length} faults, ${read} read, ${short(seconds)} s, the longest ${short(longest / 1000)} s`,
  ].join('\n')
}

console.log(await damagedPapers())
