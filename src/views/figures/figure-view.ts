import type { Finding } from '../../checks/finding.ts'
import type { Series } from '../../checks/series.ts'
import { amountWords } from '../reading/amount-words.ts'
import { countOf } from '../reading/count-words.ts'
import { changeWords } from '../reading/figure-parts.ts'
import { plain } from '../reading/marked-text.ts'
import { brief } from '../reading/printable.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { recordColumns, recordJson } from '../tables/record-answer.ts'
import { shortKey } from '../tables/short-key.ts'
import { shortTime } from '../tables/short-time.ts'
import { publisherOf, saidWords } from '../tables/source-words.ts'
import { type Column, type Row, table } from '../tables/table.ts'
import type { FigurePoint } from './figure-point.ts'
import { seriesWords } from './series-words.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'PERIOD', most: 15 },
  { title: 'FIGURE' },
  { title: 'SAID BY' },
  { title: 'REVIEWED', most: 9 },
]
const LONGEST_NAME = 60
const LONGEST_REASON = 400

/** Figures by series and period, each with what it disagrees with. */
export const figureView: AnswerView<FigurePoint> = {
  table: (items, style) => table(COLUMNS, items.map(row), style).replace('\n\n', '\n'),
  counted: (items) => {
    const series = new Set(items.map((item) => item.series.key)).size
    const alarms = items.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'alarm')
    const counted = `${countOf(items.length, 'figure', 'figures')} in ${series} series`
    const disagreements = countOf(alarms.length, 'disagreement', 'disagreements')
    return alarms.length === 0 ? counted : `${counted}, ${disagreements}`
  },
  json: (point) => ({ series: seriesJson(point.series), ...pointJson(point) }),
  csv: [
    ['series', ({ series }) => series.key],
    ['indicator', ({ figure }) => figure.indicator],
    ['subject', ({ series }) => series.subject],
    ['parties', ({ figure }) => figure.parties.join(' ')],
    ['coverage', ({ series }) => series.coverage],
    ['status', ({ figure }) => figure.status],
    ['period', ({ figure }) => figure.period],
    ['bound', ({ figure }) => figure.bound],
    ['value', ({ figure }) => figure.value],
    ['high', ({ figure }) => figure.high],
    ['unit', ({ figure }) => figure.unit],
    ['change_percent', ({ figure }) => figure.change?.percent ?? null],
    ['change_amount', ({ figure }) => figure.change?.amount ?? null],
    ['change_base', ({ figure }) => figure.change?.base ?? null],
    ...recordColumns<FigurePoint>(({ of }) => of),
    ['findings', ({ findings }) => findings.map(({ reason }) => reason).join(' ') || null],
  ],
}

/** What a series measures, as JSON. */
export function seriesJson({ key, indicator: _indicator, points: _points, ...told }: Series) {
  return { series: key, ...told }
}

/** A figure with its record and what checking found of it, as JSON. */
export function pointJson({ of, findings }: Pick<FigurePoint, 'of' | 'findings'>) {
  return { ...recordJson(of), findings: findings.map(findingJson) }
}

function findingJson({ verdict, kind, reason, inferred, records }: Finding) {
  return { verdict, kind, reason, inferred, records: records.map(({ key }) => key) }
}

function row(
  { series, of, figure, findings }: FigurePoint,
  at: number,
  all: readonly FigurePoint[],
): Row {
  const { period, value, high, unit, bound, change, speaker } = figure
  const amount = value === null ? null : amountWords({ value, high, unit, bound })
  const lines = [amount, change && changeWords(change, unit)].filter((line) => line !== null)
  const who = speaker === null ? publisherOf(of.document) : brief(speaker, LONGEST_NAME)
  const told = findings.filter(({ kind }) => kind !== 'support')
  return {
    ...(all[at - 1]?.series.key === series.key ? {} : { heading: seriesWords(series) }),
    cells: [
      [shortKey(of.key)],
      [period === null ? 'no period' : shortTime(period)],
      lines,
      [who, saidWords(of.document)],
      [of.review === 'unreviewed' ? 'no' : of.review],
    ],
    below: told.map((each) => plain(findingWords(each))),
  }
}

/** What a check found, with the keys of the figures that it is about. */
function findingWords({ kind, reason, records, inferred }: Finding): string {
  const keys = records.map(({ key }) => shortKey(key)).join(', ')
  const mark = kind === 'alarm' ? '✗' : '·'
  const computed = inferred ? ', computed' : ''
  return `${mark} ${brief(reason, LONGEST_REASON)} (${keys}${computed})`
}
