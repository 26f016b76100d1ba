import type { Actor, TokenRange } from '../../core/actor.ts'
import { actor } from '../../core/actor.ts'
import type { Item } from '../../grammar/item.ts'
import type { Parts, Rule } from '../../grammar/rule.ts'
import { rule } from '../../grammar/rule.ts'
import { rangeOf, wholeOf, withShort } from './matched.ts'
import { OWNER, ownerIn, ownerOf } from './owner-rules.ts'
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
  const [start, next] = p.match.items
  const named = next?.class === 'firm-actor' && !isKnown(next)
  const first = start?.class === 'firm-actor'
  if (!first && owner.link !== 'possessive' && named) return undefined
  if (!first && owner.link === 'noun' && !isKnown(p.match.items.at(-1) as Item)) return undefined
  return { ...of, codes: owner.codes, name: first ? wholeOf(p) : of.name }
}

/** A name that ends in the word for a firm, with the state in it or not, but not owned by one. */
function firmByEnding(p: Parts): Actor | undefined {
  const items = p.match.items
  const codes: string[] = []
  for (const item of items) {
    const owner = ownerOf(item)
    if (owner?.link === 'possessive') return undefined
    if (owner) codes.push(...owner.codes)
  }
  const last = items.at(-1) as Item
  const to = last.class === 'legal-form' ? last.from : p.match.to
  const name = { from: p.match.from, to }
  if (!allCapitals(p, name) || isLine(p)) return undefined
  if (items[0]?.class === 'state-adjective' && items[1]?.class === 'firm-name') return undefined
  return actor('company', { form: 'name', name, own: true, head: 'company', codes })
}

/** "Rasht-Astara Railway" is a line, no firm. */
const isLine = (p: Parts): boolean => {
  const tokens = p.match.chart.tokens.slice(p.match.from, p.match.to)
  return (
    LINES.has(tokens.at(-1)?.lower ?? '') && tokens.some((t) => t.lower === '-' || t.lower === '–')
  )
}

const LINES: ReadonlySet<string> = new Set(['railway', 'railroad', 'line'])

/** Words written small in the name of a firm. */
const SMALL: ReadonlySet<string> = new Set(['and', 'of', 'de', 'du', 'the'])

const allCapitals = (p: Parts, name: TokenRange): boolean => {
  const tokens = p.match.chart.tokens.slice(name.from, name.to)
  return tokens.every((t) => t.capital || t.shape !== 'word' || SMALL.has(t.lower))
}

/** "X Air, a unit of Y", "X Air, an Omani carrier": the words behind the comma tell more of X. */
const withMore = (p: Parts): Actor | undefined => {
  const [firm, more] = [p.value<Actor>('firm'), p.value<Actor>('more')]
  if (!firm || more?.kind !== 'company') return undefined
  return firm.codes.length > 0 || more.own ? firm : { ...firm, codes: more.codes }
}

const PART = 'subsidiary|unit|arm|affiliate|division|branch'

/** Make `firm-actor`. */
export const firmRules: Rule[] = [
  rule('firm-actor', KNOWN, 'name:<firm-name> (<legal-form>)?', firm),
  rule(
    'firm-actor',
    '<name> <firm>',
    `( <name|topic|acronym|${OWNER}|firm-name|place|place-noun> )+ <firm>+ (<legal-form>)?`,
    firmByEnding,
  ),
  rule(
    'firm-actor',
    '<topic> and <topic> <firm>',
    `<${OWNER}|name>+ <topic>+ ( and|& <topic>+ )+ <firm>+ (<legal-form>)?`,
    firmByEnding,
  ),
  rule(
    'firm-actor',
    'Bank of <state>',
    `bank|banco|banque of|de|du (the)? <${OWNER}>`,
    firmByEnding,
  ),
  rule('firm-actor', 'Air <state>', `air|banco|banque|grupo|royal <${OWNER}|name>`, firmByEnding),
  rule(
    'firm-actor',
    '<name> and Co',
    '<name|firm-name>+ and|& co|co.|company|sons|brothers',
    firmByEnding,
  ),
  rule(
    'firm-actor',
    '<name> <legal form>',
    `( <name|topic|acronym|${OWNER}|firm-name|firm|place> )+ <legal-form>`,
    firmByEnding,
  ),
  rule(
    'firm-actor',
    '<name> company',
    'name:<name|firm-name|acronym> company|airline|group|airlines|bank|firm',
    firm,
  ),
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
