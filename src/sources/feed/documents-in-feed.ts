import { createHash } from 'node:crypto'
import { Problem, quoted } from '../../core/problem.ts'
import { charsetOf } from '../charset.ts'
import type { Contained, GivenBytes } from '../given-bytes.ts'
import { MOST_BYTES, tooLarge } from '../text-bytes.ts'
import type { Told } from '../told.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedOf, MOST_ENTRIES } from './feed-of.ts'

/**
 * The documents of a feed: its entries in their order, each told the address, title, day, authors, source and language that the feed says. HTML is
 * given as a piece of a page under the title; a text as a text under it; an entry without content is its title.
 *
 * A problem stands in the place of a feed without entries and of an entry without words, and behind the last for those that are too damaged to be read
 * or are more than {@link MOST_ENTRIES}.
 */
export function documentsInFeed(given: GivenBytes): readonly Contained[] {
  const { entries, problem } = feedContents(given)
  const found = entries.map(({ document }) => document)
  return problem ? [...found, problem] : found
}

/** An entry of a feed as a document. */
export interface ContainedEntry {
  /** What tells it from the others for good: its id or address, else the hash of its words. */
  readonly id: string
  readonly url: string | null
  readonly document: Contained
}

/** The entries of a feed, and what is wrong with it or those of its entries that cannot be read. */
export interface FeedContents {
  readonly entries: readonly ContainedEntry[]
  readonly problem: Problem | null
}

/** The entries of the feed that bytes are. See {@link documentsInFeed}. */
export function feedContents(given: GivenBytes): FeedContents {
  const { name, bytes, told } = given
  if (bytes.length > MOST_BYTES) return noContents(tooLarge(name, bytes.length))
  const charset = charsetOf(bytes, told?.charset ?? null)
  const text = new TextDecoder(charset.name).decode(bytes).replaceAll('\0', '')
  const feed = feedOf(text, told?.url ?? null)
  if (!feed) return noContents(noFeed(name))
  if (feed.entries.length + feed.unread === 0) return noContents(noEntries(name))
  const entries = feed.entries.map((entry, i) => {
    const document = documentOf(entry, feed, placeOf(given, i + 1))
    return { id: entry.id ?? entry.url ?? hashOf(entry), url: entry.url, document }
  })
  return { entries, problem: feed.unread > 0 ? unread(name, feed) : null }
}

function noContents(problem: Problem): FeedContents {
  return { entries: [], problem }
}

function hashOf({ title, content }: FeedEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([title, content]))
    .digest('hex')
}

interface Place {
  readonly name: string
  readonly id: string
}

function placeOf({ name, id }: GivenBytes, number: number): Place {
  return { name: `${name}:${number}`, id: `${id}-${number}` }
}

function documentOf(entry: FeedEntry, feed: Feed, place: Place): Contained {
  const { title, content } = entry
  const told = toldOf(entry, feed)
  if (content?.kind === 'html') {
    const heading = title === null ? '' : `<h1>${escaped(title)}</h1>`
    const bytes = Buffer.from(`<article>${heading}${content.text}</article>`)
    return { ...place, bytes, told: { ...told, mediaType: 'text/html', charset: 'utf-8' } }
  }
  const parts = content === null || content.text === title ? [title] : [title, content.text]
  const text = parts.filter((part) => part !== null).join('\n\n')
  return text === '' ? wordless(place.name) : { ...place, format: 'plain', text, told }
}

function toldOf({ url, title, published, authors, source, language }: FeedEntry, feed: Feed): Told {
  return {
    url,
    title,
    published,
    publishedFrom: published === null ? null : 'feed',
    source: source ?? feed.title,
    authors,
    language: language ?? feed.language,
  }
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function noFeed(name: string): Problem {
  const allowed = 'RSS, Atom, RDF and JSON Feed'
  const message = `${quoted(name)} is no feed that can be read; feeds are ${allowed}.`
  return new Problem('damaged', message, { value: name, allowed })
}

function noEntries(name: string): Problem {
  return new Problem('no-documents', `The feed ${quoted(name)} has no entries.`, { value: name })
}

function wordless(name: string): Problem {
  const allowed = 'a title or a text'
  return new Problem('empty', `${quoted(name)} is an entry without ${allowed}.`, {
    value: name,
    allowed,
  })
}

function unread(name: string, { entries, unread: count }: Feed): Problem {
  const full = entries.length === MOST_ENTRIES
  const reason = full ? `stand behind the first ${MOST_ENTRIES}` : 'are too damaged'
  const message = `${count} of ${entries.length + count} entries of ${quoted(name)} cannot be read: they ${reason}.`
  return new Problem(full ? 'too-large' : 'damaged', message, { value: name })
}
