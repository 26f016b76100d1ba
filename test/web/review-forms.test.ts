import { expect, test } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { answerTo, decided, fill, hasFocus, keyOf, PIER, signed } from './review-desk.ts'
import { inBrowser, withApp } from './seen.ts'

inBrowser('a form of the desk for reviews', () => {
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

  test('says that a thread which hangs by a weak tie is one thing, which then needs no look', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await signed(seen)
        await page.getByRole('link', { name: /weak tie/ }).click()
        await page.getByRole('heading', { name: /^One thing\?/ }).waitFor()
        const thread = new URL(page.url()).searchParams.get('key')
        await page.keyboard.press('m')
        await page.getByRole('region', { name: 'Both side by side' }).waitFor()
        await page.getByRole('button', { name: 'They are one thing' }).click()
        await decided(page, 'said to be one thing')
        const keys = (await answerTo(seen, 'review')).items.map(({ key }: { key: string }) => key)
        expect(keys).not.toContain(thread)
        expect((await answerTo(seen, `threads/${thread}`)).members).toHaveLength(2)
      },
      { fill: weak },
    )
  })

  test('on a thread that somebody else took apart decides nothing, and says so', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await signed(seen)
        await page.getByRole('link', { name: /weak tie/ }).click()
        await page.getByRole('heading', { name: /^One thing\?/ }).waitFor()
        const [thread] = (await seen.threads()).filter(({ records }) => records.length === 2)
        const key = thread?.records[0]?.key ?? ''
        await seen.ledger.decide({ action: 'reject', key }, { by: 'Bako', why: 'no' })
        await page.keyboard.press('t')
        await page.getByRole('form', { name: 'Tell the stage' }).getByRole('button').first().click()
        const alert = page.getByRole('alert').filter({ hasText: 'This changed while you looked' })
        await alert.getByText('Bako: rejected').waitFor()
        expect(await hasFocus(alert.getByRole('button'))).toBe(true)
        expect((await answerTo(seen, 'log')).items).toHaveLength(1)
      },
      { fill: weak },
    )
  })
})

/** Two records that are taken for one thing by little. */
async function weak({ add }: TestLedger): Promise<void> {
  await add('Chad and Togo agreed to build a grain terminal in Lomé.', {
    ...{ published: '2018-11-20', id: 'first' },
  })
  await add('Togo hopes to rent a terminal in Lomé.', { published: '2018-11-21', id: 'second' })
}
