import type { Database } from 'better-sqlite3'
import { storeProblem } from '../store-problem.ts'

/** A place in the texts where all words of a search stand near each other. */
interface TextHit {
  readonly document: number
  /** Words around the hit; they are looked for when they are asked for. */
  readonly excerpt: () => string
}

/** Searches the titles and texts of documents, the best hits first. */
export type TextSearch = (words: string, limit: number) => Promise<TextHit[]>

/** The index over titles and texts, which are not copied into it. */
const TABLE = `create virtual table document_text using fts5(
  title, text, content = 'document', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')`
const KEPT_UP = `create trigger document_text_added after insert on document begin
  insert into document_text (rowid, title, text) values (new.id, new.title, new.text); end`
const HITS = 'select rowid as document from document_text where document_text match ?'
const EXCERPT = `select snippet(document_text, -1, char(2), char(3), '…', 24) as excerpt
  from document_text where document_text match ? and rowid = ?`
/** Of more hits than this none is better than the others: weighing them takes longer than anybody waits. */
const MOST_WEIGHED = 5000

/** Makes the index of a new ledger. */
export function makeFullText(database: Database): void {
  const made = database.prepare("select 1 from sqlite_master where name = 'document_text'").get()
  if (made) return
  database.transaction(() => {
    database.exec(TABLE)
    database.exec(KEPT_UP)
  })()
}

/**
 * Searching by words: each must occur; "words in quotation marks" occur one after the other. The best hits
 * come first; of words that more than {@link MOST_WEIGHED} documents have, those that were added last.
 */
export function fullTextSearch(database: Database, name: string): TextSearch {
  const many = database.prepare<[string, number]>(`${HITS} limit 1 offset ?`)
  const best = database.prepare<[string, number], FoundText>(`${HITS} order by rank limit ?`)
  const last = database.prepare<[string, number], FoundText>(`${HITS} order by rowid desc limit ?`)
  const excerpt = database.prepare<[string, number]>(EXCERPT).pluck()
  return async (words, limit) => {
    const query = matchOf(words)
    if (query === '') return []
    try {
      const order = many.get(query, MOST_WEIGHED) ? last : best
      return order.all(query, limit).map(({ document }) => ({
        document,
        excerpt: () => excerpt.get(query, document) as string,
      }))
    } catch (error) {
      throw storeProblem(error, name)
    }
  }
}

interface FoundText {
  readonly document: number
}

/** The words as SQLite wants them: each in quotation marks, so that none is taken for an operator. */
function matchOf(words: string): string {
  const phrases = words.match(/"[^"]+"|[^\s"]+/g) ?? []
  const plain = phrases.map((phrase) => phrase.replaceAll('"', '').trim())
  return plain
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
    .map((phrase) => `"${phrase}"`)
    .join(' ')
}
