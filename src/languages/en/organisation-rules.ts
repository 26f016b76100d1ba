import type { Actor, TokenRange } from '../../core/actor.ts'
import { actor } from '../../core/actor.ts'
import type { Item } from '../../grammar/item.ts'
import type { Parts, Rule } from '../../grammar/rule.ts'
import { rule } from '../../grammar/rule.ts'
import type { Owner } from './owner-rules.ts'

/** A body without its owner: what sort it is and the words that name it. */
export interface Body {
  readonly sort: 'government' | 'named' | 'joint'
  readonly head: string
  readonly name: TokenRange
  /** True where its head has a capital: a name rather than a description. */
  readonly proper: boolean
}

const SORTS: Readonly<Record<string, Body['sort']>> = {
  'government-body': 'government',
  'named-body': 'named',
  'joint-body': 'joint'
}

const range = (p: Parts, name: string): TokenRange | null => {
  const part = p.match.names.get(name)
  return part ? { from: part.from, to: part.to } : null
}

const whole = (p: Parts): TokenRange => ({ from: p.match.from, to: p.match.to })

function body(p: Parts): Body | undefined {
  const head = p.match.names.get('head')
  if (!head?.item) return undefined
  return {
    sort: SORTS[head.item.class] ?? 'named',
    head: p.words('head') ?? '',
    name: whole(p),
    proper: p.match.chart.tokens[head.from]?.capital ?? false
  }
}

/** What a body is as an actor, given its owner, if any. */
export function bodyActor(of: Body, owner: Owner | undefined, name: TokenRange): Actor {
  const codes = owner?.codes ?? []
  const own = of.proper && ownsItsName(of, owner)
  return actor('organisation', {
    form: of.proper ? 'name' : 'description',
    codes,
    name: of.proper ? name : null,
    head: of.head,
    refers: owner ? owner.refers : 'same',
    count: owner?.count ?? 0,
    ofState: of.sort === 'government' && !of.head.endsWith('s'),
    own: own && (name.to - name.from > 1 || owner !== undefined)
  })
}

/** A chamber or institute with the state in its very name keeps it; a ministry acts for its state. */
function ownsItsName(of: Body, owner: Owner | undefined): boolean {
  if (of.head === 'central bank') return owner !== undefined && owner.link === 'noun'
  if (of.sort === 'named') return owner?.link !== 'possessive' || !/^organi[sz]ation$/.test(of.head)
  return false
}

const ownedBody = (p: Parts): Actor | undefined => {
  const of = p.value<Body>('body')
  const owner = p.value<Owner>('owner')
  const behind = p.match.items[0]?.class === 'body'
  if (behind && owner?.link === 'adjective') return undefined
  if (!of || !owner || p.match.chart.find(p.match.from, 'state')?.to === p.match.to) return undefined
  const inName = owner.link !== 'possessive' && (of.sort === 'named' || behind)
  return bodyActor(of, owner, inName ? whole(p) : of.name)
}

/** A body of a body is what the larger one is, unless it has a name of its own. */
const partOf = (p: Parts): Actor | undefined => {
  const of = p.value<Body>('body')
  const larger = p.value<Actor>('org')
  if (!of || !larger) return undefined
  const alone = bodyActor(of, undefined, of.name)
  return { ...alone, codes: larger.codes, refers: larger.refers, count: larger.count, own: alone.own && of.sort === 'named' }
}

const withShort = (p: Parts): Actor | undefined => {
  const long = p.value<Actor>('org')
  return long && { ...long, short: range(p, 'short') }
}

function firm(p: Parts): Actor | undefined {
  const name = range(p, 'name') ?? range(p, 'firm')
  if (!name) return undefined
  const owner = p.value<Owner>('owner')
  const known = p.match.names.get('name')?.item
  const home = known?.class === 'firm-name' ? [known.value as string] : []
  return actor('company', { form: 'name', name, own: true, codes: owner?.codes ?? home, head: 'company' })
}

/** A firm told by its last word has the state before it in its name; a known one has not. */
function isKnown(item: Item): boolean {
  const first = item.parts[0]
  return first?.class === 'firm-actor' ? isKnown(first) : item.rule === KNOWN || item.rule === NAMED
}

const KNOWN = '<known firm>'
const NAMED = '<firm noun> <name>'

/** "Kazakhstan's X Company" is X Company; "Development Bank of Kazakhstan" is so named. */
/** "the carrier Condor", but no person behind "the Railways". */
const firmBehindNoun = (p: Parts): Actor | undefined => {
  const [noun, name] = [p.match.chart.tokens[p.match.from], p.match.names.get('name')?.item]
  const given = (name?.value as { given?: boolean } | undefined)?.given
  return noun?.capital || given ? undefined : firm(p)
}

const ownedFirm = (p: Parts): Actor | undefined => {
  const of = p.value<Actor>('firm')
  const owner = p.value<Owner>('owner')
  if (!of || !owner) return undefined
  const [start, next] = p.match.items
  const named = next?.class === 'firm-actor' && !isKnown(next)
  if (start?.class === 'owner' && owner.link !== 'possessive' && named) return undefined
  const first = start?.class === 'firm-actor'
  return { ...of, codes: owner.codes, name: first ? whole(p) : of.name }
}

/** A name that ends in the word for a firm, with the state in it or not, but not owned by one. */
function firmByEnding(p: Parts): Actor | undefined {
  const items = p.match.items
  const codes: string[] = []
  for (const item of items) {
    if (item.class !== 'owner') continue
    const owner = item.value as Owner
    if (owner.link === 'possessive') return undefined
    codes.push(...owner.codes)
  }
  const last = items.at(-1) as Item
  const name = { from: p.match.from, to: last.class === 'legal-form' ? last.from : p.match.to }
  if (!allCapitals(p, name)) return undefined
  return actor('company', { form: 'name', name, own: true, head: 'company', codes })
}

