import { ownOf } from './compare-marks.ts'
import { type Compared, sharedParties } from './compared.ts'
import { type Features, OWN } from './identity.ts'

/** Routes are told apart by their ends, and where those are states, by the states and the mode. */
export function compareRoutes(a: Features, b: Features, compared: Compared): void {
  const [x, y] = [ownOf('NC', a), ownOf('NC', b)]
  const shared = Math.min(endsWithin(x, b), endsWithin(y, a))
  if (x.length === 0 && y.length === 0) {
    const states = sharedParties(a, b)
    const all = Math.min(a.parties.length, b.parties.length)
    if (a.type === b.type && states > 1 && states === all)
      compared.add('ends', a.parties.join(' '), 2.4)
    else if (states < all) compared.add('other ends', '', -2)
  } else if (x.length > 0 && y.length > 0 && !x.some((end) => y.includes(end)))
    compared.add('other ends', '', -4)
  else if (isHalf(x, y)) compared.add('one end of two', '', -0.5)
  else if (x.length > 1 && y.length > 1 && areApart(x, y)) compared.add('other ends', '', -4)
  else if (x.length > 1 && y.length > 1 && shared < 2) compared.add('other ends', '', -2.5)
  else if (shared > 1 && a.type === b.type) compared.add('ends', '', 1.5)
}

/** "A railway from A to B", "the railway from A to C": lines of one sort that each have a place of their own. */
export function compareLines(a: Features, b: Features, compared: Compared): void {
  const [x, y] = [namesOf(a), namesOf(b)]
  if (x.length > 1 && y.length > 1 && areApart(x, y)) compared.add('other ends', '', -4)
}

const namesOf = ({ marks, own }: Features): string[] =>
  marks.filter((mark, i) => own[i] === OWN && mark[0] === 'N')

/** A record that names two places of which a route has but one as an end speaks of another route. */
export function compareEnds(a: Features, b: Features, compared: Compared): void {
  const [x, y] = [ownOf('NC', a), ownOf('NC', b)]
  if (isHalf(x, y)) compared.add('one end of two', '', -0.5)
  if (x.length < 2 || y.length < 2) return
  if (Math.max(endsWithin(x, b), endsWithin(y, a)) < 2) compared.add('other ends', '', -1.5)
}

/** Each has an end that the other has not: a name of two words may be the end that they share. */
const areApart = (x: readonly string[], y: readonly string[]): boolean =>
  x.some((end) => !y.includes(end)) && y.some((end) => !x.includes(end))

/** One place where the other names two or more. */
const isHalf = (x: readonly string[], y: readonly string[]): boolean =>
  Math.min(x.length, y.length) === 1 && x.length !== y.length

/** How many ends another record has, in whatever words. */
const endsWithin = (ends: readonly string[], { marks }: Features): number =>
  ends.filter((end) => marks.includes(end)).length

/** "The Chad–Togo pipeline" is a promise and a route in one sentence. */
export function compareRouteOfNews(a: Features, b: Features, compared: Compared): void {
  const routes = [a, b].filter(({ aspect }) => aspect === 'route')
  if (routes.length !== 1 || a.parties.length < 2 || a.parties.join() !== b.parties.join()) return
  if (![a, b].some((each) => ownOf('NC', each).length > 0))
    compared.add('route of the same words', a.parties.join(' '), 2.5)
}
