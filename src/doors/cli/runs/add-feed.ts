import { newWatch } from '../../../sources/web/watching.ts'
import { Gathering } from '../../gathering/gathering.ts'
import { Adding } from '../adding.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { addressesOf, noAddress } from '../watching/watched.ts'
import { Watcher } from '../watching/watcher.ts'

/** Adds what feeds list, and watches them from now on: `watch` adds what comes later. */
export async function addFeed(context: LedgerContext, words: readonly string[]): Promise<number> {
  if (words.length === 0) throw noAddress('add feed')
  const addresses = addressesOf(words, context.options.allowPrivate ?? false)
  const gathering = new Gathering(context.options)
  const adding = new Adding(context)
  const watcher = new Watcher({ context, gathering, adding, now: Date.now })
  try {
    const known = await watcher.states()
    for (const url of addresses) {
      await watcher.look(known.find((each) => each.url === url) ?? newWatch(url, 'feed'))
    }
  } finally {
    gathering.end()
    await adding.end()
  }
  return adding.code
}
