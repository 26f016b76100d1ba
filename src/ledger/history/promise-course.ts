import type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
} from '../../records/record.ts'
import type { Course, Deed, Telling } from './course.ts'
import { makesDocument } from './document-action.ts'
import { outcomePhrase } from './outcome-words.ts'
import type { Statement } from './statement.ts'
import type { PromiseStage, Stage } from './story.ts'
import { type TargetFound, targetReader } from './targets.ts'
import { ahead, liesAhead } from './thing-dates.ts'

/** What was said of a promise before a statement. */
interface Past {
  /** The document of the first telling. */
  first: string | null
  /** The telling that first bound somebody, or null. */
  agreed: number | null
  delivered: boolean
  /** Parts that the promise itself is about. */
  readonly parts: Set<string>
  readonly target: (statement: Statement, figure: FigureRecord) => TargetFound
  /** Documents until which nothing but a document, or nothing but numbers, had been promised. */
  readonly documentsOnly: ReadonlySet<string>
  readonly numbersOnly: ReadonlySet<string>
}

interface Scene {
  readonly statement: Statement
  readonly telling: Telling
  readonly past: Past
}

const MENTIONED: Deed = { act: 'mentioned' }

/** Promises and targets: announced, agreed, signed, underway, delivered; stalled, cancelled. */
export const promiseCourse: Course = {
  name: 'promise',
  reader: (all) => {
    const past: Past = {
      ...{ first: null, agreed: null, delivered: false, parts: new Set() },
      target: targetReader(),
      documentsOnly: documentsBefore(all, (each) => isThing(each) || isTarget(each)),
      numbersOnly: documentsBefore(all, (each) => isThing(each) || isInstrument(each)),
    }
    return (statement, telling) => remembered({ statement, telling, past })
  },
  next,
  settled: new Set<Stage>(['delivered', 'cancelled']),
  closed: new Set<Stage>(['delivered', 'cancelled']),
  meets: {
    delivery: new Set(['delivered']),
    signature: new Set(['signed', 'underway', 'delivered']),
  },
}

const ORDER: readonly PromiseStage[] = ['announced', 'agreed', 'signed', 'underway', 'delivered']

/** Words alone neither undo a start nor end a halt; they do bring back what was cancelled. */
function next(stage: Stage | null, { act, anew }: Deed): Stage | null {
  if (act === 'mentioned') return stage
  if (act === 'cancelled' || act === 'delivered') return act
  if (act === 'stalled') return stage === 'cancelled' ? stage : act
  const to = (act === 'restated' ? 'announced' : act) as PromiseStage
  if (stage === null || stage === 'cancelled' || anew) return to
  if (stage === 'stalled') return to === 'announced' || to === 'agreed' ? stage : to
  return ORDER.indexOf(to) > ORDER.indexOf(stage as PromiseStage) ? to : stage
}

/** The documents before the first one that tells something of a sort. */
function documentsBefore(all: readonly Statement[], sort: (each: Statement) => boolean) {
  const ended = all.find(sort)?.of.document.key
  const before = new Set<string>()
  for (const { of } of all) {
    if (of.document.key === ended) break
    before.add(of.document.key)
  }
  return before
}

function isThing({ of: { record, document } }: Statement): boolean {
  if (record.kind === 'event') return record.type === 'opening' || record.type === 'delivery'
  if (record.kind === 'commitment') return !makesDocument(record, document.language)
  return record.kind === 'link'
}

function isTarget({ of: { record } }: Statement): boolean {
  return record.kind === 'figure' && record.status === 'target'
}

function isInstrument({ of: { record } }: Statement): boolean {
  return record.kind === 'instrument'
}

function remembered(scene: Scene): Deed {
  const deed = deedOf(scene)
  const { statement, telling, past } = scene
  if (deed.open) {
    past.first ??= statement.of.document.key
    const part = outcomePhrase(statement, 'parts')
    if (part) past.parts.add(part)
  }
  if (deed.act === 'agreed') past.agreed ??= telling.number
  if (deed.act === 'cancelled') past.agreed = null
  if (deed.act === 'delivered') past.delivered = true
  return deed
}

