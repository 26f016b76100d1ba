import type { Token } from '../../../core/token.ts'
import type { Word } from '../../../core/word.ts'
import { isGoverned, nounOrVerb } from './noun-or-verb.ts'
import { edForm, ingForm } from './participle-tags.ts'
import { particle } from './particle-tags.ts'
import { capitalsOf, joinsAdverbs, type TagContext, tokenAhead } from './tag-context.ts'
import { repair } from './tag-repair.ts'
import { titleForms } from './word-classes.ts'
import { CAN, makeWord, type WordForm, wordForm } from './word-form.ts'

const BE = makeWord('AUX', 'be', 's')
const POSSESSIVE = makeWord('PART', "'s")
const KNOW_HOW = makeWord('NOUN', 'how')
const ORDINAL_END = new Set(['st', 'nd', 'rd', 'th'])

/**
 * The words of one sentence of English: part of speech, base form, verb form. Closed classes and
 * a verb list decide first; what can be noun or verb is decided by its neighbours; then what only
 * the whole sentence can tell is repaired: a sentence without a verb, "as" before a clause.
 */
export function tag(tokens: readonly Token[], from: number, to: number): Word[] {
  const count = to - from
  const forms: WordForm[] = new Array(count)
  for (let i = 0; i < count; i++) forms[i] = wordForm(tokens[from + i] as Token)
  const capitals = capitalsOf(tokens, forms, from)
  const context: TagContext = {
    tokens,
    forms,
    from,
    at: 0,
    words: new Array(count),
    capitals,
    last: undefined,
  }
  for (let i = 0; i < forms.length; i++) {
    context.at = i
    const word = tagOne(context)
    context.words[i] = word
    if (word.tag !== 'ADV' && !isNegation(word) && !joinsAdverbs(context, i))
      context.last = beforeAside(context.words, i) ?? word
  }
  repair(context)
  return context.words
}

/** "Will not, however, accept": the auxiliary before an adverb between commas. */
function beforeAside(words: readonly Word[], at: number): Word | undefined {
  if (words[at]?.lemma !== ',' || words[at - 1]?.tag !== 'ADV' || words[at - 2]?.lemma !== ',')
    return undefined
  const before = words[at - 3]
  const helper = before && isNegation(before) ? words[at - 4] : before
  return helper?.tag === 'AUX' ? helper : undefined
}

const NEGATIONS = new Set(['not', "n't", 'no', 'neither', 'never'])

function isNegation(word: Word | undefined): boolean {
  return word?.tag === 'PART' && NEGATIONS.has(word.lemma)
}

function tagOne(context: TagContext): Word {
  const token = context.tokens[context.from + context.at] as Token
  const form = context.forms[context.at] as WordForm
  if (form.lower === 'how' && context.words[context.at - 1]?.lemma === '-') return KNOW_HOW
  if (form.certain || token.shape === 'mark') return form.word
  if (token.shape === 'number') return number(context, form)
  if (form.closed) return closed(context, token, form)
  // "Would likely build", "will most likely sell".
  if (form.lower === 'likely' && isBehindModal(context)) return form.adverb
  // "Will no longer build".
  if (form.lower === 'longer' && isNegation(context.words[context.at - 1])) return form.adverb
  if (token.glued) {
    const joined = gluedWord(context, form)
    if (joined) return joined
  }
  if (token.capital && isName(context, token, form)) return named(context, form)
  return open(context, form)
}

/** "Will", "would most": a modal stands before, with or without other adverbs. */
function isBehindModal({ last }: TagContext): boolean {
  return last?.tag === 'AUX' && last.form === null
}

const BEFORE_YEARS = new Set([
  'in',
  'since',
  'during',
  'until',
  'till',
  'before',
  'after',
  'by',
  'from',
])

/** A number; "in 2020 trade grew" has a year, which names a time. */
function number(context: TagContext, { text, word }: WordForm): Word {
  if (text.length !== 4 || !/^(?:1[89]|20)\d\d$/.test(text)) return word
  return isYear(context) ? { ...word, time: true } : word
}

/** "in 2020", "from 2014 to 2019", "for 2019 the bank …". */
function isYear(context: TagContext): boolean {
  const before = context.words[context.at - 1]
  if (before?.tag !== 'ADP') return false
  if (before.lemma === 'to') return context.words[context.at - 2]?.time === true
  if (before.lemma === 'for') return context.forms[context.at + 1]?.closed === 'DET'
  return BEFORE_YEARS.has(before.lemma)
}

