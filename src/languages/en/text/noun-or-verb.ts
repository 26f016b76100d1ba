import type { Word } from '../../../core/word.ts'
import { endsGroup } from './group-end.ts'
import { formAhead, type TagContext, tokenAhead, wantsBase } from './tag-context.ts'
import { goesTo, isOfName } from './third-person.ts'
import { beforeNumbers, helpers, levelVerbs, pluralsToo } from './word-classes.ts'
import { CAN, type WordForm } from './word-form.ts'

/** A base or -s form: a verb, or the noun that looks the same ("plan", "exports"). */
export function nounOrVerb(context: TagContext, form: WordForm): Word {
  const { can } = form
  const verb = can & CAN.third ? form.third : form.base
  if (can & CAN.base && wantsBase(context)) return form.base
  const before = context.last
  if (
    can & CAN.base &&
    before?.tag === 'VERB' &&
    helpers.has(before.lemma) &&
    !(can & CAN.adjective)
  )
    return bareInfinitive(context, form)
  if (can & CAN.adjective && !(can & CAN.noun)) return adjectiveOrVerb(context, form)
  const nominal = nounPlace(context)
  if (!(can & CAN.noun))
    return nominal && (can & CAN.third || !standsAlone(context)) ? form.noun : verb
  if (nominal) return form.can & CAN.adjective ? form.adjective : form.noun
  return finiteHere(context, form) || coordinates(context, form)
    ? verb
    : nounOrAdjective(context, form)
}

function nounOrAdjective(context: TagContext, form: WordForm): Word {
  if (!(form.can & CAN.adjective)) return form.noun
  const next = formAhead(context)
  const { last } = context
  if (next?.closed === 'ADP' && (last === undefined || last.tag === 'AUX')) return form.adjective
  return next && !next.closed && next.can & CAN.noun ? form.adjective : form.noun
}

/** "help build a road", but "help with", "help of". */
function bareInfinitive(context: TagContext, form: WordForm): Word {
  if (form.can & CAN.noun && form.can & CAN.nounFirst) return form.noun
  const next = formAhead(context)
  return form.can & CAN.noun && (next?.closed === 'ADP' || tokenAhead(context)?.shape === 'mark')
    ? form.noun
    : form.base
}

function adjectiveOrVerb(context: TagContext, form: WordForm): Word {
  const before = context.last
  if (before?.tag === 'PRON' && before.lemma !== 'it') return form.base
  return coordinates(context, form) ? form.base : form.adjective
}

/** Behind a determiner, adjective, preposition, number or possessive only a noun can stand. */
function nounPlace(context: TagContext): boolean {
  const before = context.words[context.at - 1]
  if (!before) return false
  const { tag, lemma } = before
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM') return true
  return tag === 'ADP' || lemma === "'s" || lemma === "'" || lemma === '-'
}

/** "these include", "all agree": what can be a subject by itself. */
function standsAlone(context: TagContext): boolean {
  const before = context.words[context.at - 1] as Word
  return before.tag === 'DET' && ALONE.has(before.lemma)
}

const ALONE = new Set(['these', 'those', 'all', 'both', 'many', 'some', 'few', 'several'])

