import { expect, test } from 'vitest'
import { Problem } from '../../core/problem.ts'
import { durationOf } from './duration.ts'
import { inRounds } from './rounds.ts'
import { userAgentOf } from './user-agent.ts'

test('rounds follow each other by the wait that each gives, until one gives none', async () => {
  const waits: number[] = []
  const gives = [60_000, 0, 30_000, null, 5000]
  let done = 0
  const round = async () => gives[done++] as number | null
  await inRounds(round, new AbortController().signal, async (wait) => {
    waits.push(wait)
  })
  expect([done, waits]).toEqual([4, [60_000, 1000, 30_000]])
})

test('the wait for a round ends with the signal, and no round follows', async () => {
  const stop = new AbortController()
  let done = 0
  const round = async () => {
    done++
    setTimeout(() => stop.abort(), 10)
    return 60_000
  }
  await inRounds(round, stop.signal)
  await inRounds(round, stop.signal)
  expect(done).toBe(1)
})

test.for([
  ['1m', 60_000],
  ['90m', 5_400_000],
  ['1h', 3_600_000],
  ['7d', 604_800_000],
] as const)('%s is %i milliseconds', ([words, milliseconds]) => {
  expect(durationOf(words)).toBe(milliseconds)
})

test.for(['', '1', 'h', '0m', '30s', '8d', '1.5h', '-1h', '1h30m', '99999999h', '1H'])(
  '"%s" is no duration that can be kept',
  (words) => {
    expect(() => durationOf(words)).toThrow(Problem)
    expect(() => durationOf(words)).toThrow('such as 30m, 1h or 1d, from 1m to 7d')
  },
)

test.for([
  [null, 'Rapporteur/1.0.0'],
  ['desk@example.org', 'Rapporteur/1.0.0 (+desk@example.org)'],
  ['https://example.org/about?x=1', 'Rapporteur/1.0.0 (+https://example.org/about?x=1)'],
] as const)('with the contact %s the name is %s', ([contact, name]) => {
  expect(userAgentOf('1.0.0', contact)).toBe(name)
})

test.for(['', 'me', 'a@b\r\nX-Other: 1', 'a b@c.org', '(a@b.org)', 'стол@example.org'])(
  '"%s" is no contact',
  (contact) => {
    expect(() => userAgentOf('1.0.0', contact)).toThrow('a mail address or the address of a page')
  },
)
