import type { DocxNumbering } from './docx-numbering.ts'
import { attributesIn, withEntities } from './docx-tags.ts'

/** A paragraph or run that is open. */
interface Open {
  readonly name: string
  /** How many pieces had been written before it. */
  readonly at: number
  /** Where its properties begin in the XML; -1 outside of them. */
  properties: number
  hidden: boolean
}

const TAG = /<(\/?)w:(p|r|pPr|vanish|webHidden)(?=[\s/>])([^<>]*?)(\/?)>/g

/**
 * The XML of a document with the numbers of its lists written before the paragraphs, and without words that are hidden. It
 * is read in one pass; what is damaged stays as it is, for the parser to refuse.
 */
export function shownBody(xml: string, numbering: DocxNumbering): string {
  const pieces: string[] = []
  const open: Open[] = []
  let from = 0
  for (const match of xml.matchAll(TAG)) {
    const [tag, closing, name = '', attributes = '', empty] = match
    const end = match.index + tag.length
    const around = open.at(-1)
    if (name === 'vanish') {
      if (around?.name === 'r' && isOn(attributes)) around.hidden = true
    } else if (name === 'pPr') {
      if (around?.name !== 'p' || empty) continue
      if (!closing) around.properties = match.index
      else if (around.properties >= 0) {
        const mark = numbering.markOf(xml.slice(around.properties, match.index))
        around.properties = -1
        pieces.push(xml.slice(from, end), markRun(mark))
        from = end
      }
    } else if (!(closing || empty)) {
      pieces.push(xml.slice(from, match.index))
      from = match.index
      open.push({ name, at: pieces.length, properties: -1, hidden: false })
    } else if (closing && around?.name === name) {
      open.pop()
      pieces.push(xml.slice(from, end))
      from = end
      if (around.hidden) pieces.length = around.at
    }
  }
  return `${pieces.join('')}${xml.slice(from)}`
}

function isOn(attributes: string): boolean {
  return !['0', 'false', 'off'].includes(attributesIn(attributes).get('val') ?? '')
}

function markRun(mark: string): string {
  if (mark === '') return ''
  return `<w:r><w:t xml:space="preserve">${withEntities(mark)} </w:t></w:r>`
}
