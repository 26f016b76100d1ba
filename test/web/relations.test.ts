import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ASKED } from '../support/asked-ledger.ts'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, settled, withApp } from './seen.ts'

/** A promise that was put off, two figures that disagree, a flight and a meeting of Chad and Togo. */
async function fill({ add }: TestLedger): Promise<void> {
  for (const { text, ...given } of ASKED) await add(text, given)
}

/** An address that a link leads to, as people read it. */
async function leadsTo(link: Locator): Promise<string> {
  return decodeURIComponent((await link.getAttribute('href')) ?? '')
}

function address(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return `${pathname}${decodeURIComponent(search)}`
}

inBrowser('the front page', () => {
  test('lists pairs and blocs with what they hold, the one last spoken of first', async () => {
    await withApp(async ({ open, page }) => {
      await open('/')
      const rows = page.getByRole('region', { name: 'Pairs' }).getByRole('row')
      const days = await rows
        .locator('time')
        .evaluateAll((all) => all.map((each) => each.getAttribute('datetime') ?? ''))
      expect(days.length).toBeGreaterThan(10)
      expect(days).toEqual(days.toSorted().reverse())
      const pair = rows.filter({ hasText: 'Iran–Kazakhstan' })
      expect(await pair.innerText()).toMatch(/Iran–Kazakhstan\s+\d+\s.*5 March 2026/s)
      await page
        .getByRole('region', { name: 'Blocs' })
        .getByRole('link', { name: 'EAEU' })
        .waitFor()
      expect(
        await page
          .getByRole('article')
          .getByText(/^In this ledger/)
          .innerText(),
      ).toMatch(
        /16 documents from 24 February 2017 to 5 March 2026, \d+ records, none reviewed yet/,
      )
    })
  })

  test('is narrowed by a name while it is typed, and keeps it in its address', async () => {
    await withApp(async ({ open, page }) => {
      await open('/')
      await page.getByLabel('Party').fill('turkm')
      const links = page.getByRole('region', { name: 'Pairs' }).getByRole('link')
      await links.filter({ hasText: 'Azerbaijan–Iran' }).waitFor({ state: 'detached' })
      expect((await links.allInnerTexts()).every((name) => name.includes('Turkmenistan'))).toBe(
        true,
      )
      await page.getByText('No blocs with a name that begins with “turkm”.').waitFor()
      await page.reload()
      await settled(page)
      expect(await page.getByLabel('Party').inputValue()).toBe('turkm')
      expect(address(page)).toBe('/?name=turkm')
      await page.getByLabel('single states').check()
      await page.getByRole('region', { name: 'Single states' }).getByRole('link').waitFor()
      expect(address(page)).toBe('/?name=turkm&kind=state')
    })
  })

  test('leads from what changed last to its thread, and to its words', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/')
        const turns = page.getByRole('complementary', { name: 'What changed last' })
        await turns.getByRole('link', { name: /The airline Asky launched a weekly flight/ }).click()
        await page.waitForURL(/\/documents\/d[0-9a-f]{16}\?record=r[0-9a-f]{16}$/)
        await page.goBack()
        await turns.getByRole('link', { name: 'Lomé – N’Djamena'.replace('’', "'") }).click()
        await page.waitForURL(/\/threads\/t[0-9a-f]{16}$/)
      },
      { fill },
    )
  })

  test('is that of the day that is looked at', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/?asOf=2020-01-01')
        const pair = page.getByRole('region', { name: 'Pairs' }).getByRole('row').nth(1)
        expect(await pair.innerText()).toMatch(/^Chad–Togo\s.*12 March 2019$/s)
        const turns = page.getByRole('complementary', { name: 'What changed last' })
        expect(await turns.locator('.turn-list-said').allInnerTexts()).toEqual(['12 March 2019'])
      },
      { fill },
    )
  })

  test('of an empty ledger leads to adding', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/')
        await page.getByRole('heading', { name: 'The ledger is empty' }).waitFor()
        await page.getByRole('link', { name: 'Add some' }).click()
        await page.waitForURL(/\/add$/)
      },
      { fill: async () => {} },
    )
  })

  test('shows a long list part by part', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/?kind=state')
        const rows = page.getByRole('region', { name: 'Single states' }).locator('tbody tr')
        expect(await rows.count()).toBe(50)
        await page.getByRole('button', { name: 'Show more' }).click()
        await rows.nth(50).waitFor()
        expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
      },
      { fill: manyStates },
    )
  })
})

/** A sentence for each of sixty states. */
async function manyStates({ add }: TestLedger): Promise<void> {
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const codes =
    'AR AM AU AT AZ BE BR BG CA CL CN CO HR CU CY DK EG EE FI FR DE GR HU IS IN ID IQ IE IL IT'
  const others =
    'JP JO KE KW LV LB LT MY MX MN MA NP NL NZ NG NO OM PK PE PL PT QA RO RU RS SG SK SI ZA ES'
  const sentences = `${codes} ${others}`
    .split(' ')
    .map((code, i) => `${names.of(code)} exported ${i + 2},000 tons of wheat in 2020.`)
  await add(sentences.join(' '))
}

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
      expect(address(page)).toBe('/promises?party=IR,KZ&stage=delivered')
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
      { fill },
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
      expect(address(page)).toBe('/figures?party=IR,KZ&disagreeing=true')
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
        expect(address(page)).toBe('/TD-TG?since=2021-06-01')
        await turns.getByLabel('since', { exact: true }).fill('2024-01-01')
        await turns.getByLabel('since', { exact: true }).press('Enter')
        await turns.getByText('Nothing was brought to another stage').waitFor()
        expect(address(page)).toBe('/TD-TG?since=2024-01-01')
        await turns.getByRole('button', { name: 'ever' }).click()
        await turns.getByText('12 March 2019').first().waitFor()
      },
      { fill },
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
      { fill },
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
      { fill },
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
      { fill },
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
      { fill },
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
        { fill },
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
        { fill },
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
        { fill },
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
      { fill, colorScheme, viewport: { width, height: 800 } },
    )
  })
})
