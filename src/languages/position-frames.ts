import type { PhraseFrame } from './phrase-frame.ts'

/** What somebody thinks of something; see docs/records-position.md. */
export type PositionStance =
  | 'supports'
  | 'opposes'
  | 'praises'
  | 'thanks'
  | 'criticises'
  | 'concerned'
  | 'calls-for'
  | 'congratulates'
  | 'condoles'

/** Words that voice a stance; the frame's last slot says what it is about. */
export interface PositionFrame extends PhraseFrame {
  readonly stance: PositionStance
  /** True where the subject is what the stance is about, and the speaker's the party: "X is unacceptable". */
  readonly judges?: boolean
  /** True where it is only a stance if what it is about holds a merit: "acknowledge the role of". */
  readonly merit?: boolean
}

/** All that a language tells of positions. Words are base forms in lower case. */
export interface PositionFrames {
  readonly frames: readonly PositionFrame[]
  /** Modals of what others are to do: "must", "should". */
  readonly duties: ReadonlySet<string>
  /** Nouns for what somebody has done well: "role", "contribution". */
  readonly merits: ReadonlySet<string>
  /** Nouns for those who meet: "the participants". */
  readonly assemblies: ReadonlySet<string>
  /** Nouns for those who can be called on though they are not named: "all countries". */
  readonly collectives: ReadonlySet<string>
  /** Nouns that politeness is about: "meeting", "hospitality". */
  readonly courtesies: ReadonlySet<string>
  /** Nouns of hospitality. */
  readonly hosts: ReadonlySet<string>
  /** Nouns for relations between two sides: the one that speaks means the other. */
  readonly relations: ReadonlySet<string>
  /** Modals that make an action to come of a verb of support: "will support". */
  readonly futures: ReadonlySet<string>
}
