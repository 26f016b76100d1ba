import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serious } from './accessibility.ts'
import { inBrowser, withApp } from './seen.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const empty = { fill: async () => undefined }

inBrowser('adding', () => {
  test('takes several files one after the other, and leads to what was found', async () => {
    await withApp(async ({ open, page }) => {
      await open('/documents')
      await page.getByRole('link', { name: 'Add the first one' }).click()
      await page.getByLabel('Published, where a file does not tell it').fill('2022-02-01')
      await page.getByLabel('Choose files').setInputFiles([
        { name: 'trade.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) },
        { name: 'noise.bin', mimeType: '', buffer: Buffer.from([0, 1, 2, 255]) },
        { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) },
      ])
      await page
        .getByText('3 of 3 done: 1 document added, 1 document known already, 1 record')
        .waitFor()
      const noise = page.getByRole('listitem').filter({ hasText: 'noise.bin' }).first()
      expect(await noise.innerText()).toMatch(/not added[\s\S]*noise\.bin" is a binary file/)
      const trade = page.getByRole('listitem').filter({ hasText: 'trade.txt' }).first()
      expect(await trade.innerText()).toMatch(/trade added\s*1 figure/)
      expect(await serious(page)).toEqual([])
      await trade.getByRole('link', { name: 'trade' }).click()
      await page.getByRole('link', { name: /amounted to \$42 million/ }).waitFor()
      await page.getByText('1 February 2022').first().waitFor()
      // What was asked before is asked anew: the list, which was empty, has it.
      await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click()
      await page.getByRole('cell', { name: '1 February 2022' }).waitFor()
    }, empty)
  })

  test('takes files that are dropped', async () => {
    await withFile(Buffer.from(WORDS), async (path) => {
      await withApp(async ({ open, page }) => {
        await open('/add')
        const zone = await page.getByText('Drop files here').boundingBox()
        const hand = await page.context().newCDPSession(page)
        const at = { x: (zone?.x ?? 0) + 5, y: (zone?.y ?? 0) + 5 }
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          const data = { items: [], files: [path], dragOperationsMask: 1 }
          await hand.send('Input.dispatchDragEvent', { type, ...at, data })
        }
        await page.getByText('1 of 1 done: 1 document added, 1 record').waitFor()
      }, empty)
    })
  })

  test('takes a text with what is told of it; another text of its address is a version', async () => {
    await withApp(async ({ open, page }) => {
      await open('/add')
      for (const text of [WORDS, `${WORDS} It grew.`]) {
        await page.getByRole('textbox', { name: 'Text' }).fill(text)
        await page.getByLabel('Title').fill('Trade of two')
        await page.getByLabel('Source').fill('Sahel Post')
        await page.getByLabel('Address').fill('https://post.example/a')
        await page.getByLabel('Published', { exact: true }).fill('2022-02-01')
        await page.getByRole('button', { name: 'Add the text' }).click()
        await page.getByText('done: 1 document added').waitFor()
        expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('')
      }
      await page.getByText('2 of 2 done: 1 document added, 1 new version, 2 records').waitFor()
      await page.getByRole('listitem').getByRole('link').last().click()
      await page.getByRole('heading', { level: 1, name: 'Trade of two' }).waitFor()
      await page.getByRole('link', { name: 'A newer version took its place' }).click()
      await page.getByText('It grew.').waitFor()
    }, empty)
  })

  test('tells what is too large before it is sent', async () => {
    await withFile(Buffer.alloc(20_000_001, 'a '), async (path) => {
      await withApp(async ({ open, page }) => {
        await open('/add')
        const sent: string[] = []
        page.on('request', (request) => sent.push(request.method()))
        await page.getByLabel('Choose files').setInputFiles(path)
        await page.getByRole('alert').filter({ hasText: 'at most 20 MB can be sent' }).waitFor()
        expect(sent).toEqual([])
      }, empty)
    })
  })
})

/** Works with a file that is gone afterwards. */
async function withFile(bytes: Uint8Array, work: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-add-'))
  const path = join(folder, 'given.txt')
  writeFileSync(path, bytes)
  try {
    await work(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
