import {
  type AtomFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith'
import { stampedDay } from '../stamped-day.ts'
import { addressOf, contentOf, languageOf, titleOf } from './entry-words.ts'
import type { EntryContent, Feed, FeedEntry } from './feed.ts'
import type { FeedSort } from './feed-beginning.ts'

type Rss = RssFeed.Feed<string>
type Atom = AtomFeed.Feed<string>
type Rdf = RdfFeed.Feed<string>
type Json = JsonFeed.Feed<string>
type RssEntry = NonNullable<Rss['items']>[number]
type RdfEntry = NonNullable<Rdf['items']>[number]
type AtomEntry = NonNullable<Atom['entries']>[number]
type JsonEntry = NonNullable<Json['items']>[number]

const CONTENT_KINDS: Readonly<Record<string, EntryContent['kind']>> = {
  text: 'text',
  'text/plain': 'text',
  html: 'html',
  xhtml: 'html',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}

/**
 * A feed that a parser can read as it stands.
 *
 * @param address where the feed was found, which entries may stand relative to
 * @throws what the parser throws of a feed that is damaged
 */
export function parsedFeed(
  text: string,
  sort: FeedSort,
  address: string | null,
): Omit<Feed, 'unread'> {
  switch (sort) {
    case 'rss':
      return rssFeed(parseRssFeed(text), address)
    case 'rdf':
      return rssFeed(parseRdfFeed(text), address)
    case 'feed':
      return atomFeed(parseAtomFeed(text), address)
    case 'json':
      return jsonFeed(parseJsonFeed(text), address)
  }
}

function rssFeed(feed: Rss | Rdf, address: string | null): Omit<Feed, 'unread'> {
  const link = addressOf(feed.link, address)
  const own = 'language' in feed ? feed.language : undefined
  return {
    title: titleOf(feed.title),
    link,
    language: languageOf(own ?? feed.dc?.languages?.[0] ?? feed.xml?.lang),
    entries: (feed.items ?? []).map((item) => rssEntry(item, link ?? address)),
  }
}

function rssEntry(item: RssEntry | RdfEntry, base: string | null): FeedEntry {
  const guid = 'guid' in item ? item.guid : undefined
  const about = 'rdf' in item ? item.rdf?.about : undefined
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value
  const atomLink = alternate(item.atom?.links)
  const url = addressOf(item.link ?? atomLink, base) ?? addressOf(permanent) ?? addressOf(about)
  return {
    id: guid?.value ?? about ?? url,
    url,
    title: titleOf(item.title ?? item.dc?.titles?.[0]),
    published: dayOf(
      'pubDate' in item ? item.pubDate : undefined,
      item.dc?.dates?.[0],
      item.dcterms?.issued?.[0],
      item.atom?.published,
    ),
    authors: namesOf([
      ...('authors' in item ? (item.authors ?? []) : []).map(({ name }) => name),
      ...(item.dc?.creators ?? []),
    ]),
    source: titleOf('source' in item ? item.source?.title : undefined),
    language: languageOf(item.dc?.languages?.[0] ?? item.xml?.lang),
    content: contentOf(item.content?.encoded ?? item.description, null),
  }
}

function atomFeed(feed: Atom, address: string | null): Omit<Feed, 'unread'> {
  const link = addressOf(alternate(feed.links), feed.xml?.base ?? null, address)
  return {
    title: titleOf(feed.title?.value),
    link,
    language: languageOf(feed.xml?.lang),
    entries: (feed.entries ?? []).map((entry) => atomEntry(entry, link ?? address)),
  }
}

/** RFC 4287 wants `updated` of every entry, and it tells the last change; so it is no day of publication. */
function atomEntry(entry: AtomEntry, base: string | null): FeedEntry {
  const url = addressOf(alternate(entry.links), entry.xml?.base ?? null, base)
  return {
    id: entry.id ?? url,
    url,
    title: titleOf(entry.title?.value),
    published: dayOf(entry.published, entry.dcterms?.issued?.[0], entry.dc?.dates?.[0]),
    authors: namesOf((entry.authors ?? []).map(({ name }) => name)),
    source: titleOf(entry.source?.title?.value),
    language: languageOf(entry.xml?.lang),
    content: atomContent(entry.content) ?? atomContent(entry.summary),
  }
}

/** Content that is neither text nor HTML, such as a picture, is none. */
function atomContent(content: AtomEntry['content']): EntryContent | null {
  const type = content?.type?.toLowerCase()
  if (type !== undefined && !(type in CONTENT_KINDS)) return null
  const kind = type === undefined ? null : (CONTENT_KINDS[type] ?? null)
  return contentOf(content?.value, kind === 'text' ? null : kind)
}

function jsonFeed(feed: Json, address: string | null): Omit<Feed, 'unread'> {
  const link = addressOf(feed.home_page_url ?? feed.feed_url, address)
  return {
    title: titleOf(feed.title),
    link,
    language: languageOf(feed.language),
    entries: (feed.items ?? []).map((item) => jsonEntry(item, link ?? address)),
  }
}

function jsonEntry(item: JsonEntry, base: string | null): FeedEntry {
  const url = addressOf(item.url ?? item.external_url, base)
  return {
    id: item.id ?? url,
    url,
    title: titleOf(item.title),
    published: dayOf(item.date_published),
    authors: namesOf((item.authors ?? []).map(({ name }) => name)),
    source: null,
    language: languageOf(item.language),
    content:
      contentOf(item.content_html, 'html') ??
      contentOf(item.content_text, 'text') ??
      contentOf(item.summary, 'text'),
  }
}

/** The link to the page of a feed or entry: the first without `rel`, or `rel=alternate`, HTML before others. */
function alternate(links: AtomFeed.Feed<string>['links']): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  return (pages.find(({ type }) => type?.includes('html')) ?? pages[0])?.href
}

function namesOf(names: readonly (string | undefined)[]): string[] {
  return names.flatMap((name) => titleOf(name) ?? [])
}

function dayOf(...stamps: (string | undefined)[]): string | null {
  for (const stamp of stamps) {
    const day = stamp === undefined ? null : stampedDay(stamp)
    if (day !== null) return day
  }
  return null
}
