import { pageLanguage } from './html/page-language.ts'
import { languageOf } from './language.ts'
import { layoutOf } from './layout.ts'
import { MOST_CHARACTERS, type PaperReading } from './paper.ts'
import type { PaperBlock } from './paper-block.ts'
import { paperText } from './paper-text.ts'
import { toldAuthors } from './paper-title.ts'

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
export function paperArticle({ blocks, title, author, ...told }: PaperParts): PaperReading {
  const { text, article } = paperText(blocks, title)
  const words = text.slice(article)
  if ((words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < told.least) return { none: 'no-text' }
  if (text.length > MOST_CHARACTERS) return { none: 'too-large' }
  const day = layoutOf(text, title).published
  return {
    text,
    article,
    title,
    authors: toldAuthors(author, text),
    source: null,
    published: day === null ? null : { day, from: 'text' },
    // Programs declare the language of their user more often than that of the words.
    language: languageOf(words) ?? pageLanguage([told.language], words),
    url: null,
    unread: told.unread,
  }
}
