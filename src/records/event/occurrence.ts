import type { EventWord } from '../../languages/event-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { Range } from '../range.ts'
import type { EventDate } from './date-place.ts'
import type { NamedPlace } from './place.ts'

/** Somebody named as taking part, with the parties that he acts for. */
export interface Participant {
  readonly name: string
  readonly parties: readonly string[]
}

export type EventStatus = 'held' | 'planned' | 'cancelled'

/** Words that tell of an event, with what they say of it. */
export interface EventOccurrence {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  /** The tokens of the noun group or verb, and the word that counts in them. */
  readonly trigger: Range
  readonly head: number
  readonly type: EventWord
  readonly frame: string
  /** The types of the events that the words may point back to; null where they introduce one. */
  readonly pointsTo: readonly EventWord[] | null
  /** True where words that point back name the parties themselves: "the meeting of the ministers". */
  readonly specific: boolean
  /** True where a participle behind the noun introduces it: "the talks held with". */
  readonly introduced?: boolean
  /** True for one more of the kind that was told last: "the tenth will be held". */
  readonly further?: boolean
  /** True where the words say that it is another event than one named before. */
  readonly another: boolean
  /** True where the words tell more of an event named nearby, if there is one: "the sides discussed". */
  readonly soft: boolean
  /** True where it is the occasion of what its clause tells: "during the visit". */
  readonly occasion: boolean
  /** True where a word before it says that it is still to come: "the upcoming visit". */
  readonly coming?: boolean
  /** True where the clause tells of what comes before it: "ahead of the summit". */
  readonly later?: boolean
  /** True for what something else takes place beside: "on the sidelines of the summit". */
  readonly beside?: boolean
  /** True for one of several visits told at once: "visited Chad and Mali". */
  readonly among?: boolean
  /** True for an infinitive: "to discuss trade". */
  readonly purpose: boolean
  /** True where whoever is named joins a known event: "attended the summit", "they discussed". */
  readonly joins: boolean
  /** True where a verb of holding says that it takes place, by whomever. */
  readonly told: boolean
  readonly parties: readonly string[]
  readonly people: readonly Participant[]
  readonly place: NamedPlace | null
  readonly date: EventDate | null
  readonly status: EventStatus
  readonly ordinal: number | null
}
