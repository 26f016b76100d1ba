import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, settled, withApp } from './seen.ts'

const PRECISE = [
  'The foreign ministers of Chad and Togo met in Lomé on 3 May 2023.',
  'Chad and Togo signed a transit agreement in December 2022.',
  'Trade between Chad and Togo amounted to $40 million in 2021.',
  'Chad and Togo had signed a memorandum on fisheries.',
].join('\n\n')

async function fill({ add }: TestLedger): Promise<void> {
  await add(PRECISE, { published: '2024-02-10', source: 'Gulf of Guinea Post' })
}

inBrowser('the timeline', () => {
  test('marks what was told no more exactly than it was told', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/timeline?undated=true')
        const width = (name: RegExp) =>
          page
            .getByRole('link', { name })
            .locator('span')
            .evaluate((span) => span.getBoundingClientRect().width)
        const year = await width(/^2021: figure/)
        const month = await width(/^December 2022: instrument/)
        expect(year / month).toBeGreaterThan(10)
        expect(year / month).toBeLessThan(14)
        const undated = page.getByRole('link', { name: /^reported 10 February 2024, no day told/ })
        expect(await undated.getAttribute('class')).toContain('is-undated')
        await page.getByRole('listitem').filter({ hasText: 'no day told' }).last().waitFor()
      },
      { fill },
    )
  })

  test('leads from entry to entry by the arrow keys, and to the quotation by Enter', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/timeline')
        await page.getByRole('link', { name: /^2021: figure/ }).focus()
        await page.keyboard.press('ArrowRight')
        const focused = () =>
          page.evaluate('document.activeElement.getAttribute("aria-label")') as Promise<string>
        expect(await focused()).toMatch(/^December 2022: instrument/)
        await page.keyboard.press('ArrowRight')
        expect(await focused()).toMatch(/^3 May 2023: event/)
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/documents\/d\w+\?record=r\w+/)
      },
      { fill },
    )
  })

  test('comes closer by buttons, keys and the wheel, and keeps the days in its address', async () => {
    await withApp(async ({ open, page }) => {
      await open('/timeline?party=KZ,IR')
      await page.getByRole('button', { name: 'Closer' }).click()
      const days = () => {
        const asked = new URL(page.url()).searchParams
        return [asked.get('from') ?? '', asked.get('to') ?? ''] as const
      }
      const length = () => {
        const [from, to] = days()
        return (Date.parse(to) - Date.parse(from)) / 86_400_000
      }
      const closer = length()
      expect(closer).toBeGreaterThan(300)
      await page.locator('.timeline-axis [tabindex="0"]').focus()
      await page.keyboard.press('+')
      await expect.poll(length, { timeout: 5000 }).toBeLessThan(0.6 * closer)
      const closest = days()
      await page.reload()
      await settled(page)
      expect(days()).toEqual(closest)
      await page.getByRole('status').filter({ hasText: '–' }).waitFor()
      await page.locator('.timeline-rows').hover()
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, 300)
      await page.keyboard.up('Control')
      await expect.poll(length, { timeout: 5000 }).toBeGreaterThan(closer * 0.6)
      await page.getByRole('button', { name: 'All' }).click()
      expect(days()).toEqual(['', ''])
    })
  })

  test('bundles what is dense, and takes it apart when it is chosen', async () => {
    await withApp(async ({ open, page }) => {
      await open('/timeline?kind=figure')
      const bundles = page.getByRole('button', { name: /^\d+ figures, .*: show these days$/ })
      const [name = ''] = await bundles.evaluateAll((all) =>
        all.map((each) => each.getAttribute('aria-label') ?? ''),
      )
      expect(Number.parseInt(name, 10)).toBeGreaterThan(1)
      await bundles.first().click()
      await settled(page)
      expect(page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
    })
  })

  test('lists the entries of the days with their quotations, part by part', async () => {
    await withApp(async ({ open, page }) => {
      await open('/timeline?undated=true')
      const entries = page.locator('.timeline-entry')
      expect(await entries.count()).toBe(50)
      await page.getByRole('button', { name: 'Show more' }).click()
      await entries.nth(50).waitFor()
      await page.getByLabel('Kind').selectOption('instrument')
      await settled(page)
      const kinds = await entries.evaluateAll((all) => all.map((each) => each.dataset['kind']))
      expect(new Set(kinds)).toEqual(new Set(['instrument']))
      const quotes = page.locator('.timeline-entry blockquote a')
      await quotes.first().focus()
      await page.keyboard.press('ArrowDown')
      expect(await quotes.nth(1).evaluate((quote) => quote.matches(':focus'))).toBe(true)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/documents\/d\w+\?record=r\w+/)
    })
  })

  test('says what nothing means: of a choice, and of an empty ledger', async () => {
    await withApp(async ({ open, page }) => {
      await open('/timeline?party=TO,FJ')
      await page.getByRole('heading', { name: 'Nothing of this is known' }).waitFor()
      await open('/timeline?party=KZ,IR&from=1950-01-01&to=1951-01-01')
      await page.getByRole('heading', { name: 'Nothing begins in these days' }).waitFor()
    })
    await withApp(
      async ({ open, page }) => {
        await open('/timeline')
        await page.getByRole('heading', { name: 'Nothing has a day yet' }).waitFor()
      },
      { fill: async () => {} },
    )
  })

  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has nothing that axe calls serious: %s, %i pixels', async ([colorScheme, width]) => {
    await withApp(
      async ({ open, page }) => {
        await open('/timeline?undated=true')
        expect(await serious(page)).toEqual([])
        const beyond = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(beyond).toBe(0)
      },
      { colorScheme, viewport: { width, height: 800 } },
    )
  })
})
