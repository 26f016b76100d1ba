import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, settled, withApp } from './seen.ts'

/** A bridge that is put off, a pier that is delivered, and a loan that nobody speaks of any more. */
async function withPromises({ add }: TestLedger): Promise<void> {
  await add('Chad and Togo will build a bridge over the Mono by 2019.', {
    ...{ published: '2017-02-03', source: 'Mono Gazette', title: 'A bridge', id: 'bridge-1' },
  })
  await add('Chad and Togo will build the bridge over the Mono by 2024.', {
    ...{
      published: '2020-05-06',
      source: 'Lome Courier',
      title: 'The bridge again',
      id: 'bridge-2',
    },
  })
  await add('Oman will lend Benin $40 million for a cotton mill in Parakou.', {
    ...{ published: '2016-01-02', source: 'Cotonou Post', title: 'A loan', id: 'loan' },
  })
  await add('Oman and Kenya opened a grain terminal in Mombasa on 1 January 2026.', {
    ...{ published: '2026-01-02', source: 'Mombasa Post', title: 'A terminal', id: 'terminal' },
  })
}

inBrowser('the promises', () => {
  test('stand in columns by their stage, each with its line', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/promises')
        const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
        expect(headings.map((words) => words.replaceAll(/\s+/g, ' ').trim())).toEqual([
          'announced 2',
          'agreed 0',
          'signed 0',
          'underway 0',
          'delivered 1',
          'stalled 0',
          'cancelled 0',
        ])
        const bridge = page.getByRole('listitem').filter({ hasText: 'bridge' })
        await bridge.getByText('put off once, first from 2019').waitFor()
        await bridge.getByText('restated once over 3 years · 2 voices').waitFor()
        await bridge.getByText('Lome Courier').waitFor({ state: 'detached' })
        const words = await bridge.getByRole('img').getAttribute('aria-label')
        expect(words).toContain('Told from 3 February 2017 to 6 May 2020')
        expect(words).toContain('put off from 2019 to 2024')
        expect(words).toContain('overdue by 17 months')
      },
      { fill: withPromises },
    )
  })

  test('are filtered, which their address tells, and shown as a table', async () => {
    await withApp(
      async ({ open, page, origin }) => {
        await open('/promises')
        await page.getByRole('checkbox', { name: 'overdue' }).check()
        await page.getByText('1 promise, the one last spoken of first').waitFor()
        await page.getByLabel('Parties').fill('Togo')
        await page.getByLabel('Parties').press('Enter')
        await page.getByRole('heading', { level: 1, name: 'Promises: Togo' }).waitFor()
        await page.getByRole('button', { name: 'Table' }).click()
        expect(page.url()).toBe(`${origin}/promises?overdue=true&party=Togo&view=table`)
        await page.reload()
        await settled(page)
        const rows = page.getByRole('table').getByRole('row')
        expect(await rows.count()).toBe(2)
        expect(await rows.nth(1).innerText()).toContain('overdue by 17 months')
      },
      { fill: withPromises },
    )
  })

  test('are sections one below the other where there is little room', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/promises')
        const tops = await page
          .locator('.promise-column')
          .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().top))
        expect(tops).toEqual(tops.toSorted((a, b) => a - b))
        expect(new Set(tops).size).toBe(7)
        const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(beyond).toBeLessThanOrEqual(0)
      },
      { fill: withPromises, viewport: { width: 360, height: 780 } },
    )
  })

  test('that nothing fits say what to do', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/promises?stage=cancelled')
        await page.getByRole('heading', { name: 'No promises like that' }).waitFor()
        await open('/promises?stage=nowhere')
        await page.getByText('stage is "nowhere"; it must be one of announced').waitFor()
      },
      { fill: withPromises },
    )
  })

  test('lead from the last words to their place, and from the label to the thread', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/promises?party=TG')
        const bridge = page.getByRole('listitem').filter({ hasText: 'bridge' })
        const quotation = bridge.getByRole('link', { name: /by 2024/ })
        expect(await quotation.getAttribute('href')).toMatch(/^\/documents\/d\w+\?record=r\w+$/)
        await bridge.getByRole('heading').getByRole('link').click()
        await page.getByRole('heading', { name: 'What was said' }).waitFor()
        expect(new URL(page.url()).pathname).toMatch(/^\/threads\/t\w+$/)
      },
      { fill: withPromises },
    )
  })

  test('are taken as a table of all parts', async () => {
    await withApp(async ({ open, page }) => {
      await open('/promises?party=KZ')
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download CSV' }).click(),
      ])
      expect(file.suggestedFilename()).toBe('promises.csv')
      const rows = readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n')
      expect(rows[0]).toContain('thread,kind,label')
      expect(rows.length).toBeGreaterThan(20)
      expect(rows.filter((row) => row === rows[0])).toHaveLength(1)
    })
  })

  test('are honest about those that were not looked through yet', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/promises?overdue=true')
        await page.getByText('older ones have not been looked through yet').waitFor()
        await page.getByRole('button', { name: 'Show more' }).click()
        await page.getByText('1 promise, the one last spoken of first').waitFor()
      },
      { fill: withMany },
    )
  })

  test.for(['light', 'dark'] as const)(
    'have nothing serious for axe as a table, %s',
    async (colorScheme) => {
      await withApp(
        async ({ open, page }) => {
          await open('/promises?view=table')
          expect(await serious(page)).toEqual([])
        },
        { colorScheme, fill: withPromises },
      )
    },
  )
})

/** One that is overdue, and behind it in time more others than are looked through at once. */
async function withMany({ add }: TestLedger): Promise<void> {
  await add('Chad and Togo will build a bridge over the Mono by 2019.', { published: '2017-02-03' })
  const kinds = ['school', 'clinic', 'stadium', 'dam', 'mill', 'pier', 'depot']
  for (let i = 0; i < 210; i++) {
    const kind = kinds[i % kinds.length]
    await add(`Chad will build a ${kind} for Togo in the town of ${townOf(i)}.`, {
      published: '2025-03-04',
    })
  }
}

/** Names that resemble one another as little as names can. */
function townOf(i: number): string {
  const syllables = ['Ba', 'Ko', 'Lu', 'Mi', 'Ne', 'Pa', 'Ro', 'Su', 'Ta', 'Zi']
  const at = (n: number) => syllables[n % 10] ?? ''
  return `${at(i)}${at(Math.floor(i / 10)).toLowerCase()}${at(i * 7 + 3).toLowerCase()}ra`
}
