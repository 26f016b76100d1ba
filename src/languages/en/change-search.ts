import type { Chart } from '../../grammar/chart.ts'
import type { ChangeWord } from './change-words.ts'

const STOPS = new Set(['.', ';', '!', '?'])

/** The nearest word for a change among the tokens before, in the same sentence; else undefined. */
export function changeBefore(chart: Chart, at: number, reach: number): ChangeWord | undefined {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (STOPS.has(chart.tokens[i]?.lower ?? '')) return undefined
    const found =
      chart.find<ChangeWord>(i, 'change-verb') ?? chart.find<ChangeWord>(i, 'change-noun')
    if (found) return found.value
    const adverb = chart.find<ChangeWord['direction']>(i, 'change-adverb')
    if (adverb && isUpOrDown(chart, i)) return { direction: adverb.value, kind: 'rises' }
  }
  return undefined
}

function isUpOrDown(chart: Chart, at: number): boolean {
  const word = chart.tokens[at]?.lower
  return word === 'up' || word === 'down'
}
