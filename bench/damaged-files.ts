import { damagedFile, faultsOf } from '../test/support/damaged-files.ts'
import { damageReport } from './damage.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

const damage = {
  what: 'mails, feeds and zips',
  faultsOf: (seed: number) => faultsOf(damagedFile(seed)),
}
console.log(await damageReport(damage, COUNT))
