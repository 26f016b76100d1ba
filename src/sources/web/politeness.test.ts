import { describe, expect, test } from 'vitest'
import { Politeness } from './politeness.ts'
import { WebFailure } from './web-failure.ts'

/** Work on sites with a clock that only waiting moves, and what happened when. */
function watched({ pause = 1000, parallel = 8 } = {}) {
  let time = 0
  const log: string[] = []
  const sleep = async (milliseconds: number) => {
    await Promise.resolve()
    time += milliseconds
  }
  const politeness = new Politeness({
    pause,
    parallel,
    longestWait: 120_000,
    now: () => time,
    sleep,
  })
  const ask = (host: string, delay = 0, failure?: Error) =>
    politeness.run(host, delay, async () => {
      log.push(`${host} ${time}`)
      time += 100
      await new Promise((resolve) => setImmediate(resolve))
      log.push(`${host} done`)
      if (failure) throw failure
    })
  return { ask, log, setBack: (milliseconds: number) => (time -= milliseconds) }
}

describe('a site', () => {
  test('is asked for one thing at a time, with a pause between two, in order', async () => {
    const { ask, log } = watched()
    await Promise.all([ask('a'), ask('a'), ask('a')])
    expect(log).toEqual(['a 0', 'a done', 'a 1100', 'a done', 'a 2200', 'a done'])
  })

  test('gets the pause that it asks for where that is longer, up to a minute', async () => {
    const { ask, log } = watched()
    await ask('a', 5000)
    await ask('a', 500)
    await ask('a', 1e9)
    await ask('a')
    expect(log.filter((line) => !line.endsWith('done'))).toEqual([
      'a 0',
      'a 5100',
      'a 6200',
      'a 66300',
    ])
  })

  test('is asked on after a failure', async () => {
    const { ask, log } = watched()
    const first = ask('a', 0, new Error('a slip'))
    const second = ask('a')
    await expect(first).rejects.toThrow('a slip')
    await second
    expect(log).toContain('a 1100')
  })

  test('waits no longer than its pause where the clock is set back', async () => {
    const { ask, log, setBack } = watched()
    await ask('a')
    setBack(3_600_000)
    await ask('a')
    expect(log).toContain(`a ${100 - 3_600_000 + 1000}`)
  })

  test('that asks to be left alone is', async () => {
    const { ask, log } = watched()
    const busy = (after: number) => new WebFailure('unreachable', 'busy', { after })
    await expect(ask('a', 0, busy(30_000))).rejects.toThrow('busy')
    await expect(ask('a', 0, busy(300_000))).rejects.toThrow('busy')
    await expect(ask('a')).rejects.toThrow('its site asked to be left alone for 300 seconds')
    await ask('b')
    expect(log.filter((line) => !line.endsWith('done'))).toEqual(['a 0', 'a 30100', 'b 30200'])
  })
})

describe('different sites', () => {
  test('are asked at the same time', async () => {
    const { ask, log } = watched()
    await Promise.all([ask('a'), ask('b'), ask('c')])
    expect(log.slice(0, 3).map((line) => line[0])).toEqual(['a', 'b', 'c'])
  })

  test('are no more than allowed, and each gets its turn', async () => {
    const { ask, log } = watched({ parallel: 2 })
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((host) => ask(host)))
    let open = 0
    let most = 0
    for (const line of log) {
      open += line.endsWith('done') ? -1 : 1
      most = Math.max(most, open)
    }
    expect([most, log.length]).toEqual([2, 10])
  })
})
