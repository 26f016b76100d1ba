import { lazy, Suspense, useMemo, useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { Series } from '../../api/answers.ts'
import type { Asked } from '../../api/ask.ts'
import { Check } from '../../parts/filters.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { ChartKey } from './chart-key.tsx'
import { type ChartMark, MOST_MARKS, marksOf } from './chart-marks.ts'
import { Disagreements } from './disagreements.tsx'
import { FigureTable } from './figure-table.tsx'
import { MarkCard } from './mark-card.tsx'
import { spanWords } from './span-words.ts'
import { summaryWords } from './summary-words.ts'
import { useFindings } from './use-findings.ts'
import type { Kin } from './use-series.ts'
import { voicesOf } from './voices.ts'

const LONGEST = 300
const SeriesChart = lazy(async () => ({
  default: (await import('./series-chart.tsx')).SeriesChart,
}))

/** A series: its chart, what a mark says, where figures disagree, and the table of it all. */
export function SeriesDetail({ chosen, kin, asked }: Kin & { readonly asked: Asked }) {
  const { of } = useChosen()
  const isAlone = of('alone') === 'true'
  const { marks: all, unplaced } = useMemo(
    () => marksOf(isAlone ? [chosen] : [chosen, ...kin]),
    [chosen, kin, isAlone],
  )
  return (
    <section className="series-detail" aria-labelledby="series-title">
      <h2 id="series-title" dir="auto">
        {cut(quoteWords(chosen.words), LONGEST)}
      </h2>
      <p className="small soft numbers">{factsOf(chosen)}</p>
      {all.length > 0 ? (
        <SeriesView marks={all} chosen={chosen} kin={kin} unplaced={unplaced.length} />
      ) : (
        <p className="series-unplaced">No figure here tells its period, so there is no chart.</p>
      )}
      <FigureTable marks={all} unplaced={unplaced} series={[chosen, ...kin]} asked={asked} />
    </section>
  )
}

interface SeriesViewProps extends Kin {
  readonly marks: readonly ChartMark[]
  /** How many figures stand in the table alone. */
  readonly unplaced: number
}

function SeriesView({ marks: all, chosen, kin, unplaced }: SeriesViewProps) {
  const { of, choose } = useChosen()
  const [pointed, setPointed] = useState<string | null>(null)
  const marks = useMemo(() => all.slice(-MOST_MARKS), [all])
  const voices = useMemo(() => voicesOf(marks), [marks])
  const findings = useFindings(chosen, marks)
  const shown = marks.find(({ id }) => id === (pointed ?? of('point'))) ?? null
  return (
    <div className="series-view">
      <figure className="series-figure">
        {kin.length > 0 && <Check name="alone" label={aloneWords(chosen)} />}
        <Suspense fallback={<div className="chart loading" />}>
          <SeriesChart
            {...{ marks, voices, unit: chosen.unit, disputes: findings.numbers }}
            shown={shown?.id ?? null}
            onShow={setPointed}
            onChoose={(id) => choose({ point: id }, { replace: true })}
          />
        </Suspense>
        <figcaption>
          <p className="series-summary">{summaryWords({ marks, voices, unplaced, findings })}</p>
          {all.length > marks.length && (
            <p>
              The chart shows the last {marks.length} of {all.length}; the table has them all.
            </p>
          )}
        </figcaption>
      </figure>
      <div className="series-beside">
        <MarkCard mark={shown} />
        <Disagreements findings={findings} marks={marks} />
      </div>
      <ChartKey marks={marks} voices={voices} />
    </div>
  )
}

function aloneWords({ status }: Series): string {
  return status === 'reported' ? 'Without targets and forecasts' : 'Without what is reported'
}

function factsOf(series: Series): string {
  const figures = countWords(series.points.length, 'figure')
  return [figures, spanWords(series)].filter(Boolean).join(' · ')
}
