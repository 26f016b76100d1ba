import type { MentionForm, MentionKind } from '../core/actor.ts'
import type { Span } from '../core/span.ts'

/**
 * Words that stand for somebody or some place, with whom the document means by them.
 *
 * Spans leave out the article. A person's mention spans his office as well, before the name or
 * behind it; the mentions inside ("Kazakhstan" in "Kazakhstan's Ministry of Trade") are `inner`.
 */
export interface Mention extends Span {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  /** A capital after "in" or "to" is a place that still names the state in `parties`. */
  readonly kind: MentionKind
  readonly form: MentionForm
  /** Party codes that it stands for, or the name of a firm; empty where it is none or unknown. */
  readonly parties: readonly string[]
  /** States that a firm, place or organisation belongs to, where the words say so. */
  readonly home: readonly string[]
  /** As written at this place, without titles and article. */
  readonly name: string | null
  /** The fullest name that the document gives the person meant; null where nobody is known. */
  readonly person: string | null
  /** The words of the office. */
  readonly role: string | null
  /** The head noun in the singular ("minister"); empty for names. */
  readonly head: string
  /** `speaker` for "we", "our country": the records stage knows who speaks. */
  readonly deixis: 'speaker' | null
  readonly inner: readonly Mention[]
  /** The names of the rules and entries, outermost first. */
  readonly rules: readonly string[]
}

/** The mentions of a document. */
export interface Mentions {
  /** The outermost ones in the order of the text, none overlapping. */
  readonly list: readonly Mention[]
  /** The parties that the document is about: two, or three where it says so; fewer if it names fewer. */
  readonly about: readonly string[]
  /** The state whose government published the document, so that "we" and "I" are of it where nobody else speaks; or null. */
  readonly author: string | null
  /** The state that the report was written in, by its dateline or its address, or null. */
  readonly origin: string | null
  /** The outermost one that a token belongs to. */
  holding(token: number): Mention | undefined
  /** The outermost ones that lie within a range of tokens. */
  within(range: { readonly from: number; readonly to: number }): readonly Mention[]
  /** Those in a range of tokens: a mention that reaches out of it gives way to those inside it that fit. */
  at(from: number, to: number): readonly Mention[]
}
