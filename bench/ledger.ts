import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { addAll } from './ledger-adding.ts'
import { askAll } from './ledger-questions.ts'
import { within } from './percentiles.ts'

const MOST_MEGABYTES = 1000

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '200' },
    /** Where to keep the ledger; one that is there is asked and not made anew. */
    ledger: { type: 'string' },
  },
})

/** What adding made documents and asking about them costs, beside the bars. */
async function ledger(folder: string): Promise<void> {
  const [documents, seed, times] = [values.documents, values.seed, values.times].map(Number)
  if (!documents || !times || seed === undefined || Number.isNaN(seed))
    throw new Error('--documents, --times and --seed take whole numbers')
  const file = values.ledger ?? join(folder, 'made.sqlite')
  if (existsSync(file)) {
    console.log('questions, as the command line answers them; milliseconds of processor time')
    console.log(await askAll(file, seed, times))
    return console.log(memory())
  }
  console.log(`${await addAll(file, { documents, seed })}\n`)
  // Whoever asks does so in a process of its own.
  const words = ['--ledger', file, '--seed', `${seed}`, '--times', `${times}`]
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...words], { stdio: 'inherit' })
}

function memory(): string {
  const megabytes = process.resourceUsage().maxRSS / 1000
  return within('memory of asking at its most, MB', megabytes, MOST_MEGABYTES)
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'))
try {
  await ledger(folder)
} finally {
  rmSync(folder, { recursive: true })
}
