import { isFurniture, labelWords } from './furniture.ts'
import type { HeadData } from './head-data.ts'
import { metaValue, wordsIn } from './head-data.ts'
import type { LinkedData } from './json-ld.ts'
import { metadataDay } from './page-date.ts'
import { ELEMENT, nodesWithin, type PageNode } from './page-node.ts'

/** What a day of publication came from. */
export type PublishedFrom = 'json-ld' | 'opengraph' | 'meta' | 'time' | 'text' | 'address'

/** The day that a page was published, and what says so. */
export interface PagePublished {
  /** ISO date. */
  readonly day: string
  readonly from: PublishedFrom
}

const OPENGRAPH = ['article:published_time', 'og:published_time', 'og:article:published_time']
/** Names in use for the day of publication; none of them means a later change. */
const META = [
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publication_date',
  'publication-date',
  'publish-date',
  'publishdate',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'dc.date',
  'dcterms.date',
  'date',
]
const CHANGED = /(?:^| )(?:updated?|modified|date ?modified|edited|last)(?: |$)/
const TELLS = /(?:^| )(?:published|publish|pubdate|date ?published|date published)(?: |$)/
const MOST_TIMES = 200

/**
 * The day of publication from what a page says for machines: JSON-LD, OpenGraph, `meta`, then a `<time>` that is
 * marked as such or is the first of the article. Days of a later change are none of it.
 */
export function pagePublished(
  linked: LinkedData | null,
  head: HeadData,
  body: PageNode,
): PagePublished | null {
  return (
    dayFrom('json-ld', linked?.published ?? null) ??
    dayFrom('opengraph', metaValue(head, OPENGRAPH)) ??
    META.map((name) => dayFrom('meta', metaValue(head, [name]))).find((day) => day !== null) ??
    dayFrom('time', timeOf(body))
  )
}

function dayFrom(from: PublishedFrom, value: string | null): PagePublished | null {
  const day = metadataDay(value)
  return day === null ? null : { day, from }
}

/** The value of the `<time>` that says when the article was published. */
function timeOf(body: PageNode): string | null {
  const times: { value: string; tells: boolean }[] = []
  for (const node of nodesWithin(body)) {
    if (node.nodeType !== ELEMENT || !isDated(node)) continue
    const label = labelWords(
      `${node.getAttribute('class') ?? ''} ${node.getAttribute('itemprop') ?? ''}`,
    )
    if (CHANGED.test(label)) continue
    const value = node.getAttribute('datetime') ?? node.getAttribute('content') ?? wordsIn(node)
    if (metadataDay(value) === null || isElsewhere(node, body)) continue
    const tells = TELLS.test(label) || node.getAttribute('pubdate') !== null
    times.push({ value: value as string, tells })
    if (tells || times.length >= MOST_TIMES) break
  }
  return (times.find(({ tells }) => tells) ?? times[0])?.value ?? null
}

function isDated(node: PageNode): boolean {
  return node.localName === 'time' || node.getAttribute('itemprop') === 'datePublished'
}

/** Whether a time stands in the margin: its lists of other news and comments have times of their own. */
function isElsewhere(time: PageNode, body: PageNode): boolean {
  let depth = 0
  for (let node = time.parentNode; node && node !== body && depth < 12; node = node.parentNode) {
    const label = labelWords(`${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`)
    if (/^(?:nav|aside|footer|form)$/.test(node.localName)) return true
    if (CHANGED.test(label)) return true
    if (
      /(?:^| )(?:entry|post|article)?(?: )?(?:meta|info|byline|pubdate|header)(?: |$)/.test(label)
    )
      return false
    if (isFurniture(node.localName, null, label)) return true
    depth++
  }
  return false
}
