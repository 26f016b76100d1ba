import type { Actor } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { beginsWith, wholeOf } from '../matched.ts'
import { verbs } from '../text/verbs.ts'
import { closedClasses, nounsToo } from '../text/word-classes.ts'
import { TOPICS } from './topic-lists.ts'

/** True where the words are known as those of one state's office. */
const isOfOne = ({ match: { chart, from, to } }: Parts): boolean =>
  chart.find(from, 'office-of-one')?.to === to

const office = (p: Parts): Actor | undefined => {
  if (isOtherWord(p) || isOfOne(p)) return undefined
  const { head, kind, ofState, ofBloc } = headOf(p.value('office') ?? '')
  return actor(kind, { head, ofState, ofBloc, role: wholeOf(p), refers: 'same' })
}

const bothOffices = (p: Parts): Actor => {
  const { head = '', ofState = false } = p.value<Actor>('office') ?? {}
  return actor('office', { head, ofState, role: wholeOf(p), refers: 'same' })
}

type Head = Pick<Actor, 'head' | 'kind' | 'ofState' | 'ofBloc'>

/** What the heads of offices say, by their words: they are as many as the lexicon has. */
const HEADS = new Map<string, Head>()

function headOf(word: string): Head {
  const known = HEADS.get(word)
  if (known) return known
  const one = ALIKE.get(singular(word)) ?? singular(word)
  const head = GENERAL.has(one) ? '' : one
  const kind = singular(word) === word ? 'office' : 'group'
  const ofBloc = OF_BLOC.test(head)
  const made: Head = { head, kind, ofBloc, ofState: !ofBloc && OF_STATE.test(head) }
  HEADS.set(word, made)
  return made
}

/** An office with one more word in front of it. */
const longerOffice = (p: Parts): Actor | undefined => {
  const of = p.value<Actor>('office')
  return of && !isOfOne(p) ? { ...of, role: wholeOf(p) } : undefined
}

/** "trade and" in front of "industry minister". */
const listedOffice = (p: Parts): Actor | undefined =>
  beginsWith(p, 'office', 'topic') && !isTitleBehind(p) ? longerOffice(p) : undefined

/** "Opposes the tariff, Trade Minister Ali said": a title in capitals begins behind what is in small letters. */
function isTitleBehind({ match: { chart, from, names } }: Parts): boolean {
  const title = chart.tokens[names.get('office')?.from ?? from]
  return chart.tokens[from]?.capital === false && title?.capital === true
}

/** An office with its field behind it, "minister for trade", but not "head of customs": a body. */
const fieldOffice = (p: Parts): Actor | undefined => {
  const { chart, items, to } = p.match
  const field = items[1]?.from ?? to
  return isOtherWord(p) || chart.find(field, 'body')?.to === to ? undefined : longerOffice(p)
}

/** "the official data", "he heads": the word is no office where a noun or an article follows it. */
function isOtherWord(p: Parts): boolean {
  const { chart, to } = p.match
  const [token, next] = [chart.tokens[to - 1], chart.tokens[to]]
  if (!token || token.capital || !next || next.capital || next.shape !== 'word') return false
  if (VERBS.has(token.lower) && chart.has(to, 'article')) return true
  const { lower } = next
  if (closedClasses.has(lower) || lower.startsWith("'") || lower.endsWith('ly')) return false
  const role = verbs.get(lower)
  return !role || (nounsToo.has(lower) && role.forms.has('base'))
}

/** Offices that are verbs as well. */
const VERBS: ReadonlySet<string> = new Set([
  'heads',
  'hosts',
  'chairs',
  'chair',
  'host',
  'partner',
  'partners',
  'pilots',
  'governs',
  'captains',
])

/** What anybody in office may be called; it tells nothing of the office. */
const GENERAL: ReadonlySet<string> = new Set([
  'official',
  'officer',
  'diplomat',
  'politician',
  'statesman',
  'executive',
  'leader',
])

/** Offices that go by two names. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
  ['fm', 'minister'],
  ['vice premier', 'deputy prime minister'],
  ['vice-premier', 'deputy prime minister'],
  ['deputy premier', 'deputy prime minister'],
  ['foreign secretary', 'foreign minister'],
])

/** Heads of offices that states have, and firms or clubs hardly. */
const OF_STATE =
  /minister|president|premier|chancellor|secretary|king|queen|emir|sultan|prince|leader|governor|speaker/

/** Heads of offices that organisations of states have, and states hardly. */
const OF_BLOC = /^(?:deputy )?secretary[ -]general$/

const singular = (head: string): string =>
  head.endsWith('men')
    ? `${head.slice(0, -3)}man`
    : head.endsWith('ies')
      ? `${head.slice(0, -3)}y`
      : head.replace(/([^s])s$/, '$1')

/** An office that one state alone has: "Secretary of State". */
const ofOneState = (p: Parts): Actor => {
  const head = p.words('state') ?? ''
  const codes = [p.value<string>('state') ?? '']
  const parts = { head, codes, role: wholeOf(p), ofState: OF_STATE.test(head) }
  return actor('office', parts)
}

/** An office alone. */
export const PHRASE = 'office-phrase|field-office'

/** Make `office-phrase`, `field-office`, one with its field behind it, and `offices`, two held by one. */
export const officePhraseRules: Rule[] = [
  rule('office-phrase', '<office>', 'office:<office>', office),
  rule('office-phrase', '<office of one state>', 'state:<office-of-one>', ofOneState),
  rule(
    'office-phrase',
    '<modifier> <office>',
    '<office-modifier|topic> (-)? office:<office-phrase>',
    longerOffice,
  ),
  rule(
    'office-phrase',
    '<topic> and <office>',
    '<topic> ( , and | ,|and|&|/ ) office:<office-phrase>',
    listedOffice,
  ),
  rule(
    'field-office',
    '<office> of <topics>',
    `office:<office-phrase> of|for|on|in|- (charge of)? (the)? ${TOPICS}`,
    fieldOffice,
  ),
  rule(
    'offices',
    '<office> and <office>',
    `office:<${PHRASE}> and (the)? <${PHRASE}>`,
    bothOffices,
  ),
]
