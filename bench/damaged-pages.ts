import { faultsOf, mutatedPage, writtenPages } from '../test/support/mutated-pages.ts'
import { damageReport } from './damage.ts'

const COUNT = Number(process.argv[2] ?? 20_000)

const pages = writtenPages()
const damage = {
  what: 'pages',
  faultsOf: async (seed: number) => faultsOf(mutatedPage(pages, seed)),
}
console.log(await damageReport(damage, COUNT))
