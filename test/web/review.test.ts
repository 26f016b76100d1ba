import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { inBrowser, type Seen, settled, withApp } from './seen.ts'

const LESS =
  'Rain fell in Lomé. Trade between Chad and Togo amounted to $42 million in 2021. Ports were shut.'
const MORE = 'Trade between Chad and Togo amounted to $58 million in 2021.'
const PIER = 'Togo will build a grain pier at Lomé by 2022.'
const OPEN = 'Exports of Chad to Togo amounted to $7 million.'

/** Two figures that cannot both be right, an overdue promise, and a figure of no year. */
async function fill({ add }: TestLedger): Promise<void> {
  await add(LESS, { source: 'Lomé Gazette', published: '2022-02-01' })
  await add(MORE, { source: 'Harbour Post', published: '2022-03-01' })
  await add(PIER, { published: '2020-05-02' })
  await add(OPEN, { published: null })
}

/** Opens the desk, and signs what is decided there. */
async function signed({ open, page }: Seen, name = 'Amina', address = '/review'): Promise<void> {
  await open(address)
  await sign(page, name)
}

async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel('Who decides?').fill(name)
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(`Decisions are signed ${name}.`).waitFor()
}

async function answerTo({ origin }: Seen, path: string) {
  const answer = await fetch(`${origin}/api/${path}`)
  expect(answer.status).toBe(200)
  // biome-ignore lint/suspicious/noExplicitAny: tests go down into answers
  return (await answer.json()) as any
}

async function keyOf({ records }: Seen, words: string): Promise<string> {
  const all = await records()
  const found = all.find(({ record }) => record.evidence[0]?.quote.includes(words))
  if (!found) throw new Error(`no record says “${words}”`)
  return found.key
}

function heading(page: Page) {
  return page.getByRole('article').getByRole('article').getByRole('heading', { level: 2 })
}

async function hasFocus(place: Locator): Promise<boolean> {
  return (await place.and(place.page().locator(':focus')).count()) === 1
}

async function decided(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor()
  await settled(page)
}

