import type { IdentityJudgement } from './ledger-store.ts'
import type { Statements } from './statements.ts'
import { lastVersion } from './writes/document-writes.ts'

interface PairRow {
  readonly record_key: string
  readonly action: string
  readonly details: string
}

/**
 * The pairs of identities of which people said that they are one thing, or are not; of a pair, the last
 * word. Those of records that are in force no more count for the records of a later version of
 * their document that take their place.
 *
 * @param inForce the condition that a row of `decision` holds
 */
export async function judgements(
  statements: Statements,
  inForce: string,
): Promise<IdentityJudgement[]> {
  const rows = await statements.all<PairRow>(
    `select record_key, action, details from decision
      where action in ('merge', 'split') and ${inForce} order by id`,
  )
  const found = new Map<string, IdentityJudgement>()
  for (const row of rows) {
    const same = row.action === 'merge'
    const a = await identityOfRecord(statements, row.record_key)
    for (const other of otherRecords(row.details)) {
      const b = await identityOfRecord(statements, other)
      if (a === null || b === null || a === b) continue
      const pair = a < b ? { a, b, same } : { a: b, b: a, same }
      found.set(`${pair.a} ${pair.b}`, pair)
    }
  }
  return [...found.values()]
}

/** The other records that a merge or split names. */
function otherRecords(details: string): string[] {
  const { others } = JSON.parse(details) as { others?: string[] }
  return others ?? []
}

interface Words {
  readonly document: number
  readonly kind: string
  readonly quote: string
  readonly fields: string
}

interface Placed {
  readonly key: string
  readonly identity: number | null
  readonly fields: string
}

const NOW = 'select identity from record where key = ? and until is null'
const WORDS = `select document, kind, quote, fields from record
  where key = ? and decision is null order by id desc limit 1`
const SAID_ALIKE = `select distinct key from record where document = ? and kind = ? and quote = ?`
const PLACED = `select key, identity, fields from record
  where document = ? and kind = ? and quote = ? and until is null`

/** The identity of a record, or of the one that says the same by the same words in its document's last version. */
export async function identityOfRecord(
  statements: Statements,
  key: string,
): Promise<number | null> {
  const { all, get } = statements
  const now = await get<{ identity: number | null }>(NOW, key)
  if (now) return now.identity
  const words = await get<Words>(WORDS, key)
  if (!words) return null
  const document = await lastVersion(statements, words.document)
  if (document === words.document) return null
  const placed = await all<Placed>(PLACED, document, words.kind, words.quote)
  const alike = placed.find(({ fields }) => fields === words.fields)
  if (alike) return alike.identity
  const before = await all(SAID_ALIKE, words.document, words.kind, words.quote)
  return before.length === 1 && placed.length === 1 ? (placed[0]?.identity ?? null) : null
}
