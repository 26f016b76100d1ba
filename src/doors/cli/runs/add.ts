import { existsSync } from 'node:fs'
import { gatheringSummary } from '../../../views/ledger/gathering-summary.ts'
import { Gathering, pathsOf } from '../../gathering/gathering.ts'
import { Adding } from '../adding.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'
import { FEED } from '../watching/watched.ts'
import { addFeed } from './add-feed.ts'

/** Adds documents one by one: what was added stays, whatever happens to those behind it. */
export async function add(context: LedgerContext): Promise<number> {
  const [first, ...others] = context.arguments
  // A file may be called so.
  if (first === FEED && !existsSync(FEED)) return addFeed(context, others)
  const paths = context.arguments.flatMap(pathsOf)
  const { archivePlace: placeOf } = context.ledger.reads
  const adding = new Adding(context)
  const tell = (words: string) => adding.note(words)
  const gathering = new Gathering({ ...context.options, placeOf, tell })
  try {
    await adding.all(gathering.documents(paths), paths.length)
  } finally {
    gathering.end()
    await adding.end()
    if (!context.options.json) await print(gatheringSummary(gathering.left()))
  }
  return adding.code
}
