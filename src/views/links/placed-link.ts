import { recordJson } from '../tables/record-answer.ts'
import type { Gazetteer } from './gazetteer.ts'
import { linkJson } from './link-view.ts'
import { placesOf } from './places.ts'
import type { Route } from './route.ts'

/** Gives routes as JSON with the record that each is known by, and where their ends lie. */
export function placedLinkJson(gazetteer: Gazetteer) {
  return (route: Route) => ({
    ...linkJson(route),
    known: route.knownBy && recordJson(route.knownBy),
    places: placesOf(route, gazetteer),
  })
}

/** A route as the map has it. */
export type PlacedLink = ReturnType<ReturnType<typeof placedLinkJson>>
