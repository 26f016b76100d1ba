import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup, VerbGroup } from '../text/group.ts'
import type { Range } from './range.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'

/** The verb group that starts at a token. */
export function verbAt(sentence: ParsedSentence, at: number): VerbGroup | undefined {
  const verb = holding(sentence.verbs, at)
  return verb?.from === at ? verb : undefined
}

/** The noun group whose first token this is. */
export function nounAt(sentence: ParsedSentence, at: number): NounGroup | undefined {
  const noun = holding(sentence.nouns, at)
  return noun?.from === at ? noun : undefined
}

/** The noun group before the preposition that a group stands behind: "the number" of visits. */
export function outerNoun(
  { nouns }: ParsedSentence,
  { prep }: Pick<NounGroup, 'prep'>,
): NounGroup | undefined {
  const noun = prep < 0 ? undefined : holding(nouns, prep - 1)
  return noun?.to === prep ? noun : undefined
}

/** True where a gerund stands at a token, also one that a preposition is made of ("including"). */
export function isGerund(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word?.tag === 'VERB') return word.form === 'ing'
  return word?.tag === 'ADP' && reading.pack.commitmentFrames.gerunds.has(word.lemma)
}

/** The clause that a token belongs to. */
export function clauseAt(sentence: ParsedSentence, at: number): Clause | undefined {
  return holding(sentence.clauses, at)
}

/** True where a noun group that names an action ("construction of …") starts at a token. */
export function actionNounAt(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  const noun = nounAt(sentence, at)
  return noun !== undefined && (isActionNoun(reading, noun.head) || isDoing(reading, noun))
}

/** "The building of a bridge", which is no house. */
function isDoing(reading: Reading, { lemma, to }: NounGroup): boolean {
  const { founding, owning } = reading.pack.commitmentFrames
  return founding.has(lemma.toLowerCase()) && owning.has(reading.tokens[to]?.lower ?? '')
}

/** "On the building of a line": what is agreed on, and no circumstance. */
export function isOnAction(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  const { agreedOn } = reading.pack.commitmentFrames
  if (!agreedOn.has(reading.tokens[at]?.lower ?? '')) return false
  return isGerund(reading, at + 1) || actionNounAt(reading, sentence, at + 1)
}

/** True where the word at a token names an action. */
export function isActionNoun(reading: Reading, at: number): boolean {
  const { actionNouns, noActions } = reading.pack.commitmentFrames
  const lemma = reading.words[at]?.lemma.toLowerCase() ?? ''
  return actionNouns.words.has(lemma) || (actionNouns.ending.test(lemma) && !noActions.has(lemma))
}

/** True where a subject is "we": the one that speaks and others. */
export function isPlural(reading: Reading, range: Range): boolean {
  const mention = reading.mentions.holding(range.from)
  return mention?.kind === 'pronoun' && mention.deixis === 'speaker'
}

/** An infinitive without its "to"; "not to build" keeps it. */
export function withoutMark(reading: Reading, range: Range): Range {
  const { from, to } = range
  const mark = reading.words[from]?.tag === 'PART' && reading.words[from + 1]?.tag !== 'PART'
  if (!mark || from >= to - 1) return range
  // 'To "release the crew"': neither of the marks where the phrase ends at the second.
  const { words } = reading
  const half =
    words[from + 1]?.lemma === '"' && words.slice(from + 2, to).every((w) => w.lemma !== '"')
  return { from: half ? from + 2 : from + 1, to }
}

/** "Which should be built": a relative clause whose subject is the noun that it describes. */
export function describes({ link, joiner, subject, from }: Clause): boolean {
  return link === 'relative' && (joiner !== 'that' || (subject[0]?.from ?? from) < from)
}

/** "[Setting up] a joint bank": where the gerund begins whose object a group is, else the group itself. */
export function gerundStart({ words }: Reading, from: number): number {
  const particle = words[from - 1]?.tag === 'ADV' ? 2 : 1
  return words[from - particle]?.form === 'ing' ? from - particle : from
}
