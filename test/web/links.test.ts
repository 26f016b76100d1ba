import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, settled, withApp } from './seen.ts'

const FLIGHT = "The airline Asky launched a weekly flight between Lomé and N'Djamena on 2 May 2023."
const RAILWAY = 'A railway between Abéché and Moundou is to be opened in 2027.'
const ROAD = 'A new road links Lomé with Kamina Halt.'

async function fill({ add }: TestLedger): Promise<void> {
  await add(FLIGHT, { published: '2023-05-15', source: 'Sahel Gazette' })
  await add(RAILWAY, { published: '2024-06-15', source: 'Sahel Gazette' })
  await add(ROAD, { published: '2024-07-15', source: 'Sahel Gazette' })
}

inBrowser('links', () => {
  test('stand on a map, and in a list with the words that each is known by', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/links')
        const lines = page.locator('.links-route')
        await lines.first().waitFor({ state: 'attached' })
        expect(await lines.count()).toBe(2)
        const map = page.getByRole('img', { name: /^A map with 2 of the \d routes/ })
        for (const name of ['Lomé', "N'Djamena", 'Abéché', 'Moundou', 'CHAD', 'TOGO'])
          expect(await map.locator('text', { hasText: name }).count()).toBe(1)
        const flight = page.getByRole('listitem').filter({ hasText: 'Asky' })
        expect(await flight.innerText()).toContain(FLIGHT)
        expect(await flight.innerText()).toMatch(/launched\s+2 May 2023 · Asky · weekly/)
        const road = page.getByRole('listitem').filter({ hasText: 'Kamina' })
        expect(await road.innerText()).toContain('Kamina Halt: place not found on the map')
        await flight.getByRole('link', { name: /^“The airline/ }).click()
        await page.waitForURL(/\/documents\/d\w+\?record=r\w+/)
      },
      { fill },
    )
  })

  test('are chosen in the list and on the map alike, and in the address', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/links')
        await page.getByRole('button', { name: 'Abéché – Moundou' }).click()
        const chosen = page.locator('.links-route.is-chosen title')
        await chosen.waitFor({ state: 'attached' })
        expect(await chosen.textContent()).toBe('Abéché – Moundou: rail, planned')
        await page.locator('.links-route', { hasText: "Lomé – N'Djamena" }).dispatchEvent('click')
        const button = page.getByRole('button', { name: "Lomé – N'Djamena", pressed: true })
        await button.waitFor()
        await page.getByRole('button', { name: 'Its words' }).click()
        expect(await button.evaluate((found) => found.matches(':focus'))).toBe(true)
        await page.reload()
        await settled(page)
        await button.waitFor()
        await page.getByRole('button', { name: 'Let go' }).click()
        await page.getByText('Choose a route on the map or in the list.').waitFor()
        expect(new URL(page.url()).search).toBe('')
      },
      { fill },
    )
  })

  test('are looked at closer by buttons, keys and the wheel, which the address keeps', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/links')
        const closer = () => Number(new URL(page.url()).searchParams.get('map')?.split(',')[2] ?? 1)
        await page.getByRole('button', { name: 'Closer' }).click()
        await expect.poll(closer, { timeout: 5000 }).toBeCloseTo(1.6, 1)
        const map = page.getByRole('group', { name: /^Map\./ })
        await map.focus()
        await page.keyboard.press('+')
        await expect.poll(closer, { timeout: 5000 }).toBeCloseTo(2.56, 1)
        await map.hover()
        await page.keyboard.down('Control')
        await page.mouse.wheel(0, 400)
        await page.keyboard.up('Control')
        await expect.poll(closer, { timeout: 5000 }).toBeLessThan(2.5)
        const before = page.url()
        await page.keyboard.press('ArrowLeft')
        await expect.poll(() => page.url(), { timeout: 5000 }).not.toBe(before)
        await page.keyboard.press('0')
        await expect.poll(() => page.url(), { timeout: 5000 }).not.toContain('map=')
      },
      { fill },
    )
  })

  test('are those of the day that is looked at, of a mode and a stage', async () => {
    await withApp(
      async ({ open, page }) => {
        const names = () => page.locator('.links-item h3').allInnerTexts()
        await open('/links?asOf=2023-12-31')
        expect(await names()).toEqual(["Lomé – N'Djamena"])
        await open('/links')
        await page.getByLabel('Mode').selectOption('rail')
        await settled(page)
        expect(await names()).toEqual(['Abéché – Moundou'])
        await page.getByLabel('Stage').selectOption('suspended')
        await page.getByRole('heading', { name: 'No such route is known' }).waitFor()
      },
      { fill },
    )
  })

  test('say so where there are none', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/links')
        await page.getByRole('heading', { name: 'No route is known yet' }).waitFor()
      },
      { fill: async () => {} },
    )
  })

  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'have nothing that axe calls serious: %s, %i pixels',
    async ([colorScheme, width]) => {
      await withApp(
        async ({ open, page }) => {
          await open('/links')
          await page.locator('.links-route').first().waitFor({ state: 'attached' })
          expect(await serious(page)).toEqual([])
          const beyond = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          expect(beyond).toBe(0)
        },
        { colorScheme, viewport: { width, height: 800 } },
      )
    },
  )
})
