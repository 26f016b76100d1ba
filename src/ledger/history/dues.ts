import { parseEdtf } from '../../core/edtf.ts'
import { compareTexts } from '../../core/order.ts'
import { firstDay, lastDay } from '../../core/period.ts'
import type { Happening } from './happening.ts'
import { OCCASION_DAYS } from './statement.ts'
import type { MovedDue, ToldDue } from './story.ts'

/** A due with its days. */
interface Due extends ToldDue {
  /** The first day of what is told: "by 2026" is 2026. */
  readonly first: number
  /** Null where it has no end. */
  readonly last: number | null
  /** The day of the statement. */
  readonly day: number
  readonly document: string
}

/** How the dues of a thread moved. */
export interface Dues {
  /** The due told last, for the thing itself, or else for its beginning, or for the signing of its document. */
  readonly due: Due | null
  readonly slips: readonly MovedDue[]
  readonly advanced: readonly MovedDue[]
  /** What the last document that told any gave. */
  readonly lastTold: readonly Due[]
}

/** Follows the dues through the documents, in order of time. What is told again in the same words moves nothing. */
export function duesOf(happened: readonly Happening[]): Dues {
  const told = happened.flatMap((each) => dueOf(each) ?? [])
  const delivery = follow(told.filter(({ of }) => of === 'delivery'))
  const beginning = follow(told.filter(({ of }) => of === 'beginning'))
  const signature = follow(told.filter(({ of }) => of === 'signature'))
  const all = [delivery, beginning, signature]
  const byDay = (a: MovedDue, b: MovedDue) => compareTexts(a.said, b.said)
  return {
    due: delivery.due ?? beginning.due ?? signature.due,
    slips: all.flatMap(({ slips }) => slips).sort(byDay),
    advanced: all.flatMap(({ advanced }) => advanced).sort(byDay),
    lastTold: byDocument(told).at(-1) ?? [],
  }
}

function dueOf({ statement, deed, original }: Happening): Due | null {
  const interval = deed.due ? parseEdtf(deed.due) : null
  const anchor = interval?.first ?? interval?.last
  if (!deed.due || !interval || !anchor) return null
  if (original && statement.day - original.day <= OCCASION_DAYS) return null
  const { of, said, day } = statement
  const last = interval.last && lastDay(interval.last)
  const { key } = of.document
  const what = { due: deed.due, said, record: of.key, of: deed.dueOf ?? ('delivery' as const) }
  return { ...what, first: firstDay(anchor), last, day, document: key }
}

function byDocument(dues: readonly Due[]): Due[][] {
  const groups: Due[][] = []
  for (const due of dues) {
    const group = groups.at(-1)
    if (group?.[0]?.document === due.document) group.push(due)
    else groups.push([due])
  }
  return groups
}

interface Moves {
  readonly due: Due | null
  readonly slips: readonly MovedDue[]
  readonly advanced: readonly MovedDue[]
}

function follow(dues: readonly Due[]): Moves {
  let now: Due | null = null
  const slips: MovedDue[] = []
  const advanced: MovedDue[] = []
  for (const group of byDocument(dues)) {
    // "It was due in 2017": what is past when told was the due before, if none was known.
    now ??= latest(group.filter(({ last, day }) => last !== null && last < day))
    const ahead = group.filter(({ last, day }) => last === null || last >= day)
    const same = ahead.find((each) => now !== null && isSame(now, each))
    const to: Due | null = same ?? latest(ahead)
    if (to === null) continue
    if (now !== null && !same) {
      const moved = { from: now.due, to: to.due, said: to.said, record: to.record }
      if (later(to, now) > 0) slips.push(moved)
      if (later(to, now) < 0) advanced.push(moved)
    }
    now = same && now ? morePrecise(now, same) : to
  }
  return { due: now, slips, advanced }
}

/** What ends last; of several, what is told most precisely. */
function latest(dues: readonly Due[]): Due | null {
  if (dues.length < 2) return dues[0] ?? null
  return dues.toSorted((a, b) => later(b, a) || b.first - a.first)[0] ?? null
}

function later(a: Due, b: Due): number {
  const [x, y] = [a.last ?? Infinity, b.last ?? Infinity]
  return x === y ? 0 : x - y
}

/** One only tells the other more precisely: "2026" and "2026-05"; but a due that passed is moved. */
function isSame(now: Due, to: Due): boolean {
  if ((now.last ?? Infinity) < to.day) return false
  return isWithin(now, to) || isWithin(to, now)
}

function isWithin(inner: Due, outer: Due): boolean {
  return inner.first >= outer.first && later(inner, outer) <= 0
}

function morePrecise(now: Due, to: Due): Due {
  return isWithin(to, now) ? to : now
}
