import { readDocx } from '../src/documents/docx/read-docx.ts'
import type { PaperReading } from '../src/documents/paper/paper.ts'
import { readPdf } from '../src/documents/pdf/read-pdf.ts'
import { brokenLines, drawnPdf, writeLines } from '../test/support/made-papers.ts'
import { paragraphs, writtenDocx } from '../test/support/made-papers-docx.ts'
import { type Corpus, corpus } from './corpus.ts'
import { short, table } from './table.ts'

const PAGES = 300
const LINES = 60
const PASSES = 5
const WIDTH = 235
/** The speed in pages that a PDF must at least be read with. */
const LEAST = 55

/** How fast papers are read: pages of two columns in small type, some 5,000 characters each. */
async function papers({ texts }: Corpus): Promise<string> {
  const words = texts.flatMap(({ text }) => text.split(/\n+/)).filter((line) => line.trim() !== '')
  const pdf = await madePdf(words)
  const docx = await writtenDocx(paragraphs(...words))
  const [pages, parts] = [await costOf(() => readPdf(pdf)), await costOf(() => readDocx(docx))]
  const verdict = PAGES / pages.seconds >= LEAST ? 'pass' : 'FAIL'
  return `${table(
    ['what', 'MB of text', 's', 'MB/s', 'pages/s'],
    [
      [
        'PDF',
        short(pages.size),
        short(pages.seconds),
        short(pages.size / pages.seconds),
        short(PAGES / pages.seconds),
      ],
      ['DOCX', short(parts.size), short(parts.seconds), short(parts.size / parts.seconds), '–'],
    ],
  )}\nPDF at least ${LEAST} pages/s: ${verdict}`
}

function madePdf(words: readonly string[]): Promise<Uint8Array> {
  return drawnPdf((paper) => {
    const lines = words.flatMap((line) => brokenLines(paper, line, WIDTH))
    for (let page = 0; page < PAGES; page++) {
      if (page > 0) paper.addPage()
      paper.text(`Bulletin of trade, page ${page + 1}`, 50, 40)
      for (const column of [0, 1]) {
        const from = ((page * 2 + column) * LINES) % (lines.length - LINES)
        writeLines(paper, lines.slice(from, from + LINES), {
          x: 50 + column * 260,
          y: 70,
          width: WIDTH,
        })
      }
    }
  })
}

/** Seconds of processor time, the middle of some passes after one to warm up, and the text in MB. */
async function costOf(
  read: () => Promise<PaperReading>,
): Promise<{ readonly seconds: number; readonly size: number }> {
  const costs: number[] = []
  let size = 0
  for (let pass = 0; pass <= PASSES; pass++) {
    const before = process.cpuUsage()
    const reading = await read()
    const { user, system } = process.cpuUsage(before)
    if (pass > 0) costs.push((user + system) / 1e6)
    size = 'none' in reading ? 0 : Buffer.byteLength(reading.text) / 1e6
  }
  return { seconds: costs.sort((a, b) => a - b)[Math.floor(PASSES / 2)] ?? Number.NaN, size }
}

console.log(await papers(corpus()))
