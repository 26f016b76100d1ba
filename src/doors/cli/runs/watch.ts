import process from 'node:process'
import { Problem } from '../../../core/problem.ts'
import { inRounds } from '../../../sources/web/rounds.ts'
import { dueWatches, newWatch, untilDue } from '../../../sources/web/watching.ts'
import { watchLine, watchReport } from '../../../views/ledger/watch-report.ts'
import { Gathering } from '../../gathering/gathering.ts'
import { Adding } from '../adding.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'
import { addressesOf } from '../watching/watched.ts'
import { Watcher } from '../watching/watcher.ts'

/** Looks again at what is watched and adds what is new there, once or from time to time; or tells what is watched. */
export async function watch(context: LedgerContext): Promise<number> {
  const { options } = context
  const addresses = addressesOf(context.arguments, options.allowPrivate ?? false)
  if (options['forget'] === true) return forget(context, addresses)
  if (options['list'] === true) return list(context)
  return lookAgain(context, addresses)
}

async function lookAgain(context: LedgerContext, addresses: readonly string[]): Promise<number> {
  const every = typeof context.options['every'] === 'number' ? context.options['every'] : null
  const gathering = new Gathering(context.options)
  const adding = new Adding(context)
  const watcher = new Watcher({ context, gathering, adding, now: Date.now })
  const stopped = stopSignal(() => gathering.end())
  const isChosen = ({ url }: { url: string }) => addresses.length === 0 || addresses.includes(url)
  try {
    const states = async () => (await watcher.states()).filter(isChosen)
    const before = await states()
    if (before.length + addresses.length === 0) throw nothingWatched()
    // An address that does not answer the first time may be misspelt, and is not watched.
    const known = new Set(before.map(({ url }) => url))
    for (const url of addresses) if (!known.has(url)) await watcher.look(newWatch(url, 'page'))
    let due = before
    await inRounds(async () => {
      for (const state of dueWatches(due, Date.now(), every)) {
        if (!stopped.aborted) await watcher.look(state)
      }
      due = await states()
      return untilDue(due, Date.now(), every)
    }, stopped)
  } finally {
    gathering.end()
    await adding.end()
  }
  return adding.code
}

/** Is aborted when the program is told to stop; a second time it stops at once. */
function stopSignal(stop: () => void): AbortSignal {
  const stopped = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped.abort()
      stop()
    })
  }
  return stopped.signal
}

async function forget({ ledger }: LedgerContext, addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) {
    const allowed = 'the addresses that are watched no more'
    throw new Problem('misuse', `"watch --forget" needs ${allowed}.`, { allowed })
  }
  for (const url of addresses) {
    if (await ledger.forgetWatch(url)) await print(`${url} is watched no more\n`)
    else throw notWatched(url)
  }
  return 0
}

async function list({ ledger, options, style }: LedgerContext): Promise<number> {
  const watches = await ledger.reads.watches()
  await print(options.json ? watches.map(watchLine).join('') : watchReport(watches, style))
  return 0
}

function notWatched(url: string): Problem {
  const message = `"${url}" is not watched; "rapporteur watch --list" tells what is.`
  return new Problem('misuse', message, { value: url })
}

function nothingWatched(): Problem {
  const message =
    'Nothing is watched: give the address of a page, or add a feed with "rapporteur add feed https://…".'
  return new Problem('misuse', message)
}
