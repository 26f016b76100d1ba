import { useState } from 'react'
import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Series } from '../../api/answers.ts'
import type { Asked } from '../../api/ask.ts'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import type { ChartMark } from './chart-marks.ts'
import { CsvButton } from './csv-button.tsx'
import { changeBesides, type FigurePoint } from './figure-point.ts'
import { markPeriod, markWords } from './mark-words.ts'
import type { Findings } from './use-findings.ts'
import { verdictWords } from './verdict-words.ts'

const STEP = 50

interface FigureTableProps {
  readonly marks: readonly ChartMark[]
  readonly unplaced: readonly FigurePoint[]
  /** Those whose figures these are. */
  readonly series: readonly Series[]
  readonly asked: Asked
  readonly findings: Findings
}

/** A line of the table: a figure, or what one implies. */
type Line = Pick<ChartMark, 'id' | 'point' | 'implied' | 'status'>

/** What the chart shows, as a table, and the figures that it cannot show. */
export function FigureTable({ marks, unplaced, series, asked, findings }: FigureTableProps) {
  const [most, setMost] = useState(STEP)
  const lines: readonly Line[] = [...marks, ...unplaced.map(lineOf)]
  return (
    <section className="figure-table" aria-labelledby="table-title">
      <header>
        <h3 id="table-title">All its figures</h3>
        <CsvButton series={series} asked={asked} />
      </header>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" className="number">
                Figure
              </th>
              <th scope="col" className="number">
                Change
              </th>
              <th scope="col">Who says so, and where</th>
              <th scope="col">Review</th>
              <th scope="col">Found by checks</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map((line) => (
              <FigureRow key={line.id} line={line} findings={findings} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > most && (
        <p className="more">
          <button type="button" onClick={() => setMost(most + STEP)}>
            Show more
          </button>
        </p>
      )}
    </section>
  )
}

interface FigureRowProps {
  readonly line: Line
  readonly findings: Findings
}

function FigureRow({ line, findings }: FigureRowProps) {
  const { point, implied, status } = line
  const { words, calendar } = markPeriod(line)
  return (
    <tr data-implied={implied !== null}>
      <th scope="row">
        {words}
        {calendar !== null && <span className="figure-calendar">{calendar}</span>}
      </th>
      <td className="number">
        <To address={documentAddress(point.document.document, point.record)}>{markWords(line)}</To>
        {implied !== null && <span className="figure-status">implied, not stated</span>}
        {status !== 'reported' && <span className="figure-status">{status}</span>}
      </td>
      <td className="number">{implied === null ? changeBesides(point) : null}</td>
      <td>
        <SourceLine document={point.document} speaker={point.speaker} />
      </td>
      <td>
        <ReviewMark review={point.review} />
      </td>
      <td>{implied === null && <Found point={point} findings={findings} />}</td>
    </tr>
  )
}

/** What checks found: disagreements by their numbers, and what bears the figure out. */
function Found({
  point,
  findings,
}: { readonly point: FigurePoint } & Pick<FigureRowProps, 'findings'>) {
  const numbers = findings.numbers.get(point.record) ?? []
  return (
    <ul className="figure-found">
      {numbers.map((number) => (
        <li key={number} data-found="alarm">
          {number} {alarmWords(findings, number)}
        </li>
      ))}
      {point.findings
        .filter(({ kind }) => kind !== 'alarm')
        .map(({ kind, verdict, reason }) => (
          <li key={reason} data-found={kind}>
            {verdictWords(verdict)}
          </li>
        ))}
    </ul>
  )
}

function alarmWords({ alarms }: Findings, number: number): string {
  const alarm = alarms[number - 1]
  return alarm === undefined ? '' : verdictWords(alarm.finding)
}

function lineOf(point: FigurePoint): Line {
  return { id: point.record, point, implied: null, status: point.status }
}
