import { expect, test } from 'vitest'
import { PLAIN } from '../../../test/support/asked-ledger.ts'
import { withLedger } from '../../../test/support/ledger.ts'
import { threadStory } from '../../ledger/history/stories.ts'
import type { LedgerThread } from '../../ledger/ledger-record.ts'
import { linkView } from './link-view.ts'
import { type Route, routeOf } from './route.ts'

const AS_OF = '2024-06-01'

function routes(threads: readonly LedgerThread[]): Route[] {
  return threads.flatMap((thread) => {
    const story = threadStory(thread, AS_OF)
    return story ? [routeOf({ thread, story })] : []
  })
}

test('routes are told by mode, each with where it stands and the words that say so', async () => {
  await withLedger(async ({ add, threads }) => {
    await add(
      "The airline Asky launched a weekly flight between Lomé and N'Djamena on 2 May 2023.",
      {
        published: '2023-05-15',
        source: 'Sahel Gazette',
      },
    )
    await add('A railway between Abéché and Moundou is to be opened in 2027.', {
      published: '2023-06-15',
    })
    const items = routes(await threads({ threadKinds: ['route'] }))
    const table = linkView.table(items, PLAIN)
    const keys = items.toReversed().map(({ thread }) => thread.key.slice(0, 9))
    expect(table).toContain(
      `${keys[0]}  air   Lomé – N'Djamena  launched
                 Asky, weekly      2 May 2023
           Sahel Gazette, 15 May 2023: “The airline Asky launched a weekly
           flight between Lomé and N'Djamena on 2 May 2023.”
           told once · not reviewed\n`,
    )
    expect(table).toMatch(
      /rail {2}Abéché – Moundou {2}planned\n {35}said 15 Jun 2023\n {35}due 2027\n/,
    )
    expect(table.indexOf('air ')).toBeLessThan(table.indexOf('rail '))
    expect(linkView.counted(items)).toBe('2 routes: 1 launched, 1 planned')
    expect(linkView.json(items.at(-1) as Route)).toMatchObject({
      mode: 'air',
      from: 'Lomé',
      to: "N'Djamena",
      operator: 'Asky',
      frequency: 'weekly',
      stage: { stage: 'launched', date: '2023-05-02' },
    })
  })
})
