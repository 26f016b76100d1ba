/** Where a day of publication was found, besides the document itself. */
export type ToldDayFrom = 'feed' | 'mail' | 'paper'

/**
 * What the place where a document was found says of it: the feed that lists it, the mail that carries it, the server or
 * archive that gave it. The document's own word goes first.
 */
export interface Told {
  readonly url?: string | null
  readonly title?: string | null
  /** ISO day of publication. */
  readonly published?: string | null
  readonly publishedFrom?: ToldDayFrom | null
  /** Who publishes it: an agency, a site, the sender of a mail. */
  readonly source?: string | null
  readonly authors?: readonly string[]
  /** BCP 47. */
  readonly language?: string | null
  /** Media type without parameters, in lower case: a hint, since servers and archives are often wrong. */
  readonly mediaType?: string | null
  /** The character set that the transport declares. */
  readonly charset?: string | null
}
