import { moduleAddress } from '../../core/module-address.ts'
import { Problem, quoted } from '../../core/problem.ts'
import type { FeedLinkTask } from '../../documents/feed-link-work.ts'
import type { FeedLink } from '../../documents/html/feed-links.ts'
import { type ContainedEntry, feedContents } from '../../sources/feed/documents-in-feed.ts'
import { GuardedProcess } from '../../sources/guarded-process.ts'
import { openedParts } from '../../sources/open-bytes.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { pageOf } from '../../sources/page-bytes.ts'
import type { Fetched, Validators } from '../../sources/web/fetched-document.ts'
import { givenDocument } from '../../sources/web/given-document.ts'
import type { Web } from './web.ts'

const WORK = {
  module: moduleAddress('../../documents/feed-link-work', import.meta.url),
  name: 'findFeedLinks' satisfies keyof typeof import('../../documents/feed-link-work.ts'),
}
const LIMITS = { seconds: 30, megabytes: 512 }

/** A feed as it was answered. */
export interface AnsweredFeed {
  /** Its own address, where another was given that leads to it. */
  readonly url: string
  /** Null where it has not changed since. */
  readonly entries: readonly ContainedEntry[] | null
  readonly validators: Validators
  /** What is wrong with some of its entries. */
  readonly problem: Problem | null
}

/** The feed at an address, or that of the page there; `known` is what it was the last time. */
export async function feedAt(
  web: Web,
  address: string,
  known: Partial<Validators> = {},
): Promise<AnsweredFeed | Problem> {
  const fetched = await web.fetcher.fetch(address, known)
  if (fetched instanceof Problem) return fetched
  if (fetched.status === 'unchanged') return answered(fetched, null, null)
  const page = pageOf(fetched.bytes, false, fetched.charset)
  if (!page) return contentsOf(fetched)
  const link = await linkIn(page.text, fetched.url)
  if (link instanceof Problem) return link
  const feed = await web.fetcher.fetch(link)
  return feed instanceof Problem ? feed : contentsOf(feed)
}

/**
 * The documents that an entry stands for: those at its address; where that answers with anything else, what the feed itself has
 * of it, behind the problem. An address that does not answer now may do so later, and has no document in its place.
 */
export async function entryDocuments(
  web: Web,
  { url, document }: ContainedEntry,
): Promise<AsyncIterable<Sourced> | Problem> {
  if (url === null || document instanceof Problem) return openedParts([document], url ?? 'entry', 0)
  const found = await web.documentsAt(url, document.told)
  if (!(found instanceof Problem) || found.code === 'unreachable') return found
  return openedParts([found, document], url, 0)
}

function contentsOf(fetched: Fetched): AnsweredFeed | Problem {
  const { entries, problem } = feedContents(givenDocument(fetched))
  return entries.length === 0 && problem ? problem : answered(fetched, entries, problem)
}

function answered(
  { url, etag, lastModified }: Fetched,
  entries: readonly ContainedEntry[] | null,
  problem: Problem | null,
): AnsweredFeed {
  return { url, entries, validators: { etag, lastModified }, problem }
}

/** The address of the first feed that a page tells of. */
async function linkIn(html: string, address: string): Promise<string | Problem> {
  const reader = new GuardedProcess<FeedLinkTask, FeedLink[]>(WORK, LIMITS)
  const outcome = await reader.run({ html, address })
  reader.end()
  const url = 'answer' in outcome ? outcome.answer[0]?.url : undefined
  if (url !== undefined) return url
  const message = `${quoted(address)} is a page that tells of no feed; give the address of a feed, or add the page itself.`
  return new Problem('no-documents', message, { value: address })
}
