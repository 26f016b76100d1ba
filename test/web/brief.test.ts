import { readFile } from 'node:fs/promises'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { inBrowser, withApp } from './seen.ts'

async function withStory({ add }: TestLedger): Promise<void> {
  await add(
    'Oman and Kenya signed a memorandum of understanding on fisheries in Muscat on 3 May 2021. ' +
      'Oman will build a cold store at the port of Mombasa by the end of 2022.',
    { published: '2021-05-04', id: 'first', url: 'https://example.org/first?a=1&b=2' },
  )
  await add(
    'Trade between Oman and Kenya amounted to $120 million in 2022, up 20 percent. ' +
      'Oman will build the cold store at the port of Mombasa by the end of 2027, the ministry said.',
    { published: '2023-02-10', id: 'second' },
  )
  await add('Trade between Oman and Kenya amounted to $190 million in 2022.', {
    ...{ published: '2023-08-01', id: 'third', title: '<b>third</b>' },
  })
}

const filled = { fill: withStory }
const TITLE = 'Kenya and Oman: what was said and what became of it'

inBrowser('a brief', () => {
  test('is made once somebody is chosen, of the relations of the ledger or as they are written', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief')
      await page.getByRole('heading', { name: 'Nobody is chosen yet' }).waitFor()
      const box = page.getByRole('combobox', { name: 'Parties' })
      await box.fill('kenya')
      await page.getByRole('option', { name: /Kenya–Oman/ }).click()
      await page.getByRole('heading', { name: TITLE }).waitFor()
      expect(new URL(page.url()).searchParams.get('parties')).toBe('KE,OM')
      await box.fill('Oman, Kenya')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Make the brief' }).click()
      await page.getByRole('heading', { name: 'Oman and Kenya: what was said' }).waitFor()
      await page.goBack()
      await page.getByRole('heading', { name: TITLE }).waitFor()
    }, filled)
  })

  test('tells of a period, as of a day', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=KE,OM')
      await page.getByText('$120 million, +20 %').waitFor()
      await page.getByLabel('Up to').fill('2021-12-31')
      await page.getByRole('button', { name: 'Make the brief' }).click()
      await page.getByText('As of 31 December 2021, from 1 document').waitFor()
      expect(await page.getByText('$120 million').count()).toBe(0)
      await page.getByLabel('Up to').fill('')
      await page.getByLabel('From', { exact: true }).fill('2022-01-01')
      await page.getByRole('button', { name: 'Make the brief' }).click()
      await page.getByText('$120 million, +20 %').waitFor()
      expect(await page.getByText('signed 3 May 2021').count()).toBe(0)
    }, filled)
  })

  test('leads from each mark to its note, with the words, and back', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=KE,OM')
      const item = page.getByRole('listitem').filter({ hasText: 'signed 3 May 2021' }).first()
      const mark = item.getByRole('link', { name: 'Note 1', exact: true })
      await mark.click()
      const note = page.locator('#note-1')
      await expect
        .poll(() => note.evaluate((each) => each === each.ownerDocument.activeElement))
        .toBe(true)
      expect(await note.innerText()).toContain(
        'Oman and Kenya signed a memorandum of understanding on fisheries in Muscat on 3 May 2021.',
      )
      expect(await note.innerText()).toContain('4 May 2021')
      await note
        .getByRole('link', { name: /Back to the text of note 1/ })
        .first()
        .click()
      const target = await mark.evaluate((each) => each.matches(':target'))
      expect(target).toBe(true)
      await note.getByRole('link', { name: /memorandum of understanding/ }).click()
      await page.waitForURL(/\/documents\/d[^?]+\?record=r/)
    }, filled)
  })

  test('shows the words of a note beside the text, where its mark is pointed at or focused', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=KE,OM')
      const beside = page.locator('.brief-beside')
      expect(await beside.innerText()).toBe('')
      await page.getByRole('link', { name: 'Note 1', exact: true }).first().hover()
      await beside.getByText('memorandum of understanding on fisheries').waitFor()
      await page.getByRole('link', { name: 'Note 2', exact: true }).first().focus()
      await beside.getByText('Note 2').waitFor()
    }, filled)
  })

  test('has a note for each mark, and a mark for each note', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=KZ,IR')
      const marks = await page
        .locator('.brief-marks a')
        .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('href')))])
      const notes = await page
        .locator('.brief-notes li')
        .evaluateAll((all) => all.map(({ id }) => `#${id}`))
      expect(notes.length).toBeGreaterThan(50)
      expect(new Set(marks)).toEqual(new Set(notes))
      const back = await page
        .locator('.brief-back a')
        .evaluateAll((all) =>
          all.filter(
            (each) => each.ownerDocument.querySelector(each.getAttribute('href') ?? '') === null,
          ),
        )
      expect(back).toEqual([])
    })
  })

  test('is taken along as Markdown and as HTML, from the same moment', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=KE,OM&asOf=2021-12-31')
      for (const [name, begin] of [
        ['Markdown', '# Kenya and Oman'],
        ['HTML', '<!doctype html>'],
      ] as const) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: `Take as ${name}` }).click(),
        ])
        const ending = name === 'HTML' ? 'html' : 'md'
        expect(file.suggestedFilename()).toBe(`brief-KE-OM-2021-12-31.${ending}`)
        const text = await readFile(await file.path(), 'utf8')
        expect(text.startsWith(begin)).toBe(true)
        expect(text).toContain('As of 31 December 2021')
      }
    }, filled)
  })

  test('is printed without what surrounds it, its notes at the end, with their addresses', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=KE,OM')
      await page.emulateMedia({ media: 'print' })
      const words = await page.locator('body').innerText()
      expect(words.trim().startsWith(TITLE)).toBe(true)
      expect(words).not.toContain('Make the brief')
      expect(words).not.toContain('↩')
      expect(words).toContain('https://example.org/first?a=1&b=2')
      expect(words.indexOf('Notes')).toBeGreaterThan(words.indexOf('What is due next'))
    }, filled)
  })

  test('that rests on words not found again is refused with the sentence of the server', async () => {
    const refused = withApp(async ({ open, page, file }) => {
      const database = new Sqlite(file)
      database.exec("update document set text = 'x' || text where own_id = 'first'")
      database.close()
      await open('/brief?parties=KE,OM')
      const alert = page.getByRole('alert')
      expect(await alert.innerText()).toMatch(
        /The brief was not written: the words of note 1, .*fisheries/,
      )
    }, filled)
    // The browser tells of the status in its console; nothing else must stand there.
    await expect(refused).rejects.toThrow(/^The page complained: [^\n]*status of 500[^\n]*$/)
  })

  test('on somebody of whom nothing is known says so, and what is no day is not taken', async () => {
    await withApp(async ({ open, page }) => {
      await open('/brief?parties=Atlantis')
      await page.getByText('from 0 documents; 0 statements').waitFor()
      await page.getByText('No promises are told.').waitFor()
      await open('/brief?parties=KE,OM&since=yesterday')
      await page
        .getByRole('alert')
        .getByText(/since is "yesterday"; it must be a day/)
        .waitFor()
    }, filled)
  })

  test.for([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'shows words as words, and nothing that axe calls serious, %s, %i pixels wide',
    async ([colorScheme, width]) => {
      await withApp(
        async ({ open, page }) => {
          await open('/brief?parties=KE,OM')
          await page.getByText('<b>third</b>').first().waitFor()
          expect(await page.locator('.brief b').count()).toBe(0)
          expect(await serious(page)).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        },
        { ...filled, colorScheme, viewport: { width, height: 800 } },
      )
    },
  )
})
