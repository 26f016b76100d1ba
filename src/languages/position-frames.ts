import type { PhraseFrame } from './phrase-frame.ts'

/** What somebody thinks of something; see docs/records-position.md. */
export type PositionStance =
  | 'supports' | 'opposes' | 'praises' | 'thanks' | 'criticises' | 'concerned' | 'calls-for' | 'congratulates' | 'condoles'

/** Words that voice a stance; the frame's last slot says what it is about. */
export interface PositionFrame extends PhraseFrame {
  readonly stance: PositionStance
  /** True where the subject is what the stance is about, and the speaker's the party: "X is unacceptable". */
  readonly judges?: boolean
}

/** All that a language tells of positions. Words are base forms in lower case. */
export interface PositionFrames {
  readonly frames: readonly PositionFrame[]
  /** Modals of what others are to do: "must", "should". */
  readonly duties: ReadonlySet<string>
  /** Nouns that politeness is about: "meeting", "hospitality". */
  readonly courtesies: ReadonlySet<string>
  /** Nouns for relations between two sides: the one that speaks means the other. */
  readonly relations: ReadonlySet<string>
  /** Words that carry a stance only where something definite follows: verbs that are often no stance. */
  readonly futures: ReadonlySet<string>
}