/** "first-ever", "week-long": small words that close an adjective. */
const BEHIND_HYPHEN = new Set(['ever', 'long'])

function closed(context: TagContext, token: Token, form: WordForm): Word {
  if (token.capital && (context.capitals === 'names' || isMonth(context, token)))
    if (isClosedName(context, token)) return form.name
  if (form.lower === "'s") return context.last?.tag === 'PRON' ? BE : POSSESSIVE
  if (token.glued && isHyphen(context, context.at - 1) && form.closed !== 'NUM') {
    return BEHIND_HYPHEN.has(form.lower) || form.lower.endsWith('ing') ? form.adjective : form.word
  }
  if (form.lower === 'first' && tokenAhead(context)?.lower === '-') return form.adjective
  return particle(context, form)
}

/** "in May", also where most words have a capital. */
function isMonth(context: TagContext, { text }: Token): boolean {
  return text === 'May' && context.words[context.at - 1]?.tag === 'ADP'
}

/** "May 5", "Will Smith", "US", "IT": capitals that make a name of a small word. */
function isClosedName(context: TagContext, token: Token): boolean {
  const { text } = token
  if (text === 'US' || text === 'IT') return true
  if (text === 'May') return context.at > 0 || nextShape(context) === 'number'
  if (context.at === 0 || opensQuote(context)) return false
  return text === 'Will' || text === 'Us' || text === 'Van' || text === 'Past'
}

function nextShape(context: TagContext): string | undefined {
  return context.tokens[context.from + context.at + 1]?.shape
}

function isHyphen(context: TagContext, at: number): boolean {
  return context.words[at]?.lemma === '-'
}

/** Words whose reading their left neighbour decides: clitics, ordinal endings, compounds. */
function gluedWord(context: TagContext, form: WordForm): Word | undefined {
  const { lower, can } = form
  if (lower === "'s") return context.last?.tag === 'PRON' ? BE : POSSESSIVE
  const before = context.words[context.at - 1]
  if (before?.tag === 'NUM' && ORDINAL_END.has(lower)) return form.adjective
  if (before?.lemma !== '-') return undefined
  if (can & (CAN.participle | CAN.ing)) {
    return can & CAN.noun && !describesNext(context) ? form.noun : form.adjective
  }
  return undefined
}

function named(context: TagContext, form: WordForm): Word {
  return form.can & CAN.demonym && describesNext(context) ? form.adjective : form.name
}

/** "Iranian exports", "Kazakh and Uzbek partners": an adjective of a people before a noun. */
function describesNext(context: TagContext): boolean {
  const next = context.forms[context.at + 1]
  if (!next) return false
  if (next.closed === 'CCONJ') {
    const other = context.forms[context.at + 2]
    return other !== undefined && (other.can & CAN.demonym) !== 0
  }
  if (next.closed || nextShape(context) !== 'word') return false
  return (
    (next.can & (CAN.past | CAN.base | CAN.third | CAN.adverb)) === 0 || (next.can & CAN.noun) !== 0
  )
}

/** Whether a capital makes a name of an open word. */
function isName(context: TagContext, token: Token, form: WordForm): boolean {
  if (context.capitals !== 'names') return isNameInTitle(context, form)
  if (context.at > 0 && !opensQuote(context)) return true
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true
  return isNameAtStart(context, form)
}

/** Where all words have capitals, a name is what no list and no ending knows. */
function isNameInTitle(context: TagContext, form: WordForm): boolean {
  if (form.can & (CAN.demonym | CAN.place)) return true
  if (form.can & (CAN.known | CAN.nounEnd | CAN.adverb | CAN.plural | CAN.adjective)) return false
  if (form.can & (CAN.past | CAN.ing)) return false
  return context.words[context.at - 1]?.tag !== 'DET'
}

