import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import type { LedgerReads, Moment } from '../store/reads/ledger-reads.ts'
import { corrected } from './correction.ts'
import { type Named, named, namedRecord } from './named-records.ts'
import { STAGES_OF } from './stage-names.ts'

const NOW: Moment = { asOf: null, knownAt: null }

/** A decision as a person asks for it; keys may be beginnings of keys. */
export type AskedDecision =
  | { readonly action: 'accept' | 'reject'; readonly key: string }
  /** `field=value` each; see {@link corrected}. */
  | { readonly action: 'correct'; readonly key: string; readonly fields: readonly string[] }
  /** These records and threads are one thing. */
  | { readonly action: 'merge'; readonly keys: readonly string[] }
  /** A record is apart from another one, from a thread, or (null) from the rest of its own. */
  | { readonly action: 'split'; readonly key: string; readonly from: string | null }
  /** What became of a thread, on an ISO day; null for the day of the decision. */
  | {
      readonly action: 'stage'
      readonly key: string
      readonly stage: string
      readonly on: string | null
    }

/** A decision whose keys were found and whose words were checked. */
export interface PlannedDecision {
  readonly action: AskedDecision['action']
  /** The key of the record that it is about. */
  readonly record: string
  /** The keys of the records that it sets this one beside. */
  readonly others: readonly string[]
  readonly details: Readonly<Record<string, unknown>>
}

/**
 * Finds what a decision is about and checks what it says. Changes nothing.
 *
 * @throws Problem `unknown-key`, `misuse`, `invalid-date`, `invalid-number`
 */
export async function plannedDecision(
  reads: LedgerReads,
  asked: AskedDecision,
): Promise<PlannedDecision> {
  const { action } = asked
  switch (action) {
    case 'accept':
    case 'reject':
      return about(action, await namedRecord(reads, asked.key))
    case 'correct':
      return correction(reads, await namedRecord(reads, asked.key), asked.fields)
    case 'merge':
      return merge(reads, asked.keys)
    case 'split':
      return split(reads, await namedRecord(reads, asked.key), asked.from)
    case 'stage':
      return stage(reads, await named(reads, asked.key), asked)
  }
}

function about(
  action: AskedDecision['action'],
  { key }: LedgerRecord,
  details: PlannedDecision['details'] = {},
): PlannedDecision {
  return { action, record: key, others: [], details }
}

async function correction(
  reads: LedgerReads,
  record: LedgerRecord,
  assignments: readonly string[],
): Promise<PlannedDecision> {
  const text = (await reads.text(record.document.key)) ?? ''
  return about('correct', record, { fields: corrected(record.record, assignments, text) })
}

async function merge(reads: LedgerReads, keys: readonly string[]): Promise<PlannedDecision> {
  const found: Named[] = []
  for (const key of keys) found.push(await named(reads, key))
  const records = [...new Set(found.flatMap((each) => each.records.map(({ key }) => key)))]
  const [record, ...others] = records
  if (record !== undefined && others.length > 0)
    return { action: 'merge', record, others, details: {} }
  const allowed = 'at least two records or threads'
  const message = `A merge of ${keys.map(quoted).join(' and ')} joins nothing; it must name ${allowed}.`
  throw new Problem('misuse', message, { value: keys.join(' '), allowed })
}

async function split(
  reads: LedgerReads,
  { key, thread }: LedgerRecord,
  from: string | null,
): Promise<PlannedDecision> {
  const { records } = await named(reads, from ?? thread)
  const others = records.map((each) => each.key).filter((each) => each !== key)
  if (others.length > 0) return { action: 'split', record: key, others, details: {} }
  const allowed = 'a record that stands beside another one'
  const message = `${quoted(key)} is alone in its thread; a split must name ${allowed}.`
  throw new Problem('misuse', message, { value: key, allowed })
}

/** A decision on a thread is kept with the record that the thread is named after. */
async function stage(
  reads: LedgerReads,
  { records, thread }: Named,
  { key, stage: name, on }: Extract<AskedDecision, { action: 'stage' }>,
): Promise<PlannedDecision> {
  const [first] = records
  const whole = thread ?? (first && (await reads.thread(first.thread, NOW)))
  const stages = whole ? STAGES_OF[whole.kind] : undefined
  if (!first || !whole || !stages) {
    const allowed = 'that of a promise, target, meeting, document or route'
    const message = `${quoted(key)} is a thread of kind ${whole?.kind}, which goes through no stages; the key must be ${allowed}.`
    throw new Problem('misuse', message, { value: key, allowed })
  }
  if (!stages.some((each) => each === name)) {
    const allowed = `one of ${stages.join(', ')}`
    const message = `The stage of a thread of kind ${whole.kind} is ${quoted(name)}; it must be ${allowed}.`
    throw new Problem('misuse', message, { value: name, allowed })
  }
  return about('stage', first, { stage: name, ...(on === null ? {} : { on }) })
}
