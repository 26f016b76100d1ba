import type { PublishedFrom } from './html/page-published.ts'
import { readPage } from './html/read-page.ts'

/** The article of a page or paper, and what that says of it. */
export interface Article {
  /** Its title on the first line, an empty line, and the article. */
  readonly text: string
  /** Where in `text` the article begins behind the title. */
  readonly article: number
  readonly title: string | null
  readonly authors: readonly string[]
  /** Who publishes it: the name of the site or the publisher. */
  readonly source: string | null
  readonly published: { readonly day: string; readonly from: PublishedFrom } | null
  /** BCP 47. */
  readonly language: string | null
  /** The address that it gives as its own, http or https. */
  readonly url: string | null
}

/** Why there is none. */
export interface NoArticle {
  readonly none: 'no-article' | 'no-text' | 'locked' | 'damaged'
}

/** What is to be taken apart: the text of a page, or the bytes of a paper. */
export type ArticleTask =
  | { readonly format: 'page'; readonly html: string; readonly address: string | null }
  | { readonly format: 'pdf' | 'docx'; readonly bytes: Uint8Array }

/**
 * Finds the article of a page or paper. Both may be hostile: whoever reads those of strangers does it in a process with
 * limits of time and memory.
 */
export async function readArticle(task: ArticleTask): Promise<Article | NoArticle> {
  if (task.format === 'page') return readPage(task.html, task.address) ?? { none: 'no-article' }
  return { none: 'damaged' }
}
