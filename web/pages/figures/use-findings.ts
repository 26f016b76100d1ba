import { useMemo } from 'react'
import type { findingJson } from '../../../src/views/check/check-json.ts'
import type { Part, Series } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import type { FigurePoint } from './figure-point.ts'

/** What checking figures against each other found, with the words of each. */
export type Finding = ReturnType<typeof findingJson>

type Told = Pick<FigurePoint, 'record'>

/** What was found about the figures of a chart. */
export interface Findings {
  /** Where not all of them can be right, in the order of their numbers. */
  readonly alarms: readonly Finding[]
  /** What is worth knowing besides. */
  readonly notices: readonly Finding[]
  /** The numbers of alarms, counted from 1, by the keys of the records that they are about. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** True where more was found for the parties than was looked through, the gravest first. */
  readonly isCut: boolean
}

const MOST = 200

/** What was found about some figures of the parties of a series; nothing until it is there. */
export function useFindings({ parties }: Series, points: readonly Told[]): Findings {
  const { data } = useAnswer<Part<Finding>>('findings', { party: parties, limit: MOST })
  return useMemo(() => {
    const about = findingsAbout(data?.items ?? [], points)
    return { ...about, isCut: data !== undefined && data.next !== null }
  }, [data, points])
}

/** The findings that are about some figures. */
export function findingsAbout(
  found: readonly Finding[],
  points: readonly Told[],
): Omit<Findings, 'isCut'> {
  const drawn = new Set(points.map(({ record }) => record))
  const about = found.filter(({ records }) => records.some(({ record }) => drawn.has(record)))
  const alarms = about.filter(({ kind }) => kind === 'alarm')
  const numbers = new Map<string, number[]>()
  for (const [at, { records }] of alarms.entries()) {
    for (const { record } of records) numbers.set(record, [...(numbers.get(record) ?? []), at + 1])
  }
  return { alarms, notices: about.filter(({ kind }) => kind === 'notice'), numbers }
}
