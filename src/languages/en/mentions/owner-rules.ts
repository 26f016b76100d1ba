import type { Actor, Reference } from '../../../core/actor.ts'
import type { Item } from '../../../grammar/item.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'

/** Whose a body, office or firm is. */
export interface Owner {
  readonly codes: readonly string[]
  /** Set where a pronoun or a group stands for the owner ("its", "the two countries'"). */
  readonly refers: Reference | null
  readonly count: number
  /** True where states alone own it. */
  readonly states: boolean
  /** How it is joined: "Iran's", "Iranian", "Iran Chamber". */
  readonly link: 'possessive' | 'adjective' | 'noun'
}

/**
 * Items that are owners where they stand before what belongs to them: they need no rule, which would
 * make something of every state in a text.
 */
export const OWNER = 'owner|possessive|state|capital|bloc|state-adjective'

/** What stands for an owner, several joined ones among them. */
export const OWNERS = `owners|${OWNER}`

/** The owner that the item kept under a name is. */
export function ownerIn(p: Parts, name: string): Owner | undefined {
  const item = p.match.names.get(name)?.item
  return item && ownerOf(item)
}

/** The owner that an item is, or undefined where it is none. */
export function ownerOf(item: Item): Owner | undefined {
  switch (item.class) {
    case 'owner':
    case 'owners':
      return item.value as Owner
    case 'possessive':
      return { ...owned('possessive', item), codes: [], refers: item.value as Reference }
    case 'state-adjective':
      return owned('adjective', item)
    case 'state':
    case 'capital':
    case 'bloc':
      return owned('noun', item)
    default:
      return undefined
  }
}

const owned = (link: Owner['link'], { class: name, value }: Item): Owner => ({
  codes: typeof value === 'string' ? [value] : ((value as readonly string[] | null) ?? []),
  refers: null,
  count: 0,
  states: name !== 'bloc',
  link,
})

/** States in a row own together; a bloc beside a state is a party of its own. */
const both = (p: Parts): Owner | undefined => {
  const codes: string[] = []
  let link: Owner['link'] = 'noun'
  const isBehind = p.match.chart.tokens[p.match.from - 1]?.lower === 'of'
  for (const item of p.match.items) {
    const owner = ownerOf(item)
    if (!owner?.states || owner.refers !== null) return undefined
    // "The Bank of Peru and Chilean Railways", "… and Chile's Railways": whose the next one is.
    if (isBehind && item !== p.match.items[0] && owner.link !== 'noun' && link === 'noun')
      return undefined
    if (item !== p.match.items[0] && isOfAnother(p, item, owner)) return undefined
    for (const code of owner.codes) {
      if (codes.includes(code)) return undefined
      codes.push(code)
    }
    link = owner.link
  }
  return { codes, refers: null, count: 0, states: true, link }
}

/** "Peru and the Chilean bank", "and the Chile Railways": behind an article, whose the next one is. */
function isOfAnother({ match: { chart } }: Parts, item: Item, { link }: Owner): boolean {
  if (chart.tokens[item.from - 1]?.lower !== 'the') return false
  return link !== 'noun' || chart.tokens[item.to]?.capital === true
}

/** What stands before a hyphen for a state: "Indo-Pakistani". */
const PREFIXES: Readonly<Record<string, string>> = {
  indo: 'IN',
  anglo: 'GB',
  franco: 'FR',
  italo: 'IT',
  luso: 'PT',
  hispano: 'ES',
  greco: 'GR',
  graeco: 'GR',
  austro: 'AT',
  nippo: 'JP',
  germano: 'DE',
  turco: 'TR',
}

export const COMBINING = Object.keys(PREFIXES).join('|')

/** The two states of an adjective such as "Indo-Pakistani". */
export const combinedCodes = (p: Parts): readonly string[] => [
  PREFIXES[p.match.chart.tokens[p.match.from]?.lower ?? ''] ?? '',
  p.match.items[0]?.value as string,
]

const combined = (p: Parts): Owner => ({
  codes: combinedCodes(p),
  refers: null,
  count: 0,
  states: true,
  link: 'adjective',
})

/** Make `owner`, who is named by more than one word before what belongs to him, and `owners`. */
export const ownerRules: Rule[] = [
  rule('owner', "<state> 's", "<state|capital|bloc|state-group> 's|'", (p) =>
    owned('possessive', p.match.items[0] as Item),
  ),
  rule('owner', "<group of parties> '", "group:<pair> '|'s", (p) => ({
    codes: [],
    refers: 'count',
    count: p.value<{ count: number }>('group')?.count ?? 2,
    states: true,
    link: 'possessive',
  })),
  rule('owner', "<country> 's", "<country> 's", (p) => {
    const bloc = (p.match.items[0]?.value as Actor | undefined)?.kind === 'bloc'
    return {
      codes: [],
      refers: bloc ? ('bloc' as const) : ('it' as const),
      count: 0,
      states: !bloc,
      link: 'possessive' as const,
    }
  }),
  rule(
    'owners',
    '<owner> and <owner>',
    `<${OWNER}> ( ( , (the)? <${OWNER}> )+ ,? )? and|& (the)? <${OWNER}>`,
    both,
  ),
  rule('owners', '<prefix>-<adjective>', `${COMBINING} ~-|– ~<state-adjective|state>`, combined),
  rule('owners', '<owner>-<owner>', `<${OWNER}> -|–|/ <${OWNER}> ( -|–|/ <${OWNER}> )?`, both),
]
