import PDFDocument, { type PaperOptions } from 'pdfkit'

/** Where a column of text stands on a page of A4 (595 by 842 points). */
export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A PDF that pdfkit draws, as bytes. */
export function drawnPdf(
  draw: (paper: PDFDocument) => void,
  options: PaperOptions = {},
): Promise<Uint8Array> {
  const paper = new PDFDocument({ size: 'A4', margin: 0, ...options })
  const chunks: Uint8Array[] = []
  paper.on('data', (chunk) => chunks.push(chunk))
  return new Promise((done) => {
    paper.on('end', () => done(new Uint8Array(Buffer.concat(chunks))))
    paper.font('Times-Roman').fontSize(10)
    draw(paper)
    paper.end()
  })
}

/** Writes lines below each other, 12 points apart, as they are; returns the height below them. */
export function writeLines(paper: PDFDocument, lines: readonly string[], at: Column): number {
  lines.forEach((line, i) => {
    paper.text(line, at.x, at.y + i * 12, { lineBreak: false })
  })
  return at.y + lines.length * 12
}

/** The lines that words fill in a column, as they are broken without hyphens. */
export function brokenLines(paper: PDFDocument, words: string, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && paper.widthOfString(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Writes a paragraph into a column; returns the height below it. */
export function writeWords(paper: PDFDocument, words: string, at: Column): number {
  return writeLines(paper, brokenLines(paper, words, at.width), at)
}

/** Writes the cells of a row at given places. */
export function writeRow(
  paper: PDFDocument,
  cells: readonly string[],
  xs: readonly number[],
  y: number,
): void {
  cells.forEach((cell, i) => {
    paper.text(cell, xs[i] ?? 0, y, { lineBreak: false })
  })
}
