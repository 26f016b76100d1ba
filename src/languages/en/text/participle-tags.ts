import type { Word } from '../../../core/word.ts'
import { isPremodifier } from './premodifiers.ts'
import { formAhead, nounAhead, type TagContext, tokenAhead, wantsBase } from './tag-context.ts'
import { CAN, type WordForm } from './word-form.ts'

/** A form in -ed or an irregular past: verb, adjective before its noun, or a noun ("cut", "put"). */
export function edForm(context: TagContext, form: WordForm): Word {
  const { can } = form
  const before = context.last
  if (can & CAN.base && wantsBase(context)) return form.base
  if (can & CAN.participle && (hyphenAhead(context) || isOfBody(context, form)))
    return form.adjective
  const participle = (can & CAN.participle) !== 0
  if (before?.tag === 'AUX' && before.form !== null) return participle ? form.participle : form.past
  if (can & CAN.noun && !(can & CAN.verbFirst) && (before?.tag === 'ADJ' || before?.tag === 'NUM'))
    return form.noun
  if (nominalPlace(context)) {
    if (can & CAN.noun && !adjectivalNext(context, can)) return form.noun
    if (participle) return form.adjective
  }
  if (participle && (isPremodifier(context) || isPostnominal(context, form))) return form.adjective
  if (can & CAN.base && sharesInfinitive(context)) return form.base
  return can & CAN.past ? form.past : form.participle
}

/** "Closed-door talks", "a working-level meeting": the first part of an adjective. */
function hyphenAhead(context: TagContext): boolean {
  const [hyphen, part] = [tokenAhead(context), tokenAhead(context, 2)]
  return hyphen?.text === '-' && hyphen.glued && part?.glued === true && part.shape === 'word'
}

/** "All parties concerned to show restraint", "the sides involved": behind their noun. */
const POSTNOMINAL = new Set(['concerned', 'involved'])

function isPostnominal(context: TagContext, { lower }: WordForm): boolean {
  if (!POSTNOMINAL.has(lower) || context.words[context.at - 1]?.tag !== 'NOUN') return false
  const next = tokenAhead(context)
  return next === undefined || next.shape === 'mark' || next.lower === 'to' || next.lower === 'must'
}

/** "the cut", "his planned visit": behind a determiner, possessive, number or adjective. */
function nominalPlace(context: TagContext): boolean {
  const before = context.words[context.at - 1]
  if (!before) return false
  const { tag, lemma } = before
  if (tag === 'DET')
    return (
      (lemma !== 'all' && lemma !== 'both' && lemma !== 'those' && lemma !== 'these') ||
      nounAhead(context)
    )
  if (lemma === "'s") return true
  if (tag === 'ADJ' || tag === 'NUM') return nounAhead(context)
  return tag === 'ADP' && lemma !== 'as' && lemma !== 'than'
    ? nounAhead(context) || tokenAhead(context) === undefined
    : false
}

function adjectivalNext(context: TagContext, can: number): boolean {
  return (can & CAN.nounFirst) === 0 && (can & CAN.verbFirst) !== 0 && nounAhead(context)
}

/** "to build, cut and put": a base form like the infinitive before it. */
function sharesInfinitive(context: TagContext): boolean {
  if (context.last?.tag !== 'CCONJ') return false
  for (let i = context.at - 2; i >= 0 && i > context.at - 20; i--) {
    const { tag, form } = context.words[i] as Word
    if (tag === 'VERB') return form === 'base'
  }
  return false
}

