import { pageLanguage } from '../html/page-language.ts'
import { languageOf } from '../language.ts'
import { layoutOf } from '../layout.ts'
import type { PaperBlock } from './block.ts'
import { MOST_CHARACTERS, type PaperReading } from './paper.ts'
import { paperText } from './text.ts'
import { toldAuthors } from './title.ts'

/** What a paper is made of, by whatever format. */
export interface PaperParts {
  readonly blocks: readonly PaperBlock[]
  readonly title: string | null
  /** As the paper declares it. */
  readonly author: string | null
  readonly language: string | null
  readonly unread: number
  /** How many letters and digits a paper must have to say anything. */
  readonly least: number
}

/** The article that the parts of a paper are, or why they are none. */
export function paperArticle(parts: PaperParts): PaperReading {
  const shown = paperText(parts.blocks, parts.title)
  // What has nothing below its title is all article.
  const isBare = lettersIn(shown.text.slice(shown.article)) === 0
  const title = isBare ? null : parts.title
  const { text, article } = isBare ? paperText(parts.blocks, null) : shown
  if (lettersIn(text) < parts.least) return { none: 'no-text' }
  if (text.length > MOST_CHARACTERS) return { none: 'too-large' }
  const words = text.slice(article)
  const day = layoutOf(text, title).published
  return {
    text,
    article,
    title,
    authors: toldAuthors(parts.author, text),
    source: null,
    published: day === null ? null : { day, from: 'text' },
    // Programs declare the language of their user more often than that of the words.
    language: languageOf(words) ?? pageLanguage([parts.language], words),
    url: null,
    unread: parts.unread,
  }
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
