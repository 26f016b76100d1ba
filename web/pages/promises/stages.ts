import type { PROMISE_STAGES } from '../../../src/views/promises/promise-stages.ts'
import type { Story } from '../../api/answers.ts'

type PromiseStage = (typeof PROMISE_STAGES)[number]

/** A table, so that the compiler tells when a stage of the server is missing here. */
const ALL: Readonly<Record<PromiseStage, true>> = {
  ...{ announced: true, agreed: true, signed: true, underway: true, delivered: true },
  ...{ stalled: true, cancelled: true },
}

/** The stages of a promise in the order in which it goes through them. */
export const STAGES: readonly string[] = Object.keys(ALL)

/** A column of the board: a stage, and what stands at it. */
export interface StageColumn {
  /** Null for what no document has told. */
  readonly stage: string | null
  readonly stories: readonly Story[]
  /** How many cards stand side by side where there is room. */
  readonly tracks: number
}

const MOST_TRACKS = 6

/**
 * Promises by their stage. All stages are there, or the one that is asked for, with nothing under some. Where some are left
 * without any, the fullest take their room.
 */
export function stageColumns(stories: readonly Story[], asked: string): StageColumn[] {
  const by = Map.groupBy(stories, ({ stage }): string | null => stage?.stage ?? null)
  const shown = STAGES.filter((stage) => asked === '' || stage === asked)
  const others = [...by.keys()].filter((stage) => stage === null || !shown.includes(stage))
  const columns = [...shown, ...others].map((stage) => ({ stage, stories: by.get(stage) ?? [] }))
  const tracks = tracksOf(columns.map(({ stories: { length } }) => length))
  return columns.map((column, i) => ({ ...column, tracks: tracks[i] ?? 1 }))
}

/** One track for each that has any, and those that are left to whichever is the longest by then. */
function tracksOf(counts: readonly number[]): number[] {
  const tracks = counts.map((count): number => (count > 0 ? 1 : 0))
  const height = (i: number) => (counts[i] ?? 0) / (tracks[i] || 1)
  let left = MOST_TRACKS - tracks.reduce((sum, each) => sum + each, 0)
  while (left-- > 0) {
    const longest = counts.reduce((best, _, i) => (height(i) > height(best) ? i : best), 0)
    if (height(longest) <= 1) break
    tracks[longest] = (tracks[longest] ?? 0) + 1
  }
  return tracks
}
