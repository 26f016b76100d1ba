import { ELEMENT, nextOutside, type PageNode, TEXT } from './page-node.ts'

/** A cell with more words is a part of a page and not of a table. */
const LONGEST_CELL = 600
const PARTS = new Set('table article section form nav h1 h2 iframe blockquote'.split(' '))

/**
 * Whether a table shows data in rows and columns. Old pages lay themselves out with tables, whose cells hold
 * other tables, headings or whole articles; such a one has no rows to speak of.
 */
export function isDataTable(table: PageNode): boolean {
  if (table.getAttribute('role') === 'presentation') return false
  let [cells, rows, length] = [0, 0, 0]
  for (let node = table.firstChild; node; node = node.firstChild ?? nextOutside(node, table)) {
    if (node.nodeType === TEXT) length += node.data.length
    if (length > LONGEST_CELL && node.data?.trim().length > 0) return false
    if (node.nodeType !== ELEMENT) continue
    const name = node.localName
    if (PARTS.has(name)) return false
    if (name === 'tr') rows++
    if (name !== 'td' && name !== 'th') continue
    cells++
    length = 0
  }
  return rows >= 1 && cells > rows
}
