import { expect, test } from 'vitest'
import { PLAIN, withAsked } from '../../../test/support/asked-ledger.ts'
import { withLedger } from '../../../test/support/ledger.ts'
import { timelineEntries } from './timeline-entry.ts'
import { timelineView } from './timeline-view.ts'

test('what happened is told by the day that was told, and never more exactly', async () => {
  await withAsked(async ({ records }) => {
    const entries = timelineEntries(
      await records({ kinds: ['event', 'instrument', 'link'], dated: true }),
    )
    const keys = entries.map((entry) => entry.records[0]?.key.slice(0, 9))
    expect(timelineView.table(entries, PLAIN)).toBe(
      `KEY        WHEN         WHAT
${keys[0]}  2 May 2023   air Lomé – N'Djamena · Asky · weekly · launched 2 May
                        2023
           Sahel Gazette, 15 May 2023: “The airline Asky launched a weekly
           flight between Lomé and N'Djamena on 2 May 2023.”
           not reviewed
${keys[1]}  Apr 2023     meeting Chad–Togo · Lomé · April 2023
           Sahel Gazette, 15 May 2023: “The foreign ministers of Chad and Togo
           met in Lomé in April 2023.”
           not reviewed
${keys[2]}  11 Mar 2019  memorandum Togo–Chad · on the grain pier at Lomé ·
                        signed 11 March 2019
           Gulf of Guinea Post, 12 March 2019: “The two countries signed a
           memorandum on the grain pier at Lomé on 11 March 2019.”
           not reviewed
`,
    )
    expect(timelineView.counted(entries)).toBe('3 entries: 1 event, 1 instrument, 1 link')
  })
})

test('what two documents tell of one day is one entry', async () => {
  await withLedger(async ({ add, records }) => {
    await add('Chad and Togo signed a fishing agreement on 3 May 2024.', {
      published: '2024-05-04',
    })
    await add('Chad and Togo signed a fishing agreement on 3 May 2024.', {
      published: '2024-05-05',
    })
    const entries = timelineEntries(await records({ kinds: ['instrument'] }))
    expect(entries).toHaveLength(1)
    expect(timelineView.table(entries, PLAIN)).toContain('not reviewed · told in 1 more record')
    expect(timelineView.json(entries[0] as (typeof entries)[0])).toMatchObject({
      time: '2024-05-03',
      kind: 'instrument',
      also: [entries[0]?.records[1]?.key],
    })
  })
})

test('what tells no day stands on the day of the report, and says so', async () => {
  await withLedger(async ({ add, records }) => {
    await add('Chad and Togo had signed a transit treaty.', { published: '2022-01-01' })
    const entries = timelineEntries(await records({ kinds: ['instrument'] }))
    expect(timelineView.table(entries, PLAIN)).toMatch(
      / {2}reported 1 Jan {5}treaty .*\n {11}2022\n/,
    )
    expect(timelineView.remarks?.(entries)).toEqual([
      'What is “reported” on a day tells no day of its own.',
    ])
  })
})
