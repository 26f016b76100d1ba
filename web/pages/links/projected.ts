import {
  type GeoGeometryObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo'
import type { RoutePoint } from './drawn-route.ts'

/** How large a map is, in pixels. */
export interface MapSize {
  readonly width: number
  readonly height: number
}

/** From so far on, in degrees from the middle, the whole world is shown, as it is usually drawn. */
const WORLD = 65
/** A single short route is shown with the land around it. */
const LEAST = 4
const AROUND = 0.09
const DEGREES = 180 / Math.PI

/**
 * The projection in which routes fill the map: areas in their true proportion around the middle of the routes, or the
 * world where they reach around it.
 */
export function projected(
  routes: readonly (readonly RoutePoint[])[],
  { width, height }: MapSize,
): GeoProjection {
  const points = routes.flat().map(({ at }) => [at[0], at[1]] as [number, number])
  const margin = Math.max(28, AROUND * Math.min(width, height))
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  if (points.length === 0) return geoNaturalEarth1().fitExtent(frame, { type: 'Sphere' })
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points })
  const reach = Math.max(...points.map((point) => geoDistance(point, [lon, lat]))) * DEGREES
  const shown = shownAround(routes, [lon, lat])
  if (reach > WORLD) return geoNaturalEarth1().rotate([-lon, 0]).fitExtent(frame, shown)
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(140).fitExtent(frame, shown)
}

/** What must be seen: the lines of all routes, and something around their middle. */
function shownAround(
  routes: readonly (readonly RoutePoint[])[],
  middle: [number, number],
): GeoGeometryObjects {
  const lines = routes.map((route) => lineOf(route))
  return {
    type: 'GeometryCollection',
    geometries: [...lines, geoCircle().center(middle).radius(LEAST)()],
  }
}

/** The line of a route, which is drawn as arcs of great circles. */
export function lineOf(route: readonly RoutePoint[]) {
  return { type: 'LineString' as const, coordinates: route.map(({ at }) => [at[0], at[1]]) }
}
