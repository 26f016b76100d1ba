import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { TestLedger } from '../support/ledger.ts'
import { type Seen, settled } from './seen.ts'

const LESS =
  'Rain fell in Lomé. Trade between Chad and Togo amounted to $42 million in 2021. Ports were shut.'
const MORE = 'Trade between Chad and Togo amounted to $58 million in 2021.'
export const PIER = 'Togo will build a grain pier at Lomé by 2022.'
export const OPEN = 'Exports of Chad to Togo amounted to $7 million.'

/** Two figures that cannot both be right, an overdue promise, and a figure of no year. */
export async function fill({ add }: TestLedger): Promise<void> {
  await add(LESS, { source: 'Lomé Gazette', published: '2022-02-01' })
  await add(MORE, { source: 'Harbour Post', published: '2022-03-01' })
  await add(PIER, { published: '2020-05-02' })
  await add(OPEN, { published: null })
}

/** Opens the desk, and signs what is decided there. */
export async function signed(
  { open, page }: Seen,
  name = 'Amina',
  address = '/review',
): Promise<void> {
  await open(address)
  await sign(page, name)
}

/** Gives the name of who decides. */
export async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel('Who decides?').fill(name)
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText(`Decisions are signed ${name}.`).waitFor()
}

/** What the API answers, which tests go down into. */
export async function answerTo({ origin }: Seen, path: string) {
  const answer = await fetch(`${origin}/api/${path}`)
  expect(answer.status).toBe(200)
  // biome-ignore lint/suspicious/noExplicitAny: tests go down into answers
  return (await answer.json()) as any
}

/** The key of the record that some words are. */
export async function keyOf({ records }: Seen, words: string): Promise<string> {
  const all = await records()
  const found = all.find(({ record }) => record.evidence[0]?.quote.includes(words))
  if (!found) throw new Error(`no record says “${words}”`)
  return found.key
}

/** What is looked at, in words. */
export function heading(page: Page) {
  return page.getByRole('article').getByRole('article').getByRole('heading', { level: 2 })
}

/** Whether the keys go there. */
export async function hasFocus(place: Locator): Promise<boolean> {
  return (await place.and(place.page().locator(':focus')).count()) === 1
}

/** Waits until the page says that something was done. */
export async function decided(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor()
  await settled(page)
}

/** Holds the answers to a question back until they may go on. */
export async function heldBack(page: Page, address: string) {
  const open = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    await open.promise
    await route.continue()
  })
  return { asked: page.waitForRequest(address), goOn: () => open.resolve() }
}
