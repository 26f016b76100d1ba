import type { Chart } from './chart.ts'
import type { Item } from './item.ts'

/**
 * Of the items of some classes, those that stand: the longest at each token, from left to right,
 * none overlapping. Where two are equally long, the later class in the list wins, then the item
 * added first.
 *
 * @example prefer(chart, ['date', 'period'])
 */
export function prefer(chart: Chart, classes: readonly string[]): Item[] {
  const rank = new Map(classes.map((name, i) => [name, i]))
  const chosen: Item[] = []
  for (let i = 0; i < chart.tokens.length; ) {
    const best = bestAt(chart, i, rank)
    if (best) chosen.push(best)
    i = best ? best.to : i + 1
  }
  return chosen
}

function bestAt(chart: Chart, at: number, rank: ReadonlyMap<string, number>): Item | undefined {
  let best: Item | undefined
  let bestRank = -1
  for (const item of chart.at(at)) {
    const r = rank.get(item.class)
    if (r === undefined) continue
    if (!best || item.to > best.to || (item.to === best.to && r > bestRank)) {
      best = item
      bestRank = r
    }
  }
  return best
}