const allCapitals = (p: Parts, name: TokenRange): boolean => {
  const tokens = p.match.chart.tokens.slice(name.from, name.to)
  return tokens.every((t) => t.capital || t.shape !== 'word' || t.lower === 'and' || t.lower === 'of')
}

/** Words in front of the head of a body: topics one by one, so that the head is left over. */
const WORD = '<topic|name|acronym|place>'
const LIST = '( <topic>+ ( , and | ,|and|&|/|- ) )+ <topic>+'
const PROPER = '<topics|name|region|place>'

const BODY = '<government-body|named-body|joint-body>'

const bloc = (p: Parts): Actor =>
  actor('bloc', { form: 'name', codes: [p.value<string>('bloc') ?? ''], name: range(p, 'bloc'), short: range(p, 'short') })

/** Make `topics`, `body`, `org` (a body with its owner) and `firm-actor`. */
export const organisationRules: Rule[] = [
  rule('topics', '<topic> and <topic>', '<topic>+ ( ,|and|&|/|- <topic>+ )+ ( , and <topic>+ )?', () => true),
  rule('topics', '<topic>', '<topic>+', () => true),
  rule('body', '<body>', `head:${BODY}`, body),
  rule('body', '<names> <body>', `${WORD}+ head:${BODY}`, body),
  rule('body', '<topics> <body>', `( <name|acronym> )? ${LIST} head:${BODY}`, body),
  rule('body', '<names> <body> of <topics>', `${WORD}+ head:${BODY} of|for|on (the)? <topics>`, body),
  rule('body', '<body> of <topics>', `head:${BODY} of|for|on (the)? <topics>`, body),
  rule('body', '<body> of <name>', `head:<named-body> of|for|on (the)? <name>`, body),
  rule('body', '<body> of <names>', `head:<named-body|joint-body> of|for|on (the)? ${PROPER} ( ( -|and|& )? ${PROPER} )+`, body),
  rule('org', '<owner> <body>', 'owner:<owners|owner> body:<body>', ownedBody),
  rule('org', '<body> of <owner>', 'body:<body> of|for|from (the)? owner:<owners|owner>', ownedBody),
  rule('org', '<body> of <organisation>', 'body:<body> of|at|under|in (the)? org:<org>', partOf),
  rule('org', "<organisation>'s <body>", "org:<org> 's body:<body>", partOf),
  rule('org', '<body of one state>', 'state:<body-of-one>', (p) =>
    actor('organisation', {
      codes: [p.value<string>('state') ?? ''],
      name: whole(p),
      head: p.words('state') ?? '',
      ofState: true
    })
  ),
  rule('org', '<body>', 'body:<body>', (p) => {
    const of = p.value<Body>('body')
    return of && bodyActor(of, undefined, of.name)
  }),
  rule('org', '<organisation> (<short>)', 'org:<org> <bracket-open> short:<acronym|name|bloc|topic> <bracket-close>', withShort),
  rule('org', '<organisation> (known as <short>)', 'org:<org> <bracket-open> ( also )? known as short:<acronym|name> <bracket-close>', withShort),
  rule('news-actor', '<news agency>', 'name:<news-agency>', (p) =>
    actor('organisation', { form: 'name', name: range(p, 'name'), head: 'agency' })
  ),
  rule('treaty', '<document> of <capital>', 'treaty|treaties|convention|declaration|round|accords of <capital>', () => true),
  rule('treaty', '<capital> <document>', '<capital> <treaty-word>', (p) => {
    const before = p.match.chart.tokens[p.match.from - 1]?.lower
    return before === '-' || before === '–' ? undefined : true
  }),
  rule('bloc-actor', '<bloc> (<short>)', 'bloc:<bloc> <bracket-open> short:<acronym|name|bloc> <bracket-close>', bloc),
  rule('firm-actor', KNOWN, 'name:<firm-name> (<legal-form>)?', firm),
  rule('firm-actor', '<name> <firm>', '( <name|topic|acronym|owner|firm-name|place|place-noun> )+ <firm>+ (<legal-form>)?', firmByEnding),
  rule('firm-actor', '<name> and Co', '<name|firm-name>+ and|& co|co.|company|sons|brothers', firmByEnding),
  rule('firm-actor', '<name> <legal form>', '( <name|topic|acronym|owner|firm-name|firm|place> )+ <legal-form>', firmByEnding),
  rule('firm-actor', '<name> company', 'name:<name|firm-name|acronym> company|airline|group|airlines|bank|firm', firm),
  rule('firm-actor', NAMED, 'noun:<firm-noun> name:<name|firm-name>', firmBehindNoun),
  rule('firm-actor', '<name> <firm> of <owner>', 'firm:<firm-actor> of (the)? owner:<owner>', ownedFirm),
  rule('firm-actor', '<owner> <firm>', 'owner:<owner> ( <topics|office-modifier|firm-noun> )? firm:<firm-actor>', ownedFirm),
  rule('firm-actor', '<firm> (<short>)', 'org:<firm-actor> <bracket-open> short:<acronym|firm-name|name> <bracket-close>', withShort),
  rule('firm-actor', '<firm> (known as <short>)', 'org:<firm-actor> <bracket-open> (also)? known as short:<acronym|name|firm-name> <bracket-close>', withShort)
]
