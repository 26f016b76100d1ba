import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parsedCsv } from '../support/csv.ts'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, settled, withApp } from './seen.ts'

/** What the Post and the ministry say of one year disagrees; a part of a year, a range, a bound, a target beside it. */
async function withTrade({ add }: TestLedger): Promise<void> {
  const post = { source: 'Gulf Post', id: 'post', published: '2022-02-01' }
  await add(
    'Trade between Chad and Togo amounted to $42 million in 2021. Trade between Chad and Togo amounted to $30 million in 2019.',
    post,
  )
  const ministry = { source: 'Ministry of Commerce', id: 'ministry', published: '2023-04-20' }
  await add(
    'Trade between Chad and Togo amounted to $61 million in 2021. Trade between Chad and Togo grew by 25 percent to $70 million in 2022. ' +
      'Trade between Chad and Togo amounted to $20 million in the first three months of 2023.',
    ministry,
  )
  await add('Trade between Chad and Togo was over $45 million in 2020.', {
    ...{ source: 'Sahel Review', id: 'review', published: '2021-03-01' },
  })
  await add('Chad and Togo aim to raise trade to $100 million by 2027.', {
    ...{ id: 'aim', published: '2023-06-01', title: 'Two presidents in Lomé' },
  })
  await add('Chad exported 300 tons of gum to Togo in 2020.', { id: 'gum', source: 'Gulf Post' })
}

const filled = { fill: withTrade }

function marks(page: Page) {
  return page.getByRole('group', { name: /Marks of the chart/ })
}

