import type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
} from '../../records/record.ts'
import type { Deed } from './course.ts'
import { dueOfWork, outcomePhrase } from './outcome-words.ts'
import type { Past, Scene } from './promise-past.ts'
import { OCCASION_DAYS, type Statement } from './statement.ts'
import { ahead, dueOfPlan, effectiveDay, liesAhead } from './thing-dates.ts'

const MENTIONED: Deed = { act: 'mentioned' }

/** What a statement does to a promise. */
export function promiseDeed(scene: Scene): Deed {
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

/** Told for the first time, or again; agreed on for the first time where somebody is bound. */
function open(scene: Scene, due: string | null, binds = false): Deed {
  const { telling, past } = scene
  const agreed = binds && (past.agreed ?? telling.number) === telling.number
  const told = telling.number === 0 ? 'announced' : 'restated'
  const dueOf = dueOfWork(scene.statement)
  return { act: agreed ? 'agreed' : told, due, dueOf, open: true }
}

function commitmentDeed(scene: Scene, { due, status, strength }: CommitmentRecord): Deed {
  const { statement } = scene
  if (outcomePhrase(statement, 'dropped')) return { act: 'cancelled' }
  if (status === 'stalled')
    return outcomePhrase(statement, 'ended')
      ? { act: 'cancelled' }
      : { act: 'stalled', due, dueOf: dueOfWork(statement) }
  const begun = outcomePhrase(statement, 'begun') !== null
  const isToCome = !begun && outcomePhrase(statement, 'toFinish') !== null
  if (begun || (status === 'underway' && !isToCome)) return { act: 'underway', due }
  const binds = strength === 'binding'
  if (binds && outcomePhrase(statement, 'signed')) return signed(scene, { date: null, due })
  return open(scene, due, binds)
}

/** A signature; one that was told before is only told again. */
function signed(scene: Scene, { date, due }: { date: string | null; due: string | null }): Deed {
  const { statement, past } = scene
  const { key } = statement.of.document
  const day = effectiveDay('signed', date, statement)
  const known = past.signatures.some(
    (each) => each.document !== key && day <= each.day + OCCASION_DAYS,
  )
  if (!known) past.signatures.push({ document: key, day })
  return { act: known ? 'restated' : 'signed', date, due, open: true }
}

/** A document is what was promised where nothing else was; else it is a step towards it. */
function instrumentDeed(scene: Scene, { status, date }: InstrumentRecord): Deed {
  const { statement, past } = scene
  const whole = past.documentsOnly.has(statement.of.document.key)
  if (status === 'proposed' || status === 'prepared') {
    if (outcomePhrase(statement, 'failed') && !liesAhead(date, statement))
      return { act: 'stalled', date }
    const due = whole ? ahead(date, statement) : null
    return { ...open(scene, due), dueOf: 'signature' }
  }
  const future = liesAhead(date, statement)
  if (status === 'ended')
    return future || (past.delivered && !whole) ? MENTIONED : { act: 'cancelled', date }
  if (future) {
    if (status === 'in-force') return signed(scene, { date: null, due: whole ? date : null })
    return { ...open(scene, whole ? date : null), dueOf: 'signature' }
  }
  if (status === 'in-force' && whole) return { act: 'delivered', date }
  return signed(scene, { date, due: null })
}

function linkDeed(scene: Scene, link: LinkRecord): Deed {
  const { statement } = scene
  const { status, date } = link
  const future = liesAhead(date, statement)
  if (status === 'suspended') {
    // A line that was to come and never ran is given up, one that runs stands still.
    const { first, delivered } = scene.past
    const ended = first !== null && !delivered && outcomePhrase(statement, 'ended') !== null
    return future ? MENTIONED : { act: ended ? 'cancelled' : 'stalled', date }
  }
  if (status === 'planned' || future) return planned(scene, dueOfPlan(date, statement))
  return status === 'operating' && !runsAsPromised(scene, link) ? MENTIONED : done(scene, date)
}

/** What a document plans, in words that may say more than its record does. */
function planned(scene: Scene, due: string | null): Deed {
  const { statement } = scene
  if (outcomePhrase(statement, 'dropped')) return { act: 'cancelled' }
  if (outcomePhrase(statement, 'begun')) return { act: 'underway', due }
  return open(scene, due, outcomePhrase(statement, 'agreed') !== null)
}

/**
 * A line that ran when the promise was made is not what was promised, and one that is only named
 * need not run: a date, an operator or a frequency says that it does.
 */
function runsAsPromised(
  { statement, past }: Scene,
  { date, operator, frequency }: LinkRecord,
): boolean {
  return toldBefore(past, statement) && (date ?? operator ?? frequency) !== null
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
  return planned(scene, date)
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
  if (found.sort === 'target') {
    const binds = outcomePhrase(statement, 'agreed') !== null
    return { ...open(scene, found.due, binds), anew: found.anew }
  }
  if (found.sort === 'none') return MENTIONED
  const alone = past.numbersOnly.has(statement.of.document.key)
  const { reached, period } = found
  return { act: alone ? 'delivered' : 'mentioned', date: period, inferred: alone, reached }
}
