import type { LedgerDocument, TracedDocument } from '../../ledger/ledger-record.ts'
import { shortKey } from '../tables/short-key.ts'
import { publisherOf, saidWords } from '../tables/source-words.ts'

const TOLD_BY: Readonly<Record<string, string>> = {
  'json-ld': 'its JSON-LD',
  opengraph: 'its OpenGraph tags',
  meta: 'its metadata',
  time: 'its time element',
  text: 'its text',
  address: 'its address',
  feed: 'the feed that lists it',
  mail: 'the mail that carried it',
  paper: 'the properties of the file',
  json: 'its JSON',
  option: 'whoever added it',
}

/** When a document was published, and what says so: "4 May 2023, by its JSON-LD". */
export function publishedWords(document: TracedDocument): string {
  const { published, publishedFrom } = document
  if (published === null || publishedFrom === null) return saidWords(document)
  return `${saidWords(document)}, by ${TOLD_BY[publishedFrom] ?? publishedFrom}`
}

/** What a document came as: "text/html, windows-1251, SHA-256 9f86d0…"; empty where no bytes are kept but those of its text. */
export function originalWords({ original }: TracedDocument): string {
  if (original === null) return ''
  const { mediaType, charset, sha256 } = original
  return [mediaType, charset, `SHA-256 ${sha256}`].filter((each) => each !== null).join(', ')
}

/** A document in a few words: "d1234abcd (Sahel Post, 4 May 2023)". */
export function documentWords(document: LedgerDocument): string {
  return `${shortKey(document.key)} (${publisherOf(document)}, ${saidWords(document)})`
}
