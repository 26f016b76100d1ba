import type { VerbsWithNouns } from '../languages/commitment-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { agentIn, subjectOf } from './acting-parties.ts'
import { behindArticle } from './article.ts'
import type { CommitmentCandidate } from './commitment/candidate.ts'
import { isDocument } from './document-parties.ts'
import { fieldWeight, isPolitics } from './field.ts'
import { clauseAt } from './phrase.ts'
import type { Range } from './range.ts'
import { within } from './range.ts'
import type { Reading } from './reading.ts'
import { anyNoun, anyWord } from './words-in.ts'

/** Why an action is no commitment: it is a claim of another kind, or says nothing definite; else null. */
export function otherClaim(reading: Reading, candidate: CommitmentCandidate): string | null {
  const { sentence, act } = candidate
  const site = {
    reading,
    sentence,
    act,
    main: candidate.main ?? mainWord(sentence, act),
    clausal: candidate.clausal ?? false,
  }
  if (act.to - act.from < 2) return 'it is not said what is to be done'
  if (isInName(reading, sentence, act)) return 'the words are part of a name'
  return (
    otherKind(site) ?? (isVague(site, candidate.soft) ? 'nothing definite is to be done' : null)
  )
}

/** "The Agency | for the Development of Ports". */
function isInName(
  reading: Reading,
  { from: first, block }: ParsedSentence,
  { from }: Range,
): boolean {
  const isName = (at: number) =>
    reading.tokens[at]?.capital === true && reading.tokens[at]?.shape === 'word'
  const isLed = from - 2 >= first && reading.words[from - 1]?.tag === 'ADP'
  return isLed && block.role !== 'title' && isName(from - 2) && isName(behindArticle(reading, from))
}

/** An act, with the token of the verb or noun that says what is done. */
interface Site {
  readonly reading: Reading
  readonly sentence: ParsedSentence
  readonly act: Range
  readonly main: number
  readonly clausal: boolean
}

function otherKind(site: Site): string | null {
  const { reading, act } = site
  const { events, instruments, links, recurring } = reading.pack.commitmentFrames
  if (
    !anyWord(reading, act, recurring) &&
    (joins(site, events, 12) || isHeld(site) || isJourney(site))
  )
    return 'an event to come is an event'
  if (joins(site, instruments, 7) || isSigning(site)) return 'a document to come is an instrument'
  if (opensItself(site)) return 'an opening to come is an event'
  if (joins(site, links, 9) || isService(site)) return 'a line to be opened is a link'
  if (isHolding(site)) return 'to have is no action'
  if (isStance(site)) return 'what is pledged is a position'
  return isTarget(site) ? 'a number to be reached is a figure' : null
}

/** "The treaty is ready for signing in May", "for ratification". */
function isSigning({ reading, sentence, act, main }: Site): boolean {
  const { strict, signings, nominal } = reading.pack.instrumentFrames
  const lemma = reading.words[main]?.lemma ?? ''
  const signs = strict.has(lemma) || signings.has(lemma) || nominal.get(lemma) === 'ratified'
  if (!signs) return false
  return isDocument(reading, subjectOf(reading, clauseAt(sentence, act.from)).range)
}

/** "Are to leave for Lima tomorrow". */
function isJourney({ reading, main }: Site): boolean {
  const { words, mentions, pack } = reading
  if (pack.eventFrames.verbs.get(words[main]?.lemma ?? '') !== 'travel') return false
  const goal = mentions.holding(main + 2)
  return words[main + 1]?.tag === 'ADP' && (goal?.kind === 'place' || goal?.kind === 'state')
}

/** "Is due to be held in May": whatever it is called. */
function isHeld({ reading, main }: Site): boolean {
  const { words } = reading
  const { held } = reading.pack.commitmentFrames
  return held.has(words[main]?.lemma ?? '') && words[main]?.form === 'participle'
}

/** "The plant is to be opened in May", "is set to open": a day to come; what somebody is to open is a promise. */
function opensItself({ reading, sentence, act, main }: Site): boolean {
  const { words, pack } = reading
  const { openingItself, facilities } = pack.eventFrames
  const clause = clauseAt(sentence, main)
  // "Was due to open in 2019": whether it did is another matter.
  if (!openingItself.has(words[main]?.lemma ?? '') || clause?.verb.tense === 'past') return false
  const isItself =
    words[main]?.form === 'participle'
      ? clause !== undefined && agentIn(reading, sentence, clause).length === 0
      : !objectBehind(sentence, main)
  const subject = clause?.subject ?? []
  const told = sentence.nouns.filter((n) => n.prep < 0 && n.to <= main && n.from >= act.from)
  return isItself && [...subject, ...told].some((n) => facilities.has(n.lemma.toLowerCase()))
}

const objectBehind = ({ nouns }: ParsedSentence, main: number): boolean =>
  nouns.some((n) => n.prep < 0 && n.from === main + 1 && !n.time)

/** "Rail services to Lima will resume": what runs on a line begins to. */
function isService({ reading, sentence, act, main }: Site): boolean {
  const { links, services } = reading.pack.commitmentFrames
  const { lemma, form } = reading.words[main] ?? { lemma: '', form: null }
  if (!links.verbs.has(lemma) || (form !== 'participle' && objectBehind(sentence, main)))
    return false
  const told = sentence.nouns.find((n) => n.prep < 0 && n.from >= act.from && n.to <= main)
  return told !== undefined && services.has(told.lemma.toLowerCase())
}

