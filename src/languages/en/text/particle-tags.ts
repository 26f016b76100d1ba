import type { Token } from '../../../core/token.ts'
import type { Word } from '../../../core/word.ts'
import { infinitiveAhead, isToDate, numberAhead, objectAt } from './infinitive-tags.ts'
import { formAhead, type TagContext, tokenAhead, wantsBase } from './tag-context.ts'
import { isBetweenTwins, isPastTime, PAST } from './twin-words.ts'
import { actsOnly, beforeNumbers } from './word-classes.ts'
import { CAN, makeWord, type WordForm } from './word-form.ts'

const TO = makeWord('PART', 'to')
const TO_NOUN = makeWord('ADP', 'to')
const THAT_NOUN = makeWord('DET', 'that')
const THAT = makeWord('PRON', 'that')
const LIKE = makeWord('VERB', 'like', 'base')
const OWN = makeWord('VERB', 'own', 'base')
const WILL = makeWord('NOUN', 'will')
const NEED_NOUN = new Set([
  'political',
  'good',
  'free',
  'own',
  'last',
  'strong',
  'the',
  'a',
  'common',
  'mutual',
])

/** Determiners that stand alone as well: "this should be settled", "both signed". */
const ALONE = new Set(
  'this these those all both each some many either neither any another few several'.split(' '),
)
const PRONOUNS = new Map([...ALONE].map((lemma) => [lemma, makeWord('PRON', lemma)]))

const MUST = makeWord('NOUN', 'must')
const NO = makeWord('PART', 'no')
const NEITHER = makeWord('PART', 'neither')
const ONE = makeWord('NUM', 'one')
const NO_ONE: Word = { ...makeWord('PRON', 'one'), negates: true }
const ONLY = new Set(['only', 'merely', 'just', 'simply', 'solely'])

type Decide = (context: TagContext, form: WordForm) => Word

/** Words of the closed classes that can be more than one thing, with what decides. */
const DECIDERS = new Map<string, Decide>([
  [
    'to',
    (c, f) =>
      infinitiveAhead(c) && !isToDate(c) && !isBetweenTwins(c)
        ? TO
        : { ...TO_NOUN, lemma: f.lower },
  ],
  ['that', (c, f) => that(c, f)],
  ['back', (c, f) => (backs(c) ? f.base : f.word)],
  ['like', (c, f) => (wantsBase(c) ? LIKE : f.word)],
  ['own', (c, f) => (wantsBase(c) ? OWN : f.word)],
  ['will', (c, f) => (isWish(c) ? WILL : f.word)],
  ['must', (c, f) => (c.last?.lemma === 'a' ? MUST : f.word)],
  // "Not only" denies nothing.
  ['not', (c, f) => (ONLY.has(formAhead(c)?.lower ?? '') ? f.adverb : f.word)],
  ['one', (c, f) => (c.words[c.at - 1]?.lemma === 'no' ? NO_ONE : nominalAhead(c) ? ONE : f.word)],
  [
    'yet',
    (c, f) =>
      c.at === 0 || c.words[c.at - 1]?.tag === 'PUNCT' ? makeWord('CCONJ', f.lower) : f.word,
  ],
  [
    'so',
    (c, f) =>
      formAhead(c)?.lower === 'that' || c.words[c.at - 1]?.lemma === ',' ? f.word : f.adverb,
  ],
  ['there', (c, f) => (isBe(c) ? f.word : f.adverb)],
  ['worth', (_, f) => f.word],
  ['because', (c, f) => (formAhead(c)?.lower === 'of' ? makeWord('ADP', 'because') : f.word)],
  ['as', (c, f) => (asMany(c) ? f.adverb : f.word)],
  ['many', (c, f) => (asMany(c) ? f.adverb : f.word)],
  ['much', (c, f) => (asMany(c) || !nominalAhead(c) ? f.adverb : f.word)],
  ['than', (c, f) => (comparesNumber(c) ? f.adverb : f.word)],
  ['more', (c, f) => ofAhead(c) ?? adverbOrAdjective(c, f)],
  ['most', (c, f) => ofAhead(c) ?? adverbOrAdjective(c, f)],
  ['last', (c, f) => (lasts(c) ? makeWord('VERB', 'last', 'base') : adverbOrAdjective(c, f))],
  ['such', (c, f) => (formAhead(c)?.lower === 'as' ? f.adverb : f.word)],
  ['no', (c, f) => (isNoLonger(c) ? NO : nominalAhead(c) ? f.word : f.adverb)],
  [
    'neither',
    (c, f) =>
      c.words[c.at - 1]?.tag === 'AUX' && c.last?.form === null
        ? NEITHER
        : pronounOrDeterminer(c, f),
  ],
  ['given', (c, f) => (isAfterHave(c) ? f.participle : f.word)],
  ['considering', (c, f) => (isAfterBe(c) ? f.ing : f.word)],
  ['following', (c, f) => (isAfterBe(c) ? f.ing : isAfterDet(c) ? f.adjective : f.word)],
  ['including', (c, f) => (isAfterBe(c) || c.last?.tag === 'ADP' ? f.ing : f.word)],
  ['pending', (c, f) => (isAfterDet(c) ? f.adjective : f.word)],
  ['regarding', (_, f) => f.word],
  ['past', (c, f) => (isPastTime(c) ? PAST : isAfterDet(c) ? f.adjective : f.word)],
  ['opposite', (c, f) => (isAfterDet(c) ? f.adjective : f.word)],
  ['near', (c, f) => (isAfterDet(c) ? f.adjective : f.word)],
  ['inside', (_, f) => f.word],
])

