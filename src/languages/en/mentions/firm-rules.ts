import type { Actor, TokenRange } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Token } from '../../../core/token.ts'
import type { Item } from '../../../grammar/item.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { rangeOf, wholeOf, withShort } from '../matched.ts'
import {
  allCapitals,
  endsInBank,
  eximBank,
  firmByBeginning,
  firmByNoun,
  firmForFields,
  firmNamed,
  firmOfFields,
} from './firm-names.ts'
import { OWNER, OWNERS, ownerIn, ownerOf } from './owner-rules.ts'
import { TOPICS } from './topic-lists.ts'

function firm(p: Parts): Actor | undefined {
  const name = rangeOf(p, 'name') ?? rangeOf(p, 'firm')
  if (!name) return undefined
  const owner = ownerIn(p, 'owner')
  const known = p.match.names.get('name')?.item
  const home = known?.class === 'firm-name' ? [known.value as string] : []
  return actor('company', {
    form: 'name',
    name,
    own: true,
    codes: owner?.codes ?? home,
    head: 'company',
  })
}

const BASED = '-|– based|headquartered|listed'

/** "Peru-based Condor": a firm of that state; not where the name goes on in words that are none of it. */
const basedFirm = (p: Parts): Actor | undefined => {
  if (p.match.chart.tokens[p.match.to]?.capital) return undefined
  const made = p.value<Actor>('of') ?? firm(p)
  const place = p.match.names.get('owner')?.item?.value
  return made && { ...made, codes: typeof place === 'string' ? [place] : [] }
}

/** A firm told by its last word has the state before it in its name; a known one has not. */
function isKnown(item: Item): boolean {
  const first = item.parts[0]
  return first?.class === 'firm-actor' ? isKnown(first) : item.rule === KNOWN || item.rule === NAMED
}

const KNOWN = '<known firm>'
const NAMED = '<firm noun> <name>'

/** "the carrier Condor", but no person behind "the Railways". */
const firmBehindNoun = (p: Parts): Actor | undefined => {
  const [noun, name] = [p.match.chart.tokens[p.match.from], p.match.names.get('name')?.item]
  const given = (name?.value as { given?: boolean } | undefined)?.given
  return noun?.capital || given ? undefined : firm(p)
}

/** "Peru's X Company" is X Company; "Development Bank of Peru" is so named. */
const ownedFirm = (p: Parts): Actor | undefined => {
  const of = p.value<Actor>('firm')
  const owner = ownerIn(p, 'owner')
  if (!of || !owner) return undefined
  const { chart, from, to, items } = p.match
  // "Saudi Aramco" is so called.
  if (chart.find(from, 'firm-name')?.to === to) return undefined
  const own = p.match.names.get('firm')?.item
  const first = items[0]?.class === 'firm-actor'
  // "Nigerian National Petroleum Corporation" is its whole name.
  const whole = own && allCapitals(p, { from: items[0]?.to ?? from, to: own.to })
  const named = own && !isKnown(own) && (items[1] === own || whole)
  if (!first && owner.link !== 'possessive' && named) return undefined
  if (!first && owner.link === 'noun' && !isKnown(p.match.items.at(-1) as Item)) return undefined
  return { ...of, codes: owner.codes, name: first ? wholeOf(p) : of.name }
}

/** The words of a firm's name from one on to the word for a firm or to its legal form. */
interface FirmWords {
  /** The states named in it. */
  readonly codes: readonly string[]
  /** One past the last token of the name: the legal form is none of it. */
  readonly to: number
  /** The classes of its first words; empty for the word for a firm and what follows it. */
  readonly first: string
  readonly second: string
  /** True where it ends in a legal form. */
  readonly legal: boolean
}

const lastWords = (p: Parts): FirmWords => {
  const last = p.match.items.at(-1) as Item
  const legal = last.class === 'legal-form'
  return { codes: [], to: legal ? last.from : p.match.to, first: '', second: '', legal }
}