/** A form in -ing: progressive, gerund, noun ("training") or adjective ("growing demand"). */
export function ingForm(context: TagContext, form: WordForm): Word {
  const before = context.last
  if (hyphenAhead(context) || isOfBody(context, form) || isInterim(context, form))
    return form.adjective
  if (before?.tag === 'AUX' && before.lemma === 'be')
    return isVerdict(context, form) ? form.adjective : form.ing
  const left = context.words[context.at - 1]
  if (isGuest(context, form)) return form.adjective
  // "A one-on-one meeting".
  if (left?.tag === 'PRON' && context.words[context.at - 2]?.lemma === '-') return form.noun
  if (left?.tag === 'DET' || left?.lemma === "'s")
    return nounAhead(context) && !objectAhead(context) ? ingBeforeNoun(form) : form.noun
  if (formAhead(context)?.lower === 'of' && left?.tag !== 'NOUN' && left?.tag !== 'PROPN')
    return form.noun
  if (isOfPact(context, form) || isMutual(context, form)) return form.noun
  const noun = (form.can & CAN.noun) !== 0
  if (noun && isDescribed(context)) return form.noun
  if (isCourse(context, form)) return form.ing
  if (left?.tag === 'ADJ')
    return nounAhead(context) && !noun
      ? form.adjective
      : objectAhead(context)
        ? form.ing
        : form.noun
  if (noun) return nounOrGerund(context, form)
  // "With promising figures".
  if (left?.lemma === 'with' && VERDICTS.has(form.lower) && nounAhead(context))
    return form.adjective
  if (left?.tag === 'ADP' || left?.tag === 'VERB' || !left) return form.ing
  return form.ing
}

const COURSES = new Set('beginning starting ending lasting running'.split(' '))

/** "Talks beginning in Geneva", "a visit starting on Monday": how long something goes on. */
function isCourse(context: TagContext, { lower }: WordForm): boolean {
  const left = context.words[context.at - 1]
  if (!COURSES.has(lower) || left?.tag !== 'NOUN') return false
  const next = formAhead(context)?.lower
  return next === 'in' || next === 'on' || next === 'at' || next === 'from'
}

/** "A comprehensive meeting that took an hour", "a long meeting to discuss": an article before the adjective. */
function isDescribed({ words, at }: TagContext): boolean {
  let i = at - 1
  while (words[i]?.tag === 'ADJ' || words[i]?.lemma === 'long') i--
  return i < at - 1 && (words[i]?.tag === 'DET' || words[i]?.lemma === "'s")
}

const VERDICTS = new Set(
  'alarming worrying disappointing encouraging promising troubling disturbing misleading damaging surprising shocking humiliating threatening embarrassing'.split(
    ' ',
  ),
)

/** "The reply was encouraging", but "was encouraging them": a verdict, where no object follows */
function isVerdict(context: TagContext, { lower }: WordForm): boolean {
  if (!VERDICTS.has(lower)) return false
  return !objectAhead(context) && tokenAhead(context)?.capital !== true && !nounAhead(context)
}

const BODIES = new Set(
  'group groups committee committees commission commissions session sessions visit visits'.split(
    ' ',
  ),
)
const WORKING = new Set(
  'working steering coordinating organising organizing monitoring mixed'.split(' '),
)

/** "The Peru-Chile working group": behind a name too it says what sort of body meets. */
function isOfBody(context: TagContext, { lower }: WordForm): boolean {
  return WORKING.has(lower) && BODIES.has(formAhead(context)?.lower ?? '')
}

const PACTS = /^(?:agreement|accord|pact|deal|contract|treaty|arrangement)(s?)$|^treaties$/
const SHARING = new Set('sharing pooling swapping licensing leasing lending clearing'.split(' '))

/** "A power sharing agreement", "production sharing contracts": what sort of pact it is. */
function isOfPact(context: TagContext, { lower }: WordForm): boolean {
  const pact = PACTS.exec(formAhead(context)?.lower ?? '')
  const left = context.words[context.at - 1]
  const plural = context.forms[context.at - 1]?.lower !== left?.lemma
  if (!pact || left?.tag !== 'NOUN' || plural) return false
  return SHARING.has(lower) || pact[1] === ''
}

/** "A memorandum of understanding to train nurses": no gerund with an object. */
function isMutual(context: TagContext, { lower }: WordForm): boolean {
  const [of, pact] = [context.words[context.at - 1], context.words[context.at - 2]]
  return lower === 'understanding' && of?.lemma === 'of' && pact?.tag === 'NOUN'
}

/** "The acting head of the bank": who stands in for another. */
function isInterim(context: TagContext, { lower }: WordForm): boolean {
  return lower === 'acting' && nounAhead(context)
}

/** ", visiting Foreign Minister Ana Soto said": before the title of a name. */
function isGuest(context: TagContext, { lower }: WordForm): boolean {
  const left = context.words[context.at - 1]
  return (
    lower === 'visiting' &&
    (left === undefined || left.tag === 'PUNCT' || left.tag === 'ADP') &&
    context.capitals === 'names' &&
    tokenAhead(context)?.capital === true &&
    formAhead(context)?.closed === null &&
    tokenAhead(context, 2)?.capital === true
  )
}

