import type { Chart } from '../../../grammar/chart.ts'
import { among, lowerAt } from './amounts.ts'
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
    const times = multipleAt(chart, i)
    if (times !== undefined) return { direction: times < 1 ? 'down' : 'up', kind: 'rises' }
  }
  return undefined
}

/** "Doubled", "is to double": by how much something is multiplied. */
function multipleAt(chart: Chart, at: number): number | undefined {
  const base = INFINITIVE.has(lowerAt(chart, at - 1)) && chart.find<number>(at, 'base-multiple')
  return (chart.find<number>(at, 'multiple') ?? (base || undefined))?.value
}

const INFINITIVE = new Set('to will would could can may might should must'.split(' '))

function isUpOrDown(chart: Chart, at: number): boolean {
  const word = chart.tokens[at]?.lower
  return word === 'up' || word === 'down'
}

/** "Exceeds the 2019 level by 5 percent", "exceeding by 5 percent the figure of last year". */
export function exceedsLevel(chart: Chart, from: number, to: number): boolean {
  for (let at = from - 1; at >= from - FAR && !MARKS.has(lowerAt(chart, at)); at--)
    if (EXCEEDS.has(lowerAt(chart, at)))
      return among(
        chart,
        LEVELS,
        at === from - 1 ? { from: to, to: to + 5 } : { from: at, to: from },
      )
  return false
}

const FAR = 12
const MARKS = new Set(['.', ';', ','])
const EXCEEDS = new Set(
  'exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outstripped topped tops'.split(
    ' ',
  ),
)
const LEVELS = new Set('level levels figure figures last previous year earlier'.split(' '))