/** What can follow a verb at once, as its object or complement, and seldom follows a noun. */
function objectAhead(context: TagContext, adverbs = true): boolean {
  const [token, form] = [tokenAhead(context), formAhead(context)]
  if (!token || !form) return false
  if (token.shape === 'number') return true
  if (token.shape === 'mark') return /^[$€£¥₽₸"“«]$/.test(token.text)
  const { closed, can } = form
  if (closed === 'SCONJ') return !REASONS.has(form.lower)
  if (closed === 'DET' || closed === 'NUM') return true
  if (beforeNumbers.has(form.lower) && tokenAhead(context, 2)?.shape === 'number') return true
  if (closed === 'PRON') return form.lower !== 'who' && form.lower !== 'which'
  if (token.capital && context.capitals === 'names' && !closed) return true
  return adverbs && form.lower.endsWith('ly') && (closed === 'ADV' || (can & CAN.adverb) !== 0)
}

/** What joins a clause that is no object: "trade routes because of", no "says that". */
const REASONS = new Set(['because', 'although', 'though', 'unless', 'until', 'whereas'])

function describedAhead(context: TagContext): boolean {
  const form = formAhead(context)
  if (!form || form.closed || tokenAhead(context)?.shape !== 'word') return false
  return (form.can & CAN.adjective) !== 0 && (form.can & CAN.noun) === 0
}

/** Whether a word that can be noun or verb is a finite verb here. */
function finiteHere(context: TagContext, form: WordForm): boolean {
  const before = context.last
  if (!before) return false
  const third = (form.can & CAN.third) !== 0
  if (before.tag === 'PRON') return afterPronoun(before.lemma, third)
  if (before.lemma === ',' && third) return behindComma(context, form)
  if (before.lemma === 'that' && third) return behindRelative(context)
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return false
  if (context.words[context.at - 1]?.tag === 'ADV' && context.words[context.at - 1] !== before) {
    const sure = (form.can & CAN.nounFirst) === 0 || objectAhead(context, false)
    return sure && finiteAgrees(context, third)
  }
  if (formAhead(context)?.closed === 'AUX' || endsGroup(context)) return false
  if (third && before.tag === 'PROPN' && isOfName(context, form)) return true
  if (third && goesTo(context, form)) return finiteAgrees(context, true)
  if (third && isLevelVerb(context, form)) return true
  const toVerb = formAhead(context)?.lower === 'to' && baseBehindTo(context)
  const sure = objectAhead(context, (form.can & CAN.nounFirst) === 0) || toVerb
  if (!third && (form.can & CAN.verbFirst) !== 0 && joinedBefore(context, context.at - 1)) {
    if (
      nounAhead(context) ||
      (tokenAhead(context)?.shape === 'word' && !formAhead(context)?.closed)
    )
      return true
  }
  if (!third && form.can & CAN.verbFirst && endsClause(context)) return finiteAgrees(context, false)
  const likely = sure || (describedAhead(context) && (form.can & CAN.nounFirst) === 0)
  if (third) return (likely || nounBehind(context, form)) && finiteAgrees(context, true)
  const taken = sure || ((form.can & CAN.verbFirst) !== 0 && openAhead(context))
  return taken && finiteAgrees(context, false) && !hasFinite(context)
}

/** "Peru praises role of banks", "the bank makes inroads". */
function nounBehind(context: TagContext, form: WordForm): boolean {
  if (!(form.can & CAN.verbFirst)) return false
  const next = formAhead(context)
  if (!next || next.closed || tokenAhead(context)?.shape !== 'word') return false
  return (next.can & CAN.plural) !== 0 || context.last?.tag === 'PROPN'
}

/** ", figures show.": a full stop or comma right behind. */
function endsClause(context: TagContext): boolean {
  const next = tokenAhead(context)
  if (WHEN.has(next?.lower ?? '')) return true
  return next?.shape === 'mark' && (next.text === '.' || next.text === ',')
}

/** "Flights between the two resume | next week": what says when, behind a verb without an object. */
const WHEN = new Set('next today tomorrow again soon daily weekly tonight'.split(' '))

function baseBehindTo(context: TagContext): boolean {
  const form = formAhead(context, 2)
  if (!form) return false
  return (
    form.lower === 'be' ||
    form.lower === 'have' ||
    ((form.can & CAN.base) !== 0 && (form.can & CAN.nounFirst) === 0)
  )
}

const PARTICLES = new Set(['out', 'up', 'down', 'off', 'away', 'back', 'aside'])

/** "the railway that links the city", "a pact that bans trawling": behind a noun, with an object of its own. */
function behindRelative(context: TagContext): boolean {
  if (context.words[context.at - 2]?.tag !== 'NOUN') return false
  const next = tokenAhead(context)?.lower ?? ''
  return objectAhead(context, false) || PARTICLES.has(next) || /.{3}ing$/.test(next)
}

/** "The deal, the first ever, calls for …", "Peru, he added, welcomes the talks". */
function behindComma(context: TagContext, form: WordForm): boolean {
  if (isLevelVerb(context, form)) return !hasFinite(context)
  if (!(form.can & CAN.verbFirst) || formAhead(context)?.closed !== 'DET') return false
  return context.words.findIndex((word) => word?.lemma === ',') < context.at - 1
}

/** "amounts to", "calls for". */
function isLevelVerb(context: TagContext, form: WordForm): boolean {
  return levelVerbs.has(`${form.lower} ${formAhead(context)?.lower}`)
}

const EITHER = new Set(['who', 'which', 'there', 'what'])
const PRONOUN_SUBJECTS = new Set('i you we they these those all both some many few'.split(' '))
const SINGULAR_PRONOUNS = new Set('he she it one this everyone nobody each'.split(' '))

function afterPronoun(lemma: string, third: boolean): boolean {
  if (EITHER.has(lemma) || (third && lemma === 'them')) return true
  return third ? SINGULAR_PRONOUNS.has(lemma) : PRONOUN_SUBJECTS.has(lemma)
}

/** An -s form wants a singular before it, a base form a plural or two nouns joined. */
function finiteAgrees(context: TagContext, third: boolean): boolean {
  let at = context.at - 1
  while (at > 0 && context.words[at]?.tag === 'ADV') at--
  const before = context.forms[at] as WordForm
  const plural = (before.can & CAN.plural) !== 0 || pluralsToo.has(before.lower)
  if (third) return !plural || context.words[at]?.tag === 'PROPN' || inPhrase(context, at)
  if (plural) return true
  return joinedBefore(context, at)
}

/** "the number of firms reaches": a plural behind a preposition is not the subject. */
function inPhrase(context: TagContext, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { tag } = context.words[i] as Word
    if (tag === 'ADP') return true
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'DET' && tag !== 'NUM' && tag !== 'PROPN')
      return false
  }
  return false
}

