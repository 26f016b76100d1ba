import type { VerbsWithNouns } from '../languages/commitment-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { CommitmentCandidate } from './commitment-candidate.ts'
import { fieldWeight, isPolitics } from './field.ts'
import type { Range } from './range.ts'
import { within } from './range.ts'
import type { Reading } from './reading.ts'
import { anyWord } from './words-in.ts'

/** How far behind its verb the noun stands that makes another kind of claim of an action. */
const REACH = 9

/** Why an action is no commitment: it is a claim of another kind, or says nothing definite; else null. */
export function otherClaim(reading: Reading, candidate: CommitmentCandidate): string | null {
  const frames = reading.pack.commitmentFrames
  const { sentence, act, soft } = candidate
  const main = candidate.main ?? mainWord(sentence, act)
  if (act.to - act.from < 2) return 'it is not said what is to be done'
  if (!anyWord(reading, act, frames.recurring) && joins(reading, act, main, frames.events, 12)) return 'an event to come is an event'
  if (joins(reading, act, main, frames.instruments, 5)) return 'a document to come is an instrument'
  if (joins(reading, act, main, frames.links, REACH)) return 'a line to be opened is a link'
  if (reading.words[main]?.tag !== 'NOUN' && main <= act.from + 1 && joins(reading, act, main, frames.mental, 4)) return 'saying or thinking is no action'
  if (isTarget(reading, act, main)) return 'a number to be reached is a figure'
  if (!soft && isRhetoric(reading, act)) return 'nothing definite is to be done'
  return null
}

/**
 * The token of the verb or noun that says what is done: the finite verb of a clause, the infinitive
 * or gerund that the act begins with, else its first noun.
 */
export function mainWord(sentence: ParsedSentence, act: Range): number {
  const verbs = sentence.verbs.filter((v) => v.head >= act.from && v.head < act.to)
  const first = verbs[0]
  if (first && first.head <= act.from + 1) return first.head
  const noun = sentence.nouns.find((n) => n.head >= act.from && n.to <= act.to)
  const finite = verbs.find((v) => v.type === 'finite' && v.from >= act.from)
  return finite?.head ?? noun?.head ?? first?.head ?? act.from
}

function joins(reading: Reading, act: Range, main: number, words: VerbsWithNouns, reach: number): boolean {
  const lemma = reading.words[main]?.lemma.toLowerCase() ?? ''
  if (words.alone.has(lemma)) return true
  if (!words.verbs.has(lemma)) return false
  return anyWord(reading, { from: act.from, to: main }, words.nouns) || anyWord(reading, { from: main + 1, to: Math.min(act.to, main + reach) }, words.nouns)
}

/** "to increase trade to $1 billion": growth to an amount, or of an amount. */
function isTarget(reading: Reading, act: Range, main: number): boolean {
  const { growth, measures } = reading.pack.commitmentFrames
  if (!growth.has(reading.words[main]?.lemma.toLowerCase() ?? '')) return false
  if (main > act.from + 1 && anyWord(reading, { from: act.from, to: main }, measures)) return true
  return within(reading.quantities, act).some((q) => q.unit !== '1' || q.change !== null || q.counted === null)
}

/** Verbs and nouns of relations only: no field, nothing definite. */
function isRhetoric(reading: Reading, act: Range): boolean {
  const { rhetoric } = reading.pack.commitmentFrames
  let [soft, definite] = [0, 0]
  for (let i = act.from; i < act.to; i++) {
    const { lemma, tag } = reading.words[i] ?? { lemma: '', tag: 'PUNCT' }
    const base = lemma.toLowerCase()
    if (rhetoric.verbs.has(base) || rhetoric.nouns.has(base)) soft++
    else if (rhetoric.neutral.has(base)) continue
    else if (tag === 'VERB' || (tag === 'NOUN' && !isPolitics(reading, i)) || fieldWeight(reading, i) >= 2) definite++
  }
  return definite === 0
}
