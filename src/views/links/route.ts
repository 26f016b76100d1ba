import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { LinkRecord } from '../../records/record.ts'
import type { ToldThread } from '../promises/told-thread.ts'

/** What the records of a route tell of it, as far as they had been said. */
export interface Route extends ToldThread {
  /** The latest record of the link; null where only other records speak of it. */
  readonly link: LinkRecord | null
  /** The record that shows where it stands, else the last one. */
  readonly knownBy: LedgerRecord | null
}

/** The route that a thread is. */
export function routeOf(told: ToldThread): Route {
  const said = new Set(told.story.entries.map(({ record }) => record))
  const records = told.thread.records.filter(({ key }) => said.has(key))
  const links = records.map(({ record }) => record).filter((record) => record.kind === 'link')
  const shown = told.story.stage?.record
  return {
    ...told,
    link: links.at(-1) ?? null,
    knownBy: records.find(({ key }) => key === shown) ?? records.at(-1) ?? null,
  }
}