function joinedBefore(context: TagContext, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const word = context.words[i] as Word
    if (word.tag === 'CCONJ') return true
    if (word.lemma === ',')
      return context.words[at]?.tag === 'PROPN' && context.words[i - 1]?.tag === 'PROPN'
    if (word.tag !== 'NOUN' && word.tag !== 'PROPN' && word.tag !== 'ADJ' && word.tag !== 'DET')
      return false
  }
  return false
}

/** True where the clause so far has a finite verb already. */
function hasFinite(context: TagContext): boolean {
  for (let i = context.at - 1; i >= 0; i--) {
    const { tag, form, lemma } = context.words[i] as Word
    if (tag === 'AUX' && form !== 'ing') return true
    if (tag === 'VERB' && (form === 's' || form === 'past')) return true
    if (tag === 'SCONJ' || lemma === ';' || lemma === '"') return false
  }
  return false
}

/** "to expand trade and increase exports", "will meet X and visit Y": a verb like the one before. */
function coordinates(context: TagContext, form: WordForm): boolean {
  const before = context.last
  if (!before || (before.tag !== 'CCONJ' && before.lemma !== ',')) return false
  const wanted = form.can & CAN.third ? 's' : 'base'
  if (!verbBefore(context, wanted, before.tag === 'CCONJ')) return false
  if (form.can & CAN.verbFirst)
    return !(before.lemma === ',' && !objectAhead(context) && !nounAhead(context))
  const object =
    objectAhead(context) || (formAhead(context)?.lower === 'to' && baseBehindTo(context))
  if (form.can & CAN.nounFirst || before.lemma === ',') return object
  const thing = form.can & CAN.third ? openAhead(context) : nounAhead(context)
  return object || describedAhead(context) || thing
}

/** A word of an open class stands right behind. */
function openAhead(context: TagContext): boolean {
  return formAhead(context)?.closed === null && tokenAhead(context)?.shape === 'word'
}

function nounAhead(context: TagContext): boolean {
  const form = formAhead(context)
  return (
    form !== undefined &&
    !form.closed &&
    tokenAhead(context)?.shape === 'word' &&
    (form.can & CAN.plural) !== 0
  )
}

/** A verb in the same form earlier in the clause. */
function verbBefore(context: TagContext, wanted: 's' | 'base', far: boolean): boolean {
  const floor = Math.max(0, context.at - (far ? 30 : 15))
  for (let i = context.at - 1; i >= floor; i--) {
    const { tag, form, lemma } = context.words[i] as Word
    if (tag === 'VERB' && form === wanted) return true
    if (lemma === ';' || lemma === '"') return false
  }
  return false
}
