import { compareTexts } from '../../core/order.ts'
import { daysOf, edtfOfDay } from '../../core/period.ts'
import type { Stage, Story, StoryEntry } from '../../ledger/history/story.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { ToldThread } from '../promises/told-thread.ts'
import { capitalised } from '../reading/capitalised.ts'
import { printable } from '../reading/printable.ts'
import { timeWords } from '../reading/time-words.ts'
import type { BriefDetail, BriefGroup, BriefItem, BriefSection } from './brief.ts'
import type { Notes } from './notes.ts'
import { dueWords, promiseTimeWords } from './promise-words.ts'

/** A group of promises: those of a stage, or of several that are overdue. */
interface Outcome {
  readonly heading: string
  readonly stages: readonly Stage[]
  /** Whether they are overdue; null where that does not matter. */
  readonly overdue: boolean | null
}

const OUTCOMES: readonly Outcome[] = [
  { heading: 'Delivered', stages: ['delivered'], overdue: null },
  { heading: 'Underway', stages: ['underway'], overdue: null },
  { heading: 'Overdue', stages: ['signed', 'agreed', 'announced'], overdue: true },
  { heading: 'Signed, not yet begun', stages: ['signed'], overdue: false },
  { heading: 'Agreed', stages: ['agreed'], overdue: false },
  { heading: 'Announced', stages: ['announced'], overdue: false },
  { heading: 'Stalled', stages: ['stalled'], overdue: null },
  { heading: 'Cancelled', stages: ['cancelled'], overdue: null },
]
const MOST_OF_STAGE = 12
const MOST_DUE = 15

/** Promises by what became of them; in each group those with the longest story first. */
export function promisesSection(promises: readonly ToldThread[], notes: Notes): BriefSection {
  const groups = OUTCOMES.flatMap((outcome): BriefGroup[] => {
    const { heading } = outcome
    const own = promises.filter(({ story }) => cameTo(story, outcome)).toSorted(byWeight)
    if (own.length === 0) return []
    const more = own.length > MOST_OF_STAGE ? ` (${MOST_OF_STAGE} of ${own.length})` : ''
    const items = own.slice(0, MOST_OF_STAGE).map((each) => promiseItem(each, notes))
    return [{ heading: `${heading}${more}`, items }]
  })
  return { heading: 'What became of promises', groups, otherwise: 'No promises are told.' }
}

function cameTo({ stage, time }: Story, { stages, overdue }: Outcome): boolean {
  if (stage === null || !stages.includes(stage.stage)) return false
  return overdue === null || overdue === (time.overdue !== null)
}

/** The more statements on more documents, the weightier; then the later spoken of. */
function byWeight(a: ToldThread, b: ToldThread): number {
  const documents = ({ thread }: ToldThread) =>
    new Set(thread.records.map(({ document }) => document.key)).size
  const last = ({ story }: ToldThread) => story.entries.at(-1)?.said ?? ''
  return (
    documents(b) - documents(a) ||
    b.thread.records.length - a.thread.records.length ||
    compareTexts(last(b), last(a)) ||
    compareTexts(a.thread.key, b.thread.key)
  )
}

function promiseItem({ thread, story }: ToldThread, notes: Notes): BriefItem {
  const records = new Map(thread.records.map((each) => [each.key, each]))
  const words = [capitalised(printable(thread.label)), ...promiseTimeWords(story)].join(' · ')
  const first = story.entries[0]?.record ?? ''
  const shown = story.stage?.record ?? ''
  return {
    words,
    details: story.entries.length > 1 ? course(story, records, notes) : [],
    notes: noteOf([first, shown], records, notes),
  }
}

/** What a document did to a thread: one line of its course. */
interface Turn {
  readonly entry: StoryEntry
  /** The act that brought it to another stage; null where only its due moved. */
  readonly act: string | null
  due: string | null
  readonly records: string[]
}

/**
 * The turns of a story: each document that brought the thread to another stage, or moved its due. A document tells a
 * thing once, in however many records: what it agreed and by when is one line.
 */
function course(story: Story, records: ByKey, notes: Notes): BriefDetail[] {
  const turns: Turn[] = []
  let stage: string | null = null
  let due: string | null = null
  for (const entry of story.entries) {
    const { act, record } = entry
    const isTurn = act !== 'mentioned' && act !== 'restated' && act !== stage
    const moves = entry.due !== null && (due === null || dayOf(entry.due) !== dayOf(due))
    if (isTurn) stage = act
    due = entry.due ?? due
    const before = turns.at(-1)
    const isSame = homeOf(before?.entry, records) === homeOf(entry, records)
    if (before && isSame && !isTurn && moves && before.due === null) {
      before.due = entry.due
      before.records.push(record)
    } else if (before?.due && isSame && !isTurn && isOpen(entry.due) && !moves) {
      // "By 2028" says more than the year that a record of the same words gives
      before.due = entry.due
    } else if (isTurn || moves) {
      turns.push({
        entry,
        act: isTurn ? act : null,
        due: moves ? entry.due : null,
        records: [record],
      })
    }
  }
  return turns.map((turn) => ({
    words: turnWords(turn),
    notes: noteOf(turn.records, records, notes),
  }))
}

function turnWords({ entry: { said, date, record, inferred }, act, due }: Turn): string {
  const words = [
    `${timeWords(said)}: ${act ?? 'told again'}`,
    date !== null && date !== said && act !== null ? `dated ${timeWords(date)}` : null,
    due === null ? null : dueWords({ due, said, record, of: 'delivery' }),
    inferred ? 'inferred' : null,
  ]
  return words.filter((part) => part !== null).join(', ')
}

/** "By 2028": open to its beginning. */
function isOpen(due: string | null): boolean {
  return due?.startsWith('../') === true
}

function homeOf(entry: StoryEntry | undefined, records: ByKey): string | undefined {
  return entry && records.get(entry.record)?.document.key
}

/** What is due or planned from the as-of date on, the next first. */
export function dueSection(
  threads: readonly ToldThread[],
  { asOf }: { readonly asOf: string },
  notes: Notes,
): BriefSection {
  const due = threads.flatMap(({ thread, story }) => {
    const next = story.time.next
    return next === null ? [] : [{ thread, next }]
  })
  const items = due
    .toSorted(
      (a, b) =>
        compareTexts(dayOf(a.next.due), dayOf(b.next.due)) ||
        compareTexts(a.thread.key, b.thread.key),
    )
    .slice(0, MOST_DUE)
    .map(({ thread, next }): BriefItem => {
      const records = new Map(thread.records.map((each) => [each.key, each]))
      const words = `${capitalised(dueWords(next))}: ${printable(thread.label)}`
      return { words, details: [], notes: noteOf([next.record], records, notes) }
    })
  const otherwise = `Nothing is told to be due after ${timeWords(asOf)}.`
  return { heading: 'What is due next', groups: [{ heading: null, items }], otherwise }
}

type ByKey = ReadonlyMap<string, LedgerRecord>

function noteOf(keys: readonly string[], records: ByKey, notes: Notes): number[] {
  return notes.ofAll(keys.flatMap((key) => records.get(key) ?? []))
}

function dayOf(edtf: string): string {
  const { first, last } = daysOf(edtf)
  const day = last ?? first
  return day === null ? '9' : edtfOfDay(day)
}
