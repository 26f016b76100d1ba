import { expect, test } from 'vitest'
import { inBrowser, withApp } from './seen.ts'

inBrowser('every page', () => {
  test('is named, and leads to the others', async () => {
    await withApp(async ({ open, page }) => {
      await open('/promises')
      expect(await page.title()).toBe('Promises · Rapporteur')
      await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click()
      await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
      expect(new URL(page.url()).pathname).toBe('/timeline')
    })
  })

  test('is rewound to a day, which goes along to the next one', async () => {
    await withApp(async ({ open, page }) => {
      await open('/promises')
      await page.getByLabel('As of').fill('2021-12-31')
      await page.getByLabel('As of').press('Enter')
      await page.getByText('As the world knew it on 31 December 2021').waitFor()
      await page.getByRole('navigation').getByRole('link', { name: 'Figures' }).click()
      await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor()
      expect(new URL(page.url()).search).toBe('?asOf=2021-12-31')
      await page.getByRole('button', { name: 'Back to today' }).click()
      expect(new URL(page.url()).search).toBe('')
    })
  })

  test('that does not exist says so', async () => {
    await withApp(async ({ open, page }) => {
      await open('/no/such/page')
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    })
  })
})