/** The first word of a sentence: a name unless the language knows it as another word. */
function isNameAtStart(context: TagContext, form: WordForm): boolean {
  const next = context.tokens[context.from + context.at + 1]
  const { can } = form
  if (can & (CAN.demonym | CAN.place)) return true
  if (can & CAN.adverb) return next !== undefined && context.forms[context.at + 1]?.closed === 'ADV'
  if (can & CAN.ing)
    return next?.capital ? titleForms.has(form.lower) : !(can & CAN.known) && isDoing(context)
  if (can & CAN.known) return next?.capital === true && !context.forms[context.at + 1]?.closed
  if (next?.capital || next?.lower === "'s") return true
  // "Petrossian said": an ending tells nothing of a name.
  const after = context.forms[context.at + 1]
  if (after && !(can & CAN.plural) && after.can & (CAN.past | CAN.adverb)) return true
  if (can & CAN.adjective && !(can & CAN.noun) && isSomebody(context)) return true
  return (can & (CAN.nounEnd | CAN.plural | CAN.adjective | CAN.past)) === 0
}

/** "Vucic will", "Vucic and Novak", "Vucic, who", "Vucic hopes for": what looks like an adjective, where only a name can stand. */
function isSomebody(context: TagContext): boolean {
  const [after, next] = [context.forms[context.at + 1], context.forms[context.at + 2]]
  if (after?.closed === 'AUX' || isDoing(context)) return true
  if (after?.lower === ',') return next?.lower === 'who'
  const named = tokenAhead(context, 2)?.capital === true && !((next?.can ?? 0) & CAN.demonym)
  return after?.closed === 'CCONJ' && named
}

/** "Keating said", "Golding leaves for": what no list knows, before what only somebody does. */
function isDoing({ forms, at }: TagContext): boolean {
  const [after, next] = [forms[at + 1], forms[at + 2]]
  if (!after || after.closed) return after?.lower === 'has' || after?.lower === 'will'
  if (after.can & CAN.past && !(after.can & CAN.participle)) return true
  const leads = next?.closed === 'ADP' || next?.closed === 'DET' || next?.closed === 'PART'
  return (after.can & (CAN.past | CAN.third)) !== 0 && leads
}

function opensQuote(context: TagContext): boolean {
  const before = context.words[context.at - 1]
  return before?.lemma === '"' || (context.at === 1 && before?.tag === 'PUNCT')
}

function open(context: TagContext, form: WordForm): Word {
  const { can } = form
  if (isBehindNoLonger(context)) {
    if (can & CAN.base) return form.base
    if (can & CAN.third) return form.third
  }
  if (can & CAN.ing) return ingForm(context, form)
  if (can & (CAN.past | CAN.participle)) return edForm(context, form)
  if (can & (CAN.base | CAN.third)) return nounOrVerb(context, form)
  if (form.lower === 'official' && isSayingNext(context)) return form.noun
  if (can & CAN.adjective && can & CAN.noun)
    return describesNext(context) || context.last?.tag === 'AUX' ? form.adjective : form.noun
  if (form.lower === 'late' && isLateOn(context)) return form.adverb
  if (can & CAN.known || can & CAN.adverb) return form.word
  return unknown(context, form)
}

/** "They no longer run", "it no longer runs": a verb, whatever else it could be. */
function isBehindNoLonger({ words, at }: TagContext): boolean {
  const [no, longer] = [words[at - 2], words[at - 1]]
  const denied = longer?.lemma === 'longer' && longer.tag === 'ADV' && no?.tag === 'PART'
  return denied && words[at - 3]?.tag !== 'AUX'
}

/** "The ministry's official stresses that": one who says something. */
function isSayingNext({ forms, at }: TagContext): boolean {
  const [says, that] = [forms[at + 1], forms[at + 2]]
  return says !== undefined && (says.can & CAN.third) !== 0 && that?.lower === 'that'
}

/** "Met late on Monday": before a preposition it says when, but for "was late in May". */
function isLateOn(context: TagContext): boolean {
  return context.forms[context.at + 1]?.closed === 'ADP' && context.last?.tag !== 'AUX'
}

const SINGULAR = new Set(['he', 'she', 'it', 'who', 'which'])

/** An unknown word is what its ending says, or a verb where only a verb can stand. */
function unknown(context: TagContext, form: WordForm): Word {
  const before = context.last
  const isSubject = before?.tag === 'PRON' && SINGULAR.has(before.lemma) && !isGoverned(context)
  if (isSubject && form.can & CAN.plural) {
    return makeWord('VERB', form.lower.slice(0, -1), 's')
  }
  const verb =
    (before?.tag === 'PART' && before.lemma === 'to') ||
    (before?.tag === 'AUX' && (before.form === null || before.lemma === 'do'))
  return verb && !(form.can & (CAN.nounEnd | CAN.adjective)) ? form.base : form.word
}