inBrowser('the page of figures', () => {
  test('shows the first series, and leads to the others, whose address can be shared', async () => {
    await withApp(async ({ open, page }) => {
      await open('/figures?party=TD,TG')
      await page.getByRole('heading', { name: 'Trade between Chad and Togo' }).waitFor()
      const list = page.getByRole('navigation', { name: 'Series' })
      expect(await list.getByRole('link').first().innerText()).toBe(
        'Trade between Chad and Togo\n6 figures · 2019–2023\nfigures disagree',
      )
      await list.getByRole('link', { name: /Exports of gum/ }).click()
      const gum = page.getByRole('heading', { name: 'Exports of gum, Chad to Togo, in tons' })
      await gum.waitFor()
      const address = page.url().replace(/^https?:\/\/[^/]+/, '')
      await open(address)
      await gum.waitFor()
      expect(await list.locator('[aria-current]').innerText()).toContain('Exports of gum')
    }, filled)
  })

  test('has a mark for each figure, hollow for what is implied, another for a target', async () => {
    await withApp(async ({ open, page }) => {
      await open('/figures?party=TD,TG')
      const names = await marks(page)
        .getByRole('button')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
      expect(names).toEqual([
        '$30 million; 2019; Gulf Post',
        'over $45 million; 2020; Sahel Review',
        '$42 million; 2021; Gulf Post; disagreement 2, 3',
        'about $56 million; 2021; implied by Ministry of Commerce, not stated',
        '$61 million; 2021; Ministry of Commerce; disagreement 1, 2',
        '$70 million; 2022; Ministry of Commerce; disagreement 1, 3',
        '$20 million; January 2023 – March 2023; Ministry of Commerce',
        '$100 million; by 2027; Two presidents in Lomé; target',
      ])
      await page.getByText('6 reported figures and 1 target or forecast by 4 voices').waitFor()
      const signs = page.getByRole('list', { name: 'Signs of the chart' })
      expect(await signs.getByRole('listitem').allInnerTexts()).toEqual([
        'reported',
        'implied by a change that was told',
        'target, at the day by which',
        'its period, from first to last day',
        'about, or from … to',
        'over or under',
      ])
      await page.getByLabel('Without targets and forecasts').check()
      await page.getByRole('button', { name: /by 2027/ }).waitFor({ state: 'detached' })
      expect(new URL(page.url()).searchParams.get('alone')).toBe('true')
    }, filled)
  })

  test('tells by pointer and by keys what a mark says, with a link to the words', async () => {
    await withApp(async ({ open, page }) => {
      await open('/figures?party=TD,TG')
      const card = page.getByRole('region', { name: 'The mark pointed at' })
      await card.getByText('go through them with the arrow keys').waitFor()
      await page.getByRole('button', { name: /2022; Ministry/ }).hover()
      await card.getByText('$70 million +25 %').waitFor()
      await card.getByText('Ministry of Commerce, 20 April 2023').waitFor()
      await page.getByRole('button', { name: /2019; Gulf Post/ }).focus()
      await page.keyboard.press('End')
      await card.getByText('$100 million', { exact: true }).waitFor()
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      await card.getByText('over $45 million', { exact: true }).waitFor()
      await page.keyboard.press('Enter')
      const point = new URL(page.url()).searchParams.get('point')
      await page.reload()
      await card.getByText('over $45 million', { exact: true }).waitFor()
      await card.getByRole('link', { name: /over \$45 million/ }).click()
      await page.waitForURL(/\/documents\//)
      expect(new URL(page.url()).searchParams.get('record')).toBe(point)
    }, filled)
  })

  test('explains beside the chart where figures disagree, with the words of both sides', async () => {
    await withApp(async ({ open, page }) => {
      await open('/figures?party=TD,TG&disagreeing=true')
      const told = page.getByRole('region', { name: 'Where figures disagree' })
      await told
        .getByText(
          /\$61 million by Ministry of Commerce.*\$42 million by Gulf Post|\$42 million by Gulf Post.*\$61 million by Ministry of Commerce/,
        )
        .waitFor()
      const second = told.getByRole('list').first().locator('> li').nth(1)
      expect(await second.getByRole('link').allInnerTexts()).toEqual([
        'Trade between Chad and Togo amounted to $42 million in 2021.',
        'Trade between Chad and Togo amounted to $61 million in 2021.',
      ])
      await second.getByRole('link').first().click()
      await page.waitForURL(/\/documents\/d[^?]+\?record=r/)
    }, filled)
  })

  test('draws periods to their real width, whatever their calendar, and names the calendar', async () => {
    await withApp(async ({ open, page }) => {
      const series = encodeURIComponent('imports|IR>KZ|||USD|reported')
      await open(`/figures?party=KZ,IR&series=${series}`)
      const bars = page.locator(
        '.chart-picture g[aria-label="rule"][stroke-dasharray="6 2.5"] line',
      )
      const widths = await bars.evaluateAll((lines) =>
        lines.map((line) => Number(line.getAttribute('x2')) - Number(line.getAttribute('x1'))),
      )
      const [year = 0, ...parts] = widths
      expect(parts.length).toBe(3)
      for (const part of parts) expect(part / year).toBeCloseTo(155 / 366, 2)
      const table = page.getByRole('table')
      await table
        .getByRole('rowheader', { name: '20 March 2020 – 20 March 2021 the Solar Hijri year 1399' })
        .waitFor()
      await page.getByText('a period of the Solar Hijri calendar').waitFor()
    })
  })

  test('has the same in a table, and as a file for spreadsheets', async () => {
    await withApp(async ({ open, page }) => {
      await open('/figures?party=TD,TG')
      const rows = page.getByRole('table').getByRole('row')
      expect((await rows.nth(5).innerText()).replace(/\s+/g, ' ')).toBe(
        '2021 $61 million ministry, Ministry of Commerce, 20 April 2023 not reviewed 1 change and amounts do not fit 2 contradicted',
      )
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Take as CSV' }).click(),
      ])
      const lines = parsedCsv(await readFile(await file.path(), 'utf8'))
      expect(lines.map(({ period, value, status }) => [period, value, status])).toEqual([
        ['2019', '30000000', 'reported'],
        ['2020', '45000000', 'reported'],
        ['2021', '42000000', 'reported'],
        ['2021', '61000000', 'reported'],
        ['2022', '70000000', 'reported'],
        ['2023-01/2023-03', '20000000', 'reported'],
        ['../2027', '100000000', 'target'],
      ])
    }, filled)
  })

  test('says where an axis does not begin at zero, and where nothing can be drawn', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/figures?party=TD,TG')
        await page.getByText('the axis does not begin at zero').waitFor()
        await open('/figures?party=TD,NE')
        await page.getByText('No figure here tells its time, so there is no chart.').waitFor()
        expect(await page.getByRole('row').count()).toBe(2)
      },
      {
        fill: async ({ add }) => {
          await add('Trade between Chad and Togo amounted to $97 million in 2019.')
          await add('Trade between Chad and Togo amounted to $99 million in 2020.')
          await add('The road between Chad and Niger is 320 km long.', { published: null })
        },
      },
    )
  })

  test('says what to do where there is nothing, and what the server cannot answer', async () => {
    await withApp(async ({ open, page }) => {
      await open('/figures?party=Atlantis')
      await page.getByRole('heading', { name: 'No figures are told for these' }).waitFor()
      await page.getByRole('button', { name: 'Show all figures' }).click()
      await page.getByRole('heading', { name: 'Trade between Chad and Togo' }).waitFor()
      await open('/figures?from=2024-01-01&to=2021-01-01')
      await page
        .getByRole('alert')
        .getByText(/a day not after to/)
        .waitFor()
      await open('/figures?series=trade%7CBR%3EAR%7C%7C%7CUSD%7Creported')
      await page.getByRole('heading', { name: 'This series is not among these figures' }).waitFor()
    }, filled)
  })

  test('shows words of documents as words alone', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/figures?party=TD,TG')
        expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(1)
        expect(await page.locator('main img').count()).toBe(0)
        expect((await page.locator('main').innerHTML()).length).toBeLessThan(60_000)
        expect(await page.locator('main').innerText()).not.toMatch(/[\u202A-\u202E]/)
      },
      {
        fill: async ({ add }) => {
          await add('Trade between Chad and Togo amounted to $97 million in 2019.', {
            ...{ source: '<img src=x onerror=alert(1)>', title: '\u202Egnorw' },
          })
          await add('Trade between Chad and Togo amounted to $98 million in 2020.', {
            source: 'x'.repeat(200_000),
          })
        },
      },
    )
  })

  test('stays usable with hundreds of series and a series of hundreds of figures', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/figures?party=TD,TG')
        const list = page.getByRole('navigation', { name: 'Series' })
        expect(await list.getByRole('link').count()).toBe(50)
        await list.getByRole('button', { name: 'Show more' }).click()
        await settled(page)
        expect(await list.getByRole('link').count()).toBe(100)
        expect(await marks(page).getByRole('button').count()).toBeLessThanOrEqual(400)
        expect(await page.getByRole('row').count()).toBe(51)
      },
      { fill: withMany },
    )
  })

  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['dark', 360],
  ] as const)(
    'has nothing that axe calls serious, with a mark chosen, %s, %i pixels wide',
    async ([colorScheme, width]) => {
      await withApp(
        async ({ open, page }) => {
          await open('/figures?party=TD,TG')
          await page.getByRole('button', { name: /2022; Ministry/ }).focus()
          expect(await serious(page)).toEqual([])
        },
        { ...filled, colorScheme, viewport: { width, height: 800 } },
      )
    },
  )
})

/** A relation of which there is more than fits on a page. */
async function withMany({ add }: TestLedger): Promise<void> {
  const goods = Array.from(
    { length: 120 },
    (_, at) => `Chad exported ${at + 2} tons of ${letters(at)}wood to Togo in 2020.`,
  )
  await add(goods.join(' '))
  for (let day = 1; day <= 28; day++) {
    const months = Array.from(
      { length: 16 },
      (_, at) =>
        `Trade between Chad and Togo amounted to $${20 + ((at * 7 + day) % 30)} million in ${2004 + at}.`,
    )
    await add(months.join(' '), {
      source: `Gazette ${day}`,
      published: `2021-03-${String(day).padStart(2, '0')}`,
    })
  }
}

function letters(at: number): string {
  return [...String(at)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a')
}
