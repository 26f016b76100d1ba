import { expect, test } from 'vitest'
import { PLAIN, withAsked } from '../../../test/support/asked-ledger.ts'
import { withLedger } from '../../../test/support/ledger.ts'
import { figurePoints } from './figure-point.ts'
import { figureView } from './figure-view.ts'

test('figures stand in series, with their sources, and what disagrees is told with its keys', async () => {
  await withAsked(async ({ records }) => {
    const points = figurePoints(await records({ kinds: ['figure'] }))
    const [post, ministry] = points.map(({ of }) => of.key.slice(0, 9))
    const table = figureView.table(points, PLAIN)
    expect(table).toMatch(
      /^KEY {8}PERIOD {2}FIGURE {7}SAID BY {15}REVIEWED\nTrade between Chad and Togo\n/,
    )
    expect(table).toContain(`${post}  2021    $42 million  Gulf of Guinea Post   no
                                1 February 2022\n`)
    expect(table).toContain(`${ministry}  2021    $61 million  Ministry of Commerce  no
                                20 April 2022\n`)
    expect(table).toContain('✗ Trade')
    expect(table.replace(/\s+/g, ' ')).toContain(`(${post}, ${ministry})`)
    expect(table).toContain('\n\nExports of gum, Chad to Togo, in tons\n')
    expect(figureView.counted(points)).toBe('3 figures in 2 series, 1 disagreement')
    expect(points.map(({ disputed }) => disputed)).toEqual([true, true, false])
  })
})

test('a figure as JSON has its series, its quotation and what it disagrees with', async () => {
  await withAsked(async ({ records }) => {
    const [first, second] = figurePoints(await records({ kinds: ['figure'] }))
    if (!first || !second) throw new Error('no figures')
    expect(figureView.json(first)).toMatchObject({
      series: { parties: ['TD', 'TG'], unit: 'USD', status: 'reported', mirror: null },
      review: 'unreviewed',
      document: { source: 'Gulf of Guinea Post' },
      indicator: 'trade',
      value: 42e6,
      period: '2021',
      evidence: [{ quote: 'Trade between Chad and Togo amounted to $42 million in 2021.' }],
      findings: [{ verdict: 'contradicts', kind: 'alarm', records: [first.of.key, second.of.key] }],
    })
  })
})

test('targets stand apart from what is reported, and the whole before its parts', async () => {
  await withLedger(async ({ add, records }) => {
    await add('Chad exported 300 tons of cotton to Togo in 2020.')
    await add('Chad and Togo aim to raise trade to $100 million by 2027.')
    await add('Trade between Chad and Togo amounted to $42 million in 2020.')
    const table = figureView.table(figurePoints(await records({ kinds: ['figure'] })), PLAIN)
    const headings = table.split('\n').filter((line) => /^[TE][a-z]+ /.test(line))
    expect(headings).toEqual([
      'Trade between Chad and Togo',
      'Trade between Chad and Togo · targets',
      'Exports of cotton, Chad to Togo, in tons',
    ])
  })
})
