import { dayNumber } from '../../words/edtf-days.ts'
import { placeOf, type Years, yearMarks } from './line-of-years.ts'

interface YearAxisProps {
  readonly years: Years
  readonly y: number
  readonly size: 'bare' | 'small' | 'large'
}

const MOST_NAMES = { bare: 4, small: 4, large: 9 }
const LAST_PLACE_OF_A_NAME = 92

/** The years as hairlines; with their names where there is room below. */
export function YearAxis({ years, y, size }: YearAxisProps) {
  const marks = yearMarks(years, MOST_NAMES[size])
  return (
    <>
      <line className="told-line-axis" x1="0" x2="100%" y1={y} y2={y} />
      {marks.map(({ year, named }) => (
        <YearMark
          key={year}
          year={year}
          place={placeOf(dayNumber(year, 1, 1), years)}
          {...{ y, named: named && size !== 'bare' }}
        />
      ))}
    </>
  )
}

interface YearMarkProps {
  readonly year: number
  readonly place: number
  readonly y: number
  readonly named: boolean
}

function YearMark({ year, place, y, named }: YearMarkProps) {
  const x = `${place}%`
  const hasRoom = place <= LAST_PLACE_OF_A_NAME
  return (
    <>
      <line className="told-line-axis" x1={x} x2={x} y1={y} y2={y + (named ? 7 : 4)} />
      {named && hasRoom && (
        <text className="told-line-words" x={x} y={y + 18} textAnchor="start">
          {year}
        </text>
      )}
    </>
  )
}

/** The years alone, as the head of a column of lines. */
export function YearsHead({ years }: { readonly years: Years }) {
  return (
    <svg className="told-line" data-size="head" width="100%" height="20" aria-hidden="true">
      {yearMarks(years, 4)
        .map(({ year, named }) => ({ year, named, place: placeOf(dayNumber(year, 1, 1), years) }))
        .filter(({ named, place }) => named && place <= LAST_PLACE_OF_A_NAME)
        .map(({ year, place }) => (
          <text key={year} className="told-line-words" x={`${place}%`} y={14}>
            {year}
          </text>
        ))}
    </svg>
  )
}
