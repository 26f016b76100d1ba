import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { serious } from './accessibility.ts'
import { allPages } from './all-pages.ts'
import { inBrowser, withApp } from './seen.ts'

/** A dam that is announced, put off, told again, and spoken of. */
async function withDam({ add }: TestLedger): Promise<void> {
  await add('Chad and Togo will build a dam on the Mono by 2019.', {
    ...{ published: '2017-02-03', source: 'Mono Gazette', title: 'A dam', id: 'dam-1' },
  })
  await add('Chad and Togo will build the dam on the Mono by 2024, Amina Idrissou said.', {
    ...{
      published: '2020-05-06',
      source: 'Lome Courier',
      title: 'The dam again',
      id: 'dam-2',
    },
  })
}

async function dam({ threads }: TestLedger): Promise<string> {
  const [thread] = await threads({ threadKinds: ['promise'] })
  if (!thread || thread.records.length < 2) throw new Error('The dam is not one thread.')
  return thread.key
}

inBrowser('a thread', () => {
  test('says at its top what became of it, and leads to the words', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open(`/threads/${await dam(seen)}`)
        await page.getByText('Announced on 3 February 2017, and no further for 9 years.').waitFor()
        await page.getByText('Overdue by 17 months: due by 2024.').waitFor()
        await page.getByText('From 2019 to 2024, told on 6 May 2020.').waitFor()
        await page.getByText('2 voices, each for itself.').waitFor()
        await page.getByText('That it is silent is inferred.').waitFor()
        const line = page.getByRole('img', { name: /put off from 2019 to 2024/ })
        expect(await line.count()).toBe(1)
        await page.getByRole('link', { name: 'the words for: Put off' }).click()
        await page.waitForURL(/\/documents\/d\w+\?record=r\w+$/)
      },
      { fill: withDam },
    )
  })

  test('tells its story in order, with quotations and pauses', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open(`/threads/${await dam(seen)}`)
        const story = page.getByRole('region', { name: 'What was said' }).getByRole('listitem')
        const told = (await story.allInnerTexts()).map((words) => words.replaceAll(/\s+/g, ' '))
        const [first, pause, second] = told.filter((words) => !/^(?:due|puts)/.test(words))
        expect(first).toContain('3 February 2017 announced due by 2019')
        expect(first).toContain('“Chad and Togo will build a dam on the Mono by 2019.”')
        expect(pause).toBe('Nothing was said for 3 years.')
        expect(second).toContain('6 May 2020 restated puts it off from 2019 to 2024')
        expect(second).toContain('Amina Idrissou, The dam again, Lome Courier, 6 May 2020')
      },
      { fill: withDam },
    )
  })

  test('says why it is one thing, pair by pair, and who decided about it', async () => {
    await withApp(
      async (seen) => {
        const { open, page, ledger } = seen
        const key = await dam(seen)
        await ledger.decide(
          { action: 'stage', key, stage: 'cancelled', on: '2025-01-02' },
          { by: 'Amina', why: 'the ministry gave it up' },
        )
        await open(`/threads/${key}`)
        await page
          .getByText('Cancelled since 2 January 2025, as Amina decided: the ministry gave it up.')
          .waitFor()
        expect(await page.getByText('the work “dam”').isVisible()).toBe(false)
        await page.getByText('Why these are one thing').click()
        await page.getByText('the work “dam”').waitFor()
        const decisions = page.getByRole('region', { name: 'Decisions' })
        await decisions.getByText('Stage cancelled on 2025-01-02').waitFor()
        await decisions.getByText('No. 1, Amina').waitFor()
      },
      { fill: withDam },
    )
  })

  test('was another on an earlier day', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open(`/threads/${await dam(seen)}?asOf=2018-01-01`)
        await page.getByText('Due by 2019.').waitFor()
        expect(await page.getByText('6 May 2020').count()).toBe(0)
      },
      { fill: withDam },
    )
  })

  test('of figures shows what they say, and how often', async () => {
    await withApp(async ({ open, page, threads }) => {
      const figures = (await threads({ threadKinds: ['figure'] })).filter(
        ({ records, parties }) => records.length > 2 && parties.join() === 'IR,KZ',
      )
      await open(`/threads/${figures[0]?.key}`)
      await page.getByText(/^\d+ times from .* in \d+ documents\.$/).waitFor()
      expect(await page.getByRole('figure').count()).toBeGreaterThan(3)
      const all = page.getByRole('link', { name: 'All figures like it' })
      expect(await all.getAttribute('href')).toMatch(/^\/figures\?party=IR%2CKZ&indicator=/)
    })
  })

  test('that is none says so in the words of the server', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/threads/t0000000')
        await page
          .getByRole('alert')
          .getByText('no document, record or thread "t0000000"')
          .waitFor()
      },
      { fill: withDam },
    )
  })

  test('of hostile words is shown as words', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        const [thread] = await seen.threads({ threadKinds: ['promise'] })
        await open(`/threads/${thread?.key}`)
        await page.getByText('<img src=x onerror=alert(1)>').first().waitFor()
        expect(await page.locator('main img').count()).toBe(0)
        expect(await page.locator('main').innerText()).not.toContain('\u202E')
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(wide).toBeLessThanOrEqual(0)
      },
      {
        viewport: { width: 360, height: 780 },
        fill: async ({ add }) => {
          const long = 'x'.repeat(3000)
          await add(
            `Togo and Benin will build the <img src=x onerror=alert(1)> \u202Ebridge ${long} in Cotonou by 2027.`,
            {
              source: `<b>${long}</b>`,
              title: `"><script>alert(1)</script>${long}`,
              url: 'javascript:alert(1)',
            },
          )
        },
      },
    )
  })

  test.for(['light', 'dark'] as const)('has nothing serious for axe, %s', async (colorScheme) => {
    await withApp(
      async (seen) => {
        const { thread = '' } = await allPages(seen)
        await seen.open(thread)
        for (const details of await seen.page.locator('summary').all()) await details.click()
        expect(await serious(seen.page)).toEqual([])
      },
      { colorScheme },
    )
  })
})
