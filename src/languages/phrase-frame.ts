/**
 * A frame of a few words and slots, written as a mini-grammar:
 *
 * - `agree`, `a|b`: a word by its base form (or as written), the first of which triggers the frame
 * - `agree?`: a word that may be absent
 * - `<do>`: an infinitive with all that belongs to it; `<doing>`: a gerund or a noun of action with the same
 * - `<that>`: a clause; `<what>`: a noun phrase, up to the end of the phrase
 * - `<whom>`: a noun phrase with the next part of the frame behind it; `<party>`: one at the frame's end
 * - `<at>`: phrases of time, place and circumstance, which may be absent: "on Monday in principle"
 *
 * Adverbs may stand anywhere behind the first word.
 */
export interface PhraseFrame {
  readonly pattern: string
  /** What the first word must be here, where it can be either. */
  readonly part?: 'verb' | 'noun'
  /** True where no adverb may stand behind the first word: "look forward to" looks to nobody. */
  readonly tight?: boolean
}
