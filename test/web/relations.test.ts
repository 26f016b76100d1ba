import { describe, expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { addressOf, fillAsked, leadsTo } from './asked-pages.ts'
import { inBrowser, withApp } from './seen.ts'

inBrowser('a relation', () => {
  test('tells what became of its promises, each stage leading to them', async () => {
    await withApp(async ({ open, page }) => {
      await open('/KZ-IR')
      await page.getByRole('heading', { level: 1, name: 'Iran–Kazakhstan' }).waitFor()
      const promises = page.getByRole('region', { name: 'What became of the promises' })
      await promises.getByText('cancelled').waitFor()
      const silent = promises.getByRole('link', { name: /^\d+ silent$/ })
      expect(await leadsTo(silent)).toBe('/promises?party=IR,KZ&silent=true')
      expect(await leadsTo(promises.getByRole('link', { name: /^\d+ overdue$/ }))).toBe(
        '/promises?party=IR,KZ&overdue=true',
      )
      await promises.getByRole('link', { name: /^delivered\s*\d+$/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Promises' }).waitFor()
      expect(addressOf(page)).toBe('/promises?party=IR,KZ&stage=delivered')
    })
  })

  test('counts what its views count', async () => {
    await withApp(async ({ open, page, origin }) => {
      await open('/IR-KZ')
      const promises = page.getByRole('region', { name: 'What became of the promises' })
      const words = await promises.getByRole('link', { name: /^\d+ overdue$/ }).innerText()
      const answer = await fetch(`${origin}/api/promises?party=IR,KZ&overdue=true&limit=200`)
      const { items } = (await answer.json()) as { items: unknown[] }
      expect(words).toBe(`${items.length} overdue`)
      expect(items.length).toBeGreaterThan(0)
    })
  })

  test('draws its trade, and each value leads to its words', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD-TG')
        const trade = page.getByRole('region', { name: 'Trade', exact: true })
        await trade.getByText('disagrees with another figure', { exact: true }).waitFor()
        expect(await trade.getByText(/Trade of .*2021.*\$42 million.*\$61 million/).count()).toBe(1)
        await trade.getByText('The values as a table').click()
        expect(await trade.getByRole('row').allInnerTexts()).toEqual([
          expect.stringMatching(/period\s+amount\s+says/),
          expect.stringMatching(/2021\s+\$42.*Gulf of Guinea Post disagrees not reviewed/s),
          expect.stringMatching(/2021\s+\$61.*Ministry of Commerce disagrees not reviewed/is),
        ])
        const value = trade.getByRole('link', {
          name: /^2021: \$61.*, says .*Ministry of Commerce; disagrees with another figure$/,
        })
        await value.focus()
        await value.press('Enter')
        await page.waitForURL(/\/documents\/d[0-9a-f]{16}\?record=r[0-9a-f]{16}$/)
      },
      { fill: fillAsked },
    )
  })

  test('leads to its figures, those that disagree alone too', async () => {
    await withApp(async ({ open, page }) => {
      await open('/IR-KZ')
      const trade = page.getByRole('region', { name: 'Trade', exact: true })
      expect(await leadsTo(trade.getByRole('link', { name: 'All figures' }))).toBe(
        '/figures?party=IR,KZ',
      )
      await trade.getByRole('link', { name: /disagreement|closely/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor()
      expect(addressOf(page)).toBe('/figures?party=IR,KZ&disagreeing=true')
    })
  })

  test('tells what changed last since a day that is chosen', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD-TG')
        const turns = page.getByRole('region', { name: 'What changed last' })
        const days = () => turns.locator('.turn-list-said').allInnerTexts()
        expect(await days()).toEqual(['15 May 2023', '12 March 2019'])
        await turns.getByRole('button', { name: 'five years' }).click()
        await turns.getByText('12 March 2019').first().waitFor({ state: 'detached' })
        expect(addressOf(page)).toBe('/TD-TG?since=2021-06-01')
        await turns.getByLabel('since', { exact: true }).fill('2024-01-01')
        await turns.getByLabel('since', { exact: true }).press('Enter')
        await turns.getByText('Nothing was brought to another stage').waitFor()
        expect(addressOf(page)).toBe('/TD-TG?since=2024-01-01')
        await turns.getByRole('button', { name: 'ever' }).click()
        await turns.getByText('12 March 2019').first().waitFor()
      },
      { fill: fillAsked },
    )
  })

  test('tells what is due next and the latest documents, as of the day that is looked at', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD-TG?asOf=2020-01-01')
        const due = page.getByRole('region', { name: 'Due next' })
        await due.getByRole('link', { name: /by .*2022/ }).waitFor()
        const documents = page.getByRole('region', { name: 'Latest documents' })
        expect(await documents.getByRole('listitem').allInnerTexts()).toEqual([
          expect.stringMatching(/^Togo offers Chad a pier\s+12 March 2019, Gulf of Guinea Post$/),
        ])
        expect(await leadsTo(documents.getByRole('link', { name: 'All documents' }))).toBe(
          '/documents?party=TD,TG&asOf=2020-01-01',
        )
        await page.getByRole('button', { name: 'Back to today' }).click()
        await documents.getByText('Flights between capitals').waitFor()
        await due.getByText('Nothing is due after 1 June 2026').waitFor()
      },
      { fill: fillAsked },
    )
  })

  test('shows the last changes, and those before when they are asked for', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD-TG')
        const stages = page
          .getByRole('region', { name: 'What changed last' })
          .locator('.stage-mark')
        expect(await stages.count()).toBe(12)
        await page.getByRole('button', { name: 'Show 3 more of 15' }).click()
        expect(await stages.count()).toBe(15)
      },
      {
        fill: async ({ add }) => {
          for (let year = 2005; year < 2020; year++)
            await add(`The foreign ministers of Chad and Togo met in Lomé on 3 May ${year}.`, {
              published: `${year}-05-04`,
            })
        },
      },
    )
  })

  test('of which not all was looked at says so', async () => {
    await withApp(
      async ({ open, page }) => {
        await page.route('**/api/relations/TD-TG', async (route) => {
          const answer = await route.fetch()
          await route.fulfill({ json: { ...(await answer.json()), complete: false } })
        })
        await open('/TD-TG')
        await page.getByText(/600 threads last spoken of and the newest 1,500 figures/).waitFor()
      },
      { fill: fillAsked },
    )
  })

  test('leads to all views of it', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD-TG')
        const views = page.getByRole('navigation', { name: 'Views of this relation' })
        const links = await views
          .getByRole('link')
          .evaluateAll((all) =>
            all.map((each) => decodeURIComponent(each.getAttribute('href') ?? '')),
          )
        expect(links).toEqual([
          '/promises?party=TD,TG',
          '/figures?party=TD,TG',
          '/timeline?party=TD,TG',
          '/links?party=TD,TG',
          '/documents?party=TD,TG',
          '/brief?parties=TD,TG',
          '/TD',
          '/TG',
        ])
      },
      { fill: fillAsked },
    )
  })

  test('of a single state names those that it has with others', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD')
        await page.getByRole('heading', { level: 1, name: 'Chad' }).waitFor()
        const others = page.getByRole('region', { name: 'With others' })
        await others.getByRole('link', { name: 'Chad–Togo' }).click()
        await page.getByRole('heading', { level: 1, name: 'Chad–Togo' }).waitFor()
      },
      { fill: fillAsked },
    )
  })

  describe('that has nothing', () => {
    test('leads to what is known of its parties', async () => {
      await withApp(
        async ({ open, page }) => {
          await open('/KZ-TG')
          await page.getByRole('heading', { name: 'Nothing is known of it' }).waitFor()
          await page.getByText('speaks of Kazakhstan and Togo together').waitFor()
          await page.getByRole('link', { name: 'Chad–Togo' }).click()
          await page.getByRole('heading', { level: 1, name: 'Chad–Togo' }).waitFor()
        },
        { fill: fillAsked },
      )
    })

    test('had nothing by then says so, and leads back to today', async () => {
      await withApp(
        async ({ open, page }) => {
          await open('/TD-TG?asOf=2001-01-01')
          await page.getByRole('heading', { name: 'Nothing was known of it by then' }).waitFor()
          await page.getByRole('button', { name: 'Look at it as of today' }).click()
          await page.getByRole('region', { name: 'Trade', exact: true }).waitFor()
        },
        { fill: fillAsked },
      )
    })

    test('or is a name of nobody stays text', async () => {
      await withApp(
        async ({ open, page }) => {
          await open(`/${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
          await page.getByRole('heading', { name: 'Nothing is known of it' }).waitFor()
          expect(await page.locator('main img').count()).toBe(0)
          await open('/,')
          await page.getByText(/names no party/).waitFor()
        },
        { fill: fillAsked },
      )
    })
  })

  test('of hostile words is whole and usable', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/TD-TG')
        await page.getByRole('heading', { level: 1, name: 'Chad–Togo' }).waitFor()
        const turns = page.getByRole('region', { name: 'What changed last' })
        const [words = ''] = await turns.getByRole('blockquote').allInnerTexts()
        expect(words.length).toBeLessThan(600)
        expect(await page.content()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
        const scrolls = 'document.documentElement.scrollWidth > innerWidth'
        expect(await page.evaluate(scrolls)).toBe(false)
      },
      { fill: hostile, viewport: { width: 360, height: 800 } },
    )
  })
})

async function hostile({ add }: TestLedger): Promise<void> {
  const long = 'x'.repeat(20_000)
  await add(`Chad and Togo signed a trade agreement on 2 May 2024 \u202Eabout ${long}.`, {
    title: `<script>alert(1)</script>\u202E${long}`,
  })
}

inBrowser('axe finds nothing serious', () => {
  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('on front page and relation, %s, %i pixels wide', async ([colorScheme, width]) => {
    await withApp(
      async ({ open, page }) => {
        for (const path of [
          '/',
          '/?name=zzz',
          '/TD-TG',
          '/TD',
          '/KZ-TG',
          '/TD-TG?asOf=2001-01-01',
        ]) {
          await open(path)
          expect([path, await serious(page)]).toEqual([path, []])
        }
        await open('/TD-TG')
        await page.getByText('The values as a table').click()
        expect(await serious(page)).toEqual([])
      },
      { fill: fillAsked, colorScheme, viewport: { width, height: 800 } },
    )
  })
})
