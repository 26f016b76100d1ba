import type { Problem } from '../../core/problem.ts'
import type { Validators } from './fetched-document.ts'

/** What is known of an address that is watched. It is kept between the rounds and between runs. */
export interface WatchState extends Validators {
  readonly url: string
  readonly kind: 'feed' | 'page'
  /** When it was last asked for, in milliseconds since 1970; null for never. */
  readonly checked: number | null
  /** The ids of the entries of a feed that were dealt with, those of the latest answer last. */
  readonly seen: readonly string[]
}

/** So much of an entry of a feed as watching it needs. */
export interface WatchedEntry {
  /** What the feed calls it; the same in the next round. */
  readonly id: string
}

/** Feeds list the last 10 to 500; some list all that there ever was, which are kept as well. */
const MOST_SEEN = 5000

/** The state of an address that was never asked for. */
export function newWatch(url: string, kind: WatchState['kind']): WatchState {
  return { url, kind, etag: null, lastModified: null, checked: null, seen: [] }
}

/**
 * The addresses that are due, those that waited longest first.
 *
 * @param every milliseconds from one question to an address to the next; null for all of them now
 * @param now milliseconds since 1970
 */
export function dueWatches(
  states: readonly WatchState[],
  now: number,
  every: number | null,
): WatchState[] {
  return states
    .filter((state) => every === null || waitFor(state, now, every) === 0)
    .toSorted((a, b) => (a.checked ?? 0) - (b.checked ?? 0))
}

/** The milliseconds until the next address is due; null where none is watched, or once is enough. */
export function untilDue(
  states: readonly WatchState[],
  now: number,
  every: number | null,
): number | null {
  if (states.length === 0 || every === null) return null
  return Math.min(...states.map((state) => waitFor(state, now, every)))
}

/** What was asked for in the future was so by a clock that was set back since, and is due. */
function waitFor({ checked }: WatchState, now: number, every: number): number {
  return checked === null || checked > now ? 0 : Math.max(0, checked + every - now)
}

/** The entries of a feed that were not dealt with before, in their order, each once. */
export function newEntries<Entry extends WatchedEntry>(
  state: WatchState,
  entries: readonly Entry[],
): Entry[] {
  const seen = new Set(state.seen)
  return entries.filter(({ id }) => {
    const known = seen.has(id)
    seen.add(id)
    return !known
  })
}

/**
 * The state behind an entry: it is dealt with when its document was added, or will not be had in the next round either. One
 * that is `unreachable` stays new. To be kept after each entry, so that a kill loses none and adds none twice.
 *
 * @param outcome the problem of the entry; null where it was added
 */
export function withEntry(state: WatchState, id: string, outcome: Problem | null): WatchState {
  if (outcome?.code === 'unreachable' || state.seen.includes(id)) return state
  return { ...state, seen: [...state.seen, id] }
}

/**
 * The state behind an answer, all of whose entries were tried. Its validators are kept only if all of them are dealt with:
 * else the site would answer that nothing changed, and those left would not be heard of again.
 *
 * @param entries of the feed; empty for a page and for an answer that nothing changed
 */
export function withAnswer(
  state: WatchState,
  { etag, lastModified }: Validators,
  entries: readonly WatchedEntry[],
  now: number,
): WatchState {
  const complete = newEntries(state, entries).length === 0
  return {
    ...state,
    etag: complete ? etag : null,
    lastModified: complete ? lastModified : null,
    checked: now,
    seen: entries.length === 0 ? state.seen : latestSeen(state.seen, entries),
  }
}

/** All that the feed lists now are kept, and of the others the latest. */
function latestSeen(seen: readonly string[], entries: readonly WatchedEntry[]): string[] {
  const listed = new Set(entries.map(({ id }) => id))
  const others = seen.filter((id) => !listed.has(id))
  const latest = seen.filter((id) => listed.has(id))
  const room = Math.max(0, MOST_SEEN - latest.length)
  return [...others.slice(Math.max(0, others.length - room)), ...latest]
}

/** The state behind a question that had no answer: what was known stays, and the next round asks again. */
export function withoutAnswer(state: WatchState, now: number): WatchState {
  return { ...state, checked: now }
}