/** The words of a name with more in front; what is possessed begins a name. */
const moreWords = (p: Parts): FirmWords | undefined => {
  const [item, more] = [p.match.items[0] as Item, p.value<FirmWords>('more')]
  const owner = ownerOf(item)
  if (!more || owner?.link === 'possessive' || !allCapitals(p, item)) return undefined
  if (item.class === 'owners' && !isHyphened(p, item)) return undefined
  if (item.class === 'firm' && !more.legal) return undefined
  const codes = owner ? [...owner.codes, ...more.codes] : more.codes
  return { ...more, codes, first: item.class, second: more.first }
}

/** "Peru-Chile Gas Company", and not "Peru and Chile". */
const isHyphened = ({ match: { chart } }: Parts, { from, to }: TokenRange): boolean =>
  chart.tokens.slice(from, to).some(({ lower }) => HYPHENS.has(lower))

/** "Oil and" in front of "Gas Company". */
const listedWords = (p: Parts): FirmWords | undefined => {
  const at = p.match.names.get('more')?.from ?? p.match.from
  const field = p.value<FirmWords>('more')?.first === 'topic' || p.match.chart.has(at, 'topic')
  return field ? moreWords(p) : undefined
}

/** A name that ends in the word for a firm, with the state in it or not, but not owned by one. */
const firmOfWords = (p: Parts): Actor | undefined => {
  const words = p.value<FirmWords>('words')
  if (!words || words.first === '' || isLine(p) || isField(p) || isSecond(p)) return undefined
  if (words.first === 'state-adjective' && words.second === 'firm-name') return undefined
  return firmNamed({ from: p.match.from, to: words.to }, words.codes)
}

/** "Rasht-Astara Railway" is a line, no firm. */
const isLine = ({ match: { chart, from, to } }: Parts): boolean => {
  if (!LINES.has(chart.tokens[to - 1]?.lower ?? '')) return false
  // The name begins behind the hyphen: "Rasht-|Astara Railway".
  const before = chart.tokens[from - 1]
  if (before?.glued && HYPHENS.has(before.lower)) return true
  for (let i = from; i < to; i++) {
    const { lower } = chart.tokens[i] as Token
    if (HYPHENS.has(lower) || lower === 'gauge' || lower === 'commuter') return true
  }
  return false
}

/** "Peru-Chile Gas …": the second of two states that are joined, no part of a name of its own. */
const isSecond = ({ match: { chart, from } }: Parts): boolean => {
  const before = chart.tokens[from - 1]
  return (
    before?.glued === true && HYPHENS.has(before.lower) && chart.find(from, 'state') !== undefined
  )
}

/** "Lima Energy Week": the word for a field is that of a longer name. */
const isField = ({ match: { chart, to } }: Parts): boolean =>
  FIELDS.has(chart.tokens[to - 1]?.lower ?? '') && chart.tokens[to]?.capital === true

const FIELDS: ReadonlySet<string> = new Set(
  'energy resources mining metals gas oil electric electricity petroleum steel telecom freight cargo'.split(
    ' ',
  ),
)

const HYPHENS: ReadonlySet<string> = new Set(['-', '–'])

const LINES: ReadonlySet<string> = new Set(['railway', 'railroad', 'line'])

/** "X Air, a unit of Y", "X Air, an Omani carrier": the words behind the comma tell more of X. */
const withMore = (p: Parts): Actor | undefined => {
  const [firm, more] = [p.value<Actor>('firm'), p.value<Actor>('more')]
  if (!firm || more?.kind !== 'company') return undefined
  return firm.codes.length > 0 || more.own ? firm : { ...firm, codes: more.codes }
}

const PART = 'subsidiary|unit|arm|affiliate|division|branch'

const WORDS = `<name|topic|acronym|region|${OWNERS}|firm-name|firm|place|place-noun>`

/** Make `firm-words`, what a firm's name ends in, and `firm-fields`, those that begin with a list. */
const wordRules: Rule[] = [
  rule('firm-words', '<firm>', '<firm>+ (<legal-form>)?', lastWords),
  rule('firm-words', '<legal form>', '<legal-form>', lastWords),
  rule('firm-words', '<word> <firm>', `${WORDS} more:<firm-words>`, moreWords),
  rule('firm-words', '<name> <fields>', `<${OWNER}|name> more:<firm-fields>`, moreWords),
  rule(
    'firm-fields',
    '<topic> and <firm>',
    '<topic> and|& more:<firm-words|firm-fields>',
    listedWords,
  ),
  rule('firm-fields', '<topic> <fields>', '<topic> more:<firm-fields>', moreWords),
]

