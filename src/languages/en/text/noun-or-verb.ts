import type { Word } from '../../../core/word.ts'
import {
  baseBehindTo,
  describedAhead,
  objectAhead,
  openAhead,
  PARTICLES,
  pluralAhead,
} from './behind-verb.ts'
import { endsGroup } from './group-end.ts'
import { hasSubjectBefore } from './infinitive-tags.ts'
import { formAhead, joinsAdverbs, type TagContext, tokenAhead, wantsBase } from './tag-context.ts'
import { goesTo, isOfName, isOfObject, saysSo } from './third-person.ts'
import { isTwin } from './twin-words.ts'
import { helpers, levelVerbs, pluralsToo } from './word-classes.ts'
import { CAN, type WordForm } from './word-form.ts'

/** A base or -s form: a verb, or the noun that looks the same ("plan", "exports"). */
export function nounOrVerb(context: TagContext, form: WordForm): Word {
  const { can } = form
  const verb = can & CAN.third ? form.third : form.base
  if (isTwin(context)) return form.noun
  if (can & CAN.base && (wantsBase(context) || hasSubjectBefore(context))) return form.base
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
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || isMore(context)) return true
  return tag === 'ADP' || lemma === "'s" || lemma === "'" || lemma === '-'
}

/** "Use more berths", "had fewer stops": the object of a verb. */
const isMore = ({ words, at }: TagContext): boolean =>
  MORE.has(words[at - 1]?.lemma ?? '') && words[at - 2]?.tag === 'VERB'
const MORE = new Set(['more', 'fewer', 'less', 'enough'])

/** "these include", "all agree": what can be a subject by itself. */
function standsAlone(context: TagContext): boolean {
  const { tag, lemma } = context.words[context.at - 1] as Word
  return tag === 'DET' && ALONE.has(lemma)
}

const ALONE = new Set(['these', 'those', 'all', 'both', 'many', 'some', 'few', 'several'])

/** "The minister (L) holds talks": what stands before a bracket right before. */
function beforeBracket({ words, at }: TagContext): Word | undefined {
  if (words[at - 1]?.lemma !== ')') return undefined
  for (let i = at - 2; i > at - 6 && i > 0; i--) if (words[i]?.lemma === '(') return words[i - 1]
  return undefined
}

/** Whether a word that can be noun or verb is a finite verb here. */
function finiteHere(context: TagContext, form: WordForm): boolean {
  const before = beforeBracket(context) ?? context.last
  if (!before) return false
  const third = (form.can & CAN.third) !== 0
  if (third && saysSo(context, form)) return true
  if (before.tag === 'PRON') return !isGoverned(context) && afterPronoun(before.lemma, third)
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
  if (isLevelVerb(context, form)) return third || finiteAgrees(context, false)
  const toVerb = formAhead(context)?.lower === 'to' && baseBehindTo(context)
  const acts = toVerb && !(third && isOfObject(context, form))
  const sure = objectAhead(context, (form.can & CAN.nounFirst) === 0) || acts
  if (!third && leadsToThat(context)) return finiteAgrees(context, false)
  if (!third && form.can & CAN.verbFirst) {
    if (joinedBefore(context, context.at - 1) && openAhead(context)) return true
    if (endsClause(context)) return finiteAgrees(context, false)
  }
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

/** "Experts doubt that it will". */
function leadsToThat(context: TagContext): boolean {
  return formAhead(context)?.lower === 'that' && !hasFinite(context)
}

/** "Flights between the two resume | next week": what says when, behind a verb without an object. */
const WHEN = new Set('next today tomorrow again soon daily weekly tonight'.split(' '))

/** "the railway that links the city", "a pact that bans trawling": behind a noun, with an object of its own. */
function behindRelative(context: TagContext): boolean {
  let that = context.at - 1
  while (context.words[that]?.tag === 'ADV') that--
  if (context.words[that - 1]?.tag !== 'NOUN') return false
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

/** "In which areas", "ferries for which trucks queue", but "most of which go": no subject. */
export function isGoverned({ words, at }: TagContext): boolean {
  let which = at - 1
  while (words[which]?.tag === 'ADV') which--
  const governor = words[which - 1]
  return words[which]?.lemma === 'which' && governor?.tag === 'ADP' && governor.lemma !== 'of'
}

/** An -s form wants a singular before it, a base form a plural or two nouns joined. */
function finiteAgrees(context: TagContext, third: boolean): boolean {
  let at = context.at - 1
  while (at > 0 && (context.words[at]?.tag === 'ADV' || joinsAdverbs(context, at))) at--
  const before = context.forms[at] as WordForm
  const plural = (before.can & CAN.plural) !== 0 || pluralsToo.has(before.lower)
  if (third) return !plural || context.words[at]?.tag === 'PROPN' || inPhrase(context, at)
  return plural || joinedBefore(context, at) || isOfSeveral(context, at)
}

/** "Firms in the north | need to": a plural before the phrase that the noun is in. */
function isOfSeveral({ words, forms }: TagContext, at: number): boolean {
  let i = at
  while (PHRASE.has(words[i]?.tag ?? '')) i--
  const head = words[i]?.tag === 'ADP' ? words[i - 1] : undefined
  if (head?.tag !== 'NOUN') return false
  const { can, lower } = forms[i - 1] as WordForm
  return (can & CAN.plural) !== 0 || pluralsToo.has(lower)
}

const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])

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
    // ", and the two governments": another subject, and another clause.
    if (tag === 'CCONJ' && context.words[i - 1]?.lemma === ',' && isSubject(context, i + 1))
      return false
  }
  return false
}

