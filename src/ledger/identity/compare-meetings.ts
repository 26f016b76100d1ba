import { ownOf } from './compare-marks.ts'
import { areOtherPairs, compareParties } from './compare-parties.ts'
import { type Compared, daysOr, gapOf, sharedParties } from './compared.ts'
import type { Features } from './identity.ts'

const YEAR = 366
/** In days: how long the session of a body may be put off, which keeps its number. */
const PUT_OFF = 5 * YEAR

/** Compares visits, meetings, calls, sessions and forums. */
export function compareMeetings(a: Features, b: Features, compared: Compared): void {
  const counted = a.ordinal !== null && b.ordinal !== null
  if (counted && a.ordinal !== b.ordinal) {
    compared.add('other ordinal', `${a.ordinal} / ${b.ordinal}`, -10)
    return
  }
  if (isOpen(a) && isOpen(b)) {
    if (sharedParties(a, b) > 0) compared.add('parties', a.parties.join(' '), 0.6)
  } else {
    compareParties(a, b, compared)
    // Whoever visits two neighbours on one journey makes two visits.
    if (areOtherPairs(a, b)) compared.add('other host', '', -1.5)
  }
  if (counted) compared.add('ordinal', `${a.ordinal}`, 3)
  const body = compareBodies(a, b, compared)
  if (!counted && !body && a.type !== b.type && (a.ordinal ?? b.ordinal) !== null)
    compared.add('other type', `${a.type} / ${b.type}`, -1.5)
  compareDays(a, b, counted ? (body ? PUT_OFF : 2 * YEAR) : null, compared)
  compareWho(a, b, compared)
  if (a.type === b.type) compared.add('type', a.type, 0.5)
}

/** Many take part in a summit, and each of the news names others of them. */
const isOpen = ({ type, marks }: Features): boolean =>
  type === 'forum' || marks.some((mark) => OPEN.has(mark))

const OPEN = new Set(['Bsummit', 'Bconference', 'Bforum', 'Bexhibition'])

/** True where both name the same sort of body. */
function compareBodies(a: Features, b: Features, compared: Compared): boolean {
  const [x, y] = [a, b].map(({ marks }) => marks.filter((mark) => mark.startsWith('B')))
  const shared = (x ?? []).filter((mark) => y?.includes(mark))
  if (shared.length > 0) compared.add('body', shared.map((m) => m.slice(1)).join(', '), 1.2)
  return shared.length > 0
}

/** Days between them; `farthest` is how many may lie between two tellings of a session with its number. */
function compareDays(a: Features, b: Features, farthest: number | null, compared: Compared): void {
  const gap = gapOf(daysOr(a), daysOr(b))
  if (gap === null) return
  const written = a.days !== null && b.days !== null
  const wide = Math.max(widthOf(a), widthOf(b)) > 7
  if (gap > (farthest ?? (written ? 10 : 31))) compared.add('other date', `${gap} days apart`, -6)
  else if (gap <= 1) compared.add('date', 'the same days', written ? (wide ? 1.2 : 2.2) : 0.6)
  else if (gap <= 10) compared.add('date', `${gap} days apart`, written ? 0 : 0.3)
}

const widthOf = ({ days }: Features): number => (days ? days[1] - days[0] : 0)

function compareWho(a: Features, b: Features, compared: Compared): void {
  const x = a.marks.filter((mark) => mark.startsWith('H'))
  const y = b.marks.filter((mark) => mark.startsWith('H'))
  const shared = x.filter((mark) => y.includes(mark))
  if (shared.length > 0)
    compared.add(
      'people',
      shared.map((m) => m.slice(1)).join(', '),
      Math.min(3, shared.length * 1.3),
    )
  else if (x.length > 0 && y.length > 0) compared.add('other people', '', -1.5)
  const places = [...ownOf('N', a), ...ownOf('C', a)]
  const others = [...ownOf('N', b), ...ownOf('C', b)]
  if (places.length === 0 || others.length === 0) return
  const same = places.find((mark) => others.includes(mark))
  if (same) compared.add('place', same.slice(1), 1)
  else compared.add('other place', '', -1.5)
}
