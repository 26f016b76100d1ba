import type { Span } from '../core/span.ts'
import type { Dateline } from './document.ts'
import { labelOf } from './page-label.ts'
import { withoutWeekday } from './stamp.ts'
import { type WrittenDate, writtenDate } from './written-date.ts'

const REACH = 120
const DASH = '(?:--+|[-–—―−_])'
const STOP = new RegExp(`\\s*(?:${DASH}|:)(?=\\s|$)\\s*|(?<=/)\\.\\s+`, 'gu')
/** The end of a sentence that ends with a year. */
const FULL_STOP = /(?<=\d{4})\.\s+(?=["“‘]?\p{Lu})/u
/** A place and an agency in capitals, the one behind the other, with a sentence behind them that is not; acronyms are shorter. */
const AGENCY_BEHIND =
  /^(?=\p{Lu}{3})[\p{Lu}' -]+\.\s+(?:[^.]{1,20}\.\s+)?\p{Lu}{7,}\b(?=\.?\s+["“‘«]?(?:\p{Lu}\p{Ll}|\d|A\s))/u
/** The end of a sentence that ends with a day, behind a place in capitals: "BAKU, Azerbaijan, Nov. 8. The". */
const DAY_STOP =
  /^\p{Lu}{3}[\p{Lu}' -]*,(?: \p{Lu}[\p{L}' -]*,)? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?=\.\s+["“‘]?\p{Lu})/u
const PLACE_BEFORE = /^\p{Lu}[^,.\d]*,/u
/** Who passes the report on, before its place in capitals: "(MENA News) CAIRO, …". */
const AGENCY_BEFORE = /^\([^()]{3,60}\)\s+(?=\p{Lu}{3}[\p{Lu}' -]*,)/u
const BRACKETS = /[([/]\s*(\p{L}[^()[\]/]{1,40})[)\]/]/u
const NAME =
  /^\p{L}[\p{L}\d'’&/.-]*(?: (?:\p{Lu}[\p{L}\d'’&/.-]*|of|the|al|el|es|de|la|and)){0,3}$/u

/**
 * Reads the words before the first sentence of a report: place, country, date and agency before a
 * dash, such as "TEHRAN, Nov. 3 (MNA) –", "NAIROBI, Kenya (AP) _", "ASTANA. November 10, 2022. KazTAG
 * –" or "(Reuters) -". A place that is not in capitals needs a date or an agency beside it, so that
 * "Growth – if any – …" is none.
 */
export function datelineOf(text: string, start: number, end: number): Dateline | null {
  return behindAgency(text, start, end) ?? datelineAt(text, start, end)
}

/** "(MENA News) CAIRO, Egypt, May 3. The …": the agency in brackets comes first. */
function behindAgency(text: string, start: number, end: number): Dateline | null {
  const words = AGENCY_BEFORE.exec(text.slice(start, Math.min(end, start + REACH)))?.[0]
  if (words === undefined) return null
  const dateline = datelineAt(text, start + words.length, end)
  if (!dateline?.place) return null
  const agency = span(start, 1, words.slice(1, words.indexOf(')')))
  return { ...dateline, start, agency: dateline.agency ?? agency }
}

function datelineAt(text: string, start: number, end: number): Dateline | null {
  const head = text.slice(start, Math.min(end, start + REACH))
  return (
    placed(head, start) ?? stopped(head, start) ?? inCapitals(head, start) ?? flagged(head, start)
  )
}

function placed(head: string, start: number): Dateline | null {
  STOP.lastIndex = 0
  for (let tries = 0; tries < 2; tries++) {
    const stop = STOP.exec(head)
    if (!stop) return null
    const parts = partsOf(head.slice(0, stop.index))
    const end = stop.index + stop[0].length
    const lower = /^\p{Ll}/u.test(head.slice(end, end + 2))
    if (parts && !lower && isDateline(parts, stop[0].trim()))
      return dateline(parts, head, start, end)
  }
  return null
}

/** "Helsinki, January 20, 1992. The …": a place and a whole date are no sentence. */
function stopped(head: string, start: number): Dateline | null {
  const stop = FULL_STOP.exec(head)
  const parts = stop && partsOf(head.slice(0, stop.index))
  if (!stop || !parts?.date?.iso || !PLACE_BEFORE.test(head)) return onDay(head, start)
  return dateline(parts, head, start, stop.index + stop[0].length)
}

/** "BAKU, Azerbaijan, Nov. 8. The …": a place in capitals and a day. */
function onDay(head: string, start: number): Dateline | null {
  const words = DAY_STOP.exec(head)?.[0]
  const parts = words === undefined ? null : partsOf(words)
  if (words === undefined || !parts?.date) return null
  const behind = /^\.\s+/.exec(head.slice(words.length))?.[0].length ?? 0
  return dateline({ ...parts, agency: null }, head, start, words.length + behind)
}

/** "ASTANA. KAZINFORM The …": nothing but the letters tells where the article begins. */
function inCapitals(head: string, start: number): Dateline | null {
  const words = AGENCY_BEHIND.exec(head)?.[0]
  const parts = words === undefined ? null : partsOf(words)
  if (words === undefined || !parts) return null
  const behind = /^\.?\s+/.exec(head.slice(words.length))?.[0].length ?? 0
  return dateline(parts, head, start, words.length + behind)
}

/** What stands before the dash: every word of it must be place, date or agency. */
interface Parts {
  readonly place: string
  readonly agency: string | null
  readonly bracketed: boolean
  readonly date: WrittenDate | null
}

function partsOf(words: string): Parts | null {
  const bracket = BRACKETS.exec(words)
  const open = bracket
    ? `${words.slice(0, bracket.index)},${words.slice(bracket.index + bracket[0].length)}`
    : words
  const date = writtenDate(open)
  const before = names(date ? open.slice(0, date.start) : open)
  const after = names(date ? open.slice(date.end) : '')
  if (before === null || after === null || before.length > 3 || after.length > 1) return null
  const last =
    before.length > 1 && !bracket && /\.\s?[^.,]+$/.test(open.trim()) ? before.at(-1) : null
  const agency = bracket?.[1]?.trim() ?? after[0] ?? last ?? null
  return { place: before[0] ?? '', agency, bracketed: bracket !== null, date }
}

/** The parts between commas and full stops, each a name; null where one is none. */
function names(words: string): string[] | null {
  const parts = withoutWeekday(words)
    .split(/,|;|(?<=\p{L}{2})\.(?=\s|\p{Lu}{2}|$)|\s[-–—]\s/u)
    .map((part) => part.trim().replace(/^[.\s–—-]+|[\s–—-]+$/g, ''))
    .filter((part) => part !== '')
  return parts.every((part) => NAME.test(part)) ? parts : null
}

function isDateline({ place, bracketed, agency, date }: Parts, mark: string): boolean {
  if (place === '') return bracketed && mark !== ':' && mark !== '.'
  if (!/^\p{Lu}/u.test(place) || labelOf(place) !== null) return false
  const capitals = place.length > 2 && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place)
  if (mark === '.') return bracketed && (capitals || date !== null)
  if (mark === ':') return (capitals && place.length > 3 && agency === null) || date !== null
  return capitals || bracketed || date !== null
}

function dateline(parts: Parts, head: string, start: number, stop: number): Dateline {
  const { place, agency } = parts
  const further = parts.date === null ? dateBehind(head.slice(stop)) : null
  return {
    start,
    end: start + stop + (further?.length ?? 0),
    place: place === '' ? null : span(start, head.indexOf(place), place),
    agency: agency === null ? null : span(start, head.lastIndexOf(agency, stop), agency),
    date: parts.date?.iso ?? further?.date.iso ?? null,
  }
}

/** "CAIRO – 5 March 2020: The …": a date between the dash and the first sentence. */
function dateBehind(rest: string): { date: WrittenDate; length: number } | null {
  const date = writtenDate(rest.slice(0, 40))
  if (date?.start !== 0) return null
  const stop = new RegExp(`^\\s*(?:${DASH}|:)\\s+`, 'u').exec(rest.slice(date.end))
  return stop ? { date, length: date.end + stop[0].length } : null
}

/** "Exclusive –" and its like: no place, but no prose either. */
function flagged(head: string, start: number): Dateline | null {
  const label = labelOf(head)
  if (label?.kind !== 'flags') return null
  const dash = new RegExp(`^\\s*${DASH}\\s+`, 'u').exec(head.slice(label.end))
  if (!dash && !label.colon) return null
  const end = start + label.end + (dash?.[0].length ?? 0)
  return { start, end, place: null, agency: null, date: null }
}

function span(start: number, at: number, words: string): Span {
  return { start: start + at, end: start + at + words.length }
}
