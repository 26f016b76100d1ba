import type { Actor, TokenRange } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { beginsWith, wholeOf, withShort } from '../matched.ts'
import { OWNERS, type Owner, ownerIn } from './owner-rules.ts'
import { TOPICS } from './topic-lists.ts'

/** What the words of a body say, its owner left out. */
interface BodyWords {
  readonly sort: 'government' | 'named' | 'joint'
  readonly head: string
  readonly words: TokenRange
  /** True where its head has a capital: a name rather than a description. */
  readonly proper: boolean
  /** True where it has the name of a person, a place or a body in it. */
  readonly named: boolean
  /** True where fields alone name it, as those of ministries. */
  readonly plain: boolean
}

/** A body as an actor, with what its own words say. */
interface Body extends Actor {
  readonly says: BodyWords
}

const SORTS: Readonly<Record<string, BodyWords['sort']>> = {
  'government-body': 'government',
  'named-body': 'named',
  'joint-body': 'joint',
}

function body(p: Parts): Body | undefined {
  const head = p.match.names.get('head')
  if (!head?.item || isOfOne(p)) return undefined
  const named = p.match.items.some((item) => NAMES.has(item.class))
  return alone({
    sort: SORTS[head.item.class] ?? 'named',
    head: p.words('head') ?? '',
    words: wholeOf(p),
    proper: p.match.chart.tokens[head.from]?.capital ?? false,
    named,
    plain: !named && !isInternational(p),
  })
}

/** "Society of Consulting Engineers": who its members are ends its name. */
function ofMembers(p: Parts): Body | undefined {
  const last = p.match.chart.tokens[p.match.to - 1]
  return last?.capital && MEMBERS.test(last.lower) ? body(p) : undefined
}

const MEMBERS = /(?:er|or|ist|ant|ee|ian|chamber|bank|compan|industr|enterprise)(?:ie)?s$/

/** True where the words are known as those of one state's body. */
const isOfOne = ({ match: { chart, from, to } }: Parts): boolean =>
  chart.find(from, 'body-of-one')?.to === to

/** "European Union on …": the words of a bloc are no beginning of another body's name. */
const beginsWithBloc = ({ match: { chart, from, to, items } }: Parts): boolean => {
  const end = chart.find(from, 'bloc')?.to ?? from
  return end <= to && end > (items[0]?.to ?? from)
}

/** A body that by its words is of one state: "State Duma". */
function bodyOfOne(p: Parts): Body | undefined {
  // "Foreign Office Consultations" are held by any two.
  if (TALKS.test(p.match.chart.tokens[p.match.to]?.lower ?? '')) return undefined
  const [words, head] = [wholeOf(p), p.words('state') ?? '']
  const facts = { proper: true, named: false, plain: true }
  const says: BodyWords = { sort: 'government', head, words, ...facts }
  const codes = [p.value<string>('state') ?? '']
  return { ...actor('organisation', { codes, name: words, head, ofState: true }), says }
}

const TALKS = /^(?:consultation|dialogue|talk|meeting)s?$/

/** A body with one more word in front of it. */
function longerBody(p: Parts): Body | undefined {
  const of = p.value<Body>('body')?.says
  if (!of || isOfOne(p) || beginsWithBloc(p)) return undefined
  const named = of.named || NAMES.has(p.match.items[0]?.class ?? '')
  const words = { from: p.match.from, to: of.words.to }
  return alone({ ...of, words, named, plain: !named && !isInternational(p) })
}

const alone = (says: BodyWords): Body => bodyActor(says, undefined, says.words)

/** "Trade and" in front of "Industry Ministry". */
const listedBody = (p: Parts): Body | undefined =>
  beginsWith(p, 'body', 'topic') ? longerBody(p) : undefined

const NAMES: ReadonlySet<string> = new Set(['name', 'acronym', 'place'])

const isInternational = (p: Parts): boolean =>
  p.match.chart.tokens[p.match.from]?.lower === 'international'

/** Heads of bodies that blocs have. */
const BLOC_BODIES: ReadonlySet<string> = new Set(['commission', 'council', 'secretariat'])

/** What a body is as an actor, given its owner, if any. */
function bodyActor(of: BodyWords, owner: Owner | undefined, name: TokenRange): Body {
  const own = of.proper && !isBetweenStates(of, owner) && ownsItsName(of, owner)
  return {
    kind: 'organisation',
    form: of.proper ? 'name' : 'description',
    codes: owner?.codes ?? NOBODY,
    name: of.proper ? name : null,
    role: null,
    head: of.head,
    refers: owner ? owner.refers : 'same',
    body: null,
    among: [],
    count: owner?.count ?? 0,
    ofState: actsForState(of),
    ofBloc: BLOC_BODIES.has(of.head),
    own: own && (name.to - name.from > 1 || owner !== undefined),
    short: null,
    says: of,
  }
}

const NOBODY: readonly string[] = []

