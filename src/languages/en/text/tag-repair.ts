import type { Word } from '../../../core/word.ts'
import { hasFinite, isFiniteWord } from './finite-word.ts'
import { negation } from './negation-tags.ts'
import { restoreVerbs } from './restored-verbs.ts'
import type { TagContext } from './tag-context.ts'
import { purposes } from './word-classes.ts'
import { CAN, makeWord, type WordForm } from './word-form.ts'

const CLAUSE_TOO = new Set(['as', 'after', 'before', 'since', 'until', 'till', 'than', 'once'])
const COORDINATE = new Map(['as', 'well'].map((lemma) => [lemma, makeWord('CCONJ', lemma)]))
const SUBORDINATE = new Map([...CLAUSE_TOO].map((lemma) => [lemma, makeWord('SCONJ', lemma)]))

/** What only the whole sentence can tell, once every word has its first tag. */
export function repair(context: TagContext): void {
  restoreVerbs(context)
  const { words } = context
  openingGerund(context)
  for (let i = 0; i < words.length; i++) {
    negation(words, i)
    const word = words[i] as Word
    if ((word.tag === 'ADP' || word.lemma === 'once') && CLAUSE_TOO.has(word.lemma))
      subordinate(context, i)
    else if (word.lemma === 'well' && word.tag === 'ADV') asWellAs(words, i)
    else if (word.tag === 'VERB' && word.form === 's') subjectOfPart(context, i)
    else if (word.tag === 'PART' && word.lemma === 'to') copula(words, i)
    else if (word.lemma === '"') quotedVerb(context, i)
    else if (word.lemma === '-') joinedModifier(context, i)
    else if (word.lemma === "'") ownedMeeting(context, i)
  }
}

/** "A new long-term pact", "a one-year pact": the first half of what modifies a noun. */
function joinedModifier({ words, tokens, from }: TagContext, at: number): void {
  const [half, next, head] = [words[at - 1], words[at + 1], words[at + 2]]
  if (half?.tag !== 'ADV' && half?.tag !== 'PRON') return
  if (next?.tag !== 'NOUN' || !tokens[from + at]?.glued || !tokens[from + at + 1]?.glued) return
  if (head?.tag !== 'NOUN' && head?.tag !== 'ADJ' && head?.tag !== 'PROPN') return
  words[at - 1] = makeWord(half.tag === 'ADV' ? 'ADJ' : 'NUM', half.lemma)
}

/** "The leaders' meeting": what many own is a noun. */
function ownedMeeting({ words, forms, tokens, from }: TagContext, at: number): void {
  const [owner, owned, form] = [words[at - 1], words[at + 1], forms[at + 1]]
  if (
    owner?.tag !== 'NOUN' ||
    !tokens[from + at]?.glued ||
    !tokens[from + at - 1]?.lower.endsWith('s')
  )
    return
  if (owned?.tag === 'VERB' && owned.form === 'ing' && form && form.can & CAN.noun)
    words[at + 1] = form.noun
}

/** "Meeting in Oslo on Monday, the ministers agreed": before the comma and a subject it is a verb. */
function openingGerund({ words, forms }: TagContext): void {
  const [form, next] = [forms[0] as WordForm, words[1]]
  if (!(form.can & CAN.ing) || next?.lemma === 'of') return
  if (words[0]?.tag === 'NOUN' ? next?.tag !== 'ADP' : next?.tag !== 'PROPN') return
  const comma = words.findIndex((w) => w.tag === 'PUNCT' && w.lemma !== '-')
  if (words[comma]?.lemma !== ',' || hasFinite(words, 0, comma)) return
  let verb = comma + 1
  if (RELATIVES.has(words[verb]?.lemma ?? '')) return
  while (verb < words.length && isNominal(words[verb] as Word)) verb++
  if (verb > comma + 1 && words[verb] && isFiniteWord(words[verb] as Word)) words[0] = form.ing
}

const RELATIVES = new Set(['which', 'who', 'whose', 'whom'])
const NOMINAL: ReadonlySet<Word['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])

/** What may belong to a subject: "the foreign ministers of Peru and Chile". */
function isNominal({ tag, lemma }: Word): boolean {
  return NOMINAL.has(tag) || lemma === 'of' || lemma === 'and' || lemma === "'s"
}

/** "the aim of the visit is to help": "is" links a noun of purpose, and makes no future. */
function copula(words: Word[], at: number): void {
  const be = words[at - 1]
  if (be?.tag !== 'AUX' || be.lemma !== 'be') return
  for (let i = at - 2; i >= 0 && i > at - 16; i--) {
    const { tag, lemma } = words[i] as Word
    if (tag === 'NOUN' && purposes.has(lemma)) words[at - 1] = makeWord('VERB', 'be', be.form)
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'PUNCT') return
  }
}

