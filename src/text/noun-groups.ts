import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { NounGroup } from './group.ts'
import { onlyJoins } from './noun-lists.ts'
import type { Tagged, TokenRange } from './tagged.ts'

const MONEY = new Set(['$', '€', '£', '¥', '₽', '₸', '₺', '₹', '₴'])

function isNominal({ tag }: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'ADJ'
}

/** The noun group that starts at a token, or undefined; `before` are the groups found so far. */
export function nounGroup(
  tagged: Tagged,
  at: number,
  sentence: TokenRange,
  before: readonly NounGroup[],
): NounGroup | undefined {
  const first = tagged.words[at] as Word
  if (first.tag === 'PRON') return group(tagged, { from: at, to: at + 1 }, sentence, before)
  if (!opens(tagged, at, sentence.to)) return undefined
  let end = at + 1
  while (end < sentence.to && continues(tagged, end, sentence.to, at)) end++
  while (end > at + 1 && trailing(tagged, end - 1)) end--
  return group(tagged, { from: at, to: end }, sentence, before)
}

function opens(tagged: Tagged, at: number, to: number): boolean {
  const word = tagged.words[at] as Word
  if (word.tag === 'DET' || isNominal(word)) return true
  if (word.tag === 'PUNCT') return MONEY.has(word.lemma)
  return word.tag === 'VERB' && premodifier(tagged, at, to)
}

/** What cannot end a noun group: marks, conjunctions, adverbs. */
function trailing(tagged: Tagged, at: number): boolean {
  const { tag, lemma } = tagged.words[at] as Word
  if (tag === 'CCONJ' || tag === 'ADV') return true
  if (tag === 'ADJ') return isHead(tagged, at - 1) && tagged.tokens[at]?.capital === false
  return tag === 'PUNCT' && lemma !== '%' && !MONEY.has(lemma)
}

/** "goods necessary for", "$2 million due": an adjective behind the head is no part of the group. */
function isHead(tagged: Tagged, at: number): boolean {
  const tag = tagged.words[at]?.tag
  return tag === 'NOUN' || tag === 'PROPN' || (tag === 'NUM' && tagged.tokens[at]?.shape === 'word')
}

/** "by building pipelines Peru seeks": a name behind a plural is a group of its own. */
function behindPlural(tagged: Tagged, at: number): boolean {
  const [word, token] = [tagged.words[at - 1] as Word, tagged.tokens[at - 1] as Token]
  return (
    word.tag === 'NOUN' && !token.capital && token.lower !== word.lemma && token.lower.endsWith('s')
  )
}

/** "Earlier in the day Peru's president", "in the morning President Sall": a name behind when it was opens another group. */
function behindTime({ tokens, words }: Tagged, at: number): boolean {
  const [word, token] = [words[at - 1] as Word, tokens[at - 1] as Token]
  // But "a three-day Norway visit", "a two day Norway visit".
  if (words[at - 2]?.tag === 'NUM') return false
  const time = word.tag === 'NOUN' && word.time === true && !token.capital && !token.glued
  return time && tokens[at]?.glued === false && words[at]?.time !== true
}

function continues(tagged: Tagged, at: number, to: number, from: number): boolean {
  const word = tagged.words[at] as Word
  if (isYear(tagged, at - 1) && at - 1 === from)
    return word.tag === 'PUNCT' && markInside(tagged, at, to)
  if (endsDate(tagged, at, from)) return false
  switch (word.tag) {
    case 'NOUN':
      return !(word.time === true && behindNoun(tagged, at) && word.lemma !== 'time')
    case 'ADJ':
      return (
        !(tagged.words[at + 1]?.time === true && behindNoun(tagged, at)) && !namesAnew(tagged, at)
      )
    case 'PROPN':
      return (
        !behindPlural(tagged, at) &&
        !behindTime(tagged, at) &&
        !behindYear(tagged, at, from) &&
        !(word.time === true && behindNoun(tagged, at))
      )
    case 'NUM':
      return !countsAnew(tagged, at) && !behindYear(tagged, at, from)
    case 'DET':
      return tagged.words[at - 1]?.tag === 'DET'
    case 'PART':
      return word.lemma === "'s"
    case 'ADV':
      return adverbInside(tagged, at)
    case 'CCONJ':
      return listOfAdjectives(tagged, at, to)
    case 'VERB':
      return premodifier(tagged, at, to)
    case 'ADP':
      return (tagged.tokens[at] as Token).glued && (tagged.tokens[at + 1]?.glued ?? false)
    case 'PUNCT':
      return markInside(tagged, at, to)
    default:
      return false
  }
}

