import { expect, test } from 'vitest'
import { NOW, withLedger } from '../../../test/support/ledger.ts'

const ALL = { limit: 1000, offset: 0 }

/** Ten figures of two states, each of its own year. */
function figuresFrom(year: number): string {
  const years = Array.from({ length: 10 }, (_, i) => year + i)
  return years
    .map((each) => `Trade between Chad and Togo amounted to $${each} million in ${each}.`)
    .join(' ')
}

test('all figures of a party are one group, those of two parties in each of the two', () =>
  withLedger(async ({ add, ledger: { reads } }) => {
    for (let i = 0; i < 26; i++)
      await add(figuresFrom(1700 + 10 * i), {
        published: `2020-01-${i + 1}`.replace(/-(.)$/, '-0$1'),
      })
    const groups: string[][] = []
    for await (const figures of reads.figureGroups(NOW)) groups.push(figures.map(({ key }) => key))
    const figures = await reads.records({ kinds: ['figure'] }, NOW, ALL)
    const keys = figures.map(({ key }) => key).sort()
    expect(keys).toHaveLength(260)
    expect(groups.map((group) => group.toSorted())).toEqual([keys, keys])
  }))
