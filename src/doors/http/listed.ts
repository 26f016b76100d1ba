import type { AnswerView } from '../../views/tables/answer-view.ts'
import { csvLine } from '../../views/tables/csv.ts'
import { Content } from './answered.ts'
import { oneOf } from './filters.ts'

/** The parameter that asks for a table instead of JSON. */
export const formatQuery = {
  format: oneOf(
    ['json', 'csv'],
    'JSON unless told; or comma-separated values, whose next part the header Link tells.',
  ),
}

/** The media type of a table. */
export const TABLE = 'text/csv'

/** A part of an answer that may be given as a table. */
export interface ListedPart {
  readonly query: { readonly format?: 'json' | 'csv' | undefined }
  readonly request: Request
}

interface Part<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** Items as JSON with the cursor of what follows, or as the table that `--csv` prints. */
export function listed<Item, More extends Part<Item>>(
  asked: ListedPart,
  view: Pick<AnswerView<Item>, 'json' | 'csv'>,
  part: More,
): unknown {
  const { items, next } = part
  if (asked.query.format !== 'csv') return { ...part, items: items.map(view.json) }
  const head = csvLine(view.csv.map(([name]) => name))
  const rows = items.map((item) => csvLine(view.csv.map(([, cell]) => cell(item))))
  return new Content(`${head}${rows.join('')}`, {
    'Content-Type': `${TABLE}; charset=utf-8; header=present`,
    'Content-Disposition': 'attachment; filename="rapporteur.csv"',
    ...(next !== null && { Link: `<${addressOf(asked.request, next)}>; rel="next"` }),
  })
}

function addressOf(request: Request, cursor: string): string {
  const address = new URL(request.url)
  address.searchParams.set('cursor', cursor)
  return address.href
}
