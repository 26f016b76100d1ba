import type { Actor, TokenRange } from '../../core/actor.ts'
import { actor } from '../../core/actor.ts'
import type { Item } from '../../grammar/item.ts'
import type { Parts, Rule } from '../../grammar/rule.ts'
import { rule } from '../../grammar/rule.ts'
import { rangeOf, wholeOf } from './matched.ts'
import { OWNER, OWNERS, type Owner, ownerIn, ownerOf } from './owner-rules.ts'
import { TOPICS } from './topic-lists.ts'
import { verbs } from './verbs.ts'
import { closedClasses, nounsToo } from './word-classes.ts'

/** The words of an office without whose it is. */
interface Office {
  readonly head: string
  readonly role: TokenRange
  readonly plural: boolean
  /** True where it begins with a field, so that a list of fields may lead to it. */
  readonly listed: boolean
}

const office = (p: Parts): Office | undefined =>
  isOtherWord(p)
    ? undefined
    : { ...headOf(p.value('office') ?? ''), role: wholeOf(p), listed: false }

/** What the heads of offices say, by their words: they are as many as the lexicon has. */
const HEADS = new Map<string, Pick<Office, 'head' | 'plural'>>()

function headOf(word: string): Pick<Office, 'head' | 'plural'> {
  let known = HEADS.get(word)
  if (!known) {
    const head = singular(word)
    known = { head: GENERAL.has(head) ? '' : head, plural: head !== word }
    HEADS.set(word, known)
  }
  return known
}

/** An office with one more word in front of it. */
const longerOffice = (p: Parts): Office | undefined => {
  const of = p.value<Office>('office')
  return of && { ...of, role: wholeOf(p), listed: p.match.items[0]?.class === 'topic' }
}

/** "trade and" in front of "industry minister". */
const listedOffice = (p: Parts): Office | undefined =>
  p.value<Office>('office')?.listed ? longerOffice(p) : undefined

/** An office with its field behind it: "minister for trade". */
const fieldOffice = (p: Parts): Office | undefined => {
  const of = p.value<Office>('office')
  return of && !isOtherWord(p) ? { ...of, role: wholeOf(p), listed: false } : undefined
}

/** "the official data", "he heads": the word is no office where a noun or an article follows it. */
function isOtherWord(p: Parts): boolean {
  const { chart, to } = p.match
  const [token, next] = [chart.tokens[to - 1], chart.tokens[to]]
  if (!token || token.capital || !next || next.capital || next.shape !== 'word') return false
  if (VERBS.has(token.lower) && chart.has(to, 'article')) return true
  const role = verbs.get(next.lower)
  const noun = !role || (nounsToo.has(next.lower) && role.forms.has('base'))
  return (
    noun &&
    !closedClasses.has(next.lower) &&
    !next.lower.startsWith("'") &&
    !next.lower.endsWith('ly')
  )
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

/** "Y's Chairman of the Management Board": a body inside of what the office is of. */
const within = (p: Parts): Actor | undefined => {
  const held = p.value<Actor>('held')
  if (!held || held.refers === 'same' || !held.role) return undefined
  return { ...held, role: { from: held.role.from, to: p.match.to } }
}

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

/** Heads of offices that states have, and firms or clubs hardly. */
const OF_STATE =
  /minister|president|premier|chancellor|secretary|king|queen|emir|sultan|prince|leader|governor|speaker/

const singular = (head: string): string =>
  head.endsWith('men')
    ? `${head.slice(0, -3)}man`
    : head.endsWith('ies')
      ? `${head.slice(0, -3)}y`
      : head.replace(/([^s])s$/, '$1')

const holder = (of: Office | undefined, owner: Partial<Owner>): Actor | undefined =>
  of &&
  actor(of.plural ? 'group' : 'office', {
    codes: owner.codes ?? [],
    refers: owner.refers ?? null,
    count: owner.count ?? 0,
    head: of.head,
    ofState: OF_STATE.test(of.head),
    role: of.role,
  })

const ownedOffice = (p: Parts): Actor | undefined => {
  const owner = ownerIn(p, 'owner')
  const behind = ownerOf(p.match.items[0] as Item) === undefined
  if ((behind && owner?.link === 'adjective') || startsWithFirm(p)) return undefined
  const of = p.value<Office>('office')
  const made = holder(of, owner ?? {})
  return made && PEERS.has(of?.head ?? '') ? { ...made, head: '', refers: 'counterpart' } : made
}

/** "Lima Steel CEO": the words in front are a firm's name rather than an owner and a field. */
function startsWithFirm({ match: { chart, from, to, items } }: Parts): boolean {
  const firm = chart.find(from, 'firm-actor')
  const first = items[0]
  return firm !== undefined && first !== undefined && firm.to > first.to && firm.to < to
}

/** Those who hold the same office on the other side. */
const PEERS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'opposite number'])