/** Make `firm-actor`. */
export const firmRules: Rule[] = [
  ...wordRules,
  rule('firm-actor', KNOWN, 'name:<firm-name> (<legal-form>)?', firm),
  rule('firm-actor', '<name> <firm>', 'words:<firm-words>', firmOfWords),
  rule(
    'firm-actor',
    'Bank of <state>',
    `( export -|– import )? bank|banco|banque of|de|du (the)? <${OWNER}>`,
    firmByBeginning,
  ),
  rule(
    'firm-actor',
    'Bank of <field>',
    'bank of|for (the)? <topic> ( and|& (the)? <topic> )?',
    firmByBeginning,
  ),
  rule(
    'firm-actor',
    'Air <state>',
    `air|banco|banque|grupo|royal <${OWNER}|name>`,
    firmByBeginning,
  ),
  rule(
    'firm-actor',
    '<name> and Co',
    '<name|firm-name>+ and|& co|co.|company|sons|brothers',
    firmByBeginning,
  ),
  rule(
    'firm-actor',
    '<name> company',
    'name:<name|firm-name|acronym> company|airline|group|airlines|bank|firm',
    (p) => (endsInBank(p) ? undefined : firm(p)),
  ),
  rule(
    'firm-actor',
    '<place>-based <name>',
    `owner:<${OWNER}|place> ${BASED} ( <office-modifier|firm-noun> | ${TOPICS} )? ( <firm-noun> )? ( of:<firm-actor> | name:<name|firm-name|acronym> )`,
    basedFirm,
  ),
  rule(
    'firm-actor',
    '<owner> state-owned <name>',
    `owner:<${OWNER}> state -|– owned|run|controlled|backed|linked ( ${TOPICS} )? ( <firm-noun> )? name:<name|firm-name|acronym>`,
    firm,
  ),
  rule(
    'firm-actor',
    '<owner> Export-Import Bank',
    `owner:<${OWNER}> ( export -|– import bank | eximbank | exim bank )`,
    eximBank,
  ),
  rule(
    'firm-actor',
    '<fields> of <owner>',
    `words:<firm-fields> of (the)? owner:<${OWNER}>`,
    firmOfFields,
  ),
  rule(
    'firm-actor',
    '<firm> for <fields>',
    `firm:<firm-actor> for|of (the)? ${TOPICS}`,
    firmForFields,
  ),
  rule('firm-actor', '<noun of a name>', '<name>', firmByNoun),
  rule('firm-actor', '<firm> company', 'firm:<firm-actor> company|airline|firm', (p) =>
    p.value<Actor>('firm'),
  ),
  rule('firm-actor', NAMED, 'noun:<firm-noun> name:<name|firm-name>', firmBehindNoun),
  rule(
    'firm-actor',
    '<firm>, a unit of <firm>',
    `firm:<firm-actor> , a|an|the ( ${TOPICS} | <${OWNER}> )? ${PART} of (the)? more:<firm-actor>`,
    withMore,
  ),
  rule(
    'firm-actor',
    '<firm>, a <company>',
    'firm:<firm-actor> , a|an|the more:<people-actor>',
    withMore,
  ),
  rule(
    'firm-actor',
    '<name> <firm> of <owner>',
    `firm:<firm-actor> of (the)? owner:<${OWNER}>`,
    ownedFirm,
  ),
  rule(
    'firm-actor',
    '<owner> <firm>',
    `owner:<${OWNER}> ( <office-modifier|firm-noun> | ${TOPICS} )? firm:<firm-actor>`,
    ownedFirm,
  ),
  rule(
    'firm-actor',
    '<firm> (<short>)',
    'org:<firm-actor> <bracket-open> short:<acronym|firm-name|name> <bracket-close>',
    withShort,
  ),
  rule(
    'firm-actor',
    '<firm> (known as <short>)',
    'org:<firm-actor> <bracket-open> (also)? known as short:<acronym|name|firm-name> <bracket-close>',
    withShort,
  ),
]
