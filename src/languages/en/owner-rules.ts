import type { Reference } from '../../core/actor.ts'
import type { Parts, Rule } from '../../grammar/rule.ts'
import { rule } from '../../grammar/rule.ts'

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

const codesOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : ((value as readonly string[] | null) ?? [])

const owned =
  (link: Owner['link']) =>
  (p: Parts): Owner => ({
    codes: codesOf(p.value('state')),
    refers: null,
    count: 0,
    states: p.match.items[0]?.class !== 'bloc',
    link,
  })

/** States in a row own together; a bloc beside a state is a party of its own. */
const both = (p: Parts): Owner | undefined => {
  const owners = p.match.items.map((item) => item.value as Owner)
  if (owners.some((owner) => !owner.states || owner.refers !== null)) return undefined
  const codes = owners.flatMap((owner) => owner.codes)
  if (new Set(codes).size < codes.length) return undefined
  const last = owners.at(-1) as Owner
  return { codes, refers: null, count: 0, states: true, link: last.link }
}

/** Make `owner`, a state or bloc in front of what belongs to it, and `owners`, several of them. */
export const ownerRules: Rule[] = [
  rule('owner', "<state> 's", "state:<state|capital|bloc|state-group> 's|'", owned('possessive')),
  rule('owner', '<state adjective>', 'state:<state-adjective>', owned('adjective')),
  rule('owner', '<state> before a noun', 'state:<state|capital|bloc>', owned('noun')),
  rule('owner', '<pronoun> of possession', 'pronoun:its|his|her|their|our|my', (p) => ({
    codes: [],
    refers: p.match.items.length ? null : (POSSESSIVES[p.words('pronoun') ?? ''] ?? null),
    count: 0,
    states: true,
    link: 'possessive',
  })),
  rule('owner', "<group of parties> '", "group:<pair> '|'s", (p) => ({
    codes: [],
    refers: 'count',
    count: p.value<{ count: number }>('group')?.count ?? 2,
    states: true,
    link: 'possessive',
  })),
  rule('owner', "<country> 's", "<country> 's", () => ({
    codes: [],
    refers: 'it' as const,
    count: 0,
    states: true,
    link: 'possessive' as const,
  })),
  rule('owners', '<owner> and <owner>', '<owner> ( , <owner> )+ ,? and|& <owner>', both),
  rule('owners', '<owner> and <owner>', '<owner> and|& <owner>', both),
  rule('owners', '<owner>-<owner>', '<owner> ~-|–|/ ~<owner> ( ~-|–|/ ~<owner> )?', both),
]

const POSSESSIVES: Readonly<Record<string, Reference>> = {
  its: 'it',
  his: 'he',
  her: 'she',
  their: 'they',
  our: 'speaker',
  my: 'speaker',
}
