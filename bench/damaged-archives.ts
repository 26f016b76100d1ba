import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damagedArchive, faultsOf, soundArchives } from '../test/support/damaged-archives.ts'
import { damageReport } from './damage.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-damaged-'))
const path = join(folder, 'damaged.warc')
const archives = soundArchives()
const damage = {
  what: 'archives',
  faultsOf: (seed: number) => {
    const bytes = damagedArchive(archives, seed)
    writeFileSync(path, bytes)
    return faultsOf(path, bytes.length)
  },
}
try {
  console.log(await damageReport(damage, COUNT))
} finally {
  rmSync(folder, { recursive: true })
}
