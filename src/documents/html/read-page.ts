import { layoutOf } from '../layout.ts'
import { ArticleChoice } from './article-choice.ts'
import { headData, metaValue } from './head-data.ts'
import { linkedArticle } from './json-ld.ts'
import { pageAddress } from './page-address.ts'
import { pageAuthors } from './page-authors.ts'
import type { PageBlocks } from './page-block.ts'
import { pageBlocks } from './page-blocks.ts'
import { addressDay } from './page-date.ts'
import { pageLanguage } from './page-language.ts'
import { type ParsedPage, parsedPage } from './page-node.ts'
import { type PagePublished, pagePublished } from './page-published.ts'
import { type PageText, pageText } from './page-text.ts'
import { pageTitle, siteName } from './page-title.ts'
import { shownWords } from './page-words.ts'
import { type PrunedPage, prunedPage } from './pruned-page.ts'
import { readabilityChoice } from './readability.ts'

/** The article of a page, and what the page says of it. */
export interface PageArticle {
  /** Its title on the first line, an empty line, and the article. */
  readonly text: string
  /** Where in `text` the article begins behind the title. */
  readonly article: number
  readonly title: string | null
  readonly authors: readonly string[]
  /** Who publishes it: the name of the site or the publisher. */
  readonly source: string | null
  readonly published: PagePublished | null
  /** BCP 47. */
  readonly language: string | null
  /** The address that the page gives as its own, http or https. */
  readonly url: string | null
}

const SHORTEST = 40
/** Without their pictures and scripts, pages of news have 500 to 10,000. */
const MOST_NODES = 40_000

/**
 * Reads the article of an HTML page, or null where the page has none. Pure; nothing of the page is run or fetched.
 * A page may be hostile: whoever reads pages of strangers does it in a process with limits of time and memory.
 *
 * @param address where the page was found, for the date that an address may name
 * @example readPage('<h1>Trade grows</h1><p>Trade between Oman and Kenya grew by 5 percent.</p>')?.text
 * // 'Trade grows\n\nTrade between Oman and Kenya grew by 5 percent.'
 */
export function readPage(html: string, address: string | null = null): PageArticle | null {
  // Where nothing is left, what was named as furniture was the article.
  return (
    articleOf(prunedPage(html), address) ??
    articleOf(prunedPage(html, { furniture: true }), address)
  )
}

function articleOf(pruned: PrunedPage, address: string | null): PageArticle | null {
  const page = parsedPage(pruned.html)
  const linked = linkedArticle(pruned.jsonLd)
  const head = headData(page)
  const url = pageAddress(head, linked)
  const told = pagePublished(linked, head, page.body)
  const authors = pageAuthors(linked, head, page.body)
  const blocks = pageBlocks(page.body)
  const title = pageTitle(
    head,
    linked,
    blocks.blocks.filter(({ level }) => level === 1 || level === 2),
  )
  const language = [
    head.language,
    metaValue(head, ['content-language', 'og:locale', 'language']),
    linked?.language ?? null,
  ]
  const choice = new ArticleChoice(blocks, votesOf(page, blocks), {
    title,
    body: linked?.body ?? null,
  })
  const shown = pageText(blocks, choice, title, told !== null)
  const body = longer(shown, title, linked?.body ?? null)
  const words = body.text.slice(body.article)
  if (words.length < SHORTEST) return null
  return {
    ...body,
    title,
    authors,
    source: siteName(head, linked),
    published: told ?? lateDay(body.text, title, url ?? address),
    language: pageLanguage(language, words),
    url,
  }
}

/** Readability's choice; its time grows faster than a page, so that a huge one goes without. */
function votesOf(page: ParsedPage, { nodes }: PageBlocks): ReadonlySet<number> | null {
  return nodes > MOST_NODES ? null : readabilityChoice(page)
}

/** The day that the words of the article tell, or its address. */
function lateDay(text: string, title: string | null, address: string | null): PagePublished | null {
  const day = layoutOf(text, title).published
  if (day !== null) return { day, from: 'text' }
  const named = addressDay(address)
  return named === null ? null : { day: named, from: 'address' }
}

/** The body that the page gives for machines, where it shows less than half of it. */
function longer(shown: PageText, title: string | null, told: string | null): PageText {
  if (told === null || told.length < (shown.text.length - shown.article) * 2) return shown
  const text = told
    .split(/\r\n?|\n/)
    .map((line) => shownWords(line).trim())
    .filter((line) => line !== '')
    .join('\n\n')
  const head = title === null ? '' : `${title}\n\n`
  return { text: `${head}${text}`, article: head.length }
}
