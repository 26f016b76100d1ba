import { type ExtendedFeature, type GeoGeometryObjects, geoArea, geoCentroid } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { stateNumber } from './state-numbers.ts'

/** Outlines of all states, as world-atlas has them: Natural Earth at 1:50 million. */
export type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** The outlines that a map is drawn with. */
export interface World {
  readonly land: GeoGeometryObjects
  readonly borders: GeoGeometryObjects
  /** The outline of a state by its letters; null where it has none. */
  readonly outlineOf: (state: string) => ExtendedFeature | null
  /** The middle of a state's largest part, in degrees east and north; null where it has no outline. */
  readonly middleOf: (state: string) => readonly [number, number] | null
}

/** The world of an atlas. */
export function worldOf(atlas: Atlas): World {
  const { countries, land } = atlas.objects
  const states = new Map(countries.geometries.map((state) => [String(state.id), state]))
  const outlineOf = (state: string): ExtendedFeature | null => {
    const found = states.get(stateNumber(state) ?? '')
    const outline = found && feature(atlas, found)
    return outline?.type === 'Feature' ? outline : null
  }
  return {
    land: mergedLand(atlas, land),
    borders: mesh(atlas, countries, (a, b) => a !== b),
    outlineOf,
    middleOf: (state) => {
      const outline = outlineOf(state)
      return outline?.geometry ? geoCentroid(largestPart(outline.geometry)) : null
    },
  }
}

function mergedLand(atlas: Atlas, land: GeometryCollection): GeoGeometryObjects {
  const found = feature(atlas, land)
  return { type: 'GeometryCollection', geometries: found.features.map(({ geometry }) => geometry) }
}

/** The middle of Russia lies in Russia, not in the sea between its islands. */
function largestPart(geometry: GeoGeometryObjects): GeoGeometryObjects {
  if (geometry.type !== 'MultiPolygon') return geometry
  const parts = geometry.coordinates.map((coordinates) => ({
    ...{ type: 'Polygon' as const, coordinates },
  }))
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry
}
