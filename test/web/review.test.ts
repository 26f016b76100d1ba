import { expect, test } from 'vitest'
import {
  answerTo,
  decided,
  fill,
  hasFocus,
  heading,
  heldBack,
  keyOf,
  OPEN,
  sign,
  signed,
} from './review-desk.ts'
import { inBrowser, settled, withApp } from './seen.ts'

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
        const log = await heldBack(other, '**/api/log?*')
        await other.keyboard.press('r')
        const alert = other.getByRole('alert').filter({ hasText: 'This changed while you looked' })
        await log.asked
        expect(await alert.innerText()).not.toContain('Nobody decided')
        log.goOn()
        await alert.getByText('Amina: corrected: value').waitFor()
        expect(await alert.innerText()).toContain('43,000,000')
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

  test('gives the focus back to the button of a form that is left', async () => {
    await withApp(
      async (seen) => {
        const { page } = seen
        await signed(seen)
        await page.keyboard.press('c')
        await page.getByRole('form', { name: 'Correct' }).getByLabel('period').focus()
        await page.keyboard.press('Escape')
        expect(await hasFocus(page.getByRole('button', { name: 'Correct' }))).toBe(true)
        expect(await page.getByRole('form', { name: 'Correct' }).count()).toBe(0)
      },
      { fill },
    )
  })

  test('shows hostile words as words, in their own direction', async () => {
    const hostile = '<script>document.title = "taken"</script> \u202EChad'
    await withApp(
      async (seen) => {
        const { page, records } = seen
        const [record] = await records()
        await signed(seen, '<b>Amina</b>', `/review?key=${record?.key}`)
        const words = page.locator('blockquote').first()
        expect(await words.innerText()).toContain('<script>')
        expect(await page.getByRole('main').innerText()).not.toContain('\u202E')
        expect(await page.title()).toBe('Review · Rapporteur')
      },
      {
        fill: async ({ add }) =>
          void (await add(`${hostile} said it. ${OPEN}`, { title: hostile, source: hostile })),
      },
    )
  })
})