/** "at the end of the talks Peruvian officials": a capitalised adjective behind a common noun opens another group. */
function namesAnew({ tokens, words }: Tagged, at: number): boolean {
  const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token]
  return token.capital && !token.glued && !before.capital && words[at - 1]?.tag === 'NOUN'
}

/** "exports to Oman last year", "talks Monday": what says when is a group of its own. */
function behindNoun(tagged: Tagged, at: number): boolean {
  const before = tagged.words[at - 1] as Word
  if (before.time === true) return false
  if (before.tag === 'PROPN') return true
  return before.tag === 'NOUN' && tagged.words[at]?.tag !== 'NOUN'
}

/** "in May exports fell", "since May 3 six lines run", "in early May Peru …": behind a date another group begins. */
function endsDate(tagged: Tagged, at: number, from: number): boolean {
  const first = tagged.words[from] as Word
  if (first.tag === 'ADJ' && at === from + 2 && tagged.words[at]?.tag === 'PROPN')
    return isNameOfTime(tagged, from + 1) && !isNameOfTime(tagged, at)
  if (first.tag !== 'PROPN' || first.time !== true || tagged.words[from - 1]?.tag !== 'ADP')
    return false
  const [word, token] = [tagged.words[at] as Word, tagged.tokens[at] as Token]
  if (word.tag === 'PUNCT' || word.tag === 'PART' || token.glued) return false
  if (word.tag === 'NUM') return token.shape !== 'number'
  for (let i = from + 1; i < at; i++) if (tagged.words[i]?.tag === 'PART') return false
  return word.time !== true
}

function isNameOfTime({ words }: Tagged, at: number): boolean {
  return words[at]?.tag === 'PROPN' && words[at]?.time === true
}

/** "in 2020 trade grew": a year alone. */
function isYear(tagged: Tagged, at: number): boolean {
  const word = tagged.words[at] as Word
  return word.tag === 'NUM' && word.time === true
}

/** "in September 2014 President Sall": a name behind a year that ends a date is another group. */
function behindYear(tagged: Tagged, at: number, from: number): boolean {
  if (at - from < 2 || tagged.words[at - 1]?.tag !== 'NUM') return false
  return (tagged.words[at - 2]?.time ?? false) && (tagged.tokens[at - 1] as Token).text.length === 4
}

/** "talks three weeks before": a number in words behind a common noun opens another group. */
function countsAnew(tagged: Tagged, at: number): boolean {
  const next = tagged.words[at + 1]?.tag
  if (tagged.words[at - 1]?.tag !== 'NOUN' || (next !== 'NOUN' && next !== 'ADJ')) return false
  return tagged.tokens[at]?.shape === 'word'
}

/** "the traditionally close countries", "the long-awaited visit". */
function adverbInside(tagged: Tagged, at: number): boolean {
  const hyphened = tagged.words[at + 1]?.lemma === '-' && tagged.tokens[at + 1]?.glued
  if (tagged.words[hyphened ? at + 2 : at + 1]?.tag !== 'ADJ') return false
  const before = tagged.words[at - 1]?.tag
  return before === 'DET' || before === 'ADJ'
}

function markInside(tagged: Tagged, at: number, to: number): boolean {
  const { lemma } = tagged.words[at] as Word
  if (lemma === '%' || MONEY.has(lemma)) return true
  if (lemma === ',') return isDateComma(tagged, at) || listOfAdjectives(tagged, at, to)
  const token = tagged.tokens[at] as Token
  const next = tagged.words[at + 1]
  if (!token.glued || !next || at + 1 >= to) return false
  if (lemma === "'") return isNominal(next)
  if (lemma !== '-' && lemma !== '–' && lemma !== '/') return false
  return (tagged.tokens[at + 1]?.glued ?? false) && next.tag !== 'PUNCT'
}