/** The word of a closed class here: some depend on their neighbours. */
export function particle(context: TagContext, form: WordForm): Word {
  const decide = DECIDERS.get(form.lower)
  if (decide) return decide(context, form)
  if (form.closed === 'DET' && isFloating(context, form)) return form.adverb
  if (form.closed === 'DET' && ALONE.has(form.lower)) return pronounOrDeterminer(context, form)
  if (form.closed === 'ADV')
    return form.can & CAN.adjective ? adverbOrAdjective(context, form) : form.word
  if (form.closed === 'ADP' && beforeNumbers.has(form.lower)) {
    const bound = numberAhead(context, 1) && !yearAhead(context) && !isOfNoun(context)
    return bound ? form.adverb : form.word
  }
  return form.word
}

/** "Under a 1962 treaty", "a five-year contract", "a $2m deal", but "over a million": the number tells of a noun. */
function isOfNoun(context: TagContext): boolean {
  if (formAhead(context)?.lower !== 'a') return false
  const shape = tokenAhead(context, 2)?.shape
  return shape === 'number' || shape === 'mark' || tokenAhead(context, 3)?.text === '-'
}

/** "Will no longer build", "is no longer building", "trains no longer run": it denies the verb. */
function isNoLonger(context: TagContext): boolean {
  if (formAhead(context)?.lower !== 'longer') return false
  const { can = 0, closed = null } = formAhead(context, 2) ?? {}
  const { tag } = context.words[context.at - 1] ?? {}
  if (tag === 'AUX') return (can & (CAN.base | CAN.ing | CAN.participle)) !== 0
  const subject = tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'
  return subject && (closed === 'AUX' || (can & (CAN.base | CAN.third | CAN.past)) !== 0)
}

const FLOATING = new Set(['each', 'both', 'all'])

/** "Will each have", "would both gain", "have all signed": of the subject, inside the verb. */
function isFloating(context: TagContext, { lower }: WordForm): boolean {
  const next = formAhead(context)
  if (!FLOATING.has(lower) || context.words[context.at - 1]?.tag !== 'AUX' || !next) return false
  // "Will both, in turn, sell it".
  if (next.lower === ',') return wantsBase(context)
  if (next.closed) return next.closed === 'AUX'
  const verb = wantsBase(context) ? CAN.base : CAN.participle
  return (next.can & verb) !== 0 && (next.can & CAN.plural) === 0
}

/** "the first time", "last year", "more goods": an adverb's form before a noun is an adjective. */
function adverbOrAdjective(context: TagContext, form: WordForm): Word {
  const before = context.words[context.at - 1]
  if (before?.tag === 'DET' || before?.lemma === "'s") return form.adjective
  const next = formAhead(context)
  if (before?.tag === 'PART' || before?.tag === 'AUX' || before?.lemma === 'not') return form.word
  if (!next || next.closed || tokenAhead(context)?.shape !== 'word') return form.word
  if (next.can & (CAN.noun | CAN.adjective) && !(next.can & CAN.adverb)) {
    return form.lower === 'more' || form.lower === 'most' || form.lower === 'less'
      ? next.can & CAN.noun
        ? form.adjective
        : form.word
      : form.adjective
  }
  return form.word
}

/** Determiner before a noun, pronoun before anything else. */
function pronounOrDeterminer(context: TagContext, form: WordForm): Word {
  const next = formAhead(context)
  const alone = next === undefined || endsGroup(context, next) || isVerbAhead(form, next)
  return alone ? (PRONOUNS.get(form.lower) as Word) : form.word
}

