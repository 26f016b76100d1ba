import { oncePer } from '../core/once-per.ts'
import type { Quantity } from '../core/quantity.ts'
import type { TimeValue } from '../core/time.ts'
import type { Chart } from '../grammar/chart.ts'
import { program } from '../grammar/program.ts'
import { Runner } from '../grammar/run.ts'
import type { LanguagePack, Layers } from '../languages/pack.ts'
import type { Analysis } from '../text/analysis.ts'
import { quantities } from './quantities.ts'
import { times } from './times.ts'

/** The amounts and times of a document, each in order, none overlapping another of its kind. */
export interface Values {
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeValue[]
}

/** Runs layers of rules over the chart, one after the other. */
export function runLayers(layers: Layers, chart: Chart): void {
  runnerOf(layers).run(chart)
}

const runnerOf = oncePer((layers: Layers) => new Runner(program(layers)))

/** The rules of numbers and behind them those of times: as one program they are begun once. */
const numbersAndTimes = oncePer(
  (pack: LanguagePack): Layers => [...pack.numberRules, ...pack.timeRules],
)

/** Reads numbers, times and quantities, in this order: a number that dates something is no amount. */
export function values(analysis: Analysis, pack: LanguagePack): Values {
  const { chart, text, document } = analysis
  runLayers(numbersAndTimes(pack), chart)
  const found = times(chart, text, {
    published: document.published ?? null,
    sentences: analysis.sentences,
  })
  runLayers(pack.quantityRules, chart)
  const dates = found.filter((t) => t.edtf !== null || t.every !== null || t.duration === null)
  return { times: found, quantities: quantities(chart, text, dates) }
}