/** "October 27, 2019". */
function isDateComma({ words, tokens }: Tagged, at: number): boolean {
  const day = tokens[at - 1] as Token
  if (day.shape !== 'number' || day.text.length > 2 || words[at - 2]?.time !== true) return false
  const year = tokens[at + 1]
  return year?.shape === 'number' && year.text.length === 4
}

/** "trade and economic ties", "political, economic and cultural fields": adjectives in a list. */
function listOfAdjectives(tagged: Tagged, at: number, to: number): boolean {
  const before = tagged.words[at - 1]
  const comma = before?.lemma === ',' && tagged.words[at]?.tag === 'CCONJ'
  if ((comma ? tagged.words[at - 2] : before)?.tag !== 'ADJ') return false
  for (let i = at; i < to && i < at + 12; i++) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'NOUN' || tag === 'PROPN') {
      const left = tagged.words[i - 1]?.tag
      return left === 'ADJ' || (left === 'CCONJ' && tagged.words[i + 1]?.tag === 'NOUN')
    }
    if (tag !== 'ADJ' && tag !== 'CCONJ' && lemma !== ',' && lemma !== '-') return false
  }
  return false
}

/** A participle between a determiner and a noun: "the growing volume", "developed countries". */
function premodifier(tagged: Tagged, at: number, to: number): boolean {
  const { form, participleToo } = tagged.words[at] as Word
  if (form !== 'participle' && form !== 'ing' && form !== 'past') return false
  // "The tenth took place".
  if (form === 'past' && !participleToo) return false
  const next = tagged.words[at + 1]
  if (at + 1 >= to || (next?.tag !== 'NOUN' && next?.tag !== 'ADJ')) return false
  const before = tagged.words[at - 1]
  if (before?.tag === 'DET' || before?.lemma === "'s" || before?.tag === 'ADJ') return true
  return form !== 'ing' && before?.tag === 'ADP'
}

function group(
  tagged: Tagged,
  range: TokenRange,
  sentence: TokenRange,
  before: readonly NounGroup[],
): NounGroup {
  const { from, to } = range
  let head = to - 1
  for (let i = to - 1; i >= from; i--) {
    const { tag } = tagged.words[i] as Word
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') {
      head = i
      break
    }
  }
  const word = tagged.words[head] as Word
  const prep = prepositionOf(tagged, from, sentence.from)
  const governor = prep >= 0 ? prep : inherited(tagged, range, before)
  return { from, to, head, lemma: word.lemma, prep, governor, time: word.time ?? false }
}

/** The preposition before a group, adverbs apart: "in nearly 20 countries". */
function prepositionOf(tagged: Tagged, from: number, floor: number): number {
  let at = from - 1
  while (at >= floor && tagged.words[at]?.tag === 'ADV') at--
  return at >= floor && tagged.words[at]?.tag === 'ADP' ? at : -1
}

/**
 * The preposition that a group shares with the one it is joined to: "between Peru and Chile", "of
 * trade, transport and energy". A group with a determiner joined to one without is no part of it:
 * "the minister of trade and the head of the bank".
 */
function inherited(tagged: Tagged, range: TokenRange, before: readonly NounGroup[]): number {
  const { from } = range
  const left = before.at(-1)
  if (!left || left.governor < 0) return -1
  if (
    !onlyJoins(tagged, left.to, from) ||
    left.time !== (tagged.words[range.to - 1]?.time ?? false)
  )
    return -1
  const governor = left.governor
  if (tagged.words[governor]?.lemma === 'between') return governor
  const { tag, lemma } = tagged.words[from] as Word
  if (tag === 'PRON' && lemma !== 'them' && lemma !== 'him') return -1
  const own = tag === 'DET' && tagged.words[left.from]?.tag !== 'DET'
  return own ? -1 : governor
}
