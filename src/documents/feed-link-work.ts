import { type FeedLink, feedLinks } from './html/feed-links.ts'

/** A page as text, and where it was found. */
export interface FeedLinkTask {
  readonly html: string
  readonly address: string
}

/** The feeds that a page tells of; to be done in a process with limits, as a page of a stranger is taken apart for it. */
export function findFeedLinks({ html, address }: FeedLinkTask): FeedLink[] {
  return feedLinks(html, address)
}
