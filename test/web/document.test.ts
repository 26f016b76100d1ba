import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serious } from './accessibility.ts'
import { allPages } from './all-pages.ts'
import { amid, FILLER, LONG_TEXTS } from './long-reading.ts'
import { inBrowser, settled, withApp } from './seen.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'
/** One sentence, in which a promise, a figure and a link lie within one another. */
const NESTED =
  'Kazakhstan will build a railway to Iran by 2026, and trade between the two countries amounted to $440 million in 2021.'

/** The words of the chosen record in the text. */
const highlighted = (page: Page) => page.locator('.document-mark[aria-current]')
const panel = (page: Page) => page.getByRole('region', { name: 'Record' })

async function isInWindow(page: Page): Promise<boolean> {
  const mark = await highlighted(page).first().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return mark !== null && mark.y >= 0 && mark.y + mark.height <= height
}

inBrowser('a document', () => {
  test('opens at the words of a record, which is shown beside them', async () => {
    await withApp(async (seen) => {
      const { open, page } = seen
      await open((await allPages(seen))['document'] ?? '')
      await highlighted(page).first().waitFor()
      const record = new URL(page.url()).searchParams.get('record') ?? ''
      const focused = () =>
        page.evaluate<string>("document.activeElement?.getAttribute('data-begins') ?? ''")
      await expect.poll(focused).toContain(record)
      await expect.poll(() => isInWindow(page)).toBe(true)
      const [known] = (await seen.records()).filter(({ key }) => key === record)
      const words = (await highlighted(page).allInnerTexts()).join('')
      for (const { quote } of known?.record.evidence ?? []) expect(words).toContain(quote)
      const side = panel(page)
      await side.getByRole('heading', { name: 'Read by' }).waitFor()
      await side.getByRole('list').getByText(/\w/).first().waitFor()
      await side.getByText('not reviewed').waitFor()
      await side.getByRole('link', { name: /^All of this record/ }).click()
      expect(new URL(page.url()).pathname).toBe(`/records/${record}`)
    })
  })

  test('is gone through by keyboard, and by buttons', async () => {
    await withApp(async (seen) => {
      const { open, page } = seen
      const { document } = (await allPages(seen)) as { document: string }
      await open(document.split('?')[0] ?? '')
      await page.getByRole('button', { name: 'Next' }).click()
      await panel(page)
        .getByText(/^1 of \d+$/)
        .waitFor()
      await page.keyboard.press('n')
      await panel(page)
        .getByText(/^2 of \d+$/)
        .waitFor()
      expect(await isInWindow(page)).toBe(true)
      for (let i = 0; i < 12; i++) await page.keyboard.press('n')
      await panel(page)
        .getByText(/^14 of \d+$/)
        .waitFor()
      await expect.poll(() => isInWindow(page)).toBe(true)
      await page.keyboard.press('p')
      await panel(page)
        .getByText(/^13 of \d+$/)
        .waitFor()
      await page.keyboard.press('Escape')
      await panel(page).getByText('Choose marked words').waitFor()
      expect(await highlighted(page).count()).toBe(0)
      expect(new URL(page.url()).search).toBe('')
    })
  })

  test('marks words of several records, each of which is chosen in turn', async () => {
    await withApp(
      async ({ open, page, records }) => {
        const all = await records()
        expect(all.length).toBeGreaterThan(1)
        await open(`/documents/${all[0]?.document.key}`)
        expect((await page.locator('.document-text').innerText()).trim()).toBe(NESTED)
        const several = page.locator('.document-mark[data-records*=" "]').first()
        const keys = (await several.getAttribute('data-records'))?.split(' ') ?? []
        const seen = new Set<string | null>()
        for (const _ of keys) {
          await several.click()
          seen.add(new URL(page.url()).searchParams.get('record'))
        }
        expect([...seen].sort()).toEqual([...keys].sort())
      },
      { fill: async ({ add }) => void (await add(NESTED)) },
    )
  })

  test('highlights all words of a record that were read from several places', async () => {
    await withApp(
      async ({ open, page, records }) => {
        const [record] = await records()
        const count = record?.record.evidence.length ?? 0
        expect(count).toBeGreaterThan(1)
        await open(`/documents/${record?.document.key}?record=${record?.key}`)
        expect(await highlighted(page).count()).toBe(count)
      },
      { fill: async ({ add }) => void (await add(`${WORDS} ${FILLER}\n\n${WORDS}`)) },
    )
  })

  test('marks the kinds of records that are chosen, in its address', async () => {
    await withApp(async (seen) => {
      const { open, page } = seen
      const { document } = (await allPages(seen)) as { document: string }
      await open(document.split('?')[0] ?? '')
      const figures = page.locator('[data-kind="figure"]:is(.document-mark, .document-mark-line)')
      expect(await figures.count()).toBeGreaterThan(0)
      await page.getByRole('checkbox', { name: /figure/ }).uncheck()
      await figures.first().waitFor({ state: 'detached' })
      expect(new URL(page.url()).search).toBe('?hide=figure')
      await page.reload()
      await settled(page)
      expect(await figures.count()).toBe(0)
      expect(await page.getByRole('checkbox', { name: /figure/ }).isChecked()).toBe(false)
    })
  })

  test('is a sheet under the text where there is no room beside it', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open((await allPages(seen))['document'] ?? '')
        const sheet = await panel(page).boundingBox()
        expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(780)
        const mark = await highlighted(page).first().boundingBox()
        expect((mark?.y ?? 0) + 20).toBeLessThan(sheet?.y ?? 0)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
        expect(await serious(page)).toEqual([])
        await page.getByRole('button', { name: 'Close' }).click()
        await panel(page).getByText('Choose marked words').waitFor()
      },
      { viewport: { width: 360, height: 780 } },
    )
  })

  test('tells where it comes from, and gives the bytes that it came as', async () => {
    await withApp(
      async ({ open, page, add }) => {
        const given = { title: 'Trade', source: 'Sahel Post', published: '2022-02-01' }
        const { document } = await add(WORDS, given)
        await open(`/documents/${document}`)
        const about = page.locator('.document-about')
        await about.getByText('Sahel Post').waitFor()
        await about.getByText('1 February 2022').waitFor()
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download the original (txt)' }).click(),
        ])
        expect(file.suggestedFilename()).toBe(`${document}.txt`)
      },
      { fill: async () => undefined },
    )
  })

  test('of a right-to-left script is set in its direction', async () => {
    await withApp(
      async ({ open, page, ledger }) => {
        const text = 'تجارت ایران و قزاقستان در سال ۲۰۲۱ رشد کرد.\n\nTrade grew, it says.'
        const read = { document: { id: 'fa', text, language: 'fa' }, records: [] }
        const { document } = await ledger.add({ name: 'fa', ...read })
        await open(`/documents/${document}`)
        const directions = page.locator('.document-text p')
        const of = (i: number) =>
          directions
            .nth(i)
            .evaluate((p) => p.ownerDocument.defaultView?.getComputedStyle(p).direction)
        expect([await of(0), await of(1)]).toEqual(['rtl', 'ltr'])
        expect(await page.locator('.document-text').getAttribute('lang')).toBe('fa')
      },
      { fill: async () => undefined },
    )
  })

  test('that is not there says so', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/documents/d0123456789abcdef')
        await page.getByRole('heading', { name: 'There is no such thing here' }).waitFor()
      },
      { fill: async () => undefined },
    )
  })
})

inBrowser('a very long document', () => {
  test.for(Object.entries(LONG_TEXTS))('of %s opens at a record deep inside', async ([, words]) => {
    await withApp(
      async ({ open, page, records }) => {
        const [record] = await records()
        await open(`/documents/${record?.document.key}?record=${record?.key}`)
        await expect.poll(() => isInWindow(page)).toBe(true)
        expect(await page.evaluate('scrollY')).toBeGreaterThan(500_000)
        // The text is all there, but what is far from the window is no more than its words.
        const text = page.locator('.document-text')
        expect(await text.evaluate((all) => all.textContent.length)).toBeGreaterThan(4_000_000)
        expect(await text.locator('*').count()).toBeLessThan(4000)
        await page.keyboard.press('Escape')
        await expect.poll(() => highlighted(page).count()).toBe(0)
        await page.locator('.document-mark').last().click()
        await panel(page).getByText('1 of 1').waitFor()
      },
      {
        fill: async ({ addReading }) => void (await addReading(amid(words(), WORDS, 'long'))),
      },
    )
  })
})
