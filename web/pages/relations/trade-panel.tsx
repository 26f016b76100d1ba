import { Link } from 'wouter'
import { documentAddress } from '../../address/addresses.ts'
import { atMoment, useMoment } from '../../address/moment.ts'
import { amountWords } from '../../words/amount.ts'
import { DAY } from '../../words/edtf-days.ts'
import { markWords } from './mark-words.ts'
import type { TradeMark } from './trade-marks.ts'
import type { TradePanel } from './trade-picture.ts'
import type { YearScale } from './trade-scale.ts'

/** Pixels; the width is that of the column. */
const HEIGHT = 120
const ABOVE = 10
const BELOW = 18

interface TradePanelProps {
  readonly panel: TradePanel
  readonly unit: string
  readonly scale: YearScale
}

/** A panel of the trade figure: a scale of money over a scale of years, and the marks on it. */
export function TradePanelFigure({ panel, unit, scale }: TradePanelProps) {
  const { title, marks, top } = panel
  const levels = [0, top / 2, top]
  const y = (value: number) => HEIGHT - BELOW - (value / top) * (HEIGHT - ABOVE - BELOW)
  return (
    <section className="trade-figure-panel" aria-label={title}>
      <h3>{title}</h3>
      <svg className="trade-figure-amounts" height={HEIGHT} width="100%" aria-hidden="true">
        {levels.map((value) => (
          <text key={value} x="100%" y={y(value)} dy="0.35em" textAnchor="end">
            {value === 0 ? 0 : amountWords({ value, unit })}
          </text>
        ))}
      </svg>
      <svg height={HEIGHT} width="100%">
        <title>{`${title}, by year`}</title>
        {levels.map((value) => (
          <line
            key={value}
            className="trade-figure-level"
            {...{ x1: 0, x2: '100%', y1: y(value), y2: y(value) }}
          />
        ))}
        <Years scale={scale} />
        <Course marks={marks} scale={scale} y={y} />
        {marks.map((mark) => (
          <Mark key={markKey(mark)} mark={mark} scale={scale} y={y} />
        ))}
      </svg>
    </section>
  )
}

function Years({ scale }: { readonly scale: YearScale }) {
  return scale.ticks.map(({ year, at, isSecond }) => (
    <g key={year} className="trade-figure-year" data-second={isSecond}>
      <line x1={`${at}%`} x2={`${at}%`} y1={HEIGHT - BELOW} y2={HEIGHT - BELOW + 4} />
      <text x={`${at}%`} y={HEIGHT - 3} dx={2}>
        {year}
      </text>
    </g>
  ))
}

interface Scales {
  readonly scale: YearScale
  readonly y: (value: number) => number
}

/** A year follows the one before where they begin not much more than a year apart; days. */
const FOLLOWS = 400

/** A thin line from each year to the one that follows it. */
function Course({ marks, scale, y }: Scales & { readonly marks: readonly TradeMark[] }) {
  const years = marks.filter(({ isYear }) => isYear)
  return years.slice(1).map((mark, i) => {
    const before = years[i]
    if (before === undefined) return null
    const apart = (Date.parse(mark.first) - Date.parse(before.first)) / DAY
    if (apart > FOLLOWS) return null
    const [x1, x2] = [middle(before, scale), middle(mark, scale)]
    return (
      <line
        key={markKey(mark)}
        className="trade-figure-course"
        {...{ x1: `${x1}%`, x2: `${x2}%`, y1: y(before.value), y2: y(mark.value) }}
      />
    )
  })
}

function Mark({ mark, scale, y }: Scales & { readonly mark: TradeMark }) {
  const moment = useMoment()
  const [{ document, record }] = mark.points
  const words = markWords(mark)
  const at = `${middle(mark, scale)}%`
  const level = y(mark.value)
  return (
    <Link
      href={atMoment(documentAddress(document.document, record), moment)}
      aria-label={words}
      className="trade-figure-mark"
      data-part={!mark.isYear}
    >
      <title>{words}</title>
      <circle className="trade-figure-reach" cx={at} cy={level} r={11} />
      {mark.disagrees && <circle className="trade-figure-ring" cx={at} cy={level} r={8} />}
      <line
        className="trade-figure-days"
        {...{ x1: `${scale.at(mark.first)}%`, x2: `${scale.behind(mark.last)}%` }}
        {...{ y1: level, y2: level }}
      />
      {mark.high !== null && (
        <line className="trade-figure-days" x1={at} x2={at} y1={level} y2={y(mark.high)} />
      )}
      <circle className="trade-figure-value" cx={at} cy={level} r={mark.isYear ? 4 : 3.5} />
    </Link>
  )
}

function middle({ first, last }: TradeMark, scale: YearScale): number {
  return (scale.at(first) + scale.behind(last)) / 2
}

function markKey({ first, last, value, high, bound, indicator }: TradeMark): string {
  return [indicator, first, last, value, high, bound].join(' ')
}
