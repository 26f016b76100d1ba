import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inBrowser, type Seen, settled, withApp } from './seen.ts'

const TOKEN = 'grain-pier-at-the-lagoon-31'

function withToken(work: (seen: Seen) => Promise<void>): Promise<void> {
  return withApp(work, {
    token: TOKEN,
    fill: async ({ add }) => {
      await add('Trade between Chad and Togo amounted to $42 million in 2021.', {
        ...{ title: 'Trade', published: '2022-02-01' },
      })
    },
  })
}

async function give({ page }: Seen, token: string): Promise<void> {
  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Go on' }).click()
}

inBrowser('a server with a token', () => {
  test('asks for it, tells a wrong one, and goes on to the page that was asked for', async () => {
    await withToken(async (seen) => {
      const { open, page } = seen
      await open('/review?key=r0000000000000000')
      await page.getByRole('heading', { level: 1, name: 'Who asks?' }).waitFor()
      expect(await page.getByText('$42 million').count()).toBe(0)
      await give(seen, 'another-token-that-is-long')
      await page.getByRole('alert').filter({ hasText: 'The server has another token.' }).waitFor()
      await give(seen, TOKEN)
      await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor()
      expect(new URL(page.url()).search).toBe('?key=r0000000000000000')
      await page.getByRole('heading', { name: 'There is no such thing here' }).waitFor()
    })
  })

  test('is not asked with what no header can show', async () => {
    await withToken(async (seen) => {
      await seen.open('/documents')
      await give(seen, 'зерновой причал')
      await seen.page.getByRole('alert').filter({ hasText: 'A token has no spaces' }).waitFor()
      await give(seen, TOKEN)
      await seen.page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor()
    })
  })

  test('is shown the token once in a tab, which keeps it through a reload', async () => {
    await withToken(async (seen) => {
      const { open, page, origin } = seen
      await open('/review')
      await give(seen, TOKEN)
      await page.getByRole('heading', { name: 'Nothing calls for a look' }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: 'Nothing calls for a look' }).waitFor()
      const other = await page.context().newPage()
      await other.goto(`${origin}/review`)
      await other.getByRole('heading', { name: 'Who asks?' }).waitFor()
    })
  })

  test('gives what is downloaded, and takes what is sent', async () => {
    await withToken(async (seen) => {
      const { open, page } = seen
      await open('/brief?parties=TD,TG')
      await give(seen, TOKEN)
      await settled(page)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /Markdown/ }).click(),
      ])
      expect(await readFile(await file.path(), 'utf8')).toContain('Chad')
      await open('/check')
      await page
        .getByLabel('Text')
        .fill('Trade between Chad and Togo amounted to $42 million in 2021.')
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByText('1 supported').first().waitFor()
    })
  })
})
