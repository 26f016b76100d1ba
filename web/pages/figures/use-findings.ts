import { useMemo } from 'react'
import type { findingJson } from '../../../src/views/check/check-json.ts'
import type { Part, Series } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import type { ChartMark } from './chart-marks.ts'

/** What checking figures against each other found, with the words of each. */
export type Finding = ReturnType<typeof findingJson>

/** What was found about the figures of a chart. */
export interface Findings {
  /** Where not all of them can be right, in the order of their numbers. */
  readonly alarms: readonly Finding[]
  /** What is worth knowing besides. */
  readonly notices: readonly Finding[]
  /** The numbers of alarms, counted from 1, by the keys of the records that they are about. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
}

const MOST = 200

/** What was found about the figures of a chart; nothing until it is there. */
export function useFindings({ parties }: Series, marks: readonly ChartMark[]): Findings {
  const { data } = useAnswer<Part<Finding>>('findings', { party: parties, limit: MOST })
  return useMemo(() => findingsAbout(data?.items ?? [], marks), [data, marks])
}

/** The findings that are about figures of a chart. */
export function findingsAbout(
  found: readonly Finding[],
  marks: readonly Pick<ChartMark, 'id'>[],
): Findings {
  const drawn = new Set(marks.map(({ id }) => id))
  const about = found.filter(({ records }) => records.some(({ record }) => drawn.has(record)))
  const alarms = about.filter(({ kind }) => kind === 'alarm')
  const numbers = new Map<string, number[]>()
  for (const [at, { records }] of alarms.entries()) {
    for (const { record } of records) numbers.set(record, [...(numbers.get(record) ?? []), at + 1])
  }
  return { alarms, notices: about.filter(({ kind }) => kind === 'notice'), numbers }
}