/** The head of a ministry or of the state's railways acts for the state, the head of a firm for the firm. */
const officeOf = (p: Parts): Actor | undefined => {
  const org = p.value<Actor>('org')
  const last = org?.name ? p.match.chart.tokens[org.name.to - 1]?.lower : undefined
  const of = org && org.codes.length > 0 && last === 'railways' ? { ...org, own: false } : org
  const made = holder(p.value<Office>('office'), of ? { ...of, link: 'noun' } : {})
  return made && of && (of.own || of.refers === 'name')
    ? { ...made, body: of.name, own: of.own }
    : made
}

const bare = (p: Parts): Actor | undefined => holder(p.value<Office>('office'), { refers: 'same' })

/** An office that one state alone has: "Secretary of State". */
const ofOneState = (p: Parts): Actor | undefined => {
  return holder(
    { head: p.words('state') ?? '', role: wholeOf(p), plural: false, listed: false },
    { codes: [p.value<string>('state') ?? ''] },
  )
}

/** A governor acts for the state of his province. */
const ofPlace = (p: Parts): Actor | undefined => {
  if (startsWithFirm(p)) return undefined
  const place = p.value<string | Actor | null>('place')
  return holder(p.value<Office>('office'), {
    codes: typeof place === 'string' ? [place] : (place?.codes ?? []),
  })
}

/** "his Kazakh counterpart": the office is that of the one he meets. */
const counterpart = (p: Parts): Actor | undefined => {
  const made = holder(
    { head: '', role: wholeOf(p), plural: false, listed: false },
    ownerIn(p, 'owner') ?? {},
  )
  return made && { ...made, refers: 'counterpart' }
}

const PHRASE = 'office-phrase|field-office'
const WHOSE = '<state|capital|bloc|org|place|state-group|firm-actor>'

/** Make `office-phrase` and `field-office`, and `office-of`: an office with whose it is. */
export const officeRules: Rule[] = [
  rule('office-phrase', '<office>', 'office:<office>', office),
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
  rule('offices', '<office> and <office>', `office:<${PHRASE}> and (the)? <${PHRASE}>`, (p) => ({
    head: p.value<Office>('office')?.head ?? '',
    role: wholeOf(p),
    plural: false,
    listed: false,
  })),
  rule(
    'office-of',
    '<owner> <office>',
    `owner:<${OWNERS}> office:<offices|${PHRASE}>`,
    ownedOffice,
  ),
  rule(
    'office-of',
    '<owner> <office> to <state>',
    `owner:<${OWNERS}> office:<offices|${PHRASE}> to|in|at|with (the)? ${WHOSE}`,
    ownedOffice,
  ),
  rule(
    'office-of',
    '<office> of <organisation>',
    `office:<offices|${PHRASE}> of|at|for|from|in|with (the)? org:<org|firm-actor>`,
    officeOf,
  ),
  rule(
    'office-of',
    '<office> of <owner>',
    `office:<offices|${PHRASE}> of|from|for (the)? owner:<${OWNERS}>`,
    ownedOffice,
  ),
  rule(
    'office-of',
    '<office> of <owner> to <state>',
    `office:<${PHRASE}> of (the)? owner:<${OWNERS}> to|in|at (the)? ${WHOSE}`,
    ownedOffice,
  ),
  rule(
    'office-of',
    '<office> of <body> within',
    `held:<office-of> of|at|in|for|on (the)? ( <org|firm-actor> | ${TOPICS} )`,
    within,
  ),
  rule(
    'office-of',
    '<office> of <abbreviation>',
    `office:<offices|${PHRASE}> of|at (the)? org:<short-name>`,
    officeOf,
  ),
  rule(
    'office-of',
    "<organisation>'s <office>",
    `org:<org|firm-actor|short-name> ('s)? office:<offices|${PHRASE}>`,
    officeOf,
  ),
  rule(
    'office-of',
    '<office> of <place>',
    `office:<${PHRASE}> of (the)? place:<place-actor|place>`,
    ofPlace,
  ),
  rule(
    'office-of',
    '<possessive> <owner> counterpart',
    `his|her|their|its (owner:<${OWNERS}>)? ( <office-modifier> | ${TOPICS} )? counterpart|counterparts|colleague|colleagues`,
    counterpart,
  ),
  rule(
    'office-of',
    '<possessive> opposite number',
    `his|her|their|its (owner:<${OWNER}>)? opposite number`,
    counterpart,
  ),
  rule('office-of', '<office>', `office:<offices|${PHRASE}>`, bare),
  rule('office-of', '<office of one state>', 'state:<office-of-one>', ofOneState),
  rule(
    'office-of',
    '<place> <office>',
    `place:<place-actor|place> ('s)? office:<${PHRASE}>`,
    ofPlace,
  ),
  rule('short-name', '<abbreviation>', 'name:<acronym>', (p) =>
    actor('organisation', { form: 'name', name: rangeOf(p, 'name'), refers: 'name' }),
  ),
]
