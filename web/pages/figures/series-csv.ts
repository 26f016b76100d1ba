import type { Series } from '../../api/answers.ts'
import { type Asked, apiAddress, fetched } from '../../api/ask.ts'
import { linesOfCsv } from './csv-lines.ts'

const MOST = 200

/**
 * The figures of some series of one indicator as comma-separated values, as the command line prints them: of what the
 * server gives for their parties, the head and the lines of these. Throws ApiProblem.
 */
export async function seriesCsv(series: readonly Series[], asked: Asked): Promise<string> {
  const [first] = series
  if (first === undefined) return ''
  const { indicator, parties } = first
  const keys = new Set(series.map((each) => each.series))
  const question = { ...asked, indicator, party: parties, format: 'csv', limit: MOST }
  const parts: string[] = []
  for (let next: string | null = apiAddress('figures', question); next !== null; ) {
    const answer = await fetched(next, {})
    const [head = '', ...lines] = linesOfCsv(await answer.text())
    if (parts.length === 0) parts.push(head)
    parts.push(...lines.filter((line) => keys.has(firstCell(line))))
    next = nextOf(answer.headers.get('Link'))
  }
  return parts.join('')
}

/** The first cell of a line, without its quotation marks. */
export function firstCell(line: string): string {
  if (!line.startsWith('"')) return line.slice(0, line.search(/[,\r\n]|$/))
  const [, cell = ''] = /^"((?:[^"]|"")*)"/.exec(line) ?? []
  return cell.replaceAll('""', '"')
}

/** The path of the next part that a header names; null where it names none. */
function nextOf(header: string | null): string | null {
  const [, address] = /<([^>]+)>; rel="next"/.exec(header ?? '') ?? []
  if (address === undefined) return null
  const { pathname, search } = new URL(address, location.href)
  return `${pathname}${search}`
}
