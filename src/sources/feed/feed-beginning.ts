/** The names of the roots of feeds, by the sort of feed that they are. */
const ROOT = /<(?:[\w-]+:)?(rss|feed|rdf)(?=[\s>])[^>]*>/i
/** What a feed has first within its root; a page or text that speaks of feeds has not. */
const FIRST =
  /^\s*<(?:[\w-]+:)?(?:channel|title|id|link|updated|entry|item|generator|subtitle|author|logo|icon|rights|image)(?=[\s/>])/i
const XML = /<\?xml\s/i
/** What may stand before the root where there is no `<?xml`. */
const PREAMBLE = /^(?:\ufeff|\xef\xbb\xbf|\s|<[?!][^>]*>)*$/
const PAGE = /<(?:!doctype\s+html|html|body)(?=[\s>])/i
const COMMENT = /<!--[\s\S]*?-->/g
const JSON_FEED =
  /^\s*\{[\s\S]*"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/i
const LOOKED_AT = 8192

/** The sorts of feeds, by what their parsers are called. */
export type FeedSort = 'rss' | 'feed' | 'rdf' | 'json'

/** Where a feed in XML begins, behind what a server put before it, and its sort. */
export interface FeedRoot {
  readonly sort: Exclude<FeedSort, 'json'>
  readonly at: number
  /** The opening tag. */
  readonly tag: string
}

/**
 * Whether bytes begin as a feed does: RSS, Atom, RDF or JSON Feed. Warnings of a server before `<?xml` are overlooked.
 *
 * @param beginning the first bytes, 4,096 or more where there are as many
 */
export function isFeed(beginning: Uint8Array): boolean {
  const [first, second] = beginning
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const text = Buffer.from(beginning.subarray(0, LOOKED_AT)).toString('latin1')
  return sortOfFeed(marked ? text.slice(2).replaceAll('\0', '') : text) !== null
}

/** The sort of feed that a text is by its beginning, or null where it is none. */
export function sortOfFeed(text: string): FeedSort | null {
  const beginning = text.slice(0, LOOKED_AT).replace(COMMENT, '')
  const root = rootOf(beginning)
  if (!root) return JSON_FEED.test(beginning) ? 'json' : null
  const before = beginning.slice(0, root.at)
  if (PAGE.test(before) || !FIRST.test(beginning.slice(root.at + root.tag.length))) return null
  return XML.test(before) || PREAMBLE.test(before) ? root.sort : null
}

/** The root of a text that is a feed in XML. */
export function rootOf(text: string): FeedRoot | null {
  const match = ROOT.exec(text)
  if (!match) return null
  const sort = (match[1] as string).toLowerCase() as FeedRoot['sort']
  return { sort, at: match.index, tag: match[0] }
}