inBrowser('the desk for reviews', () => {
  test('begins with what cannot be right, its words beside what was read', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open('/review')
        const queue = page.getByRole('complementary', { name: 'What there is to look at' })
        const rows = await queue.getByRole('listitem').allInnerTexts()
        expect(rows.map((row) => /contradicted|overdue|open fields/.exec(row)?.[0])).toEqual([
          'contradicted',
          'overdue',
          'open fields',
        ])
        const item = page.getByRole('article').getByRole('article')
        expect(await item.getByRole('list', { name: 'Why to look at it' }).innerText()).toMatch(
          /\$42 million.*\$58 million|\$58 million.*\$42 million/,
        )
        await open(`/review?key=${await keyOf(seen, '$42')}`)
        const words = item.locator('blockquote').first()
        expect(await words.innerText()).toContain('Rain fell in Lomé.')
        expect(await words.locator('mark').innerText()).toContain('$42 million')
        expect(await item.locator('dl').innerText()).toMatch(/value\s+42,000,000/)
      },
      { fill },
    )
  })

  test('accepts by a key, says so, and goes on to the next', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await signed(seen)
        const first = await heading(page).innerText()
        await page.keyboard.press('a')
        await decided(page, 'Decision 1: accepted')
        expect(await heading(page).innerText()).not.toBe(first)
        expect(await hasFocus(heading(page))).toBe(true)
        const [last] = (await answerTo(seen, 'log')).items
        expect(last).toMatchObject({
          action: 'accept',
          by: 'Amina',
          why: 'as printed',
          holds: true,
        })
        expect(await answerTo(seen, `records/${last.recordKey}`)).toMatchObject({
          review: 'accepted',
        })
      },
      { fill },
    )
  })

  test('rejects with the reason that was written', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const key = await keyOf(seen, '$58')
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.getByLabel('since, to reject').fill('another year is meant')
        await page.getByRole('button', { name: 'Reject' }).click()
        await decided(page, 'rejected')
        expect(await answerTo(seen, `records/${key}`)).toMatchObject({
          review: 'rejected',
          decisions: [{ why: 'another year is meant' }],
        })
      },
      { fill },
    )
  })

  test('corrects fields, refuses what a field cannot hold, and leaves an emptied one open', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const key = await keyOf(seen, '$42')
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.keyboard.press('c')
        const form = page.getByRole('form', { name: 'Correct' })
        await form.getByLabel('value', { exact: true }).fill('many')
        await form.getByRole('button', { name: 'Correct' }).click()
        await form.getByRole('alert').filter({ hasText: 'value is "many"' }).waitFor()
        expect(await form.getByLabel('value', { exact: true }).getAttribute('aria-invalid')).toBe(
          'true',
        )
        await form.getByLabel('value', { exact: true }).fill('43000000')
        await form.getByLabel('period').fill('')
        await form.getByLabel('status').selectOption('forecast')
        await form.getByRole('button', { name: 'Correct' }).click()
        await decided(page, 'corrected')
        expect(await answerTo(seen, `records/${key}`)).toMatchObject({
          ...{ review: 'corrected', value: 43_000_000, period: null, status: 'forecast' },
          parties: ['TD', 'TG'],
        })
      },
      { fill },
    )
  })

  test('merges with what is found by its words, once both were seen side by side', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const [key, other] = [await keyOf(seen, 'grain pier'), await keyOf(seen, 'corn quay')]
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.keyboard.press('m')
        await page.getByLabel('The same thing as').fill('corn quay')
        await page.keyboard.press('Enter')
        await page.getByRole('list', { name: 'What was found' }).getByRole('button').first().click()
        const both = page.getByRole('region', { name: 'Both side by side' })
        await both.waitFor()
        expect(await both.getByRole('row', { name: /^due/ }).innerText()).toMatch(/2022.*2023/s)
        await page.getByRole('button', { name: 'They are one thing' }).click()
        await decided(page, 'said to be one thing')
        const { thread } = await answerTo(seen, `records/${key}`)
        expect((await answerTo(seen, `records/${other}`)).thread).toBe(thread)
      },
      {
        fill: async ({ add }) => {
          await add(PIER, { published: '2020-05-02' })
          await add('Lomé authorities said that Togo will open a corn quay by 2023.', {
            published: '2021-05-02',
          })
        },
      },
    )
  })

  test('merges by a key as well', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const [key, other] = [await keyOf(seen, '$42'), await keyOf(seen, '$7')]
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.keyboard.press('m')
        await page.getByLabel('The same thing as').fill(other)
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'They are one thing' }).click()
        await decided(page, 'said to be one thing')
        const { thread } = await answerTo(seen, `records/${key}`)
        expect((await answerTo(seen, `records/${other}`)).thread).toBe(thread)
      },
      { fill },
    )
  })

  test('splits a record from its thread', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const [thread] = await seen.threads()
        expect(thread?.records).toHaveLength(2)
        const key = thread?.records[1]?.key
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.keyboard.press('s')
        await page
          .getByRole('form', { name: 'Split' })
          .getByRole('button', { name: 'Split' })
          .click()
        await decided(page, 'said to be another thing')
        expect((await answerTo(seen, `records/${key}`)).threadRecords).toEqual([key])
      },
      {
        fill: async ({ add }) => {
          await add(PIER, { published: '2020-05-02' })
          await add('The grain pier at Lomé will be built by Togo in 2024.', {
            published: '2022-05-02',
          })
        },
      },
    )
  })

  test('tells the stage of a promise since a day', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        const key = await keyOf(seen, 'grain pier')
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.keyboard.press('t')
        const form = page.getByRole('form', { name: 'Tell the stage' })
        await form.getByLabel('Stage').selectOption('delivered')
        await form.getByLabel('Since').fill('2023-03-01')
        await form.getByLabel('Why').fill('the port says so')
        await page.keyboard.press('Enter')
        await decided(page, 'stage told')
        const { thread } = await answerTo(seen, `records/${key}`)
        const { stage } = await answerTo(seen, `threads/${thread}`)
        expect(stage).toMatchObject({
          stage: 'delivered',
          decision: { on: '2023-03-01', why: 'the port says so' },
        })
      },
      { fill },
    )
  })

  test('takes the last decision back, and any one in the log, and restores it', async () => {
    await withApp(
      async (seen) => {
        const { page, open } = seen
        const key = await keyOf(seen, '$42')
        const review = async () => (await answerTo(seen, `records/${key}`)).review
        await signed(seen, 'Amina', `/review?key=${key}`)
        await page.keyboard.press('a')
        await decided(page, 'Decision 1')
        await page.keyboard.press('u')
        const form = page.getByRole('form', { name: 'Take a decision back' })
        await form.getByText('decision 1: accepted').waitFor()
        await page.keyboard.press('Enter')
        await decided(page, 'Decision 2')
        expect(await review()).toBe('unreviewed')
        expect(new URL(page.url()).searchParams.get('key')).toBe(key)
        await open('/review?show=log')
        await page.getByRole('button', { name: 'Restore decision 1' }).click()
        await page
          .getByRole('form', { name: 'Restore a decision' })
          .getByLabel('Why')
          .fill('it was right')
        await page.keyboard.press('Enter')
        await decided(page, '1 holds again')
        expect(await review()).toBe('accepted')
        await page.getByRole('button', { name: 'Take back decision 1' }).click()
        await page.keyboard.press('Enter')
        await decided(page, '1 was taken back')
        expect(await review()).toBe('unreviewed')
        expect((await answerTo(seen, 'log')).items).toHaveLength(4)
      },
      { fill },
    )
  })

  test('never lets two people overwrite each other: who comes second sees what was decided', async () => {
    await withApp(
      async (seen) => {
        const { page, origin } = seen
        const key = await keyOf(seen, '$42')
        const address = `/review?key=${key}`
        await signed(seen, 'Amina', address)
        const other = await (await page.context().browser()?.newContext())?.newPage()
        if (!other) throw new Error('no second page')
        await other.goto(`${origin}${address}`)
        await sign(other, 'Bako')
        await settled(other)
        await page.keyboard.press('c')
        await page.getByLabel('value', { exact: true }).fill('43000000')
        await page.keyboard.press('Enter')
        await decided(page, 'corrected')
        await other.keyboard.press('r')
        const alert = other.getByRole('alert').filter({ hasText: 'This changed while you looked' })
        await alert.waitFor()
        const told = await alert.innerText()
        expect(told).toContain('Amina: corrected: value')
        expect(told).toContain('43,000,000')
        expect(await answerTo(seen, `records/${key}`)).toMatchObject({ review: 'corrected' })
        expect(await other.getByRole('button', { name: 'Reject' }).isDisabled()).toBe(true)
        await alert.getByRole('button', { name: 'Look again' }).click()
        await other.getByText('43,000,000').first().waitFor()
        await other.keyboard.press('r')
        await decided(other, 'rejected')
        expect(await answerTo(seen, `records/${key}`)).toMatchObject({
          review: 'rejected',
          decisions: [{ by: 'Amina' }, { by: 'Bako' }],
        })
      },
      { fill },
    )
  })

  test('goes to the next and back by keys, of which it tells, and never while somebody types', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await signed(seen)
        const first = await heading(page).innerText()
        await page.keyboard.press('j')
        await settled(page)
        const second = await heading(page).innerText()
        expect(second).not.toBe(first)
        await page.keyboard.press('ArrowLeft')
        await settled(page)
        expect(await heading(page).innerText()).toBe(first)
        await page.keyboard.press('?')
        await page.getByText('undo your last decision').waitFor()
        const why = page.getByLabel('since, to accept')
        await why.fill('')
        await why.pressSequentially('rack jam u')
        expect(await heading(page).innerText()).toBe(first)
        expect((await answerTo(seen, 'log')).items).toEqual([])
        await page.getByRole('checkbox', { name: /Single keys act/ }).uncheck()
        await heading(page).focus()
        await page.keyboard.press('a')
        await page.keyboard.press('j')
        await settled(page)
        expect(await heading(page).innerText()).toBe(first)
        expect((await answerTo(seen, 'log')).items).toEqual([])
      },
      { fill },
    )
  })

  test('asks who decides before anything is decided', async () => {
    await withApp(
      async (seen) => {
        const { open, page } = seen
        await open('/review')
        await page.keyboard.press('a')
        expect(await hasFocus(page.getByLabel('Who decides?'))).toBe(true)
        expect((await answerTo(seen, 'log')).items).toEqual([])
      },
      { fill },
    )
  })

  test('says where nothing calls for a look, also once the last was decided', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await signed(seen)
        await page.getByText('1 of 1').waitFor()
        await page.keyboard.press('a')
        await page.getByRole('heading', { name: 'Nothing calls for a look' }).waitFor()
        await seen.open('/review')
        await page.getByRole('heading', { name: 'Nothing calls for a look' }).waitFor()
      },
      { fill: async ({ add }) => void (await add(OPEN, { published: null })) },
    )
  })

  test('shows a key that nothing has as such', async () => {
    await withApp(
      async ({ open, page }) => {
        await open('/review?key=r0000000000000000')
        await page.getByRole('heading', { name: 'There is no such thing here' }).waitFor()
      },
      { fill },
    )
  })
})
