import { formAhead, type TagContext, tokenAhead } from './tag-context.ts'
import { takesTo } from './word-classes.ts'
import { CAN, type WordForm } from './word-form.ts'

/** A number, an amount of money, or what makes one: "a", "half". */
export function numberAhead(context: TagContext, steps: number): boolean {
  const token = tokenAhead(context, steps)
  if (!token) return false
  if (token.shape === 'number') return true
  const form = formAhead(context, steps) as WordForm
  if (form.closed === 'NUM') return true
  if (form.lower === 'a' || form.lower === 'to' || form.lower === 'half')
    return numberAhead(context, steps + 1)
  return token.shape === 'mark' && /^[$€£¥₽₸]$/.test(token.text)
}

/** A determiner or a name: what a verb can act on. */
export function objectAt(context: TagContext, steps: number): boolean {
  if (formAhead(context, steps)?.closed === 'DET') return true
  return context.capitals === 'names' && tokenAhead(context, steps)?.capital === true
}

const VERB_ENDINGS = CAN.verbEnd

/** "Has to date financed": an adverb of time, where no noun to be dated follows. */
export function isToDate(context: TagContext): boolean {
  if (formAhead(context)?.lower !== 'date') return false
  const next = formAhead(context, 2)
  return next === undefined || next.closed !== 'DET'
}

const OPENING = new Set(['"', '“'])

/** Whether "to" begins an infinitive: a base form follows, adverbs apart. */
export function infinitiveAhead(context: TagContext): boolean {
  for (let steps = 1; ; steps++) {
    const [token, form] = [tokenAhead(context, steps), formAhead(context, steps)]
    // 'To "abide by"': a quotation may begin with the verb.
    if (steps === 1 && token && OPENING.has(token.text)) continue
    if (!token || !form || token.shape !== 'word') return false
    if (form.lower === 'be' || form.lower === 'have' || form.lower === 'do') return true
    if (form.lower === 'back' && objectAt(context, steps + 1)) return true
    if (form.can & CAN.adverb || form.closed === 'ADV' || form.lower === 'not') continue
    if (form.closed || (token.capital && context.capitals === 'names')) return false
    return isBaseBehindTo(context, form, steps)
  }
}

/** "is due to visit", against "due to rain". */
function isDue(context: TagContext): boolean {
  return (
    context.words[context.at - 1]?.lemma === 'due' && context.words[context.at - 2]?.tag === 'AUX'
  )
}

const SOON = new Set(['next', 'this', 'soon', 'later', 'today', 'tomorrow'])

/** Nothing that an adjective could describe stands there, but a time or a preposition. */
function endsAhead(context: TagContext, steps: number): boolean {
  const form = formAhead(context, steps)
  return form === undefined || form.closed === 'ADP' || SOON.has(form.lower)
}

/** Nouns of what is bad for something: "a threat to water supplies", though "a threat to cut them" is one as well. */
const HARMING = new Set(
  'threat danger risk hazard damage harm blow setback obstacle barrier impediment hindrance'.split(
    ' ',
  ),
)

function isBaseBehindTo(context: TagContext, form: WordForm, steps: number): boolean {
  const left = context.words[context.at - 1]
  const before = left ? (context.forms[context.at - 1]?.lower ?? '') : ''
  const harms = HARMING.has(before) && (form.can & CAN.nounFirst) !== 0
  const preposition = takesTo.has(before) || harms
  const after = formAhead(context, steps + 1)
  const named = context.capitals === 'names' && tokenAhead(context, steps + 1)?.capital === true
  const taken =
    after?.closed === 'DET' ||
    after?.closed === 'PRON' ||
    after?.lower === 'that' ||
    // "Its commitment to supply 200 buses": nothing is counted behind a bare noun.
    numberAhead(context, steps + 1)
  if (form.can & CAN.base) {
    if (!(form.can & CAN.noun)) return true
    // "The line to open next year".
    if (preposition && form.can & CAN.adjective && endsAhead(context, steps + 1)) return true
    if (preposition) {
      const acts = taken || isDue(context) || (named && (form.can & CAN.nounFirst) === 0)
      return acts || actsBehindTo(context, form, steps + 1)
    }
    return after?.lower !== 'of' || (form.can & CAN.verbFirst) !== 0
  }
  if (form.can & (CAN.known | CAN.nounEnd | CAN.adjective | CAN.plural)) return false
  return taken || (!preposition && (form.can & VERB_ENDINGS) !== 0)
}

/** Nouns behind which hardly another one stands: as in "to boost trade". */
const ALONE = new Set(
  'boost combat counter curb decrease halt help host increase share support uphold'.split(' '),
)
const COMMITTING = new Set('commit commits committed commitment commitments dedicated'.split(' '))

/** "Its commitment to support human rights", "committed to work with", against "its access to export markets". */
function actsBehindTo(context: TagContext, form: WordForm, steps: number): boolean {
  const next = formAhead(context, steps)
  if (!next || form.can & CAN.adjective) return false
  const verbFirst = (form.can & CAN.verbFirst) !== 0
  const commits = COMMITTING.has(context.forms[context.at - 1]?.lower ?? '')
  if (next.closed === 'ADP' || next.closed === 'ADV' || next.can & CAN.adverb)
    return commits && verbFirst && next.lower !== 'of'
  if (next.closed) return false
  // Nothing describes a noun behind it, but where it goes on: "water | suitable for drinking".
  const described = (next.can & CAN.adjective) !== 0 && (next.can & CAN.noun) === 0
  if (described) return formAhead(context, steps + 1)?.closed === null
  const named = (next.can & (CAN.noun | CAN.nounEnd | CAN.plural | CAN.adjective)) !== 0
  return named && (verbFirst || ALONE.has(form.lower))
}

/**
 * "Let exporters use | more berths", "not only did Peru sign": a base form behind those who are let, or behind a subject that
 * stands after its auxiliary.
 */
export function hasSubjectBefore({ words, at }: TagContext): boolean {
  if (!NAMED.has(words[at - 1]?.tag ?? '')) return false
  const before = words[behindGroup(words, at - 1, GROUP)]
  if (before?.tag === 'VERB' && before.lemma === 'let') return true
  const opener = behindGroup(words, at - 1, SUBJECT)
  const auxiliary = words[opener]
  const takesBase =
    auxiliary?.tag === 'AUX' && (auxiliary.form === null || auxiliary.lemma === 'do')
  return takesBase && TURNING.has(words[opener - 1]?.lemma ?? '')
}

/** The index of the last word up to a token that is no part of a group, where it is near. */
function behindGroup(words: TagContext['words'], at: number, parts: ReadonlySet<string>): number {
  let i = at
  while (i >= 0 && i > at - MOST_OF_SUBJECT && parts.has(words[i]?.tag ?? '')) i--
  return i
}

const NAMED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const GROUP: ReadonlySet<string> = new Set([...NAMED, 'ADJ', 'DET', 'NUM'])
const SUBJECT: ReadonlySet<string> = new Set([...GROUP, 'ADP', 'CCONJ'])
/** How many words the subject may have. */
const MOST_OF_SUBJECT = 8
/** Words behind which subject and auxiliary change places. */
const TURNING: ReadonlySet<string> = new Set(['nor', 'only', 'never', 'neither'])
