import type { Form, Word } from '../core/word.ts'
import type { Tense, VerbGroup } from './group.ts'
import type { Tagged } from './tagged.ts'

interface Draft {
  at: number
  modal: string | null
  negated: boolean
  infinitive: boolean
  /** The first and last auxiliary; "to" and adverbs between them count for nothing. */
  first: Word | undefined
  last: Word | undefined
  lastAt: number
  perfect: boolean
  being: boolean
}

/** The verb group that starts at a token, or undefined. */
export function verbGroup(tagged: Tagged, from: number, to: number): VerbGroup | undefined {
  const word = tagged.words[from] as Word
  if (word.tag !== 'AUX' && word.tag !== 'VERB' && word.tag !== 'PART') return undefined
  if (word.tag === 'PART' && word.lemma !== 'to') return undefined
  if (word.tag === 'VERB' && asAdjective(tagged, from, to)) return undefined
  const draft: Draft = {
    at: from,
    modal: null,
    negated: isDenied(tagged, from),
    infinitive: false,
    first: undefined,
    last: undefined,
    lastAt: -1,
    perfect: false,
    being: false,
  }
  while (draft.at < to && take(tagged, draft, to)) draft.at++
  const main = mainVerb(tagged, draft, to)
  return main < 0 ? undefined : finish(tagged, draft, from, main)
}

/** "Peru never builds", "Peru no longer builds": the word before denies it. */
function isDenied({ words }: Tagged, from: number): boolean {
  const before = words[from - 1]?.tag === 'ADV' ? words[from - 2] : words[from - 1]
  if (before?.tag !== 'PART' || words[from]?.tag === 'PART') return false
  return DENYING.has(before.lemma)
}

const DENYING: ReadonlySet<string> = new Set(['never', 'not', 'no'])

/** A participle right before a noun, behind a determiner or preposition, is no verb. */
function asAdjective(tagged: Tagged, at: number, to: number): boolean {
  const { form } = tagged.words[at] as Word
  if (at + 1 >= to || (form !== 'ing' && form !== 'participle' && form !== 'past')) return false
  const next = tagged.words[at + 1] as Word
  if (next.tag !== 'NOUN' && next.tag !== 'ADJ') return false
  const before = tagged.words[at - 1]
  if (before?.tag === 'DET' || before?.lemma === "'s") return true
  return form !== 'ing' && before?.tag === 'ADP'
}

/** Takes a word that belongs before the main verb; false where the group goes on no more. */
function take(tagged: Tagged, draft: Draft, to: number): boolean {
  const word = tagged.words[draft.at] as Word
  if (word.tag === 'AUX') return takeAuxiliary(draft, word)
  if (word.tag === 'PART') return takeParticle(tagged, draft, to)
  if (word.lemma === ',') return takeAside(tagged, draft, to)
  if (word.lemma === '"') return isQuoted(tagged, draft, to)
  if (word.tag === 'ADP') return takeFirstTime(tagged, draft, to) || takePhrase(tagged, draft, to)
  if (word.tag === 'ADV') return takeAdverb(tagged, draft, to)
  return isGoing(tagged, draft, to)
}

/** 'Should “do more”', 'to "at once free"': a quotation that begins behind the modal, or behind "to". */
function isQuoted({ words }: Tagged, { at, modal, last, infinitive }: Draft, to: number): boolean {
  let next = at + 1
  while (next < to && infinitive && words[next]?.tag === 'ADV') next++
  const verb = next < to ? words[next] : undefined
  const base = verb?.form === 'base' && (verb.tag === 'VERB' || verb.lemma === 'do')
  const behind = infinitive ? last === undefined : modal !== null && last?.form === null
  return behind && base
}

/** "Will not, however, accept", "will, for its part, build". */
function takeAside({ words }: Tagged, draft: Draft, to: number): boolean {
  const end = asideEnd(words, draft, draft.at, to)
  if (end < 0) return false
  draft.at = end
  return true
}

