import { hasStateShape } from '../../core/state-code.ts'
import type { Gazetteer, Town } from './gazetteer.ts'
import type { Route } from './route.ts'
import { spellings } from './spellings.ts'

/** Where an end of a link lies; from GeoNames. */
export interface FoundPlace {
  /** As the gazetteer has it. */
  readonly name: string
  readonly lon: number
  readonly lat: number
  /** ISO 3166-1, two letters. */
  readonly state: string
}

/** Where the ends and stops of a link lie; null for what is not told, a state, or not surely known. */
export interface LinkPlaces {
  readonly from: FoundPlace | null
  readonly to: FoundPlace | null
  readonly via: readonly (FoundPlace | null)[]
}

const LONGEST = 80
/** How many times more people a place must have than the next of its name: in the states of the link, and anywhere. */
const CLEARLY = { here: 5, anywhere: 10 }
/** A place in a state that the link does not name has at least so many people, or its name may be any hamlet's. */
const LEAST_ELSEWHERE = 15_000
/** Places of one name as near as this are one: a town, and its port or the other half across a border. */
const NEAR_KILOMETRES = 25
const EARTH_KILOMETRES = 6371

/** Where the ends and stops of a route lie. */
export function placesOf({ link, thread }: Route, gazetteer: Gazetteer): LinkPlaces {
  const { from = null, to = null, via = [] } = link ?? {}
  const states = [from, to, ...via, ...thread.parties].filter(isState)
  const place = (name: string | null) => name && placeOf(name, states, gazetteer)
  return {
    from: place(from) || null,
    to: place(to) || null,
    via: via.map((name) => place(name) || null),
  }
}

function isState(word: string | null): word is string {
  return word !== null && hasStateShape(word)
}

/**
 * Where a place lies: the one of that name in the given states, else the only or by far the largest one anywhere. Null
 * for a state's code, for a name that nothing bears, and where several places bear it alike: nothing is guessed.
 *
 * @example placeOf('Tripoli', ['LB'], gazetteer) // { name: 'Tripoli', lon: 35.84, lat: 34.43, state: 'LB' }
 */
export function placeOf(
  name: string,
  states: readonly string[],
  gazetteer: Gazetteer,
): FoundPlace | null {
  if (hasStateShape(name) || name.length > LONGEST) return null
  const named = spellings(name).map((spelling) => gazetteer.named(spelling))
  for (const towns of named) {
    const here = towns.filter(({ state }) => states.includes(state))
    if (here.length > 0) return found(theOne(here, CLEARLY.here))
  }
  for (const towns of named) {
    const large = theOne(towns, CLEARLY.anywhere)
    if (towns.length > 0) return large && large.population >= LEAST_ELSEWHERE ? found(large) : null
  }
  return null
}

function found(town: Town | null): FoundPlace | null {
  if (town === null) return null
  const { name, lon, lat, state } = town
  return { name, lon, lat, state }
}

/** The only town, or the one that must be meant; null where several may be. */
function theOne(towns: readonly Town[], times: number): Town | null {
  const [first, ...others] = towns.toSorted((a, b) => b.population - a.population)
  if (first === undefined) return null
  const far = others.filter((other) => kilometres(first, other) > NEAR_KILOMETRES)
  const next = far[0]?.population ?? -1
  if (first.population > times * next)
    return properOf([first, ...others].filter((town) => !far.includes(town)))
  return first.proper && !far.some(({ proper }) => proper) ? first : null
}

/** Of towns that are one, the first that is called so itself: New Delhi, not Delhi. */
function properOf(towns: readonly Town[]): Town | null {
  return towns.find(({ proper }) => proper) ?? towns[0] ?? null
}

/** The distance along the ground, by the haversine formula. */
function kilometres(a: Town, b: Town): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const level = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  const chord = half(b.lat - a.lat) + level(a.lat) * level(b.lat) * half(b.lon - a.lon)
  return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(chord))
}
