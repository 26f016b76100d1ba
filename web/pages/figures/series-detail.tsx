import { lazy, Suspense, useMemo, useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { Series } from '../../api/answers.ts'
import type { Asked } from '../../api/ask.ts'
import { Check } from '../../parts/filters.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { ChartKey } from './chart-key.tsx'
import { type Marks, MOST_MARKS, marksOf } from './chart-marks.ts'
import { Disagreements } from './disagreements.tsx'
import { type FigurePoint, figuresOf } from './figure-point.ts'
import { FigureTable } from './figure-table.tsx'
import { MarkCard } from './mark-card.tsx'
import { spanWords } from './span-words.ts'
import { lastOf, summaryWords } from './summary-words.ts'
import { type Findings, useFindings } from './use-findings.ts'
import type { Kin } from './use-series.ts'
import { type Voice, voicesOf } from './voices.ts'

const LONGEST = 300
const SeriesChart = lazy(async () => ({
  default: (await import('./series-chart.tsx')).SeriesChart,
}))

/** A series: its chart, what a mark says, where figures disagree, and the table of it all. */
export function SeriesDetail({ chosen, kin, asked }: Kin & { readonly asked: Asked }) {
  const { of } = useChosen()
  const isAlone = of('alone') === 'true'
  const all = useMemo(() => (isAlone ? [chosen] : [chosen, ...kin]), [chosen, kin, isAlone])
  const drawn = useMemo(() => ({ ...marksOf(all), points: all.flatMap(figuresOf) }), [all])
  const findings = useFindings(chosen, drawn.points)
  return (
    <section className="series-detail" aria-labelledby="series-title">
      <h2 id="series-title" dir="auto">
        {cut(quoteWords(chosen.words), LONGEST)}
      </h2>
      <p className="small soft numbers">{factsOf(chosen)}</p>
      <SeriesView {...{ ...drawn, chosen, findings, hasKin: kin.length > 0 }} />
      <FigureTable {...{ ...drawn, findings, asked, series: all }} />
    </section>
  )
}

interface SeriesViewProps extends Marks {
  readonly chosen: Series
  readonly points: readonly FigurePoint[]
  readonly findings: Findings
  /** Whether there are targets, forecasts or reports of the same thing. */
  readonly hasKin: boolean
}

function SeriesView(props: SeriesViewProps) {
  const { marks: all, chosen, findings, hasKin, points } = props
  const { of, choose } = useChosen()
  const [pointed, setPointed] = useState<string | null>(null)
  const marks = useMemo(() => all.slice(-MOST_MARKS), [all])
  const voices = useMemo(() => voicesOf(marks), [marks])
  const shown = marks.find(({ id }) => id === (pointed ?? of('point'))) ?? null
  return (
    <div className="series-view">
      <figure className="series-figure">
        {hasKin && <Check name="alone" label={aloneWords(chosen)} />}
        {marks.length > 0 && (
          <Suspense fallback={<div className="chart loading" />}>
            <SeriesChart
              {...{ marks, voices, unit: chosen.unit, disputes: findings.numbers }}
              shown={shown?.id ?? null}
              onShow={setPointed}
              onChoose={(id) => choose({ point: id }, { replace: true })}
            />
          </Suspense>
        )}
        <Caption {...props} marks={marks} voices={voices} />
      </figure>
      <div className="series-beside">
        {marks.length > 0 && <MarkCard mark={shown} last={lastOf(marks) ?? null} />}
        <Disagreements findings={findings} points={points} />
      </div>
      {marks.length > 0 && <ChartKey marks={marks} voices={voices} />}
    </div>
  )
}

type CaptionProps = SeriesViewProps & { readonly voices: readonly Voice[] }

/** What the chart shows in words, and what it cannot show. */
function Caption({ marks, voices, unplaced, findings, points }: CaptionProps) {
  if (marks.length === 0)
    return <figcaption>No figure here tells its time, so there is no chart.</figcaption>
  const told = { marks, voices, findings, unplaced: unplaced.length }
  const placed = points.length - unplaced.length
  const stated = marks.filter(({ implied }) => implied === null).length
  return (
    <figcaption className="series-summary">
      {summaryWords(told)}
      {stated < placed &&
        ` The chart shows the last ${stated} of ${placed}; the table has them all.`}
    </figcaption>
  )
}

function aloneWords({ status }: Series): string {
  return status === 'reported' ? 'Without targets and forecasts' : 'Without what is reported'
}

function factsOf(series: Series): string {
  const figures = countWords(series.points.length, 'figure')
  return [figures, spanWords(series)].filter(Boolean).join(' · ')
}
