import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { SpeechWords } from '../languages/speech-words.ts'
import type { TokenRange } from './tagged.ts'

/** The text that speech is found in. */
export interface AttributionText {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** Verbs that report speech, by base form. */
  readonly reports: ReadonlySet<string>
  readonly speechWords: SpeechWords
}

/** Who is given as saying something in a sentence, and the stretches that are said. */
export interface Attribution {
  readonly source: TokenRange
  readonly said: readonly TokenRange[]
}