/** "Will hold a 30 percent stake": what somebody has. */
function isHolding({ reading, act, main }: Site): boolean {
  const { words } = reading
  const { alone, verbs, nouns } = reading.pack.commitmentFrames.holdings
  const verb = words[main]
  if (verb?.tag === 'NOUN') return false
  if (alone.has(verb?.lemma ?? '')) return true
  if (!verbs.has(verb?.lemma ?? '')) return false
  return anyNoun(reading, { from: main + 1, to: Math.min(act.to, main + 7) }, nouns)
}

/** "Pledged their support to the plan". */
function isStance({ reading, main }: Site): boolean {
  const word = reading.words[main]
  return word?.tag === 'NOUN' && reading.pack.commitmentFrames.stances.has(word.lemma)
}

/** Saying, thinking or paying attention, and rhetoric where that does not count. */
function isVague(site: Site, soft: boolean): boolean {
  const { reading, act, main } = site
  if (recurs(reading, act)) return false
  if (isEmpty(site)) return true
  const verb = reading.words[main]?.tag !== 'NOUN' && main <= act.from + 1
  if (verb && isReady(site)) return false
  if (verb && joins(site, reading.pack.commitmentFrames.mental, 4)) return true
  return !soft && isRhetoric(reading, act)
}

/** "Would make sense", "will go far", "results will be published": nothing that is done for anybody. */
function isEmpty({ reading, act, main }: Site): boolean {
  const { words, pack } = reading
  const { empty, publishing, findings } = pack.commitmentFrames
  const { lemma } = words[main] ?? { lemma: '' }
  const nouns = empty.get(lemma)
  if (nouns && anyWord(reading, { from: main + 1, to: Math.min(act.to, main + NEAR) }, nouns))
    return true
  return publishing.has(lemma) && anyNoun(reading, { from: act.from, to: main }, findings)
}

/** "To have its part ready": it is to be done by then. */
function isReady({ reading, act, main }: Site): boolean {
  const { causing, done } = reading.pack.commitmentFrames
  return (
    causing.has(reading.words[main]?.lemma ?? '') &&
    anyWord(reading, { from: main, to: act.to }, done)
  )
}

/** How far behind the first words of an act it is looked for. */
const NEAR = 4

/** "To have constant contact", "regular consultations": as definite as a timetable is. */
function recurs({ words, pack }: Reading, { from, to }: Range): boolean {
  const { recurring, contacts } = pack.commitmentFrames
  for (let i = from; i < Math.min(to, from + NEAR); i++) {
    if (!recurring.has(words[i]?.lemma ?? '')) continue
    for (let j = i + 1; j < Math.min(to, i + NEAR); j++)
      if (contacts.has(words[j]?.lemma ?? '')) return true
  }
  return false
}

/**
 * The token of the verb or noun that says what is done: the finite verb of a clause, the infinitive
 * or gerund that the act begins with, else its first noun.
 */
function mainWord(sentence: ParsedSentence, act: Range): number {
  const verbs = sentence.verbs.filter((v) => v.head >= act.from && v.head < act.to)
  const first = verbs[0]
  if (first && first.head <= act.from + 1) return first.head
  const noun = sentence.nouns.find((n) => n.head >= act.from && n.to <= act.to)
  const finite = verbs.find((v) => v.type === 'finite' && v.from >= act.from)
  return finite?.head ?? noun?.head ?? first?.head ?? act.from
}

/** True where the main word is of some verbs, with one of their nouns so many tokens behind it, or before it. */
function joins({ reading, act, main }: Site, words: VerbsWithNouns, reach: number): boolean {
  const lemma = reading.words[main]?.lemma.toLowerCase() ?? ''
  if (words.alone.has(lemma)) return true
  if (!words.verbs.has(lemma)) return false
  const behind = { from: main + 1, to: Math.min(act.to, main + reach) }
  return (
    anyWord(reading, { from: act.from, to: main }, words.nouns) ||
    anyWord(reading, behind, words.nouns)
  )
}

/** Units of how long something lasts: "a 30-year ban will be lifted", "cut over ten years" tell of no growth. */
const LENGTHS: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd'])

/** "to increase trade to $1 billion": growth to an amount, or of an amount. */
function isTarget({ reading, act, main, clausal }: Site): boolean {
  const { growth, measures, levels } = reading.pack.commitmentFrames
  if (!growth.has(reading.words[main]?.lemma.toLowerCase() ?? '')) return false
  if (!clausal && main > act.from + 1 && anyWord(reading, { from: act.from, to: main }, measures))
    return true
  return within(reading.quantities, act).some(
    (q) =>
      !(
        LENGTHS.has(q.unit) &&
        (q.from < main || !levels.has(reading.tokens[q.from - 1]?.lower ?? ''))
      ) &&
      q.value !== 0 &&
      (q.unit !== '1' || q.change !== null || q.counted === null),
  )
}

/** Verbs and nouns of relations only: no field, nothing definite. */
function isRhetoric(reading: Reading, act: Range): boolean {
  // "To take 1,000 MW": as definite as an amount is.
  if (within(reading.quantities, act).some((q) => q.unit !== '1' && q.unit !== '%')) return false
  const { verbs, nouns, neutral, phrasal } = reading.pack.commitmentFrames.rhetoric
  for (let i = act.from; i < act.to; i++) {
    const { lemma, tag } = reading.words[i] ?? { lemma: '', tag: 'PUNCT' }
    const base = lemma.toLowerCase()
    if (verbs.has(base) || nouns.has(base) || neutral.has(base)) continue
    if (phrasal.has(base) && reading.words[i - 1]?.tag === 'ADP') continue
    if (
      tag === 'VERB' ||
      (tag === 'NOUN' && !isPolitics(reading, i)) ||
      fieldWeight(reading, i) >= 2
    )
      return false
  }
  return true
}
