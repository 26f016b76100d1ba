import { Problem } from '../../../core/problem.ts'
import type { Watch } from '../../../ledger/store/watches.ts'
import { BEGINNING } from '../../../sources/document-kind.ts'
import { isFeed } from '../../../sources/feed/feed-beginning.ts'
import { documentsOfBytes } from '../../../sources/open-bytes.ts'
import type { Sourced } from '../../../sources/open-text.ts'
import { givenDocument } from '../../../sources/web/given-document.ts'
import {
  newEntries,
  newWatch,
  type WatchState,
  withAnswer,
  withEntry,
  withoutAnswer,
} from '../../../sources/web/watching.ts'
import { type AnsweredFeed, entryDocuments, feedAt } from '../../gathering/feeds.ts'
import type { Gathering } from '../../gathering/gathering.ts'
import type { Adding } from '../adding.ts'
import type { LedgerContext } from '../ledger-context.ts'

/** What a watcher works with. */
export interface WatcherTools {
  readonly context: LedgerContext
  readonly gathering: Gathering
  readonly adding: Adding
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Looks at feeds and pages that are watched, and adds what is new, so that a kill loses nothing and adds nothing twice. */
export class Watcher {
  private readonly tools: WatcherTools

  constructor(tools: WatcherTools) {
    this.tools = tools
  }

  /** All that is watched, as it is kept. */
  async states(): Promise<WatchState[]> {
    const { reads } = this.tools.context.ledger
    const states: WatchState[] = []
    for (const watch of await reads.watches()) {
      const seen = watch.kind === 'feed' ? await reads.takenEntries(watch.url) : []
      states.push(stateOf(watch, seen))
    }
    return states
  }

  /** Asks an address once, and adds what is new there. */
  look(state: WatchState): Promise<void> {
    return state.kind === 'feed' ? this.lookAtFeed(state) : this.lookAtPage(state)
  }

  private async lookAtFeed(state: WatchState): Promise<void> {
    const feed = await feedAt(this.tools.gathering.web, state.url, state)
    if (feed instanceof Problem) return this.failed(state, feed)
    // The address of a page that leads to a feed is kept as that of the feed.
    const own = feed.url === state.url ? state : await this.moved(state, feed)
    await this.keep(own, null)
    const { entries, problem, validators } = feed
    if (problem) this.tools.adding.fail(problem)
    let next = own
    for (const entry of newEntries(own, entries ?? [])) {
      next = withEntry(
        next,
        entry.id,
        await this.added(entryDocuments(this.tools.gathering.web, entry)),
      )
      await this.taken(next, entry.id)
    }
    await this.keep(withAnswer(next, validators, entries ?? [], this.tools.now()), null)
  }

  private async moved(state: WatchState, { url }: AnsweredFeed): Promise<WatchState> {
    const { ledger } = this.tools.context
    const known = (await this.states()).find((each) => each.url === url)
    await ledger.forgetWatch(state.url)
    return known ?? { ...state, url }
  }

  private async lookAtPage(state: WatchState): Promise<void> {
    const fetched = await this.tools.gathering.web.fetcher.fetch(state.url, state)
    if (fetched instanceof Problem) return this.failed(state, fetched)
    if (fetched.status === 'fetched') {
      if (isFeed(fetched.bytes.subarray(0, BEGINNING)))
        return this.lookAtFeed(newWatch(state.url, 'feed'))
      await this.tools.adding.all(
        this.tools.gathering.opened(documentsOfBytes(givenDocument(fetched))),
      )
    }
    await this.keep(withAnswer(state, fetched, [], this.tools.now()), null)
  }

  /** Adds documents; their problem where the place that has them did not answer. */
  private async added(asked: Promise<AsyncIterable<Sourced> | Problem>): Promise<Problem | null> {
    const found = await asked
    if (found instanceof Problem) this.tools.adding.fail(found)
    else await this.tools.adding.all(this.tools.gathering.opened(found))
    return found instanceof Problem ? found : null
  }

  private async failed(state: WatchState, problem: Problem): Promise<void> {
    this.tools.adding.fail(problem)
    const { ledger } = this.tools.context
    const watches = await ledger.reads.watches()
    // What was never answered is not watched: it may be misspelt.
    if (!watches.some(({ url }) => url === state.url)) return
    await this.keep(withoutAnswer(state, this.tools.now()), problem)
  }

  private async taken({ url, seen }: WatchState, id: string): Promise<void> {
    if (!seen.includes(id)) return
    await this.tools.context.ledger.takeEntries(url, [id], instant(this.tools.now()))
  }

  private async keep(state: WatchState, problem: Problem | null): Promise<void> {
    const { url, kind, etag, lastModified, checked } = state
    const since = instant(this.tools.now())
    const watch = {
      ...{ url, kind, etag, lastModified, since },
      checked: checked === null ? null : instant(checked),
      problem: problem?.message ?? null,
    }
    await this.tools.context.ledger.setAnswered(watch, state.seen)
  }
}

function stateOf(
  { url, kind, etag, lastModified, checked }: Watch,
  seen: readonly string[],
): WatchState {
  return {
    url,
    kind,
    etag,
    lastModified,
    seen,
    checked: checked === null ? null : Date.parse(checked),
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
