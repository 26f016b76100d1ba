import type { HeadData } from './head-data.ts'
import { metaValue } from './head-data.ts'
import type { LinkedData } from './json-ld.ts'
import type { PageBlock } from './page-block.ts'
import { bareWords } from './page-words.ts'

const LONGEST = 300
const SEPARATOR = /\s+(?:[|•·»«]|::|[-–—])\s+|\s*\|\s*/

/**
 * The title of an article: the first heading of the page that the metadata bears out, else the headline for
 * machines, else what stands in `<title>` without the name of the site, else the heading alone.
 */
export function pageTitle(
  head: HeadData,
  linked: LinkedData | null,
  headings: readonly PageBlock[],
): string | null {
  const told = [
    linked?.headline,
    metaValue(head, ['og:title', 'twitter:title']),
    head.title,
  ].filter((each) => typeof each === 'string' && each !== '') as string[]
  const bare = told.map(bareWords)
  const borneOut = headings.find(({ text }) => {
    const words = bareWords(text)
    return words.length >= 8 && bare.some((each) => isSame(each, words))
  })
  const site = siteName(head, linked)
  const found =
    borneOut?.text ??
    (told[0] ? withoutSite(told[0], site) : null) ??
    headings.find(({ level }) => level === 1)?.text ??
    null
  return found === null || found.length > LONGEST ? null : found
}

function isSame(told: string, shown: string): boolean {
  if (told.includes(shown)) return true
  return told.length >= 16 && shown.includes(told) && told.length * 2 > shown.length
}

/** The name of the site or publisher, or null. */
export function siteName(head: HeadData, linked: LinkedData | null): string | null {
  const names = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name']
  return linked?.publisher ?? metaValue(head, names)
}

/** "Trade grows | Harbour Times" without the part that names the site. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '')
  if (parts.length < 2) return title.trim()
  const named = site === null ? '' : bareWords(site)
  const first = parts[0] as string
  const last = parts.at(-1) as string
  if (named !== '' && bareWords(last).includes(named)) return cut(title, last, 'end')
  if (named !== '' && bareWords(first).includes(named)) return cut(title, first, 'start')
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest)).trim()
}

function cut(title: string, part: string, side: 'start' | 'end'): string {
  const at = side === 'end' ? title.lastIndexOf(part) : title.indexOf(part) + part.length
  const rest = side === 'end' ? title.slice(0, at) : title.slice(at)
  return rest.replace(/^[\s|•·»«:–—-]+|[\s|•·»«:–—-]+$/g, '')
}
