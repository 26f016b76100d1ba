import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, withApp } from './seen.ts'

const SENTENCE = 'Trade between Chad and Togo amounted to $237,000 in 2020.'

async function withFigure({ add }: TestLedger): Promise<void> {
  await add(`${SENTENCE} Chad will build a market for Togo in Lome by 2027.`, {
    ...{ published: '2021-04-08', source: 'Sahel Gazette', title: 'Trade falls' },
  })
  await add('Trade of Chad with Togo came to $237,000 in 2020.', {
    ...{ published: '2021-09-01', source: 'Lome Courier', title: 'Trade again' },
  })
}

async function figure({ records }: TestLedger): Promise<string> {
  const [, record] = await records({ kinds: ['figure'] })
  const [other] = await records({ kinds: ['figure'] })
  const found = [record, other].find((each) => each?.document.source === 'Sahel Gazette')
  if (!found) throw new Error('The figure was not read.')
  return found.key
}

inBrowser('a record', () => {
  test('has its fields in words, and its quotation, which leads to its place', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        const key = await figure(seen)
        await open(`/records/${key}`)
        await page.getByRole('heading', { level: 1, name: 'Trade Chad–Togo' }).waitFor()
        const says = page.getByRole('region', { name: 'What it says' })
        const fields = (await says.innerText()).replaceAll(/\s+/g, ' ')
        expect(fields).toContain('Parties Chad and Togo TD, TG')
        expect(fields).toContain('Value US$237,000 237000 USD'.replace('US', ''))
        expect(fields).toContain('Period 2020')
        expect(fields).toContain('Change not told')
        await page.getByRole('link', { name: `“${SENTENCE.slice(0, 40)}` }).click()
        await page.waitForURL(new RegExp(`/documents/d\\w+\\?record=${key}$`))
      },
      { fill: withFigure },
    )
  })

  test('tells the rules that made it, once they are asked for', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open(`/records/${await figure(seen)}`)
        const rules = page.getByRole('listitem').filter({ hasText: /^figure:/ })
        expect(await rules.count()).toBe(0)
        await page.getByText('The rules that made it').click()
        await rules.first().waitFor()
      },
      { fill: withFigure },
    )
  })

  test('tells its versions, and who decided what and why', async () => {
    await withApp(
      async (seen) => {
        const { open, page, ledger } = seen
        const key = await figure(seen)
        await ledger.decide(
          { action: 'correct', key, fields: ['value=230000'] },
          { by: 'Amina', why: 'a slip of the pen' },
        )
        await open(`/records/${key}`)
        const versions = page.getByRole('region', { name: 'Versions' })
        await versions.getByText('By decision no. 1').waitFor()
        expect(await versions.getByRole('deletion').innerText()).toContain('237,000')
        expect(await versions.getByRole('insertion').innerText()).toContain('230,000')
        const decisions = page.getByRole('region', { name: 'Decisions' })
        await decisions.getByText('Correct value to 230000').waitFor()
        await decisions.getByText('a slip of the pen').waitFor()
        await page.locator('.page-lead').getByText('corrected').waitFor()
      },
      { fill: withFigure },
    )
  })

  test('leads to its thread, and says why it stands in it', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open(`/records/${await figure(seen)}`)
        const thread = page.getByRole('region', { name: 'Its thread' })
        await thread.getByText('1 other record speaks of it').waitFor()
        await thread.getByRole('link').first().click()
        await page.waitForURL(/\/threads\/t\w+$/)
        await page.getByRole('heading', { name: 'What was said' }).waitFor()
      },
      { fill: withFigure },
    )
  })

  test('that is none says so in the words of the server', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/records/r0000000')
        await page
          .getByRole('alert')
          .getByText('no document, record or thread "r0000000"')
          .waitFor()
      },
      { fill: withFigure },
    )
  })

  test.for(['light', 'dark'] as const)('has nothing serious for axe, %s', async (colorScheme) => {
    await withApp(
      async (seen) => {
        await seen.open(`/records/${await figure(seen)}`)
        for (const details of await seen.page.locator('summary').all()) await details.click()
        expect(await serious(seen.page)).toEqual([])
      },
      { colorScheme, fill: withFigure, viewport: { width: 360, height: 780 } },
    )
  })
})