function deedOf(scene: Scene): Deed {
  const { record } = scene.statement.of
  switch (record.kind) {
    case 'commitment':
      return commitmentDeed(scene, record)
    case 'instrument':
      return instrumentDeed(scene, record)
    case 'link':
      return linkDeed(scene, record)
    case 'event':
      return eventDeed(scene, record)
    case 'figure':
      return figureDeed(scene, record)
    case 'position':
      return MENTIONED
  }
}

/** Told for the first time, or again. */
function open({ telling }: Scene, due: string | null): Deed {
  return { act: telling.number === 0 ? 'announced' : 'restated', due, open: true }
}

function commitmentDeed(scene: Scene, { due, status, strength }: CommitmentRecord): Deed {
  const { statement, telling, past } = scene
  if (outcomePhrase(statement, 'dropped')) return { act: 'cancelled' }
  if (status === 'underway') return { act: 'underway', due }
  if (status === 'stalled')
    return outcomePhrase(statement, 'ended') ? { act: 'cancelled' } : { act: 'stalled', due }
  const binds = strength === 'binding' && (past.agreed ?? telling.number) === telling.number
  return binds ? { act: 'agreed', due, open: true } : open(scene, due)
}

/** A document is what was promised where nothing else was; else it is a step towards it. */
function instrumentDeed(scene: Scene, { status, date }: InstrumentRecord): Deed {
  const { statement, past } = scene
  const whole = past.documentsOnly.has(statement.of.document.key)
  if (status === 'proposed' || status === 'prepared') {
    const due = whole ? ahead(date, statement) : null
    return { ...open(scene, due), dueOf: 'signature' }
  }
  if (status === 'ended') return past.delivered && !whole ? MENTIONED : { act: 'cancelled', date }
  if (liesAhead(date, statement)) {
    if (status === 'in-force') return { act: 'signed', due: whole ? date : null }
    return { ...open(scene, whole ? date : null), dueOf: 'signature' }
  }
  return { act: status === 'in-force' && whole ? 'delivered' : 'signed', date }
}

function linkDeed(scene: Scene, { status, date }: LinkRecord): Deed {
  const { statement, past } = scene
  if (status === 'suspended') return { act: 'stalled', date }
  if (status === 'planned' || liesAhead(date, statement)) {
    const due = ahead(date, statement)
    return outcomePhrase(statement, 'begun') ? { act: 'underway', due } : open(scene, due)
  }
  // A line that ran when the promise was made is not what was promised.
  if (status === 'operating' && !toldBefore(past, statement)) return MENTIONED
  return done(scene, date)
}

function toldBefore(past: Past, { of }: Statement): boolean {
  return past.first !== null && past.first !== of.document.key
}

function eventDeed(scene: Scene, { type, status, date }: EventRecord): Deed {
  const { statement } = scene
  const begun = outcomePhrase(statement, 'begun') !== null
  if (type !== 'opening' && type !== 'delivery') {
    const starts = type === 'other' && begun && status === 'held'
    return starts ? { act: 'underway', date } : MENTIONED
  }
  if (status === 'cancelled') return { act: 'cancelled', date }
  if (status === 'held' && !liesAhead(date, statement))
    return begun ? { act: 'underway', date } : done(scene, date)
  return begun ? { act: 'underway', due: date } : open(scene, date)
}

/** Delivered; underway where only a part is, and the promise was about more. */
function done({ statement, past }: Scene, date: string | null): Deed {
  const part = outcomePhrase(statement, 'parts')
  if (part === null || past.parts.has(part)) return { act: 'delivered', date }
  return { act: 'underway', date, partial: true }
}

/** A number reached is the promise kept where nothing but numbers was promised. */
function figureDeed(scene: Scene, figure: FigureRecord): Deed {
  const { statement, past } = scene
  const found = past.target(statement, figure)
  if (found.sort === 'target') return { ...open(scene, found.due), anew: found.anew }
  if (found.sort === 'none') return MENTIONED
  const alone = past.numbersOnly.has(statement.of.document.key)
  const { reached, period } = found
  return { act: alone ? 'delivered' : 'mentioned', date: period, inferred: alone, reached }
}
