import type { PublishedFrom } from './html/page-published.ts'
import { readPage } from './html/read-page.ts'
import type { NoPaper } from './paper/paper.ts'
import { type PaperTask, readPaper } from './paper/work.ts'

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
  /** Of a paper: how many of its pages could not be read. */
  readonly unread?: number
}

/** Why there is none. */
export interface NoArticle {
  readonly none: 'no-article' | NoPaper
}

/** What is to be taken apart: the text of a page, or the bytes of a paper. */
export type ArticleTask =
  | { readonly format: 'page'; readonly html: string; readonly address: string | null }
  | PaperTask

/**
 * Finds the article of a page or paper. Both may be hostile: whoever reads those of strangers does it in a process with
 * limits of time and memory.
 */
export async function readArticle(task: ArticleTask): Promise<Article | NoArticle> {
  if (task.format !== 'page') return readPaper(task)
  return readPage(task.html, task.address) ?? { none: 'no-article' }
}
