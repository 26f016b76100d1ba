import type { GeoPath } from 'd3-geo'
import type { DrawnRoute } from './drawn-route.ts'

/** How far lines between the same places stand from one another, in pixels. */
const APART = 9

/** By how many pixels, to the right and down, a line is moved beside another between the same places. */
type Move = (path: GeoPath) => readonly [number, number]

/** For each route between places that others join, too, how its line stands beside theirs. */
export function besides(routes: readonly DrawnRoute[]): ReadonlyMap<string, Move> {
  const drawn = routes.filter(({ points }) => points !== null)
  const moves = new Map<string, Move>()
  for (const same of Map.groupBy(drawn, placesKey).values()) {
    same.forEach(({ link, points }, at) => {
      const away = (at - (same.length - 1) / 2) * APART
      if (away === 0 || points === null) return
      moves.set(link.thread, (path) => across(path, points, away))
    })
  }
  return moves
}

/** The same for both directions. */
function placesKey({ points }: DrawnRoute): string {
  return (points ?? [])
    .map(({ at }) => at.join())
    .toSorted()
    .join(' ')
}

/** At a right angle to the way from the western end to the eastern one. */
function across(
  path: GeoPath,
  points: NonNullable<DrawnRoute['points']>,
  away: number,
): readonly [number, number] {
  const ends = [points[0], points.at(-1)].flatMap((point) => (point ? [point] : []))
  const [west, east] = ends.toSorted((a, b) => a.at[0] - b.at[0])
  if (!west || !east) return [0, 0]
  const [x, y] = path.centroid({ type: 'Point', coordinates: [...west.at] })
  const [toX, toY] = path.centroid({ type: 'Point', coordinates: [...east.at] })
  const length = Math.hypot(toX - x, toY - y) || 1
  return [(-(toY - y) / length) * away, ((toX - x) / length) * away]
}