/** The comma that closes an aside within a verb, or -1. */
function asideEnd(
  words: Tagged['words'],
  { last, modal }: Draft,
  comma: number,
  to: number,
): number {
  if (last === undefined || words[comma]?.lemma !== ',') return -1
  let next = comma + 1
  if (words[next]?.tag === 'ADV') next++
  else if (words[next]?.tag === 'ADP' && modal !== null && last.form === null)
    next = phraseEnd(words, next, to)
  const verb = next + 1 < to ? words[next + 1] : undefined
  if (next === comma + 1 || words[next]?.lemma !== ',') return -1
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' ? next : -1
}

/** An adverb before the verb, or before an aside: "will both, in turn, sell". */
function takeAdverb(tagged: Tagged, draft: Draft, to: number): boolean {
  const { at } = draft
  return at > 0 && (verbAhead(tagged, at + 1, to) || asideEnd(tagged.words, draft, at + 1, to) >= 0)
}

/** "Will for the first time be sold". */
function takeFirstTime(tagged: Tagged, draft: Draft, to: number): boolean {
  const { at, last } = draft
  const [article, rank, time] = tagged.words.slice(at + 1, at + 4)
  if (last === undefined || article?.tag !== 'DET' || rank?.tag !== 'ADJ') return false
  if (time?.lemma !== 'time' || !verbAhead(tagged, at + 4, to)) return false
  draft.at += 3
  return true
}

/** "Will from May 4 go back", "would in turn build": a phrase between a modal and its verb. */
function takePhrase({ words }: Tagged, draft: Draft, to: number): boolean {
  const { at, last, modal } = draft
  if (modal === null || last?.form !== null) return false
  let next = phraseEnd(words, at, to)
  if (next === at + 1) return false
  // "Would of course also build".
  while (next < to && words[next]?.tag === 'ADV') next++
  const verb = next < to ? words[next] : undefined
  if (verb?.tag !== 'VERB' || verb.form !== 'base') return false
  draft.at = next - 1
  return true
}

/** Where the phrase of a preposition ends: "from the end | of this year". */
function phraseEnd(words: Tagged['words'], at: number, to: number): number {
  let next = at + 1
  while (next < to && next <= at + PHRASE && NOMINAL.has(words[next]?.tag ?? '')) next++
  const goesOn = next > at + 1 && words[next]?.tag === 'ADP' && next + 1 < to
  return goesOn && NOMINAL.has(words[next + 1]?.tag ?? '') ? phraseEnd(words, next, to) : next
}

/** How many words such a phrase may have behind each preposition. */
const PHRASE = 4
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ'])

function takeAuxiliary(draft: Draft, word: Word): boolean {
  if (word.form === null) draft.modal = word.lemma
  if (word.negates) draft.negated = true
  if (word.lemma === 'have') draft.perfect = true
  if (word.lemma === 'be' && word.form === 'ing') draft.being = true
  draft.first ??= word
  draft.last = word
  draft.lastAt = draft.at
  return true
}

/** "to" begins an infinitive, "is to visit" is a future; "has to" ends before its infinitive. */
function takeParticle(tagged: Tagged, draft: Draft, to: number): boolean {
  const { lemma } = tagged.words[draft.at] as Word
  if (lemma !== 'to') {
    draft.negated = true
    return lemma !== 'never' || verbAhead(tagged, draft.at + 1, to)
  }
  if (draft.first === undefined) {
    draft.infinitive = true
    return true
  }
  if (draft.infinitive || draft.perfect || !verbAhead(tagged, draft.at + 1, to)) return false
  if (draft.modal === 'ought') return true
  if (draft.last?.lemma !== 'be' || draft.modal !== null || draft.lastAt + 1 !== draft.at)
    return false
  draft.modal = 'be-to'
  draft.last = undefined
  return true
}

