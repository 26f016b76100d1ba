import type { Database } from 'better-sqlite3'
import { storeProblem } from './store-problem.ts'

/** A place in the texts where all words of a search stand near each other. */
export interface TextHit {
  readonly document: number
  readonly excerpt: string
}

/** Searches the titles and texts of documents, the best hits first. */
export type TextSearch = (words: string, limit: number) => Promise<TextHit[]>

/** The index over titles and texts, which are not copied into it. */
const TABLE = `create virtual table document_text using fts5(
  title, text, content = 'document', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')`
const KEPT_UP = `create trigger document_text_added after insert on document begin
  insert into document_text (rowid, title, text) values (new.id, new.title, new.text); end`
const SEARCH = `select rowid as document, snippet(document_text, -1, char(2), char(3), '…', 24) as excerpt
  from document_text where document_text match ? order by rank limit ?`

/** Makes the index of a new ledger. */
export function makeFullText(database: Database): void {
  const made = database.prepare("select 1 from sqlite_master where name = 'document_text'").get()
  if (made) return
  database.transaction(() => {
    database.exec(TABLE)
    database.exec(KEPT_UP)
  })()
}

/** Searching by words: each must occur; "words in quotation marks" occur one after the other. */
export function fullTextSearch(database: Database, name: string): TextSearch {
  const statement = database.prepare<[string, number], TextHit>(SEARCH)
  return async (words, limit) => {
    const query = matchOf(words)
    if (query === '') return []
    try {
      return statement.all(query, limit)
    } catch (error) {
      throw storeProblem(error, name)
    }
  }
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
