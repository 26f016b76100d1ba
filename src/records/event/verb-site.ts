import type { EventWord } from '../../languages/event-frames.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { VerbGroup } from '../../text/group.ts'
import type { Phrase } from '../phrases.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { TRIGGER } from '../triggers.ts'
import { leadAt } from './noun-site.ts'
import type { EventStatus } from './occurrence.ts'
import { NOBODY, type Participants, participantsIn, partnersIn, together } from './participants.ts'

/** A verb that may tell of an event, with its arguments. */
export interface VerbSite {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly verb: VerbGroup
  /** The tokens of the subject; those of the clause's own for an infinitive or gerund. */
  readonly subject: readonly Range[]
  /** The tokens between the verb and its first phrase; empty for a passive. */
  readonly object: Range
  readonly phrases: readonly Phrase[]
  readonly status: EventStatus
}

/** What a verb tells of: the type of event, its participants, the frame. */
export interface Told {
  readonly type: EventWord
  readonly frame: string
  readonly who: Participants
  readonly soft?: boolean
  /** True where those whom the document is about take part, if nobody is named. */
  readonly told?: boolean
  readonly ordinal?: number | null
  /** Where the words around the verb say so: "is due in". */
  readonly status?: EventStatus
  /** True where whoever is named joins a known event: "they discussed". */
  readonly joins?: boolean
  /** Types of events that the words may point back to. */
  readonly pointsTo?: readonly EventWord[] | null
  /** Prepositions before its place, where others than "in" and "at". */
  readonly placed?: ReadonlySet<string>
  /** The mention of its place: "visited Oslo". */
  readonly place?: Mention
}

/** Who the subject of a verb names. */
export function subjectOf(reading: Reading, site: VerbSite): Participants {
  return together(NOBODY, ...site.subject.map((r) => participantsIn(reading, r)))
}

/** Who the phrases with some prepositions name, up to another event: "met on Friday | after talks with Mali". */
export function behind(
  reading: Reading,
  site: VerbSite,
  prepositions: ReadonlySet<string>,
): Participants {
  const { past } = reading.pack.eventFrames
  const apart = site.sentence.nouns.find(
    (n) =>
      n.from >= site.verb.to &&
      (past.has(reading.words[n.prep]?.lemma ?? '') || leadAt(reading, n) >= 0) &&
      reading.triggers.has(n.head, TRIGGER.event),
  )
  const told = site.phrases.filter((p) => !apart || p.from <= apart.from)
  const phrases = told.filter((p) => prepositions.has(p.prep))
  return together(NOBODY, ...phrases.map((p) => partnersIn(reading, p, site.phrases)))
}

/** True where some tokens hold one of the words. */
export function holdsWord(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++)
    if (words.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}
