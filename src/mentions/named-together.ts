import { hasStateShape } from '../core/state-code.ts'
import type { Chart } from '../grammar/chart.ts'
import { allInner } from './all-inner.ts'
import type { Candidate } from './standing.ts'

/** From how many on states that are named together are a group that other words may mean. */
const GROUP = 4

/**
 * The states that a document names together, four or more: those of "the leaders of Benin, Ghana, Nigeria and Togo", and of
 * "Benin, Ghana, Nigeria and Togo". Each group once, in the order of the text.
 */
export function namedTogether(
  chart: Chart,
  found: readonly Candidate[],
): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>()
  const add = (codes: readonly string[]): void => {
    if (codes.length >= GROUP) groups.set([...codes].sort().join(), codes)
  }
  let run: string[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const candidate of found) {
    for (const each of [candidate, ...allInner(candidate)]) add(statesOf(each))
    const codes = statesOf(candidate)
    if (!isJoined(chart, end, candidate.item.from)) {
      add(run)
      run = []
    }
    run.push(...codes.filter((code) => !run.includes(code)))
    end = codes.length > 0 ? candidate.item.to : Number.NEGATIVE_INFINITY
  }
  add(run)
  return [...groups.values()]
}

const statesOf = ({ actor }: Candidate): readonly string[] =>
  actor.kind === 'bloc' || actor.kind === 'place' ? [] : actor.codes.filter(hasStateShape)

/** A comma, an "and", or both stand between two names. */
function isJoined(chart: Chart, end: number, next: number): boolean {
  const comma = chart.tokens[end]?.text === ','
  if (next === end + 1) return comma || chart.has(end, 'conjunction')
  return next === end + 2 && comma && chart.has(end + 1, 'conjunction')
}