/** "of which exports were": behind a governed pronoun and before a verb it is the subject. */
function subjectOfPart({ words, forms }: TagContext, at: number): void {
  if (!RELATIVES.has(words[at - 1]?.lemma ?? '') || words[at - 2]?.tag !== 'ADP') return
  const next = words[at + 1]
  if (next && isFiniteWord(next) && (forms[at] as WordForm).can & CAN.noun)
    words[at] = (forms[at] as WordForm).noun
}

/** 'Should “act calmly”': what a quotation begins with behind a modal is its verb. */
function quotedVerb({ words, forms }: TagContext, at: number): void {
  const [modal, next] = [words[at - 1], forms[at + 1]]
  if (modal?.tag !== 'AUX' || modal.form !== null || !next) return
  if (next.can & CAN.base && words[at + 1]?.tag !== 'AUX') words[at + 1] = next.base
}

/** "as well as" joins like "and". */
function asWellAs(words: Word[], at: number): void {
  if (words[at - 1]?.lemma !== 'as' || words[at + 1]?.lemma !== 'as') return
  const [as, well] = [COORDINATE.get('as') as Word, COORDINATE.get('well') as Word]
  words[at - 1] = as
  words[at] = well
  words[at + 1] = as
}

/** "as the sides continue", "since he assumed power": before a clause it is a conjunction. */
function subordinate(context: TagContext, at: number): void {
  const { words } = context
  const before = words[at - 1]
  if (words[at]?.lemma === 'as' && before?.tag === 'VERB' && before.form === 'participle') return
  const verb = clauseAhead(context, at)
  if (verb < 0) return
  const pronoun = words[at + 1]?.tag === 'PRON'
  if (at > 0 && !pronoun && !certainlyFinite(words, at) && !startsPart(words, at)) return
  words[at] = SUBORDINATE.get((words[at] as Word).lemma) as Word
}

/** The finite verb that a subject behind the word leads to without a comma, or -1. */
function clauseAhead(context: TagContext, at: number): number {
  const { words } = context
  let subject = false
  // "since May exports grew": a time behind the word is what it governs.
  const next = words[at + 2]
  if (words[at + 1]?.time && !(next && isFiniteWord(next))) return -1
  for (let i = at + 1; i < words.length && i < at + 25; i++) {
    const word = words[i] as Word
    // "Since yesterday and condemns": the verb is joined to one before.
    if (isFiniteWord(word) || isPlainPresent(words, i))
      return subject && words[i - 1]?.tag !== 'CCONJ' ? i : -1
    if (word.tag === 'PRON' && (word.lemma === 'which' || word.lemma === 'who')) return -1
    if (opensName(context, i)) return -1
    if (subject && word.lemma === ',') return behindAside(words, i)
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'PRON' || word.tag === 'NUM')
      subject = true
    else if (word.tag === 'SCONJ' || (word.tag === 'PUNCT' && word.lemma !== '-')) return -1
  }
  return -1
}

/** "After the talks | Peruvian officials": a capitalised adjective behind a common noun opens what acts. */
function opensName({ words, tokens, from }: TagContext, at: number): boolean {
  if (words[at]?.tag !== 'ADJ' || words[at - 1]?.tag !== 'NOUN') return false
  const [before, token] = [tokens[from + at - 1], tokens[from + at]]
  return token?.capital === true && !token.glued && before?.capital === false
}

/** "After a delegation, led by the minister, | visited": the verb behind a participle between commas, or -1. */
function behindAside(words: readonly Word[], comma: number): number {
  const [verb, by] = [words[comma + 1], words[comma + 2]]
  const leads = verb?.form === 'participle' || (verb?.form === 'past' && verb.participleToo)
  if (verb?.tag !== 'VERB' || !leads || by?.tag !== 'ADP') return -1
  for (let i = comma + 3; i < words.length && i < comma + 20; i++) {
    const { tag, lemma } = words[i] as Word
    const next = words[i + 1]
    if (lemma === ',') return next && isFiniteWord(next) ? i + 1 : -1
    if (tag === 'VERB' || tag === 'AUX') return -1
  }
  return -1
}

/** A finite verb before that is no participle: not "the statement issued after". */
function certainlyFinite(words: readonly Word[], to: number): boolean {
  for (let i = 0; i < to; i++) {
    const word = words[i] as Word
    if (!isFiniteWord(word)) continue
    const next = words[i + 1]?.tag
    if (!word.participleToo || word.objectless || (next !== 'ADP' && i + 1 < to)) return true
  }
  return false
}

/** A comma or quotation mark stands before. */
function startsPart(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.tag === 'PUNCT'
}

/** "the sides continue", "you know": a base form right behind a subject. */
function isPlainPresent(words: readonly Word[], at: number): boolean {
  const { tag, form } = words[at] as Word
  if (tag !== 'VERB' || form !== 'base') return false
  const before = words[at - 1]?.tag
  return before === 'NOUN' || before === 'PRON' || before === 'PROPN'
}
