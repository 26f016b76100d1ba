import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { inBrowser, settled, withApp } from './seen.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const LONG = `${WORDS} ${'The ministers of the two countries spoke of grain and of the roads to the sea. '.repeat(8)}`

/** 60 documents of one source, and two of others that have one text. */
async function fill({ add }: TestLedger): Promise<void> {
  for (let i = 1; i <= 60; i++) {
    const day = new Date(Date.UTC(2020, 0, i)).toISOString().slice(0, 10)
    const text = `${WORDS} That was told for the ${i}th time.`
    await add(text, { title: `Note ${i}`, source: 'Sahel Post', published: day })
  }
  await add(LONG, { title: 'First', source: 'Lome Gazette', published: '2022-03-01' })
  await add(LONG, { title: 'Second', source: 'Chad Wire', published: '2022-03-02' })
}

inBrowser('documents', () => {
  test('are listed in parts, the one published last first', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/documents')
        const rows = page.getByRole('row')
        expect(await rows.count()).toBe(51)
        expect(await rows.nth(1).innerText()).toMatch(/2 March 2022[\s\S]*Second[\s\S]*Chad Wire/)
        await page.getByRole('button', { name: 'Show more' }).click()
        await page.getByRole('link', { name: 'Note 1', exact: true }).waitFor()
        expect(await rows.count()).toBe(63)
      },
      { fill },
    )
  })

  test('that have the text of another say so, and lead to it', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/documents')
        const second = page.getByRole('row').filter({ hasText: 'Second' })
        await second.getByText('The same text as an earlier document.').waitFor()
        await second.getByRole('link', { name: 'an earlier document' }).click()
        await page.getByRole('heading', { level: 1, name: 'First' }).waitFor()
        await page.getByRole('heading', { name: 'The same text' }).waitFor()
        await page.getByRole('link', { name: /Chad Wire, 2 March 2022/ }).click()
        await page.getByRole('heading', { level: 1, name: 'Second' }).waitFor()
      },
      { fill },
    )
  })

  test('are chosen by source and day, in the address', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/documents')
        await page.getByLabel('Source or address').fill('gazette')
        await page.getByLabel('Source or address').press('Enter')
        await page.getByRole('row').nth(2).waitFor({ state: 'detached' })
        expect(new URL(page.url()).search).toBe('?source=gazette')
        await open('/documents?from=2020-02-28&to=2020-02-29')
        expect(await page.getByRole('row').count()).toBe(3)
        await open('/documents?party=TD,TG&from=2021-01-01')
        expect(await page.getByRole('row').count()).toBe(3)
        await open('/documents?source=nobody')
        await page.getByRole('heading', { name: 'No document is like that' }).waitFor()
        await page.getByRole('link', { name: 'all documents' }).click()
        await settled(page)
        expect(await page.getByRole('row').count()).toBe(51)
      },
      { fill },
    )
  })

  test('are taken as a table, all parts of it', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/documents?source=sahel')
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'CSV' }).click(),
        ])
        const chunks: Buffer[] = []
        for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
        const lines = Buffer.concat(chunks).toString().trim().split('\n')
        expect(lines[0]).toMatch(/^document,id,title,source/)
        expect(lines).toHaveLength(61)
      },
      { fill },
    )
  })
})
