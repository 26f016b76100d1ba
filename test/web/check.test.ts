import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { inBrowser, type Seen, settled, withApp } from './seen.ts'

const KNOWN = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const TEXT = [
  'Trade between Chad and Togo amounted to $42 million in 2021.',
  'Trade between Benin and Niger amounted to $80 million in 2021.',
  'Peru and Malta signed an agreement on fisheries in 2020.',
  'Exports of Ghana to Mali came to $30 million in 2021.',
].join('\n\n')

async function fill({ add }: TestLedger): Promise<void> {
  await add(KNOWN, { title: 'Trade of the year', source: 'Lomé Gazette', published: '2022-02-01' })
  await add('Trade between Benin and Niger amounted to $58 million in 2021.', {
    ...{ title: 'Niger on the road', published: '2022-03-01' },
  })
  await add('Exports of Ghana to Mali may come to $90 million.', { published: '2019-03-01' })
}

async function check({ open, page }: Seen, text: string): Promise<void> {
  await open('/check')
  await page.getByLabel('Text').fill(text)
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('button', { name: 'Change the text' }).waitFor()
  await settled(page)
}

/** The window of the browser, in which a test runs a line. */
interface Styled {
  readonly getComputedStyle: (place: unknown) => {
    readonly textDecorationStyle: string
    readonly textDecorationColor: string
  }
}

/** How the words of a claim are drawn: the verdict, the line under them, and its colour. */
async function lineOf(page: Page, words: string): Promise<readonly (string | null)[]> {
  const mark = page.getByRole('region', { name: 'The text' }).getByText(words)
  const answer = await mark.getAttribute('data-answer')
  const [style, colour] = await mark.evaluate((it) => {
    const drawn = (globalThis as unknown as Styled).getComputedStyle(it)
    return [drawn.textDecorationStyle, drawn.textDecorationColor] as const
  })
  return [answer, style, colour]
}

