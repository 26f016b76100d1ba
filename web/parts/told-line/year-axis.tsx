import { dayNumber } from '../../words/edtf-days.ts'
import { placeOf, type Years, yearMarks } from './line-of-years.ts'

interface YearAxisProps {
  readonly years: Years
  readonly y: number
  readonly size: 'bare' | 'small' | 'large'
}

const MOST_NAMES = { bare: 5, small: 5, large: 9 }
const LAST_PLACE_OF_A_NAME = 92

/** The years as hairlines; with their names where there is room below. */
export function YearAxis({ years, y, size }: YearAxisProps) {
  const marks = placedMarks(years, MOST_NAMES[size])
  const named = size === 'bare' ? [] : marks.filter(hasName)
  const ticks = marks.map(({ place, named: isLong }) => `M${place} 0V${isLong ? 7 : 4}`)
  return (
    <>
      <svg
        {...{ y, width: '100%', height: 7 }}
        viewBox="0 0 100 7"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="told-line-axis" d={`M0 0H100${ticks.join('')}`} />
      </svg>
      {named.map(({ year, place }) => (
        <text key={year} className="told-line-words" x={`${place}%`} y={y + 18}>
          {year}
        </text>
      ))}
    </>
  )
}

interface PlacedMark {
  readonly year: number
  readonly named: boolean
  readonly place: number
}

function placedMarks(years: Years, most: number): PlacedMark[] {
  return yearMarks(years, most).map(({ year, named }) => ({
    ...{ year, named },
    place: placeOf(dayNumber(year, 1, 1), years),
  }))
}

/** The last name would stand beyond the end. */
function hasName({ named, place }: PlacedMark): boolean {
  return named && place <= LAST_PLACE_OF_A_NAME
}

/** The years alone, as the head of a column of lines. */
export function YearsHead({ years }: { readonly years: Years }) {
  return (
    <svg className="told-line" data-size="head" width="100%" height="20" aria-hidden="true">
      {placedMarks(years, MOST_NAMES.bare)
        .filter(hasName)
        .map(({ year, place }) => (
          <text key={year} className="told-line-words" x={`${place}%`} y={14}>
            {year}
          </text>
        ))}
    </svg>
  )
}
