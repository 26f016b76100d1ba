import { compareTexts } from '../../core/order.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { saidOn } from '../../ledger/said-on.ts'
import { toldDays } from '../../records/told-time.ts'
import { capitalised } from '../reading/capitalised.ts'
import { brief } from '../reading/printable.ts'
import { recordParts } from '../reading/record-line.ts'
import { timeWords } from '../reading/time-words.ts'
import type { BriefItem, BriefSection } from './brief.ts'
import type { Notes } from './notes.ts'

/** The stretch of days that a brief is about. */
export interface Span {
  /** ISO dates, both included; null where it is open. */
  readonly since: string | null
  readonly asOf: string
}

const MOST_NOTES = 4
const MOST_ITEMS = 40
const DONE: ReadonlySet<string> = new Set([
  'held',
  'cancelled',
  'signed',
  'ratified',
  'in-force',
  'ended',
  'launched',
  'suspended',
])

/** What happened: meetings held, documents signed, routes begun or stopped, the newest first. */
export function happenedSection(
  records: readonly LedgerRecord[],
  { since, asOf }: Span,
  notes: Notes,
): BriefSection {
  const done = records.filter((each) => isDone(each) && (since === null || dayOf(each) >= since))
  const things = Map.groupBy(done, ({ thread, record }) => `${thread} ${statusOf(record)}`)
  const sorted = [...things.values()]
    .map((group) => group.toSorted(byFullness))
    .filter(([first]) => first && dayOf(first) <= asOf)
    .toSorted(
      (a, b) =>
        compareTexts(dayOf(b[0]), dayOf(a[0])) || compareTexts(a[0]?.key ?? '', b[0]?.key ?? ''),
    )
  const items = sorted.slice(0, MOST_ITEMS).map((group) => item(group, notes))
  const otherwise = 'Nothing is told.'
  return { heading: 'What happened', groups: [{ heading: null, items }], otherwise }
}

function item(group: readonly LedgerRecord[], notes: Notes): BriefItem {
  const [first] = group
  const parts = first ? [...recordParts(first.record), ...quotedIn(first), ...toldOn(first)] : []
  const words = parts.join(' · ')
  return { words: capitalised(words), details: [], notes: notes.ofAll(group.slice(0, MOST_NOTES)) }
}

/** What was opened or sent stands in no field of its own, only in the words. */
const UNNAMED: ReadonlySet<string> = new Set(['opening', 'delivery', 'other'])
const LONGEST = 120

function quotedIn({ record }: LedgerRecord): string[] {
  const quote = record.evidence[0]?.quote
  if (record.kind !== 'event' || !UNNAMED.has(record.type) || quote === undefined) return []
  return [`“${brief(quote, LONGEST)}”`]
}

/** When it was told, where no words say when it was. */
function toldOn({ record, document }: LedgerRecord): string[] {
  const { first, last } = toldDays(record)
  if (first !== null || last !== null || document.published === null) return []
  return [`told on ${timeWords(document.published)}`]
}

function statusOf(record: LedgerRecord['record']): string {
  return 'status' in record ? record.status : ''
}

function isDone({ record }: LedgerRecord): boolean {
  const told = ['event', 'instrument', 'link'].includes(record.kind)
  return told && DONE.has(statusOf(record))
}

/** The day that a record tells, else the day on which it was said. */
function dayOf(each: LedgerRecord | undefined): string {
  if (!each) return ''
  const { first, last } = toldDays(each.record)
  return first ?? last ?? saidOn(each.document)
}

/** The record that tells most comes first. */
function byFullness(a: LedgerRecord, b: LedgerRecord): number {
  const told = ({ record }: LedgerRecord) => recordParts(record).length
  return told(b) - told(a) || compareTexts(dayOf(a), dayOf(b)) || compareTexts(a.key, b.key)
}
