/** A feed as it was published: what it says of itself, and its entries in their order. */
export interface Feed {
  readonly title: string | null
  /** The address of the site, http or https. */
  readonly link: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly entries: readonly FeedEntry[]
  /** How many of its entries are too damaged to be read, or stand behind those that are read. */
  readonly unread: number
}

/** An entry of a feed. */
export interface FeedEntry {
  /** What tells it from others for good: guid or id, else its address; null where it has neither. */
  readonly id: string | null
  /** http or https, resolved against the address of the feed. */
  readonly url: string | null
  readonly title: string | null
  /** ISO day as written in its own zone. A day of a change is none. */
  readonly published: string | null
  readonly authors: readonly string[]
  /** Who published it first, where the feed gathers entries of others. */
  readonly source: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly content: EntryContent | null
}

/** The longest text that an entry has. */
export interface EntryContent {
  readonly kind: 'html' | 'text'
  readonly text: string
}
