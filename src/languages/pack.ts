import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { Rule } from '../grammar/rule.ts'
import type { CommitmentFrames } from './commitment-frames.ts'
import type { CoverageWords } from './coverage-words.ts'
import type { Denials } from './denials.ts'
import type { EventFrames } from './event-frames.ts'
import type { FieldWords } from './field-words.ts'
import type { FigureFrames } from './figure-frames.ts'
import type { HistoryWords } from './history-words.ts'
import type { IdentityWords } from './identity-words.ts'
import type { InstrumentFrames } from './instrument-frames.ts'
import type { LinkFrames } from './link-frames.ts'
import type { PositionFrames } from './position-frames.ts'
import type { SpeechWords } from './speech-words.ts'
import type { TableWords } from './table-words.ts'

/** Words and phrases of one class, each with its meaning, for the lexicon of a language. */
export interface WordList {
  readonly class: string
  readonly words: Iterable<readonly [string, unknown]>
  /** True where the first letter must be a capital to mean this ("Turkey", "May"). */
  readonly cased?: boolean
}

/** Rules in layers: a layer sees all that the layers before it made. */
export type Layers = readonly (readonly Rule[])[]

/** How a language writes: what the tokeniser and the sentence splitter need to know. */
export interface Orthography {
  /** Lower-case words that a full stop belongs to, without it: `mr`, `jan`, `approx`. */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that a name or a number follows, so that no sentence ends there: `mr`, `no`. */
  readonly prefixes: ReadonlySet<string>
  /** Those that own their full stop only before a number: `no`, `art`. */
  readonly numbered: ReadonlySet<string>
  /** Those that own it only with a capital initial, being words otherwise: `sat`, `mar`. */
  readonly cased: ReadonlySet<string>
  /** Those that own it only where the sentence goes on in small letters: `mln`, `etc`. */
  readonly within: ReadonlySet<string>
  /** Endings that are split off as tokens of their own, lower-case: `'s`, `n't`. */
  readonly clitics: ReadonlySet<string>
  /** Lower-case prefixes whose hyphen is part of the word: `co-operation`, `re-open`. */
  readonly joined: ReadonlySet<string>
  /** Lower-case letters that digits are split from, as signs of money: `usd`, `rs`. */
  readonly signs: ReadonlySet<string>
  /** Where one letter is a sign of money, with its number: `R500 million`; sticky. */
  readonly scaled: RegExp
  /** Lower-case words that begin sentences, for a full stop that an abbreviation shares. */
  readonly starters: ReadonlySet<string>
  /** Lower-case words that have a capital only where a sentence begins: `during`, `meanwhile`. */
  readonly openers: ReadonlySet<string>
}

/**
 * All that Rapporteur knows of one language: words, rules and frames. A pack is data; it does
 * nothing by itself, and no stage asks for it by name.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string
  readonly orthography: Orthography
  /** The words of one sentence (a range of tokens): parts of speech, base forms, verb forms. */
  readonly tag: (tokens: readonly Token[], from: number, to: number) => Word[]
  /** Verbs that report what somebody says, by base form: `say`, `announce`. */
  readonly reports: ReadonlySet<string>
  /** How it is said that a claim is not so. */
  readonly denials: Denials
  /** How sources are named besides those verbs: "according to", "citing". */
  readonly speechWords: SpeechWords
  /** Everything the lexicon holds, of all stages. */
  readonly words: readonly WordList[]
  /** Make `number`, `ordinal` and `fraction`. */
  readonly numberRules: Layers
  /** Make `time`. */
  readonly timeRules: Layers
  /** Make `quantity`. */
  readonly quantityRules: Layers
  /** Make mentions of states, offices, persons and places. */
  readonly mentionRules: Layers
  readonly instrumentFrames: InstrumentFrames
  readonly eventFrames: EventFrames
  readonly linkFrames: LinkFrames
  readonly figureFrames: FigureFrames
  readonly commitmentFrames: CommitmentFrames
  readonly positionFrames: PositionFrames
  readonly fieldWords: FieldWords
  /** How much words tell of which thing is meant. */
  readonly identityWords: IdentityWords
  readonly historyWords: HistoryWords
  readonly coverageWords: CoverageWords
  readonly tableWords: TableWords
}
