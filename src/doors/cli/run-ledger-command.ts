import { existsSync, rmSync } from 'node:fs'
import { storeProblem } from '../../ledger/store/store-problem.ts'
import { partyCode } from '../../mentions/party-code.ts'
import { OF_PARTIES } from './definitions/asking.ts'
import { type LedgerRun, openLedger } from './ledger-context.ts'
import { DEFAULT_LEDGER, type LedgerOptions } from './ledger-options.ts'
import { styleOf } from './output-style.ts'

/** Each command's work, loaded when it is asked for. */
const RUNS: Readonly<Record<string, () => Promise<LedgerRun>>> = {
  add: async () => (await import('./runs/add.ts')).add,
  watch: async () => (await import('./runs/watch.ts')).watch,
  check: async () => (await import('./runs/check.ts')).check,
  brief: async () => (await import('./runs/brief.ts')).brief,
  decide: async () => (await import('./runs/decide.ts')).decide,
  undo: async () => (await import('./runs/undo.ts')).undo,
  log: async () => (await import('./runs/log.ts')).log,
  review: async () => (await import('./runs/review.ts')).review,
  reread: async () => (await import('./runs/reread.ts')).reread,
  export: async () => (await import('./runs/export.ts')).exportLedger,
  documents: async () => (await import('./runs/documents.ts')).documents,
  figures: async () => (await import('./runs/figures.ts')).figures,
  links: async () => (await import('./runs/links.ts')).links,
  promises: async () => (await import('./runs/promises.ts')).promises,
  search: async () => (await import('./runs/search.ts')).search,
  show: async () => (await import('./runs/show.ts')).show,
  status: async () => (await import('./runs/status.ts')).status,
  timeline: async () => (await import('./runs/timeline.ts')).timeline,
  serve: async () => (await import('./runs/serve.ts')).serve,
  import: async () => (await import('./runs/import.ts')).importLedger,
}

/** The commands that make a ledger where there is none. */
const MAKERS = new Set(['add', 'import', 'watch'])

/** Options with the parties that are named behind the command or `--party`, as codes. */
function withParties({ party: named = [], ...options }: LedgerOptions, args: readonly string[]) {
  const party = [...new Set([...args, ...named].map(partyCode))]
  return party.length === 0 ? options : { ...options, party }
}

/** Runs a command on the ledger that its options name, and returns the exit code. */
export async function runLedgerCommand(
  name: string,
  args: readonly string[],
  given: LedgerOptions,
): Promise<number> {
  const options = withParties(given, OF_PARTIES.has(name) ? args : [])
  const run = await RUNS[name]?.()
  if (!run) throw new Error(`the command ${name} has no work`)
  const file = options.ledger ?? DEFAULT_LEDGER
  const isNew = !existsSync(file)
  const ledger = await openLedger(options, { create: MAKERS.has(name) })
  let failed = true
  try {
    const today = new Date().toISOString().slice(0, 10)
    const style = styleOf(options)
    const code = await run({ ledger, file, arguments: args, options, style, today })
    failed = false
    return code
  } catch (error) {
    // What the database says while a question is answered.
    throw storeProblem(error, file)
  } finally {
    await ledger.close()
    // What was refused leaves no empty ledger behind.
    if (failed && isNew && name === 'import') rmSync(file, { force: true })
  }
}
