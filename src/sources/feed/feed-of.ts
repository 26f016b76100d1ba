import { DetectError, MalformedError, ParseError } from 'feedsmith'
import type { Feed, FeedEntry } from './feed.ts'
import { type FeedRoot, type FeedSort, rootOf, sortOfFeed } from './feed-beginning.ts'
import { mendedMarkup } from './mended-markup.ts'
import { parsedFeed } from './parsed-feed.ts'
import { withShortPersons } from './short-persons.ts'

/** Feeds of agencies have 10 to 500 entries, whole archives some thousands. */
export const MOST_ENTRIES = 10_000
/** Each costs the parser memory. The largest feed allowed has fewer, with 20 parts in an entry, each with two tags, and room. */
const MOST_TAGS = 500_000
const ENTRY = /<(?:[\w-]+:)?(?:item|entry)(?=[\s>])/gi
const LONGEST_TAG = 8192
const CLOSING: Readonly<Record<FeedRoot['sort'], string>> = {
  rss: '</channel></rss>',
  feed: '</feed>',
  rdf: '</rdf:RDF>',
}

/**
 * The feed that a text is, or null where it is none, or has more than 500,000 tags: RSS 0.9 to 2.0, Atom, RDF or JSON Feed. A feed in XML that is damaged is read entry by
 * entry, so that a bad one spoils no other. What it declares of entities and documents outside is not looked at.
 *
 * @param address where the feed was found, which entries may stand relative to
 * @example feedOf('<rss><channel><item><title>Trade grew</title></item></channel></rss>')?.entries[0]?.title // 'Trade grew'
 */
export function feedOf(text: string, address: string | null = null): Feed | null {
  const sort = sortOfFeed(text)
  if (sort === null) return null
  if (sort === 'json') return jsonFeed(text, address)
  const root = rootOf(text)
  if (!root) return null
  const markup = withShortPersons(mendedMarkup(text.slice(root.at)))
  return hasTooManyTags(markup) ? null : xmlFeed(markup, root, address)
}

function jsonFeed(text: string, address: string | null): Feed | null {
  const feed = tried(text, 'json', address)
  if (!feed) return null
  const entries = feed.entries.slice(0, MOST_ENTRIES)
  return { ...feed, entries, unread: feed.entries.length - entries.length }
}

function hasTooManyTags(markup: string): boolean {
  let count = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (++count > MOST_TAGS) return true
  }
  return false
}

/** What stands before the root, a document type among it, is cut off already. */
function xmlFeed(text: string, root: FeedRoot, address: string | null): Feed {
  const starts = [...text.matchAll(ENTRY)].map(({ index }) => index)
  const kept = starts.slice(0, MOST_ENTRIES)
  const end = starts[MOST_ENTRIES]
  const whole = end === undefined ? text : text.slice(0, end) + CLOSING[root.sort]
  const feed = tried(whole, root.sort, address)
  if (feed && feed.entries.length >= kept.length) {
    return { ...feed, unread: starts.length - kept.length }
  }
  const apart = entryByEntry(whole, kept, root, address)
  const best = feed && feed.entries.length > apart.entries.length ? feed : apart
  return { ...best, unread: starts.length - best.entries.length }
}

function tried(text: string, sort: FeedSort, address: string | null): Omit<Feed, 'unread'> | null {
  try {
    return parsedFeed(text, sort, address)
  } catch (error) {
    const faulty = [DetectError, MalformedError, ParseError].some((type) => error instanceof type)
    if (faulty) return null
    throw error
  }
}

function entryByEntry(
  text: string,
  starts: readonly number[],
  root: FeedRoot,
  address: string | null,
): Omit<Feed, 'unread'> {
  const closing = CLOSING[root.sort]
  const head = tried(text.slice(0, starts[0]) + closing, root.sort, address)
  const base = head?.link ?? address
  const opening = root.tag.slice(0, LONGEST_TAG) + (root.sort === 'rss' ? '<channel>' : '')
  const entries = starts.flatMap((from, i): readonly FeedEntry[] => {
    const entry = closed(text.slice(from, starts[i + 1]))
    const around = (piece: string) =>
      tried(opening + piece + closing, root.sort, base)?.entries ?? []
    const found = around(entry)
    return found.length > 0 ? found : around(cutBack(entry))
  })
  return {
    title: head?.title ?? null,
    link: head?.link ?? null,
    language: head?.language ?? null,
    entries,
  }
}

/** One entry with its closing tag, and nothing behind it. */
function closed(piece: string): string {
  const name = /^<([\w:-]+)/.exec(piece)?.[1] ?? 'item'
  const close = `</${name}>`
  const end = piece.lastIndexOf(close)
  return (end < 0 ? piece : piece.slice(0, end)) + close
}

/** An entry up to the last of its parts that has an end. */
function cutBack(entry: string): string {
  const close = entry.slice(entry.lastIndexOf('</'))
  const end = entry.lastIndexOf('</', entry.length - close.length - 1)
  const stop = entry.indexOf('>', end)
  return end < 0 || stop < 0 ? entry : entry.slice(0, stop + 1) + close
}