/** "the growing volume" describes, "the training centre" is a compound. */
function ingBeforeNoun(form: WordForm): Word {
  return form.can & CAN.noun ? form.noun : form.adjective
}

/** "the committee meeting which": no object follows. */
const RELATIVES = new Set(['which', 'who', 'whom', 'whose'])

function objectAhead(context: TagContext): boolean {
  const [token, form] = [tokenAhead(context), formAhead(context)]
  if (!token || !form) return false
  if (
    token.shape === 'number' ||
    form.closed === 'DET' ||
    form.closed === 'NUM' ||
    (form.closed === 'PRON' && !RELATIVES.has(form.lower))
  )
    return true
  // "A meeting to be held".
  if (form.lower === 'to') return formAhead(context, 2)?.lower !== 'be'
  if (form.lower === 'that' || form.lower === 'up' || form.lower === 'out') return true
  return token.shape === 'mark' && /^[$€£¥₽₸]$/.test(token.text)
}

/** A noun in -ing that could be a gerund: "of banking exchanges", "for opening a consulate". */
function nounOrGerund(context: TagContext, form: WordForm): Word {
  if (objectAhead(context)) return form.ing
  const left = context.words[context.at - 1]
  // "Peru grew, making Chile its partner".
  const named = tokenAhead(context)?.capital === true && context.capitals === 'names'
  if (left?.lemma === ',' && named && context.words.some(isFiniteVerb)) return form.ing
  if (DEEDS.has(form.lower) && governsGerund(context) && severalAhead(context)) return form.ing
  if (
    left?.tag === 'NUM' ||
    left?.tag === 'NOUN' ||
    left?.tag === 'PROPN' ||
    left?.tag === 'CCONJ' ||
    left?.lemma === ','
  ) {
    return objectLike(context) && left.tag !== 'NUM' && !context.words.some(isFiniteVerb)
      ? form.ing
      : form.noun
  }
  if (left?.tag === 'ADP' || left?.tag === 'VERB' || left === undefined) {
    return (form.can & CAN.verbFirst) !== 0 && objectLike(context) ? form.ing : form.noun
  }
  return form.ing
}

const DEEDS = new Set('signing opening building launching holding making saving'.split(' '))
const COMPOUNDS = new Set(
  `ceremony event bonus session remark speech statement address hour day match round move bid balance material site pad block permit
  code regulation work sector industry company firm supply product cost capacity`.split(/\s+/),
)

/** Behind a preposition but "of" ("the price of building plots"), or joined to a gerund: "signing a pact and opening banks". */
function governsGerund({ words, at }: TagContext): boolean {
  const left = words[at - 1]
  if (left?.tag === 'ADP') return left.lemma !== 'of'
  // "Visited Lima, holding talks".
  if (left?.lemma === ',') return true
  return left?.tag === 'CCONJ' && words.some(({ form }) => form === 'ing')
}

/** How many words a group behind a gerund may have. */
const GROUP = 9

/** "On signing tax treaties", but "at signing ceremonies": its object is several things. */
function severalAhead(context: TagContext): boolean {
  let last: WordForm | undefined
  for (let i = 1; i < GROUP; i++) {
    const [token, form] = [tokenAhead(context, i), formAhead(context, i)]
    if (!token || !form) break
    const open = !form.closed && token.shape === 'word' && !token.capital
    if (open && form.can & (CAN.noun | CAN.adjective)) last = form
    else if (!last || isPlural(last) || (form.lower !== ',' && form.closed !== 'CCONJ')) break
  }
  return last !== undefined && isPlural(last) && !COMPOUNDS.has(last.noun.lemma)
}

const isPlural = ({ can }: WordForm): boolean => (can & CAN.noun) !== 0 && (can & CAN.plural) !== 0

function isFiniteVerb(word: Word): boolean {
  return word.tag === 'AUX' || (word.tag === 'VERB' && (word.form === 'past' || word.form === 's'))
}

function objectLike(context: TagContext): boolean {
  const token = tokenAhead(context)
  return nounAhead(context) && token?.capital === true && context.capitals === 'names'
}
