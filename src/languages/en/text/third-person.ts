import type { Word } from '../../../core/word.ts'
import { reports } from './reports.ts'
import { formAhead, type TagContext, tokenAhead } from './tag-context.ts'
import { CAN, type WordForm } from './word-form.ts'

/** Whether an -s form that may be a noun says what the name before it does. */
export function isOfName(context: TagContext, form: WordForm): boolean {
  return callsOn(context, form) || wantsTo(context, form) || actsOn(context, form)
}

/** "Trade grew, reports the agency", "… , reports TASS.", "…, TASS reports.": behind what is said. */
export function saysSo(context: TagContext, form: WordForm): boolean {
  if (!reports.has(form.third.lemma) || !context.words.some(isTold)) return false
  const next = tokenAhead(context)
  if (context.last?.lemma === ',')
    return formAhead(context)?.closed === 'DET' || (next?.capital === true && endsAt(context, 2))
  let from = context.at
  while (context.words[from - 1]?.tag === 'PROPN') from--
  return from < context.at && context.words[from - 1]?.lemma === ',' && endsAt(context, 1)
}

const isTold = ({ tag, form }: Word): boolean =>
  (tag === 'AUX' && form !== 'ing') || (tag === 'VERB' && (form === 's' || form === 'past'))

/** A full stop or comma, or the end of the sentence, so many tokens ahead. */
function endsAt(context: TagContext, steps: number): boolean {
  const next = tokenAhead(context, steps)
  return next === undefined || next.text === '.' || next.text === ','
}

/** "Peru calls on Chile to": no "phone calls on Monday". */
function callsOn(context: TagContext, form: WordForm): boolean {
  return form.third.lemma === 'call' && CALLED.has(formAhead(context)?.lower ?? '')
}

/** "The delegation leaves for Lima": no "leaves of trees". */
export function goesTo(context: TagContext, form: WordForm): boolean {
  return GOING.get(form.third.lemma)?.has(formAhead(context)?.lower ?? '') === true
}

const GOING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['leave', new Set(['for'])],
  ['head', new Set(['for', 'to'])],
])

/** "Peru needs to train nurses": no "road links to Peru". */
function wantsTo(context: TagContext, form: WordForm): boolean {
  if (formAhead(context)?.lower !== 'to' || !WANTING.has(form.third.lemma)) return false
  const next = formAhead(context, 2)
  return next !== undefined && (next.can & CAN.base) !== 0
}

const WANTING = new Set(
  'need plan hope want aim pledge promise offer vow wish intend seek attempt long'.split(' '),
)

/** "Seeks chemical | plants to buy": behind a bare noun that the verb before acts on, where that tells of nothing. */
export function isOfObject(context: TagContext, form: WordForm): boolean {
  const before = context.words[context.at - 2]
  if (before?.tag !== 'VERB' || reports.has(before.lemma) || SHOWING.has(before.lemma)) return false
  return !wantsTo(context, form)
}

/** Other verbs than those of saying before what is so: "it shows trade helps to build trust". */
const SHOWING = new Set(
  'show see know prove mean ensure find hear learn realise realize'.split(' '),
)

const CALLED = new Set(['on', 'upon', 'for'])

/**
 * "Peru backs peace talks", "said Peru needs help": a verb, where no article, preposition or adjective
 * stands before the name, and no other verb has it as its subject ("Peru needs have grown").
 */
function actsOn(context: TagContext, form: WordForm): boolean {
  if (!ACTING.has(form.third.lemma)) return false
  const next = formAhead(context)
  if (!next || next.closed || tokenAhead(context)?.shape !== 'word') return false
  if (!(next.can & (CAN.noun | CAN.adjective))) return false
  let at = context.at - 1
  while (context.words[at]?.tag === 'PROPN') at--
  const before = context.words[at]
  if (before && (GOVERNING.has(before.tag) || before.lemma === "'s")) return false
  return !otherVerbAhead(context)
}

/** What stands before a name that is no subject. */
const GOVERNING = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'NUM'])

/** How far the verb of the clause is looked for. */
const CLAUSE = 8

/** "… have grown", "… rose": a form that can be nothing but a finite verb, before the clause ends. */
function otherVerbAhead(context: TagContext): boolean {
  for (let step = 1; step <= CLAUSE; step++) {
    const [token, form] = [tokenAhead(context, step), formAhead(context, step)]
    if (!token || !form || token.shape === 'mark' || ENDING.has(form.closed ?? '')) return false
    if (form.closed === 'AUX') return true
    if (form.can & CAN.past && !(form.can & (CAN.participle | CAN.noun))) return true
  }
  return false
}

/** What opens another clause or phrase. */
const ENDING = new Set(['SCONJ', 'PRON', 'PART', 'CCONJ'])

const ACTING = new Set(
  `need support demand fear claim request promise plan hope blame curb doubt eye honour honor press question risk vow boost ban halt probe rap
  back block boycott challenge delay dispute double host name protest spurn suspect train trust pledge mull slam spark target tackle ease raise
  voice order threaten lift waive welcome query guard shelter treat snub rebuke counter answer hail mourn salute thank cheer condemn regret
  approve veto resist defend respect share review witness punish warn lobby court woo`
    .trim()
    .split(/\s+/),
)
