import type { DocumentAnswer, ShownDocument } from '../../api/answers.ts'

/** A document as its page shows it: its text and records, how it came, other documents of its text, and its versions. */
export interface OpenedDocument extends ShownDocument {
  readonly authors: readonly string[]
  /** What told the day of publication. */
  readonly publishedFrom: string | null
  /** The bytes that it came as; null where none but those of its text were kept. */
  readonly original: {
    readonly sha256: string
    readonly mediaType: string
    readonly charset: string | null
  } | null
  readonly sameText: readonly DocumentAnswer[]
  /** The first first; this one among them. */
  readonly versions: readonly DocumentAnswer[]
}
