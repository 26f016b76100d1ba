import type { Actor } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Item } from '../../../grammar/item.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { rangeOf, wholeOf } from '../matched.ts'
import { officePhraseRules, PHRASE } from './office-phrases.ts'
import { OWNER, OWNERS, type Owner, ownerIn, ownerOf } from './owner-rules.ts'
import { TOPICS } from './topic-lists.ts'

/** "Y's Chairman of the Management Board": a body inside of what the office is of. */
const within = (p: Parts): Actor | undefined => {
  const held = p.value<Actor>('held')
  if (!held || held.refers === 'same' || !held.role) return undefined
  return { ...held, role: { from: held.role.from, to: p.match.to } }
}

/** "the spokesperson of UN chief Kim": the owner belongs to an office behind it. */
const isOfTheNext = ({ match: { chart, to } }: Parts, owner: Partial<Owner> | undefined): boolean =>
  owner?.link === 'adjective' || chart.has(to, 'office')

const heldFor = (of: Actor | undefined, owner: Partial<Owner>): Actor | undefined =>
  of &&
  actor(of.kind, {
    codes: owner.codes ?? [],
    refers: owner.refers ?? null,
    count: owner.count ?? 0,
    head: of.head,
    ofState: of.ofState,
    role: of.role,
  })

const ownedOffice = (p: Parts): Actor | undefined => {
  const owner = ownerIn(p, 'owner')
  const behind = ownerOf(p.match.items[0] as Item) === undefined
  if ((behind && isOfTheNext(p, owner)) || startsWithFirm(p) || isCompound(p)) return undefined
  const of = p.value<Actor>('office')
  const made = heldFor(of, owner ?? {})
  return made && PEERS.has(of?.head ?? '') ? { ...made, head: '', refers: 'counterpart' } : made
}

/**
 * "Lima Steel CEO": the words in front are a firm's name rather than an owner and a field; but firms
 * have no ministers.
 */
function startsWithFirm(p: Parts): boolean {
  const { chart, from, to, items } = p.match
  const first = items[0]
  const firm = chart.find(from, 'firm-words')
  if (!first || !firm || isMinister(p)) return false
  return firm.to > first.to && firm.to < to
}

/** "the partner of the Lima-based firm": the place only tells where the firm is. */
const isCompound = ({ match: { chart, to } }: Parts): boolean => chart.tokens[to]?.text === '-'

const isMinister = (p: Parts): boolean =>
  p.value<Actor>('office')?.head.endsWith('minister') === true

/** Those who hold the same office on the other side. */
const PEERS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'peer', 'opposite number'])

/** The head of a ministry or of the state's railways acts for the state, the head of a firm for the firm. */
const officeOf = (p: Parts): Actor | undefined => {
  const org = bodyOf(p)
  if (isOneOffice(p) || (org?.kind === 'company' && isMinister(p))) return undefined
  const last = org?.name ? p.match.chart.tokens[org.name.to - 1]?.lower : undefined
  const of = org && org.codes.length > 0 && last === 'railways' ? { ...org, own: false } : org
  const made = heldFor(p.value<Actor>('office'), of ?? {})
  return made && of && (of.own || of.refers === 'name')
    ? { ...made, body: of.name, own: of.own }
    : made
}

/** "police officers": what could be a body belongs to the office. */
const isOneOffice = ({ match: { chart, from, to } }: Parts): boolean =>
  chart.find(from, 'office-phrase')?.to === to

/** The body that an office is of; an abbreviation is one that the document tells of elsewhere. */
function bodyOf(p: Parts): Actor | undefined {
  const item = p.match.names.get('org')?.item
  return item?.class === 'acronym'
    ? actor('organisation', { form: 'name', name: rangeOf(p, 'org'), refers: 'name' })
    : (item?.value as Actor | undefined)
}

/** A governor acts for the state of his province. */
const ofPlace = (p: Parts): Actor | undefined => {
  if (startsWithFirm(p) || isCompound(p)) return undefined
  const place = p.value<string | Actor | null>('place')
  return heldFor(p.value<Actor>('office'), {
    codes: typeof place === 'string' ? [place] : (place?.codes ?? []),
  })
}

/** "his Kazakh counterpart": the office is that of the one he meets. */
const counterpart = (p: Parts): Actor => {
  const { codes = [], count = 0 } = ownerIn(p, 'owner') ?? {}
  return actor('office', { codes, count, role: wholeOf(p), refers: 'counterpart' })
}

/** An office with whose it is, or without. */
export const HELD = `office-of|offices|${PHRASE}`

const WHOSE = '<state|capital|bloc|org|body|place|state-group|firm-actor>'

/** Make offices, and `office-of`: an office with whose it is. */
export const officeRules: Rule[] = [
  ...officePhraseRules,
  rule(
    'office-of',
    '<owner> <office>',
    `owner:<${OWNERS}> office:<offices|${PHRASE}> ( to|in|at|with (the)? ${WHOSE} )?`,
    ownedOffice,
  ),
  rule(
    'office-of',
    '<office> of <organisation>',
    `office:<offices|${PHRASE}> of|at|for|from|in|with (the)? org:<org|body|firm-actor>`,
    officeOf,
  ),
  rule(
    'office-of',
    '<office> of <owner>',
    `office:<offices|${PHRASE}> of|from|for (the)? owner:<${OWNERS}> ( to|in|at (the)? ${WHOSE} )?`,
    ownedOffice,
  ),
  rule(
    'office-of',
    '<office> of <body> within',
    `held:<office-of> of|at|in|for|on (the)? ( <org|body|firm-actor> | ${TOPICS} )`,
    within,
  ),
  rule(
    'office-of',
    '<office> of <abbreviation>',
    `office:<offices|${PHRASE}> of|at (the)? org:<acronym>`,
    officeOf,
  ),
  rule(
    'office-of',
    "<organisation>'s <office>",
    `org:<org|body|firm-actor|acronym> ('s)? office:<offices|${PHRASE}>`,
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
  rule(
    'office-of',
    '<place> <office>',
    `place:<place-actor|place> ('s)? office:<${PHRASE}>`,
    ofPlace,
  ),
]