/** True for a body that some state must have: a ministry, a trade promotion organisation. */
function actsForState(of: BodyWords): boolean {
  if (!of.plain || of.head.endsWith('s')) return false
  return of.sort === 'government' || ORGANISATION.test(of.head)
}

/** The word for a state's agency as well as for a club. */
const ORGANISATION = /^organi[sz]ation$/

/** "Peru-Kenya Coordination Council": where two states' governments sit together, it is these states. */
function isBetweenStates(of: BodyWords, owner: Owner | undefined): boolean {
  return (owner?.codes.length ?? 0) > 1 && of.plain && COUNCIL.test(of.head)
}

const COUNCIL = /^(?:council|committee|commission|board|group|dialogue)$/

/** A chamber or institute with the state in its very name keeps it; a ministry acts for its state. */
function ownsItsName(of: BodyWords, owner: Owner | undefined): boolean {
  if (of.head === 'central bank') return owner !== undefined && owner.link === 'noun'
  if (of.sort !== 'named' || (of.head === 'party' && owner)) return false
  return !ORGANISATION.test(of.head) || owner?.link === 'noun' || !of.plain
}

const ownedBody = (p: Parts): Actor | undefined => {
  const of = p.value<Body>('body')?.says
  const owner = ownerIn(p, 'owner')
  const behind = p.match.items[0]?.class === 'body'
  if (behind && owner?.link === 'adjective') return undefined
  if (!of || !owner || p.match.chart.find(p.match.from, 'state')?.to === p.match.to)
    return undefined
  const inName = owner.link !== 'possessive' && (of.sort === 'named' || behind)
  return bodyActor(of, owner, inName ? wholeOf(p) : of.words)
}

/** "Federation of Peruvian Growers": who its members are, and of which state, belongs to its name. */
const ofStateMembers = (p: Parts): Actor | undefined => {
  const [of, owner] = [body(p)?.says, ownerIn(p, 'owner')]
  const last = p.match.chart.tokens[p.match.to - 1]
  return of?.proper && owner && last?.capital ? bodyActor(of, owner, wholeOf(p)) : undefined
}

/** A body of a body is what the larger one is, unless it has a name of its own. */
const partOf = (p: Parts): Actor | undefined => {
  const [of, larger] = [p.value<Body>('body'), p.value<Actor>('org')]
  if (!of || !larger) return undefined
  const { codes, refers, count, name } = larger
  if (larger.own && !of.own) return { ...of, codes, name, own: true }
  return { ...of, codes, refers, count, own: of.own && of.says.sort === 'named' }
}

const PROPER = `( ${TOPICS} | <name|region|region-adjective|place> )`

const BODY = '<government-body|named-body|joint-body>'

/** Make `body`, one that nobody is said to own, and `org`, a body with its owner. */
export const organisationRules: Rule[] = [
  rule('body', '<body>', `head:${BODY}`, body),
  rule('body', '<body of one state>', 'state:<body-of-one>', bodyOfOne),
  rule('body', '<name> <body>', '<topic|name|acronym|place> body:<body>', longerBody),
  rule('body', '<topic> and <body>', '<topic> ( , and | ,|and|&|/|- ) body:<body>', listedBody),
  rule('body', '<body> of <topics>', `head:${BODY} of|for|on (the)? ${TOPICS}`, body),
  rule(
    'body',
    '<body> of <topic> <members>',
    `head:<named-body|joint-body> of|for (the)? ( ${TOPICS} | <name> ) *`,
    ofMembers,
  ),
  rule('body', '<body> of <members>', 'head:<named-body> of|for (the)? *', ofMembers),
  rule('body', '<body> of <name>', `head:<named-body> of|for|on (the)? <name>`, body),
  rule(
    'body',
    '<body> of <names>',
    `head:<named-body|joint-body> of|for|on (the)? ${PROPER} ( -|and|& ${PROPER} | ${TOPICS} | <region> )+`,
    body,
  ),
  rule(
    'org',
    '<owner> <body>',
    `owner:<${OWNERS}> ( state - owned|run|affiliated | new|former|own|first )? body:<body>`,
    ownedBody,
  ),
  rule(
    'org',
    '<body> of <state> <members>',
    `head:<named-body> of (the)? owner:<state-adjective|region-adjective> ( ${TOPICS} | <named-body|name|firm|collective|firm-noun> )+`,
    ofStateMembers,
  ),
  rule('org', '<body> of <owner>', `body:<body> of|for|from (the)? owner:<${OWNERS}>`, ownedBody),
  rule(
    'org',
    '<body> of <organisation>',
    'body:<body> of|at|under|in (the)? org:<org|body>',
    partOf,
  ),
  rule('org', "<organisation>'s <body>", "org:<org|body> 's body:<body>", partOf),
  rule(
    'org',
    '<organisation> (<short>)',
    'org:<org|body> <bracket-open> short:<acronym|name|bloc|topic> <bracket-close>',
    withShort,
  ),
  rule(
    'org',
    '<organisation> (known as <short>)',
    'org:<org|body> <bracket-open> ( also )? known as short:<acronym|name> <bracket-close>',
    withShort,
  ),
]
