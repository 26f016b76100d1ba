import pico from 'picocolors'
import { numberWords } from '../../views/reading/amount-words.ts'
import type { AnswerView, Extent } from '../../views/tables/answer-view.ts'
import { closingLine } from '../../views/tables/closing-line.ts'
import { csvLine } from '../../views/tables/csv.ts'
import { jsonLine } from '../../views/tables/json-line.ts'
import type { LedgerContext } from './ledger-context.ts'
import { complain, print } from './output.ts'

/** The answer to a question: its items, how much of it they are, and what to say where there are none. */
export interface Answered<Item> {
  readonly items: readonly Item[]
  readonly extent: Extent
  /** A sentence. */
  readonly nothing: string
}

/**
 * Prints an answer as the options ask: a table with its closing line, lines of JSON, or CSV. For programs, that
 * there is more is told on standard error. Returns the exit code: nothing found is no error.
 */
export async function printAnswer<Item>(
  { options, style }: LedgerContext,
  view: AnswerView<Item>,
  { items, extent, nothing }: Answered<Item>,
): Promise<number> {
  if (options.json === true) {
    for (const item of items) await print(jsonLine(view.json(item)))
  } else if (options.csv === true) {
    await print(csvLine(view.csv.map(([name]) => name)))
    for (const item of items) await print(csvLine(view.csv.map(([, cell]) => cell(item))))
  } else {
    const { dim } = pico.createColors(style.colour)
    if (items.length === 0) await print(`${extent.offset > 0 ? behind(extent) : nothing}\n`)
    else await print(`${view.table(items, style)}\n`)
    for (const remark of view.remarks?.(items) ?? []) await print(`${dim(remark)}\n`)
    if (items.length > 0 || extent.next !== null)
      await print(closingLine(view.counted(items), extent, style))
    return 0
  }
  return extent.next === null ? 0 : complain(`there is more: --offset ${extent.next}`, 0)
}

/** Said of a page that begins behind the last item. */
function behind({ offset }: Extent): string {
  return `There is nothing after the first ${numberWords(offset)}; a smaller --offset shows what there is.`
}
