import {
  FIRST_NAMES,
  PLACE_ENDS,
  PLACE_STARTS,
  STATES,
  type State,
  SURNAME_ENDS,
  WORKS,
} from './made-names.ts'
import { type Seeded, seeded, zipf } from './seeded.ts'

/** The first and the last year of made documents. */
export const FIRST_YEAR = 2005
export const LAST_YEAR = 2026

/** Two states that documents are about. */
export interface Pair {
  readonly number: number
  readonly a: State
  readonly b: State
}

/** A work that one of a pair promises, and what becomes of it. Years may have a fraction. */
export interface Project {
  readonly by: State
  readonly work: string
  readonly place: string
  readonly first: number
  /** The year that is promised at first, and those to which it slips. */
  readonly dues: readonly number[]
  /** When it is opened; null where it never is. */
  readonly opened: number | null
  /** From when nobody speaks of it. */
  readonly silent: number
  readonly millions: number
}

/** All that the documents of a seed are about. */
export interface World {
  readonly drawPair: (chance: Seeded) => Pair
  /** A project of a pair of which people speak at a time; null where there is none. */
  readonly drawProject: (pair: Pair, year: number, chance: Seeded) => Project | null
  readonly placeIn: (state: State, chance: Seeded) => string
  /** Who held an office in a year: a new person every four years or so. */
  readonly holder: (state: State, office: string, year: number) => Person
}

interface Person {
  readonly name: string
  readonly surname: string
}

const STEEPNESS_OF_PAIRS = 0.9
const STEEPNESS_OF_PROJECTS = 0.7
const PLACES_IN_STATE = 25
/** Projects of the pair that is spoken of most, when there are this many documents. */
const MOST_PROJECTS = 9000

/** Makes the world of a seed; `documents` says how many projects there have to be. */
export function worldOf(seed: number, documents: number): World {
  const pairs = pairsOf(seed)
  const pairRank = zipf(pairs.length, STEEPNESS_OF_PAIRS)
  const projects = pairs.map(() => null as readonly Project[] | null)
  const projectsOf = (pair: Pair) => {
    const known = projects[pair.number]
    if (known) return known
    const share = (documents / 100_000) * (1 / (pair.number + 1) ** STEEPNESS_OF_PAIRS)
    const count = 3 + Math.round(MOST_PROJECTS * share)
    const made = Array.from({ length: count }, (_, i) => projectOf(seed, pair, i))
    projects[pair.number] = made
    return made
  }
  return {
    drawPair: (chance) => pairs[pairRank(chance)] as Pair,
    drawProject: (pair, year, chance) => drawn(projectsOf(pair), year, chance),
    placeIn: (state, chance) => placeOf(seed, state, chance.whole(0, PLACES_IN_STATE - 1)),
    holder: (state, office, year) => holderOf(seed, { state, office, year }),
  }
}

function pairsOf(seed: number): Pair[] {
  const all = STATES.flatMap((a, i) => STATES.slice(i + 1).map((b) => [a, b] as const))
  const chance = seeded(seed, 1)
  const order = all.map((states) => ({ states, at: chance.next() })).sort((x, y) => x.at - y.at)
  return order.map(({ states: [a, b] }, number) => ({ number, a, b }))
}

/** The first are spoken of most; after a few tries in vain the pair has none at that time. */
function drawn(projects: readonly Project[], year: number, chance: Seeded): Project | null {
  for (let tries = 0; tries < 12; tries++) {
    const skewed = chance.next() ** (1 / (1 - STEEPNESS_OF_PROJECTS))
    const one = projects[Math.floor(skewed * projects.length)]
    if (one && one.first <= year && year < one.silent) return one
  }
  return null
}

function projectOf(seed: number, { number, a, b }: Pair, i: number): Project {
  const chance = seeded(seed, 2, number, i)
  const by = chance.pick([a, b])
  const first = FIRST_YEAR + chance.next() * (LAST_YEAR - FIRST_YEAR)
  const dues = [Math.ceil(first) + chance.whole(1, 4)]
  while (dues.length < 4 && chance.chance(0.4))
    dues.push((dues.at(-1) as number) + chance.whole(1, 3))
  const due = dues.at(-1) as number
  const opened = chance.chance(0.5) ? due + chance.next() - 0.2 : null
  return {
    by,
    work: chance.pick(WORKS),
    place: placeOf(seed, by, chance.whole(0, PLACES_IN_STATE - 1)),
    first,
    dues,
    opened,
    silent: opened === null ? due + chance.whole(0, 2) : opened + 0.5,
    millions: chance.whole(5, 900),
  }
}

function placeOf(seed: number, [code]: State, i: number): string {
  const chance = seeded(seed, 3, code.charCodeAt(0), code.charCodeAt(1), i)
  return chance.pick(PLACE_STARTS) + chance.pick(PLACE_ENDS)
}

interface Post {
  readonly state: State
  readonly office: string
  readonly year: number
}

function holderOf(seed: number, { state: [code], office, year }: Post): Person {
  const post = [code.charCodeAt(0), code.charCodeAt(1), office.charCodeAt(0), office.charCodeAt(1)]
  const shift = seeded(seed, 4, ...post).whole(0, 3)
  const chance = seeded(seed, 5, ...post, Math.floor((year + shift) / 4))
  const surname = chance.pick(PLACE_STARTS) + chance.pick(SURNAME_ENDS)
  return { name: `${chance.pick(FIRST_NAMES)} ${surname}`, surname }
}
