/**
 * `node bench/killed.ts [--times 200] [--seed 1] [--work add|archive|decide|import]`: kills the program with
 * SIGKILL at random instants, and says what was lost.
 */
import { parseArgs } from 'node:util'
import { adding, archiving, deciding, importing } from '../test/robustness/killed-works.ts'
import { type KilledWork, type Killings, kill } from '../test/robustness/killing.ts'
import { seeded } from './seeded.ts'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string' },
  },
})
const times = Number(values.times)
const works: Readonly<Record<string, KilledWork>> = {
  add: adding,
  archive: archiving,
  decide: deciding,
  import: importing,
}

for (const [name, work] of Object.entries(works)) {
  if (values.work !== undefined && values.work !== name) continue
  const { next } = seeded(Number(values.seed))
  const tell = (sofar: Killings) =>
    sofar.times % 10 === 0 && console.error(`${name}: ${said(sofar)}`)
  const killings = await kill(work, times, next, tell)
  console.log(`${name}: ${said(killings)}`)
  for (const fault of killings.faults) console.log(`  ${fault}`)
  if (killings.faults.length > 0) process.exitCode = 1
}

function said({ times, amid, between, acknowledged, faults }: Killings): string {
  const when = `${amid} before it was done, ${between} of these after it had acknowledged something`
  return `killed ${times} times (${when}), ${acknowledged} lines acknowledged, ${faults.length} faults`
}
