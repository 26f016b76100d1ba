import type { Locator, Page } from 'playwright-core'
import { ASKED } from '../support/asked-ledger.ts'
import type { TestLedger } from '../support/ledger.ts'

/** A promise that was put off, two figures that disagree, a flight and a meeting of Chad and Togo. */
export async function fillAsked({ add }: TestLedger): Promise<void> {
  for (const { text, ...given } of ASKED) await add(text, given)
}

/** An address that a link leads to, as people read it. */
export async function leadsTo(link: Locator): Promise<string> {
  return decodeURIComponent((await link.getAttribute('href')) ?? '')
}

/** The address of a page within its server, as people read it. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return `${pathname}${decodeURIComponent(search)}`
}