/** "is going to hold". */
function isGoing(tagged: Tagged, draft: Draft, to: number): boolean {
  const word = tagged.words[draft.at] as Word
  if (word.lemma !== 'go' || word.form !== 'ing' || draft.last?.lemma !== 'be') return false
  const next = tagged.words[draft.at + 1]
  if (next?.tag !== 'PART' || next.lemma !== 'to' || !verbAhead(tagged, draft.at + 2, to))
    return false
  draft.modal = 'going-to'
  draft.last = undefined
  draft.at++
  return true
}

/** Adverbs belong to the group where a verb or auxiliary follows them: "will also be". */
function verbAhead(tagged: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 6; i++) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'VERB' || tag === 'AUX') return true
    if (tag !== 'ADV' && lemma !== 'not' && lemma !== 'never') return false
  }
  return false
}

function mainVerb(tagged: Tagged, draft: Draft, to: number): number {
  const word = draft.at < to ? (tagged.words[draft.at] as Word) : undefined
  if (word?.tag === 'VERB' && fits(draft, word.form)) return draft.at
  // "be" and "have" stand alone as main verbs: the last auxiliary of the group.
  return draft.lastAt
}

/** Whether a form can follow the last auxiliary. */
function fits({ last, modal, infinitive }: Draft, form: Form | null): boolean {
  const planned = modal === 'be-to' || modal === 'going-to'
  if (!last) return !(infinitive || planned) || form === 'base'
  return follows(last, form)
}

/** Whether a verb of this form can follow an auxiliary: "will build", "has built", "is building". */
export function follows(auxiliary: Word, form: Form | null): boolean {
  if (auxiliary.form === null || auxiliary.lemma === 'do') return form === 'base'
  const done = form === 'participle' || form === 'past'
  return done || (auxiliary.lemma !== 'have' && form === 'ing')
}

function finish(tagged: Tagged, draft: Draft, from: number, main: number): VerbGroup {
  const head = tagged.words[main] as Word
  const own = main === draft.lastAt
  const helper = own ? undefined : draft.last
  const first = own && draft.first === head ? undefined : draft.first
  const type = typeOf(tagged, draft, from, first ?? head)
  const participle = head.form === 'participle' || head.form === 'past'
  const perfect = draft.perfect && !(own && draft.first === head)
  return {
    from,
    to: main + 1,
    head: main,
    lemma: head.lemma,
    form: head.form,
    type,
    passive: participle && (helper?.lemma === 'be' || (type === 'participle' && !helper)),
    modal: draft.modal,
    negated: draft.negated,
    progressive: draft.being || (helper?.lemma === 'be' && head.form === 'ing'),
    perfect,
    tense: type === 'finite' ? tenseOf(draft.modal, first ?? head, perfect) : 'none',
  }
}

function typeOf(tagged: Tagged, draft: Draft, from: number, first: Word): VerbGroup['type'] {
  if (draft.infinitive) return 'infinitive'
  if (first.form === 'ing') return 'gerund'
  if (first.form === 'participle') return 'participle'
  // "help remove obstacles": a bare infinitive.
  return first.form === 'base' && isBare(tagged, from) ? 'infinitive' : 'finite'
}

const TAKES_BARE = new Set(['help', 'let', 'make'])

/** "helps build", "help Peru modernise": an infinitive without "to". */
function isBare(tagged: Tagged, from: number): boolean {
  if (tagged.words[from - 1]?.tag === 'VERB') return true
  for (let i = from - 1; i >= 0 && i > from - 8; i--) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'VERB') return TAKES_BARE.has(lemma)
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'DET' && tag !== 'PRON')
      return false
  }
  return false
}

function tenseOf(modal: string | null, first: Word, perfect: boolean): Tense {
  if (modal === 'will' || modal === 'shall') return 'future'
  if (modal === 'be-to' || modal === 'going-to') return first.form === 'past' ? 'past' : 'future'
  if (first.form === 'past' || perfect) return 'past'
  return 'present'
}
