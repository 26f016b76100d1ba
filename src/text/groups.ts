import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import { verbGroup } from './verb-groups.ts'

/** The noun and verb groups of one sentence, in order, none overlapping. */
export interface Groups {
  readonly nouns: readonly NounGroup[]
  readonly verbs: readonly VerbGroup[]
}

/** Everything that grouping looks at: tokens and words of the document, and the sentence's range. */
export interface Tagged {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])

/** Finds noun and verb groups by their tags, from left to right. */
export function groups(tagged: Tagged, from: number, to: number): Groups {
  const nouns: NounGroup[] = []
  const verbs: VerbGroup[] = []
  for (let at = from; at < to; ) {
    const verb = verbGroup(tagged, at, to)
    if (verb) {
      verbs.push(verb)
      at = verb.to
      continue
    }
    const noun = nounGroup(tagged, at, to, from)
    if (noun) nouns.push(noun)
    at = noun ? noun.to : at + 1
  }
  return { nouns, verbs }
}

function nounGroup(tagged: Tagged, at: number, to: number, sentenceFrom: number): NounGroup | undefined {
  const first = tagged.words[at] as Word
  if (first.tag === 'PRON') return group(tagged, at, at + 1, sentenceFrom)
  if (first.tag !== 'DET' && !NOMINAL.has(first.tag) && !isMoneySign(tagged.tokens[at]) && !premodifier(tagged, at, to)) return undefined
  let end = at
  while (end < to && continues(tagged, end, to, at)) end++
  while (end > at + 1 && trailing(tagged, end - 1)) end--
  return end > at ? group(tagged, at, end, sentenceFrom) : undefined
}

/** What cannot end a noun group: marks, conjunctions, possessive signs. */
function trailing(tagged: Tagged, at: number): boolean {
  const { tag } = tagged.words[at] as Word
  if (tag === 'CCONJ' || tag === 'ADV') return true
  return tag === 'PUNCT' && !/^[$€£¥%]$/.test((tagged.tokens[at] as Token).text)
}

function continues(tagged: Tagged, at: number, to: number, from: number): boolean {
  const [word, token] = [tagged.words[at] as Word, tagged.tokens[at] as Token]
  if (NOMINAL.has(word.tag)) return !(word.tag === 'NUM' && at > from && (afterCapital(tagged, at) || countsAnew(tagged, at)))
  if (word.tag === 'DET') return at === from || tagged.words[at - 1]?.tag === 'DET' || tagged.words[at - 1]?.lemma === 'of'
  if (word.lemma === "'s" && word.tag === 'PART') return at > from
  if (isMoneySign(token) || token.text === '%') return true
  if (token.lower === '-' || token.lower === '–' || token.text === '/') {
    const next = tagged.words[at + 1]
    return token.glued && (tagged.tokens[at + 1]?.glued ?? false) && at + 1 < to && next?.tag !== 'PUNCT'
  }
  if (token.lower === "'") return token.glued && NOMINAL.has(tagged.words[at + 1]?.tag ?? 'PUNCT')
  if (word.tag === 'ADV' && at > from) return tagged.words[at + 1]?.tag === 'ADJ' && tagged.words[at - 1]?.tag === 'DET'
  if (word.tag === 'CCONJ' || token.text === ',') return listOfAdjectives(tagged, at, to, from)
  if (word.tag === 'VERB') return premodifier(tagged, at, to) && at > from
  return word.tag === 'ADP' && token.glued && (tagged.tokens[at + 1]?.glued ?? false)
}

/** "talks three weeks before": a number in words behind a common noun opens another group. */
function countsAnew(tagged: Tagged, at: number): boolean {
  return tagged.words[at - 1]?.tag === 'NOUN' && tagged.tokens[at]?.shape === 'word' && tagged.words[at + 1]?.tag === 'NOUN'
}

/** "in Tehran 2016": a number directly after a name belongs to no group of it. */
function afterCapital(tagged: Tagged, at: number): boolean {
  return tagged.words[at - 1]?.tag === 'PROPN' && (tagged.tokens[at] as Token).text.length === 4
}

function isMoneySign(token: Token | undefined): boolean {
  return token?.shape === 'mark' && /^[$€£¥₽₸]$/.test(token.text)
}

/** "trade and economic ties", "political, economic and cultural fields": adjectives in a list. */
function listOfAdjectives(tagged: Tagged, at: number, to: number, from: number): boolean {
  if (tagged.words[at - 1]?.tag !== 'ADJ' && !(tagged.words[at]?.tag === 'CCONJ' && tagged.words[at + 1]?.tag === 'ADJ' && at > from)) return false
  if (isPlural(tagged, at - 1)) return false
  for (let i = at; i < to; i++) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'NOUN') return tagged.words[i - 1]?.tag === 'ADJ' || tagged.words[i - 1]?.tag === 'NOUN'
    if (tag !== 'ADJ' && tag !== 'CCONJ' && lemma !== ',' && lemma !== '-') return false
  }
  return false
}

/** "shipping lines and direct flights": a plural is a head, and no modifier of what follows. */
function isPlural(tagged: Tagged, at: number): boolean {
  return tagged.words[at]?.tag === 'NOUN' && tagged.tokens[at]?.lower !== tagged.words[at]?.lemma
}

/** A participle between a determiner and a noun: "the growing volume", "developed countries". */
function premodifier(tagged: Tagged, at: number, to: number): boolean {
  const word = tagged.words[at] as Word
  if (word.tag !== 'VERB' || (word.form !== 'participle' && word.form !== 'ing' && word.form !== 'past')) return false
  const next = tagged.words[at + 1]
  if (at + 1 >= to || (next?.tag !== 'NOUN' && next?.tag !== 'ADJ')) return false
  const before = tagged.words[at - 1]
  if (word.form === 'ing') return before?.tag === 'DET' || before?.lemma === "'s" || before?.tag === 'ADJ'
  return before?.tag === 'DET' || before?.lemma === "'s" || before?.tag === 'ADP' || before?.tag === 'ADJ'
}

function group(tagged: Tagged, from: number, to: number, sentenceFrom: number): NounGroup {
  let head = to - 1
  for (let i = to - 1; i >= from; i--) {
    const { tag } = tagged.words[i] as Word
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') {
      head = i
      break
    }
  }
  const before = from > sentenceFrom ? tagged.words[from - 1] : undefined
  const prep = before?.tag === 'ADP' ? from - 1 : -1
  return { from, to, head, lemma: tagged.words[head]?.lemma ?? '', prep }
}
