import type { VerbsWithNouns } from '../languages/commitment-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { fieldWeight } from './field.ts'
import type { Range } from './range.ts'
import { within } from './range.ts'
import type { Reading } from './reading.ts'

/** How far behind its verb the noun stands that makes another kind of claim of an action. */
const REACH = 9

/** Why an action is no commitment: it is a claim of another kind, or says nothing definite; else null. */
export function otherClaim(reading: Reading, sentence: ParsedSentence, act: Range): string | null {
  const frames = reading.pack.commitmentFrames
  const main = mainWord(reading, sentence, act)
  if (joins(reading, act, main, frames.events, 5)) return 'an event to come is an event'
  if (joins(reading, act, main, frames.instruments, 5)) return 'a document to come is an instrument'
  if (joins(reading, act, main, frames.links, REACH)) return 'a line to be opened is a link'
  if (isTarget(reading, act, main)) return 'a number to be reached is a figure'
  if (isRhetoric(reading, act)) return 'nothing definite is to be done'
  return null
}

/** The token of the verb or noun that says what is done. */
export function mainWord(reading: Reading, sentence: ParsedSentence, act: Range): number {
  const verb = within(sentence.verbs, act)[0]
  const noun = within(sentence.nouns, act)[0]
  if (verb && (!noun || verb.from <= noun.from)) return verb.head
  return noun?.head ?? act.from
}

function joins(reading: Reading, act: Range, main: number, words: VerbsWithNouns, reach: number): boolean {
  const lemma = reading.words[main]?.lemma.toLowerCase() ?? ''
  if (words.alone.has(lemma)) return true
  if (!words.verbs.has(lemma)) return false
  for (let i = main + 1; i < Math.min(act.to, main + reach); i++) {
    const noun = reading.words[i]?.lemma.toLowerCase() ?? ''
    if (words.nouns.has(noun) || words.nouns.has(reading.tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** "to increase trade to $1 billion": growth to an amount. */
function isTarget(reading: Reading, act: Range, main: number): boolean {
  if (!reading.pack.commitmentFrames.growth.has(reading.words[main]?.lemma.toLowerCase() ?? '')) return false
  return within(reading.quantities, act).some((q) => q.unit !== '1' || q.change !== null)
}

/** Verbs and nouns of relations only: no field, nothing definite. */
function isRhetoric(reading: Reading, act: Range): boolean {
  const { rhetoric } = reading.pack.commitmentFrames
  let [soft, definite] = [0, 0]
  for (let i = act.from; i < act.to; i++) {
    const { lemma, tag } = reading.words[i] ?? { lemma: '', tag: 'PUNCT' }
    const base = lemma.toLowerCase()
    if (rhetoric.verbs.has(base) || rhetoric.nouns.has(base) || rhetoric.alone.has(base)) soft++
    else if (tag === 'VERB' || (tag === 'NOUN' && fieldWeight(reading, i) === 0) || fieldWeight(reading, i) >= 2) definite++
  }
  return soft >= 2 && definite === 0
}
