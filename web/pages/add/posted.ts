import type { RecordKind } from '../../api/answers.ts'
import { countWords } from '../../words/amount.ts'

/** What became of a document that was sent. */
export interface PostedDocument {
  /** Its key. */
  readonly document: string
  readonly id: string
  readonly name: string
  readonly outcome: 'added' | 'known' | 'version'
  readonly records: Readonly<Partial<Record<RecordKind, number>>>
}

/** What became of all that was sent at once. */
export interface Posted {
  readonly documents: readonly PostedDocument[]
  readonly problems: readonly { readonly message: string }[]
}

/** The server takes no more at once, and reads no larger document: bytes. */
const MOST_BYTES = 20_000_000

/** Why something cannot be sent, in a sentence; null where it can. */
export function tooLarge(name: string, bytes: number): string | null {
  if (bytes <= MOST_BYTES) return null
  const has = (bytes / 1_000_000).toFixed(1)
  return `${name} has ${has} MB, and at most ${MOST_BYTES / 1_000_000} MB can be sent. The command “rapporteur add” takes larger files.`
}

/** "2 documents added, 1 known already": what became of many. */
export function outcomeWords(documents: readonly PostedDocument[]): string {
  const count = (wanted: PostedDocument['outcome']) =>
    documents.filter(({ outcome }) => outcome === wanted).length
  const [added, version, known] = [count('added'), count('version'), count('known')]
  const records = documents
    .flatMap((each) => Object.values(each.records))
    .reduce((sum, each) => sum + each, 0)
  return [
    added > 0 && `${countWords(added, 'document')} added`,
    version > 0 && countWords(version, 'new version'),
    known > 0 && `${countWords(known, 'document')} known already`,
    countWords(records, 'record'),
  ]
    .filter(Boolean)
    .join(', ')
}
