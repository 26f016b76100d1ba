import type { PlacedLink } from '../../../src/views/links/placed-link.ts'
import { partyName } from '../../words/party.ts'
import type { World } from './world.ts'

/** A point of a route on the map. */
export interface RoutePoint {
  readonly name: string
  /** Degrees east and north. */
  readonly at: readonly [number, number]
  /** The middle of a state, of which no place was told. */
  readonly isState: boolean
}

/** A route, its points where both of its ends can be drawn, and what is to be said of those that cannot. */
export interface DrawnRoute {
  readonly link: PlacedLink
  /** From one end by the stops to the other; null where it is in the list alone. */
  readonly points: readonly RoutePoint[] | null
  readonly remarks: readonly string[]
}

const STATE = /^[A-Z]{2}$/

/** A route as the map and the list beside it show it. */
export function drawnRoute(link: PlacedLink, world: World): DrawnRoute {
  const { from, to, via, places } = link
  const ends = [pointOf(from, places.from, world), pointOf(to, places.to, world)] as const
  const stops = via.map((name, at) => pointOf(name, places.via[at] ?? null, world))
  const [start, goal] = ends
  const points = start && goal && [start, ...stops.filter((stop) => stop !== null), goal]
  return {
    link,
    points: points && isSomewhere(points) ? points : null,
    remarks: remarksOf(link, ends, stops),
  }
}

function pointOf(
  name: string | null,
  place: PlacedLink['places']['from'],
  world: World,
): RoutePoint | null {
  if (name === null) return null
  if (place !== null) return { name, at: [place.lon, place.lat], isState: false }
  const at = STATE.test(name) ? world.middleOf(name) : null
  return at && { name: partyName(name), at, isState: true }
}

/** A line from a place to itself would be none. */
function isSomewhere(points: readonly RoutePoint[]): boolean {
  const [first] = points
  return points.some(({ at }) => String(at) !== String(first?.at))
}

function remarksOf(
  { from, to, via }: PlacedLink,
  ends: readonly (RoutePoint | null)[],
  stops: readonly (RoutePoint | null)[],
): string[] {
  const names = [from, to, ...via]
  const points = [...ends, ...stops]
  const lost = names.filter((name, at) => name !== null && points[at] === null)
  const states = points.flatMap((point, at) => (point?.isState && at < 2 ? [point.name] : []))
  const untold = [from, to].filter((end) => end === null).length
  return [
    ...lost.map((name) => `${partyName(name ?? '')}: place not found on the map`),
    ...states.map((name) => `${name}: no place told`),
    ...(untold === 0 ? [] : [untold === 2 ? 'no end told' : 'one end not told']),
  ]
}
