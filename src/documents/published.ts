import { bylineOf } from './byline.ts'
import type { Dateline } from './document.ts'
import { labelOf } from './page-label.ts'
import { type Piece, wordsOf } from './piece.ts'
import { stampOf } from './stamp.ts'
import { isoDate, type WrittenDate, writtenDate } from './written-date.ts'

const HEAD = 15
const TAIL = 4

/**
 * The day an article was published, from its own words: a labelled date, the byline, a line that is
 * only a date, the dateline; at the head or, failing that, at the end. A stamp of the last change is
 * none. Null where no such line has a day with its year.
 */
export function publishedOf(
  text: string,
  pieces: readonly Piece[],
  dateline: Dateline | null,
): string | null {
  const head = pieces.slice(0, HEAD)
  const tail = pieces.slice(Math.max(HEAD, pieces.length - TAIL))
  const first = datesOf(text, head)
  const last = datesOf(text, tail)
  return (
    labelled(first) ??
    dateline?.date ??
    plain(first) ??
    labelled(last) ??
    plain(last) ??
    completed(text, pieces, dateline)
  )
}

interface Found {
  readonly date: WrittenDate
  readonly labelled: boolean
}

function datesOf(text: string, pieces: readonly Piece[]): Found[] {
  return pieces.flatMap((each): Found[] => {
    if (each.role !== 'stamp' && each.role !== 'byline') return []
    const line = wordsOf(text, each)
    const { date, labelled } =
      each.role === 'byline' ? { date: bylineOf(line)?.date, labelled: true } : { ...stampOf(line) }
    return date ? [{ date, labelled: labelled ?? false }] : []
  })
}

function labelled(dates: readonly Found[]): string | null {
  return plain(dates.filter((each) => each.labelled))
}

function plain(dates: readonly Found[]): string | null {
  return dates.find(({ date }) => date.iso !== null)?.date.iso ?? null
}

/** The day and month of the dateline with the year that a line of the page has, as "© 2022". */
function completed(
  text: string,
  pieces: readonly Piece[],
  dateline: Dateline | null,
): string | null {
  const day = dateline && writtenDate(text.slice(dateline.start, dateline.end))
  if (!day) return null
  const years = pieces
    .filter(({ role }) => role === 'stamp')
    .map((each) => wordsOf(text, each, 200))
    .filter((line) => labelOf(line)?.kind !== 'updated' && writtenDate(line) === null)
    .flatMap((line) => line.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
  return new Set(years).size === 1 ? isoDate(Number(years[0]), day.month, day.day) : null
}
