/**
 * Reads comma-separated values after RFC 4180, strictly: every line ends with CR LF, a quote stands in
 * a quoted cell alone and doubled, all rows have as many cells as the header. The rows by their column's names.
 */
export function parsedCsv(text: string): Record<string, string>[] {
  const rows = rowsOf(text)
  const [header, ...body] = rows
  if (!header) throw new Error('no header')
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells, not ${header.length}`)
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
  })
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const found = cell.exec(text)
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`)
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) throw new Error('the last line has no end')
  return rows
}
