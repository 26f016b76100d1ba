import type { HeadData } from './head-data.ts'
import { metaValue } from './head-data.ts'
import type { LinkedData } from './json-ld.ts'

/**
 * The address that a page gives as its own: `rel=canonical`, `og:url`, JSON-LD. Only addresses of the web count,
 * and one that leads to the front page of a site only where no other does not.
 */
export function pageAddress(head: HeadData, linked: LinkedData | null): string | null {
  const given = [head.canonical, metaValue(head, ['og:url']), linked?.url ?? null]
  const base = given.map((each) => webAddress(each, null)).find((each) => each !== null) ?? null
  const all = given.map((each) => webAddress(each, base)).filter((each) => each !== null)
  return all.find((each) => !isFrontPage(each)) ?? all[0] ?? null
}

function webAddress(words: string | null, base: string | null): string | null {
  if (words === null || words.length > 2000) return null
  const address = URL.parse(words.trim(), base ?? undefined)
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== '') return null
  address.hash = ''
  return address.href
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
