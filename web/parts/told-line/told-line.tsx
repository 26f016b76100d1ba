import { memo } from 'react'
import { DAY } from '../../words/edtf-days.ts'
import { timeWords } from '../../words/time.ts'
import { DueLane } from './due-lane.tsx'
import { type LineOfYears, placeOf, type Years } from './line-of-years.ts'
import { Tellings } from './tellings.tsx'
import { YearAxis } from './year-axis.tsx'
import './told-line.css'

interface ToldLineProps {
  readonly line: LineOfYears
  readonly years: Years
  /** What the line shows, for those who do not see it. */
  readonly words: string
  /** With the years below it; a large one names stages and the day of today, too. */
  readonly size?: 'bare' | 'small' | 'large'
}

const HEIGHTS = { bare: 26, small: 38, large: 92 }

/** The years of restating and slipping: statements as dots, the due as a mark that moves, and today. */
export const ToldLine = memo(function ToldLine(props: ToldLineProps) {
  const { line, years, words, size = 'small' } = props
  const axis = size === 'large' ? 62 : 19
  return (
    <svg
      className="told-line"
      data-size={size}
      role="img"
      aria-label={words}
      width="100%"
      height={HEIGHTS[size]}
    >
      <YearAxis years={years} y={axis} size={size} />
      <Life line={line} years={years} y={axis} />
      <Today line={line} years={years} height={axis + 5} named={size === 'large'} />
      <DueLane line={line} years={years} y={size === 'large' ? 28 : 6} />
      <Tellings line={line} years={years} y={axis} large={size === 'large'} />
    </svg>
  )
})

interface LaneProps {
  readonly line: LineOfYears
  readonly years: Years
}

/** From the first telling to its end, or to today: without a word in it where it is silent. */
function Life({ line, years, y }: LaneProps & { readonly y: number }) {
  const { tellings, today, closed, silentSince } = line
  const first = tellings[0]?.day
  if (first === undefined) return null
  const at = (day: number) => `${placeOf(day, years)}%`
  const end = silentSince ?? Math.max(closed ?? today, tellings.at(-1)?.day ?? 0)
  return (
    <>
      <line className="told-line-life" x1={at(first)} x2={at(end)} y1={y} y2={y} />
      {silentSince !== null && (
        <line className="told-line-silent" x1={at(silentSince)} x2={at(today)} y1={y} y2={y} />
      )}
      {line.stretches.map(({ from, to }) => (
        <line
          key={`${from} ${to}`}
          className="told-line-stretch"
          {...{ x1: at(from), x2: at(to), y1: y, y2: y }}
        />
      ))}
    </>
  )
}

interface TodayProps extends LaneProps {
  readonly height: number
  readonly named: boolean
}

function Today({ line, years, height, named }: TodayProps) {
  const place = placeOf(line.today, years)
  const day = new Date(line.today * DAY).toISOString().slice(0, 10)
  const x = `${place}%`
  return (
    <>
      <line className="told-line-today" x1={x} x2={x} y1={named ? 16 : 0} y2={height} />
      {named && (
        <text className="told-line-words" x={x} y={11} textAnchor={anchorAt(place)}>
          {timeWords(day)}
        </text>
      )}
    </>
  )
}

/** Words at the ends of the line stand within it. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 12) return 'start'
  return place > 88 ? 'end' : 'middle'
}
