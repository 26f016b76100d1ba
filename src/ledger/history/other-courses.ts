import type { EventRecord, InstrumentRecord, LinkRecord } from '../../records/record.ts'
import type { Course, Deed } from './course.ts'
import { dueOfWork, outcomePhrase } from './outcome-words.ts'
import type { Statement } from './statement.ts'
import type { DocumentStage, Stage } from './story.ts'
import { ahead, dueOfPlan, effectiveDay, liesAhead } from './thing-dates.ts'

const MENTIONED: Deed = { act: 'mentioned' }

/** Meetings, visits, sessions: planned, held or cancelled. */
export const meetingCourse: Course = {
  name: 'meeting',
  reader: () => (statement) => {
    const { record } = statement.of
    return record.kind === 'event' ? meetingDeed(statement, record) : MENTIONED
  },
  next: (stage, { act }) => {
    if (act === 'mentioned' || stage === 'held') return stage
    return act as Stage
  },
  settled: new Set<Stage>(['held', 'cancelled']),
  closed: new Set<Stage>(['held', 'cancelled']),
  meets: { delivery: new Set(['held']), beginning: new Set(), signature: new Set() },
}

function meetingDeed(statement: Statement, { status, date }: EventRecord): Deed {
  if (status === 'cancelled') return { act: 'cancelled', date }
  if (status === 'held' && !liesAhead(date, statement)) return { act: 'held', date }
  return { act: 'planned', due: date, open: true }
}

/** Documents: proposed, prepared, signed, ratified, in force, ended. */
export const documentCourse: Course = {
  name: 'document',
  reader: () => (statement) => {
    const { record } = statement.of
    return record.kind === 'instrument' ? documentDeed(statement, record) : MENTIONED
  },
  next: nextOfDocument,
  settled: new Set<Stage>(['signed', 'ratified', 'in-force', 'ended']),
  closed: new Set<Stage>(['in-force', 'ended']),
  meets: {
    delivery: new Set(['in-force', 'ended']),
    beginning: new Set(),
    signature: new Set(['signed', 'ratified', 'in-force', 'ended']),
  },
}

const DOCUMENT_ORDER: readonly DocumentStage[] = [
  'proposed',
  'prepared',
  'signed',
  'ratified',
  'in-force',
]

/** What is signed is not unsigned by talk of it; what ended needs a new signature. */
function nextOfDocument(stage: Stage | null, { act }: Deed): Stage | null {
  if (act === 'mentioned') return stage
  if (act === 'ended' || stage === null) return act as Stage
  const rank = DOCUMENT_ORDER.indexOf(act as DocumentStage)
  const signed = DOCUMENT_ORDER.indexOf('signed')
  if (stage === 'ended') return rank >= signed ? (act as Stage) : stage
  return rank > DOCUMENT_ORDER.indexOf(stage as DocumentStage) ? (act as Stage) : stage
}

/** The day on which it was not signed is no due. */
const dueOfSigning = (date: string | null, statement: Statement): string | null =>
  outcomePhrase(statement, 'failed') && !liesAhead(date, statement) ? null : ahead(date, statement)

function documentDeed(statement: Statement, { status, date }: InstrumentRecord): Deed {
  if (status === 'proposed' || status === 'prepared')
    return { act: status, due: dueOfSigning(date, statement), dueOf: 'signature', open: true }
  if (!liesAhead(date, statement)) return { act: status, date }
  if (status === 'ended') return MENTIONED
  if (status === 'in-force') return { act: 'signed', due: date }
  return { act: 'proposed', due: date, dueOf: 'signature', open: true }
}

/** Routes: planned, under construction, launched, operating, suspended, resumed. */
export const routeCourse: Course = {
  name: 'route',
  reader: () => routeReader(),
  next: nextOfRoute,
  settled: new Set<Stage>(['launched', 'operating', 'resumed', 'cancelled']),
  closed: new Set<Stage>(['launched', 'operating', 'resumed', 'cancelled']),
  meets: {
    delivery: new Set(['launched', 'operating', 'resumed']),
    beginning: new Set(['underway', 'launched', 'operating', 'resumed']),
    signature: new Set(),
  },
}

const RUNNING: ReadonlySet<Stage> = new Set(['launched', 'operating', 'resumed'])

/** A plan for a line that runs changes nothing, nor does one for a line that stands still. */
function nextOfRoute(stage: Stage | null, { act }: Deed): Stage | null {
  if (act === 'mentioned') return stage
  const to = act as Stage
  if (to === 'planned') return stage === null || stage === 'cancelled' ? to : stage
  // That it runs is no news of how it came to, and work on a line that runs is no halt.
  const runs = stage !== null && RUNNING.has(stage)
  return runs && (to === 'underway' || to === 'stalled' || to === 'operating') ? stage : to
}

/** A start after a halt is a resumption, whenever the report of either came. */
function routeReader(): (statement: Statement) => Deed {
  let halted: number | null = null
  let isToCome = false
  return (statement) => {
    const deed = givenUp(routeDeed(statement), statement, isToCome)
    if (deed.act === 'planned') isToCome = true
    else if (RUNNING.has(deed.act as Stage)) isToCome = false
    const day = effectiveDay(deed.act, deed.date ?? null, statement)
    if (deed.act === 'suspended') halted = Math.max(halted ?? day, day)
    if (deed.act !== 'launched' || halted === null || day < halted) return deed
    return { ...deed, act: 'resumed' }
  }
}

/** A line that was to come is given up where one that runs is suspended: "the ferry service was cancelled". */
function givenUp(deed: Deed, statement: Statement, isToCome: boolean): Deed {
  const isGivenUp =
    deed.act === 'suspended' && isToCome && outcomePhrase(statement, 'ended') !== null
  return isGivenUp ? { ...deed, act: 'cancelled' } : deed
}

function routeDeed(statement: Statement): Deed {
  const { record } = statement.of
  if (record.kind === 'link') return linkDeed(statement, record)
  if (record.kind === 'commitment') {
    const { status, due } = record
    const dueOf = dueOfWork(statement)
    if (outcomePhrase(statement, 'dropped')) return { act: 'cancelled' }
    if (status === 'underway') return { act: 'underway', due }
    if (status === 'stalled') return { act: 'stalled', due, dueOf }
    return { act: 'planned', due, dueOf, open: true }
  }
  if (record.kind !== 'event' || record.type !== 'opening') return MENTIONED
  const { status, date } = record
  if (status === 'cancelled') return { act: 'cancelled', date }
  if (status === 'held' && !liesAhead(date, statement)) return { act: 'launched', date }
  return { act: 'planned', due: date, open: true }
}

function linkDeed(statement: Statement, { status, date }: LinkRecord): Deed {
  const future = liesAhead(date, statement)
  if (status === 'suspended') return future ? MENTIONED : { act: 'suspended', date }
  if (status === 'planned' || future) {
    const due = dueOfPlan(date, statement)
    if (outcomePhrase(statement, 'begun')) return { act: 'underway', due }
    return { act: 'planned', due, dueOf: dueOfWork(statement), open: true }
  }
  return { act: status, date }
}
