import type { Database } from 'better-sqlite3'
import type { Statements } from '../statements.ts'
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
/** Earlier versions had each text indexed as it came. */
const NOT_AT_ONCE = 'drop trigger if exists document_text_added'
const LAST = `select (select max(id) from document) as added,
  (select max(id) from document_text_docsize) as indexed`
const INDEX = `insert into document_text (rowid, title, text)
  select id, title, text from document where id > ?`
const HITS = 'select rowid as document from document_text where document_text match ?'
const EXCERPT = `select snippet(document_text, -1, char(2), char(3), '…', 24) as excerpt
  from document_text where document_text match ? and rowid = ?`
/** Of more hits than this none is better than the others: weighing them takes longer than anybody waits. */
const MOST_WEIGHED = 5000

/** Makes the index of a new ledger, and brings that of an earlier version up to date. */
export function makeFullText(database: Database): void {
  const made = database.prepare("select 1 from sqlite_master where name = 'document_text'").get()
  if (!made) database.exec(TABLE)
  database.exec(NOT_AT_ONCE)
}

/**
 * Puts into the index what is not in it, in the transaction in which it was added: the index is written at each statement that
 * may be taken back, which are many, if there is anything new in it.
 */
export function fullTextIndexing({ get, run }: Statements): () => Promise<void> {
  return async () => {
    const ids = await get<{ added: number | null; indexed: number | null }>(LAST)
    if (ids && ids.added !== ids.indexed) await run(INDEX, ids.indexed ?? 0)
  }
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
