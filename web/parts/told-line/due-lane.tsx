import { type LineOfYears, placeOf, type Years } from './line-of-years.ts'

interface DueLaneProps {
  readonly line: LineOfYears
  readonly years: Years
  readonly y: number
}

const DIAMOND = 'M0 -4.5 4.5 0 0 4.5 -4.5 0Z'
const ARROW_ON = 'M-6 0 -11 -3 -11 3Z'
const ARROW_BACK = 'M6 0 11 -3 11 3Z'

/** The due above the line: hollow where it was, filled where it is, arrows where it moved; the time since it passed. */
export function DueLane({ line, years, y }: DueLaneProps) {
  const { dues, moves, overdueSince, today } = line
  const at = (day: number) => `${placeOf(day, years)}%`
  return (
    <>
      {overdueSince !== null && (
        <line className="told-line-overdue" x1={at(overdueSince)} x2={at(today)} y1={y} y2={y} />
      )}
      {moves.map(({ from, to }) => (
        <g key={`${from} ${to}`} className="told-line-move">
          <line x1={at(from)} x2={at(to)} y1={y} y2={y} />
          <Glyph place={placeOf(to, years)} y={y} path={from < to ? ARROW_ON : ARROW_BACK} />
        </g>
      ))}
      {dues.map(({ day, inForce }) => (
        <g
          key={day}
          className="told-line-due"
          data-state={inForce ? (overdueSince === null ? 'due' : 'overdue') : 'moved'}
        >
          <Glyph place={placeOf(day, years)} y={y} path={DIAMOND} />
        </g>
      ))}
    </>
  )
}

interface GlyphProps {
  readonly place: number
  readonly y: number
  readonly path: string
}

/** A small form at a place in percent, drawn in pixels around it. */
function Glyph({ place, y, path }: GlyphProps) {
  return (
    <svg x={`${place}%`} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
