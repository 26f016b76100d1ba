import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../core/problem.ts'
import {
  dueWatches,
  newEntries,
  newWatch,
  untilDue,
  type WatchState,
  withAnswer,
  withEntry,
  withoutAnswer,
} from './watching.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 3, 8)
const NOTHING = { etag: null, lastModified: null }

function checked(url: string, time: number | null): WatchState {
  return { ...newWatch(url, 'feed'), checked: time }
}

function entries(...ids: string[]) {
  return ids.map((id) => ({ id, title: `Entry ${id}` }))
}

describe('what is due', () => {
  const states = [checked('late', NOW - HOUR), checked('new', null), checked('early', NOW - 60_000)]
  const urls = (due: readonly WatchState[]) => due.map(({ url }) => url)

  test('once: all, those that waited longest first', () => {
    expect(urls(dueWatches(states, NOW, null))).toEqual(['new', 'late', 'early'])
  })

  test('every hour: what was not asked for within one', () => {
    expect(urls(dueWatches(states, NOW, HOUR))).toEqual(['new', 'late'])
  })

  test('comes when the first hour is over', () => {
    expect(untilDue(states, NOW, HOUR)).toBe(0)
    expect(untilDue([checked('a', NOW - 60_000), checked('b', NOW)], NOW, HOUR)).toBe(HOUR - 60_000)
    expect(untilDue([], NOW, HOUR)).toBeNull()
    expect(untilDue(states, NOW, null)).toBeNull()
  })
})

test('what was asked for by a clock that was set back since is due', () => {
  const states = [checked('a', NOW + 9 * HOUR)]
  expect(dueWatches(states, NOW, HOUR)).toEqual(states)
  expect(untilDue(states, NOW, HOUR)).toBe(0)
})

describe('the entries of a feed', () => {
  const state: WatchState = { ...newWatch('https://example.org/rss', 'feed'), seen: ['1', '2'] }

  test('are new once', () => {
    expect(newEntries(state, entries('4', '2', '3', '4'))).toEqual(entries('4', '3'))
  })

  test('are dealt with when they were added, or cannot be had', () => {
    const gone = new Problem('not-found', 'There is nothing.')
    const down = new Problem('unreachable', 'There is no answer.')
    const later: [string, Problem | null][] = [
      ['3', null],
      ['4', gone],
      ['5', down],
      ['3', null],
    ]
    let after = state
    for (const [id, outcome] of later) after = withEntry(after, id, outcome)
    expect(after.seen).toEqual(['1', '2', '3', '4'])
  })
})

describe('an answer', () => {
  const told = { etag: '"v2"', lastModified: 'Wed, 08 Apr 2026 10:00:00 GMT' }
  const state = { ...newWatch('https://example.org/rss', 'feed'), seen: ['1', '2', '3'] }

  test('whose entries are all dealt with is remembered with its validators', () => {
    expect(withAnswer(state, told, entries('3', '2'), NOW)).toEqual({
      ...state,
      ...told,
      checked: NOW,
      seen: ['1', '2', '3'],
    })
  })

  test('with an entry that could not be reached is asked for in full again', () => {
    expect(withAnswer(state, told, entries('4', '3'), NOW)).toMatchObject(NOTHING)
  })

  test('that nothing changed changes nothing but the time', () => {
    expect(withAnswer(state, told, [], NOW)).toEqual({ ...state, ...told, checked: NOW })
  })

  test('that did not come leaves what was known', () => {
    const known = { ...state, ...told }
    expect(withoutAnswer(known, NOW)).toEqual({ ...known, checked: NOW })
  })

  test('leaves the latest 5,000 ids, and all that the feed lists now', () => {
    const ids = Array.from({ length: 7000 }, (_, i) => `${i}`)
    const long = { ...state, seen: ids }
    const short = withAnswer(long, told, entries('0', '1'), NOW).seen
    expect([short.length, short[0], ...short.slice(-2)]).toEqual([5000, '2002', '0', '1'])
    expect(withAnswer(long, told, entries(...ids), NOW).seen).toEqual(ids)
  })
})

test('whatever a feed lists and whatever fails, each entry is added once and none is lost', () => {
  const rounds = fc.array(fc.array(fc.tuple(fc.nat(20), fc.boolean())), { maxLength: 10 })
  fc.assert(
    fc.property(rounds, (lists) => {
      const added: string[] = []
      let state = newWatch('https://example.org/rss', 'feed')
      for (const list of lists) {
        const listed = list.map(([id, fails]) => ({ id: `${id}`, fails }))
        for (const { id, fails } of newEntries(state, listed)) {
          if (!fails) added.push(id)
          state = withEntry(state, id, fails ? new Problem('unreachable', 'No answer.') : null)
        }
        state = withAnswer(state, { etag: '"v"', lastModified: null }, listed, NOW)
        const missing = listed.some(({ id }) => !added.includes(id))
        expect(state.etag).toBe(missing ? null : '"v"')
      }
      expect(new Set(added).size).toBe(added.length)
    }),
    { numRuns: 200, seed: 4 },
  )
})
