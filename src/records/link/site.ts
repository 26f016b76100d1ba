import type { LinkState } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import type { LinkEnds } from './ends.ts'
import type { LinkNoun } from './noun.ts'

/** What a noun group says of a link. */
export interface LinkSite {
  readonly sentence: ParsedSentence
  readonly group: NounGroup
  readonly noun: LinkNoun
  readonly ends: LinkEnds | null
  /** The verb that names it, where no noun does: "Gulf Air | is free to fly | to Lima". */
  readonly verb?: VerbGroup
  /** The link right before it, joined by "and": what is said of that one is said of both. */
  readonly mate?: LinkSite | undefined
}

/** What becomes of a link, and the words that say so; `state` null where they only mention it. */
export interface LinkSaid {
  readonly state: LinkState | null
  readonly frame: string
  /** True where the words say that it runs: "has been open since May". */
  readonly runs?: boolean
  /** The first token of the verb that says so, where one does. */
  readonly at?: number
  /** True where only a future says so, which may be one of what is there: "will cut the journey". */
  readonly weak?: boolean
}

/** Where a link is named. */
export interface LinkPlace {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly group: NounGroup
}
