import type { Span } from '../core/span.ts'

export type MentionKind =
  | 'state' | 'bloc' | 'office' | 'organisation' | 'company' | 'person' | 'place' | 'group' | 'pronoun'

/** Words that name a party, person or place, or point to one. */
export interface Mention extends Span {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  readonly kind: MentionKind
  /** Party codes that it stands for; empty where none or unknown. */
  readonly parties: readonly string[]
  /** As written: a person's name without titles, a company, body or place without its article. */
  readonly name: string | null
  /** A person's name at its fullest in the document. */
  readonly person: string | null
  readonly role: string | null
  readonly form: 'name' | 'adjective' | 'description' | 'pronoun'
  /** `speaker` for "we", "our country": the records stage knows who speaks. */
  readonly deixis: 'speaker' | null
  readonly rules: readonly string[]
}

/** All mentions of a document. */
export interface Mentions {
  /** The standing mentions, in order, none overlapping. */
  readonly list: readonly Mention[]
  /** The parties that the document is about. */
  readonly about: readonly string[]
  /** The standing mentions within a range of tokens. */
  at(from: number, to: number): readonly Mention[]
}
