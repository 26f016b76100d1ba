import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damagedArchive, faultsOf, soundArchives } from '../test/support/damaged-archives.ts'
import { spentOn } from './percentiles.ts'
import { short } from './table.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

/** Reads damaged web archives, by seeds from 0, and prints their faults and the longest that one took. */
async function damagedArchives(folder: string): Promise<string> {
  const archives = soundArchives()
  const path = join(folder, 'damaged.warc')
  const faults: string[] = []
  let [longest, all] = [0, 0]
  for (let seed = 0; seed < COUNT; seed++) {
    const bytes = damagedArchive(archives, seed)
    writeFileSync(path, bytes)
    const { cpu, given } = await spentOn(() => faultsOf(path, bytes.length))
    faults.push(...given.map((fault) => `seed ${seed}: ${fault}`))
    longest = Math.max(longest, cpu)
    all += cpu
  }
  const heap = (process.memoryUsage().heapUsed / 1e6).toFixed(0)
  if (faults.length > 0) process.exitCode = 1
  const figures = `${faults.length} faults, ${short(all / 1000)} s, the longest ${short(longest / 1000)} s, heap ${heap} MB`
  return [...faults, `${COUNT} damaged archives: ${figures}`].join('\n')
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-damaged-'))
try {
  console.log(await damagedArchives(folder))
} finally {
  rmSync(folder, { recursive: true })
}
