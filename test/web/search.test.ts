import { expect, test } from 'vitest'
import { ASKED } from '../support/asked-ledger.ts'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, settled, withApp } from './seen.ts'

/** A promise that was put off, two figures that disagree, a flight and a meeting of Chad and Togo. */
async function fill({ add }: TestLedger): Promise<void> {
  for (const { text, ...given } of ASKED) await add(text, given)
}

inBrowser('a search', () => {
  test('from the head of a page finds documents, with the words marked', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/')
        await page.getByLabel('Search', { exact: true }).fill('grain pier')
        await page.getByLabel('Search', { exact: true }).press('Enter')
        const documents = page.getByRole('region', { name: 'Documents' })
        await documents.getByRole('link', { name: 'Togo offers Chad a pier' }).waitFor()
        await documents.getByRole('link', { name: 'Grain pier put off' }).waitFor()
        expect(new Set(await documents.locator('mark').allInnerTexts())).toEqual(
          new Set(['grain', 'pier']),
        )
        expect(new URL(page.url()).search).toBe('?q=grain+pier')
        await page.reload()
        await documents.getByRole('link', { name: 'Grain pier put off' }).waitFor()
      },
      { fill },
    )
  })

  test('leads to the records of the sentence, their words, and their threads with a stage', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=weekly')
        const read = page.getByRole('list', { name: 'Read in this sentence' })
        expect(await read.innerText()).toMatch(/launched/)
        await read.getByRole('link', { name: /^air Lomé – N'Djamena/ }).click()
        await page.waitForURL(/\/records\/r[0-9a-f]{16}$/)
        await page.goBack()
        await read.getByRole('link', { name: 'in the text' }).click()
        await page.waitForURL(/\/documents\/d[0-9a-f]{16}\?record=r[0-9a-f]{16}$/)
        await page.goBack()
        await read.getByRole('link', { name: "Lomé – N'Djamena", exact: true }).click()
        await page.waitForURL(/\/threads\/t[0-9a-f]{16}$/)
      },
      { fill },
    )
  })

  test('tells which threads its documents speak of, that of the most first', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=pier')
        const [first = ''] = await page
          .getByRole('region', { name: 'What they speak of' })
          .getByRole('listitem')
          .allInnerTexts()
        expect(first).toMatch(/promise/)
        expect(first).toMatch(/2 documents/)
      },
      { fill },
    )
  })

  test('for a key, or the beginning of one, offers to go there', async () => {
    await withApp(
      async ({ open, page, records }) => {
        const [flight] = await records({ kinds: ['link'] })
        if (!flight) throw new Error('the ledger has no link')
        const offers = page.getByRole('navigation', { name: 'Named by these words' })
        for (const [key, address] of [
          [flight.key, `/records/${flight.key}`],
          [flight.thread.slice(0, 8).toUpperCase(), `/threads/${flight.thread}`],
          [flight.document.key.slice(0, 6), `/documents/${flight.document.key}`],
        ] as const) {
          await open(`/search?q=${key}`)
          await offers.getByRole('link').click()
          await page.waitForURL((url) => url.pathname === address)
        }
      },
      { fill },
    )
  })

  test('for names of parties offers their relation', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=togo+chad')
        const offers = page.getByRole('navigation', { name: 'Named by these words' })
        await offers.getByRole('link', { name: 'Chad–Togo' }).click()
        await page.getByRole('heading', { level: 1, name: 'Chad–Togo' }).waitFor()
      },
      { fill },
    )
  })

  test('is narrowed by party, source and day, all in its address', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=Togo')
        const titles = page
          .getByRole('region', { name: 'Documents' })
          .getByRole('heading', { level: 3 })
        expect(await titles.count()).toBe(5)
        await page.getByLabel('Source').fill('gazette')
        await page.getByLabel('Source').press('Enter')
        await titles.filter({ hasText: 'Togo offers Chad a pier' }).waitFor({ state: 'detached' })
        await page.getByLabel('To', { exact: true }).fill('2022-12-31')
        await page.getByLabel('To', { exact: true }).press('Enter')
        await titles.filter({ hasText: 'Flights between capitals' }).waitFor({ state: 'detached' })
        expect((await titles.allInnerTexts()).sort()).toEqual([
          'Grain pier put off',
          'Ministry counts trade',
        ])
        expect(new URL(page.url()).search).toBe('?q=Togo&source=gazette&to=2022-12-31')
      },
      { fill },
    )
  })

  test('that finds nothing says what to try, and does it', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=%22pier+grain%22&party=KZ')
        await page.getByRole('heading', { name: 'No document has these words' }).waitFor()
        await page.getByRole('button', { name: 'Search all parties, sources and days' }).click()
        await settled(page)
        await page.getByRole('button', { name: /without quotation marks/ }).click()
        await page.getByRole('link', { name: 'Grain pier put off' }).waitFor()
        expect(new URL(page.url()).search).toBe('?q=pier+grain')
      },
      { fill },
    )
  })

  test('shows more, part by part', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=harbour')
        const titles = page
          .getByRole('region', { name: 'Documents' })
          .getByRole('heading', { level: 3 })
        expect(await titles.count()).toBe(10)
        await page.getByRole('button', { name: 'Show more' }).click()
        await titles.nth(12).waitFor()
        expect(await titles.count()).toBe(13)
        expect(new Set(await titles.allInnerTexts()).size).toBe(13)
      },
      {
        fill: async ({ add }) => {
          for (let i = 1; i <= 13; i++)
            await add(`Chad shipped ${i},000 tons of grain through a harbour of Togo in 2020.`, {
              title: `Harbour report ${i}`,
            })
        },
      },
    )
  })

  test('for nothing yet asks for words; for too many says how many may be', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search')
        await page.getByLabel('Words').fill('capitals')
        await page.getByLabel('Words').press('Enter')
        await page.getByRole('link', { name: 'Flights between capitals' }).waitFor()
        await open(`/search?q=${'pier '.repeat(60)}`)
        await page.getByText(/at most 200 characters/).waitFor()
      },
      { fill },
    )
  })

  test('shows hostile words as words', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/search?q=harbour')
        await page.getByRole('region', { name: 'Documents' }).getByText('<b>harbour</b>').waitFor()
        expect(await page.locator('main b').count()).toBe(0)
        expect(await page.content()).not.toMatch(/\u202E/)
        const scrolls = 'document.documentElement.scrollWidth > innerWidth'
        expect(await page.evaluate(scrolls)).toBe(false)
        expect((await page.locator('.found-documents-excerpt').innerText()).length).toBeLessThan(
          900,
        )
      },
      {
        viewport: { width: 360, height: 800 },
        fill: async ({ add }) => {
          const long = 'y'.repeat(30_000)
          await add(`Chad \u202Eused the <b>harbour</b> of Togo ${long}.`, { title: `${long}<i>` })
        },
      },
    )
  })

  test.for(['light', 'dark'] as const)('has nothing serious for axe, %s', async (colorScheme) => {
    await withApp(
      async ({ open, page }) => {
        for (const path of [
          '/search',
          '/search?q=Togo',
          '/search?q=Zeppelin',
          '/search?q=togo+chad',
        ]) {
          await open(path)
          expect([path, await serious(page)]).toEqual([path, []])
        }
      },
      { fill, colorScheme },
    )
  })
})