function endsGroup(context: TagContext, { closed }: WordForm): boolean {
  if (closed === 'AUX' || closed === 'ADP' || closed === 'CCONJ' || closed === 'SCONJ') return true
  const token = tokenAhead(context)
  return token?.shape === 'mark' && !/^[$€£¥"“]$/.test(token.text)
}

/** "this helps" has a verb, as a plural cannot follow "this"; "these goods" has none. */
function isVerbAhead({ lower }: WordForm, { can, closed }: WordForm): boolean {
  if (closed) return false
  if (lower === 'this') return (can & (CAN.third | CAN.past)) !== 0 && (can & CAN.nounEnd) === 0
  if ((can & (CAN.past | CAN.third | CAN.base)) === 0 || can & CAN.noun) return false
  return (can & CAN.participle) === 0 || lower === 'both'
}

function isBe(context: TagContext): boolean {
  for (let steps = 1; steps < 4; steps++) {
    const next = formAhead(context, steps)
    if (!next) return false
    if (next.closed === 'AUX') return true
    if (next.closed !== 'ADV')
      return /^(?:exist|remain|appear|seem|lie|stand|stood|lay|came|come|follow)/.test(next.lower)
  }
  return false
}

function isAfterBe(context: TagContext): boolean {
  return context.last?.tag === 'AUX' && context.last.lemma === 'be'
}

/** "will last two years", "the works last five months". */
function lasts(context: TagContext): boolean {
  if (wantsBase(context)) return true
  return context.words[context.at - 1]?.tag === 'NOUN' && formAhead(context)?.closed === 'NUM'
}

const MOST = makeWord('PRON', 'most')

/** "most of the goods": what stands for the goods. */
function ofAhead(context: TagContext): Word | undefined {
  return formAhead(context)?.lower === 'of' ? MOST : undefined
}

function isAfterHave(context: TagContext): boolean {
  if (context.last?.tag === 'AUX') return true
  return context.last?.tag === 'NOUN' || context.last?.tag === 'PROPN'
}

function isAfterDet(context: TagContext): boolean {
  const before = context.words[context.at - 1]
  return before?.tag === 'DET' || before?.lemma === "'s"
}

const BEHIND_WISH = new Set(['for', 'of'])

/** "The political will", "their will for peace": a noun. */
function isWish(context: TagContext): boolean {
  const { tag, lemma } = context.last ?? { tag: 'DET', lemma: '' }
  if (NEED_NOUN.has(lemma)) return true
  // "The people's will for peace", but "hydropower will for the first time be sold".
  const isOwned = tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON'
  return isOwned && BEHIND_WISH.has(formAhead(context)?.lower ?? '')
}

/** "as many as 66", "as much as": comparisons that leave the number a number. */
function asMany(context: TagContext): boolean {
  const [one, two] = [formAhead(context)?.lower, formAhead(context, 2)?.lower]
  if ((one === 'many' || one === 'much' || one === 'well' || one === 'few') && two === 'as')
    return true
  const before = context.words[context.at - 1]?.lemma
  if (before === 'as' && one === 'as') return true
  return (
    (before === 'many' || before === 'much' || before === 'few') &&
    context.words[context.at - 2]?.lemma === 'as'
  )
}

/** "more than 20 companies". */
function comparesNumber(context: TagContext): boolean {
  const before = context.words[context.at - 1]?.lemma
  const compares = before === 'more' || before === 'less' || before === 'fewer'
  return compares && numberAhead(context, 1)
}

/** "around 2020", "over 2019": a year alone. */
function yearAhead(context: TagContext): boolean {
  const [token, after] = [tokenAhead(context) as Token, formAhead(context, 2)]
  if (!/^(?:1[89]|20)\d\d$/.test(token.text)) return false
  return !after || after.closed !== null || tokenAhead(context, 2)?.shape !== 'word'
}

/** "that" before a noun points; behind a noun or a verb it joins clauses. */
function that(context: TagContext, form: WordForm): Word {
  const before = context.words[context.at - 1]
  if (before?.tag === 'ADP') return nominalAhead(context) ? THAT_NOUN : THAT
  const next = formAhead(context)
  if (context.at === 0 && next)
    return next.closed === 'AUX' ? THAT : nominalAhead(context) ? THAT_NOUN : form.word
  if (before?.tag === 'CCONJ' && next?.closed === 'AUX') return THAT
  // "To reduce that dependence", but "to say that trade".
  const isObject = before?.tag === 'VERB' && actsOnly.has(before.lemma) && nominalAhead(context)
  return isObject ? THAT_NOUN : form.word
}

/** "To back the plan", "we back them": behind "to", a modal or "we" and before an object. */
function backs(context: TagContext): boolean {
  const next = formAhead(context)
  const subject = context.words[context.at - 1]
  const governed = wantsBase(context) || subject?.lemma === 'we' || subject?.lemma === 'they'
  if (!governed || !next || tokenAhead(context)?.shape === 'mark') return false
  return objectAt(context, 1) || nominalAhead(context)
}

function nominalAhead(context: TagContext): boolean {
  const next = formAhead(context)
  if (!next || tokenAhead(context)?.shape === 'mark') return false
  if (next.closed) return next.closed === 'NUM' || next.lower === 'more' || next.lower === 'such'
  return (next.can & (CAN.noun | CAN.adjective | CAN.participle | CAN.ing)) !== 0
}