inBrowser('the check of a text', () => {
  test('underlines each claim by its verdict: by colour, line and a word', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await check(seen, TEXT)
        expect(await page.getByRole('status').filter({ hasText: '4 claims' }).innerText()).toBe(
          '4 claims: 1 contradicted, 1 not comparable, 1 supported, 1 new',
        )
        const lines = [
          await lineOf(page, KNOWN),
          await lineOf(page, 'Trade between Benin and Niger'),
          await lineOf(page, 'Peru and Malta signed'),
          await lineOf(page, 'Exports of Ghana to Mali'),
        ]
        expect(lines.map(([answer, line]) => [answer, line])).toEqual([
          ['supported', 'solid'],
          ['contradicted', 'wavy'],
          ['new', 'dotted'],
          ['not-comparable', 'dashed'],
        ])
        expect(new Set(lines.map(([, , colour]) => colour)).size).toBe(4)
        const text = page.getByRole('region', { name: 'The text' })
        expect(await text.getByRole('link', { name: '1 supported' }).isVisible()).toBe(true)
        expect(await text.getByRole('link', { name: '2 contradicted' }).isVisible()).toBe(true)
      },
      { fill },
    )
  })

  test('begins with the gravest claim: the reason, and the words of the ledger with their document', async () => {
    await withApp(
      async (seen) => {
        const { page, records } = seen
        await check(seen, TEXT)
        const claims = page.getByRole('region', { name: 'Claims' })
        const chosen = claims.locator('[data-chosen="true"]')
        expect(await chosen.innerText()).toMatch(
          /\$58 million[\s\S]*\$80 million|\$80 million[\s\S]*\$58 million/,
        )
        expect(await chosen.innerText()).toContain('this text')
        const quotation = chosen.getByRole('figure').filter({ hasText: 'Niger on the road' })
        await quotation.waitFor()
        const [known] = (await records()).filter(({ record }) =>
          record.evidence[0]?.quote.includes('$58 million'),
        )
        expect(await quotation.getByRole('link').first().getAttribute('href')).toBe(
          `/documents/${known?.document.key}?record=${known?.key}`,
        )
      },
      { fill },
    )
  })

  test('goes from claim to claim by keys, and from the words to their claim', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await check(seen, TEXT)
        const chosen = page.getByRole('region', { name: 'Claims' }).locator('[data-chosen="true"]')
        const number = async () => (await chosen.innerText()).trim()[0]
        expect(await number()).toBe('2')
        await page.keyboard.press('j')
        expect(await number()).toBe('3')
        expect(await chosen.getByRole('button').and(page.locator(':focus')).count()).toBe(1)
        await page.keyboard.press('ArrowLeft')
        await page.keyboard.press('k')
        expect(await number()).toBe('1')
        await chosen.getByRole('figure').filter({ hasText: 'Lomé Gazette' }).waitFor()
        await page.getByRole('link', { name: '4 not comparable' }).focus()
        await page.keyboard.press('Enter')
        expect(await number()).toBe('4')
        await page.getByRole('region', { name: 'The text' }).getByText('Peru and Malta').click()
        expect(await number()).toBe('3')
      },
      { fill },
    )
  })

  test('tells where the numbers of the text do not fit each other', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await check(
          seen,
          'Trade between Kenya and Cuba amounted to $50 million in 2021. Exports of Kenya to Cuba came to $20 million in 2021 and imports to $10 million.',
        )
        await page.getByRole('heading', { name: 'The text’s own numbers' }).waitFor()
        await page.getByText('parts do not sum').waitFor()
        await page.getByRole('button', { name: 'claim 1' }).click()
        const chosen = page.getByRole('region', { name: 'Claims' }).locator('[data-chosen="true"]')
        expect(await chosen.innerText()).toContain('$50 million')
      },
      { fill },
    )
  })

  test('keeps the text through a reload, in the tab and not in the address, and nothing in the ledger', async () => {
    await withApp(
      async (seen) => {
        const { page, open, records } = seen
        const before = (await records()).length
        await check(seen, TEXT)
        expect(page.url()).not.toContain('Benin')
        await page.reload()
        await page.getByRole('status').filter({ hasText: '4 claims' }).waitFor()
        await page.getByRole('button', { name: 'Change the text' }).click()
        expect(await page.getByLabel('Text').inputValue()).toBe(TEXT)
        await page.getByLabel('Text').fill('Half of a sentence')
        await open('/check')
        expect(await page.getByLabel('Text').inputValue()).toBe('Half of a sentence')
        expect((await records()).length).toBe(before)
      },
      { fill },
    )
  })

  test('speaks from the day that is given', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/check')
        await page
          .getByLabel('Text')
          .fill('Trade between Benin and Niger amounted to $58 million last year.')
        await page.getByLabel('Published on').fill('2022-06-01')
        await page.getByRole('button', { name: 'Check' }).click()
        await page.getByText('1 supported').first().waitFor()
      },
      { fill },
    )
  })

  test('says where there is no text, too much of it, and no claim in it', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open('/check')
        await page.getByRole('button', { name: 'Check' }).click()
        await page.getByText('There is no text yet.').waitFor()
        await page.getByLabel('Text').fill('word '.repeat(20_001))
        await page.getByRole('button', { name: 'Check' }).click()
        await page.getByText('The text has 100,005 characters; at most 100,000').waitFor()
        await check(seen, 'It rained.')
        await page.getByRole('heading', { name: 'No claim was read in this text' }).waitFor()
      },
      { fill },
    )
  })

  test('shows a text as text, whatever stands in it', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await check(seen, `<img src=x onerror="document.title='taken'"> \u202E${KNOWN}`)
        await page.getByRole('region', { name: 'The text' }).getByText('<img src=x').waitFor()
        expect(await page.title()).toBe('Check · Rapporteur')
        expect(await page.getByRole('region', { name: 'The text' }).innerText()).not.toContain(
          '\u202E',
        )
      },
      { fill },
    )
  })

  test('shows a long text whole, and its claims part by part', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const years = Array.from({ length: 60 }, (_, i) => 1950 + i)
        const told = years.map(
          (year) => `Trade between Kenya and Cuba came to $7 million in ${year}.`,
        )
        await check(seen, told.join(' '))
        const claims = page.getByRole('region', { name: 'Claims' })
        expect(await claims.getByRole('listitem').count()).toBe(50)
        await page.getByRole('link', { name: '60 new' }).click()
        const chosen = claims.locator('[data-chosen="true"]').getByRole('button')
        expect(await chosen.innerText()).toContain('in 2009')
        expect(await chosen.and(page.locator(':focus')).count()).toBe(1)
        await claims.getByRole('button', { name: 'Show the claims before' }).click()
        expect(await claims.getByRole('listitem').count()).toBe(60)
      },
      { fill },
    )
  })
})