/** Whether a group with an article stands behind a conjunction, and nothing else up to here. */
function isSubject({ words, at }: TagContext, from: number): boolean {
  if (words[from]?.tag !== 'DET' && words[from]?.tag !== 'PRON') return false
  for (let i = from + 1; i < at; i++) {
    const tag = words[i]?.tag
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'NUM') return false
  }
  return true
}

/** "to expand trade and increase exports", "will meet X and visit Y": a verb like the one before. */
function coordinates(context: TagContext, form: WordForm): boolean {
  const before = context.last
  if (!before || (before.tag !== 'CCONJ' && before.lemma !== ',')) return false
  const wanted = form.can & CAN.third ? 's' : 'base'
  if (!verbBefore(context, wanted, before.tag === 'CCONJ')) return false
  if (form.can & CAN.verbFirst)
    return !(before.lemma === ',' && !objectAhead(context) && !pluralAhead(context))
  const object =
    objectAhead(context) || (formAhead(context)?.lower === 'to' && baseBehindTo(context))
  const isUp = before.tag === 'CCONJ' && PARTICLES.has(formAhead(context)?.lower ?? '')
  if (form.can & CAN.nounFirst || before.lemma === ',') return object || isUp
  const thing = form.can & CAN.third || isApart(context) ? openAhead(context) : pluralAhead(context)
  return object || isUp || describedAhead(context) || thing
}

/** "To ease visas | and support trade", but "to raise output | and export volumes": what ends a group. */
function isApart({ words, forms, at }: TagContext): boolean {
  const before = words[at - 2]
  if (before?.tag === 'PROPN') return true
  return before?.tag === 'NOUN' && ((forms[at - 2] as WordForm).can & CAN.plural) !== 0
}

/** A verb in the same form earlier in the clause. */
function verbBefore(context: TagContext, wanted: 's' | 'base', far: boolean): boolean {
  const floor = Math.max(0, context.at - (far ? 30 : 15))
  for (let i = context.at - 1; i >= floor; i--) {
    const { tag, form, lemma } = context.words[i] as Word
    if (tag === 'VERB' && form === wanted) return true
    // "Is a transit country, and stands to gain".
    if (wanted === 's' && far && tag === 'AUX' && form === 's') return true
    if (lemma === ';' || lemma === '"') return false
  }
  return false
}
