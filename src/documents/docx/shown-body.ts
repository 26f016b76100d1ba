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

const TAG = /<(\/?)w:(p|r|pPr|pPrChange|rPrChange|vanish)(?=[\s/>])([^<>]*?)(\/?)>/g

/**
 * The XML of a document with the numbers of its lists written before the paragraphs, and without words that are hidden. It
 * is read in one pass; what is damaged stays as it is, for the parser to refuse.
 */
export function shownBody(xml: string, numbering: DocxNumbering): string {
  const body = new Body(xml, numbering)
  for (const match of xml.matchAll(TAG)) body.tag(match)
  return body.written()
}

class Body {
  private readonly xml: string
  private readonly numbering: DocxNumbering
  private readonly pieces: string[] = []
  private readonly open: Open[] = []
  /** Up to where the XML is written. */
  private done = 0
  /** How many elements are open that tell what properties were before a change. */
  private before = 0

  constructor(xml: string, numbering: DocxNumbering) {
    this.xml = xml
    this.numbering = numbering
  }

  written(): string {
    this.writeTo(this.xml.length)
    return this.pieces.join('')
  }

  tag({ index, 0: tag, 1: closing, 2: name = '', 3: attributes = '', 4: empty }: RegExpExecArray) {
    const around = this.open.at(-1)
    if (name.endsWith('Change')) {
      if (!empty) this.before = Math.max(0, this.before + (closing ? -1 : 1))
    } else if (this.before > 0) return
    else if (name === 'vanish') {
      if (around?.name === 'r' && isOn(attributes)) around.hidden = true
    } else if (name === 'pPr') {
      if (around?.name === 'p' && !empty) this.properties(around, index, closing ? tag : '')
    } else if (closing) this.close(name, index + tag.length)
    else if (!empty) {
      this.writeTo(index)
      this.open.push({ name, at: this.pieces.length, properties: -1, hidden: false })
    }
  }

  /** The properties of a paragraph begin, or end with the given tag, and its number follows them. */
  private properties(paragraph: Open, at: number, end: string): void {
    if (end === '') paragraph.properties = at
    else if (paragraph.properties >= 0) {
      const [properties = ''] = this.xml.slice(paragraph.properties, at).split('<w:pPrChange')
      this.writeTo(at + end.length)
      this.pieces.push(markRun(this.numbering.markOf(properties)))
      paragraph.properties = -1
    }
  }

  private close(name: string, end: number): void {
    const around = this.open.at(-1)
    if (around?.name !== name) return
    this.open.pop()
    this.writeTo(end)
    if (around.hidden) this.pieces.length = around.at
  }

  private writeTo(end: number): void {
    this.pieces.push(this.xml.slice(this.done, end))
    this.done = end
  }
}

function isOn(attributes: string): boolean {
  return !['0', 'false', 'off'].includes(attributesIn(attributes).get('val') ?? '')
}

function markRun(mark: string): string {
  if (mark === '') return ''
  return `<w:r><w:t xml:space="preserve">${withEntities(mark)} </w:t></w:r>`
}
