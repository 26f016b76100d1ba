import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { addressOf, fillAsked } from './asked-pages.ts'
import { inBrowser, settled, withApp } from './seen.ts'

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
      expect(addressOf(page)).toBe('/?name=turkm')
      await page.getByLabel('single states').check()
      const states = page.getByRole('region', { name: 'Single states' }).getByRole('link')
      await states.waitFor()
      expect(await states.innerText()).toBe('Turkmenistan')
      expect(addressOf(page)).toBe('/?name=turkm&kind=state')
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
      { fill: fillAsked },
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
      { fill: fillAsked },
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
