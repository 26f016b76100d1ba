import type { Actor } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { rangeOf } from '../matched.ts'
import { HELD } from './office-rules.ts'
import { OWNER, ownerIn } from './owner-rules.ts'

function person(p: Parts): Actor | undefined {
  const name = rangeOf(p, 'name')
  if (!name) return undefined
  const held = p.value<Actor>('office')
  const base = held ?? actor('person')
  const codes = held?.kind === 'group' && base.codes.length > 1 ? [] : base.codes
  return {
    ...base,
    codes,
    kind: 'person',
    form: 'name',
    name,
    role: held?.role ?? null,
    head: held?.head ?? '',
  }
}

/** "Wang Li of China". */
const nameOfState = (p: Parts): Actor | undefined => {
  const name = p.match.names.get('name')?.item?.value as NameValue
  return name?.given && !goesOn(p) ? ofState(person(p), p) : undefined
}

/** "Foreign Minister Wang Li of China". */
const personOfState = (p: Parts): Actor | undefined => {
  const made = p.match.names.get('person')?.item
  if (made?.rule !== OFFICE_NAME || goesOn(p)) return undefined
  const known = made.value as Actor
  return known.codes.length === 0 ? ofState(known, p) : undefined
}

const ofState = (made: Actor | undefined, p: Parts): Actor | undefined =>
  made && { ...made, codes: ownerIn(p, 'owner')?.codes ?? [] }

/** True where a name goes on behind the state: "of China Steel". */
const goesOn = ({ match: { chart, to } }: Parts): boolean => chart.tokens[to]?.capital === true

type NameValue = { readonly given: boolean } | undefined

/** "Peru's Rosa Quispe". */
const personOfOwner = (p: Parts): Actor | undefined => {
  const owner = ownerIn(p, 'owner')
  const run = p.match.names.get('name')?.item?.value as NameValue
  const made = owner?.link === 'possessive' && run?.given ? person(p) : undefined
  return made && owner ? { ...made, codes: owner.codes, refers: owner.refers } : undefined
}

/** An office behind a name is its holder's, unless another name follows it. */
const personThenOffice = (p: Parts): Actor | undefined => {
  const { chart, to } = p.match
  if (chart.has(to, 'name') || chart.has(to, 'firm-name')) return undefined
  const held = p.value<Actor>('office')
  const name = p.match.names.get('name')
  if (held?.kind === 'group' || (name && chart.find(name.from, 'place')?.to === name.to))
    return undefined
  return held?.refers === 'same' && held.body === null && !p.has('article') ? undefined : person(p)
}

/** A comma between office and name needs a name of two words. */
const officeThenName = (p: Parts): Actor | undefined => {
  const name = rangeOf(p, 'name')
  const several = p.value<Actor>('office')?.kind === 'group'
  return name && name.to - name.from > 1 && !several ? person(p) : undefined
}

const NAME = '<name>'
const OFFICE_NAME = '<office> <name>'

/** Make `person`: a name with an office or a title beside it. */
export const personRules: Rule[] = [
  rule('person', OFFICE_NAME, `office:<${HELD}> (<title>)? name:${NAME}`, person),
  rule('person', '<name> of <state>', `name:${NAME} of|from (the)? owner:<${OWNER}>`, nameOfState),
  rule(
    'person',
    '<office> <name> of <state>',
    `person:<person> of|from (the)? owner:<${OWNER}>`,
    personOfState,
  ),
  rule(
    'person',
    '<office>, <name>',
    `office:<${HELD}> , ((the)? <title>)? name:${NAME}`,
    officeThenName,
  ),
  rule('person', '<title> <name>', `<title>+ name:${NAME}`, person),
  rule('person', "<state>'s <name>", `owner:<${OWNER}> name:${NAME}`, personOfOwner),
  rule(
    'person',
    '<title> <name>, <office>',
    `<title>+ name:${NAME} , (article:the|a|an)? office:<${HELD}>`,
    personThenOffice,
  ),
  rule(
    'person',
    '<name>, <office>',
    `name:${NAME} , (article:the|a|an)? office:<${HELD}>`,
    personThenOffice,
  ),
  rule(
    'person',
    '<name> (<office>)',
    `name:${NAME} <bracket-open> office:<${HELD}> <bracket-close>`,
    person,
  ),
  rule(
    'person',
    '<name>, who is <office>',
    `name:${NAME} , who is|was|heads|serves|serving (also|as)? (the)? office:<${HELD}>`,
    person,
  ),
]
