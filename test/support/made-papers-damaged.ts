import { HeadingLevel, Paragraph } from 'docx'
import { type Seeded, seeded } from '../../bench/seeded.ts'
import type { PaperReading } from '../../src/documents/paper/paper.ts'
import type { PaperTask } from '../../src/documents/paper/work.ts'
import { type Guarded, GuardedProcess } from '../../src/sources/guarded-process.ts'
import { brokenLines, drawnPdf, writeLines, writeRow } from './made-papers.ts'
import { asShown, pdfByHand } from './made-papers-by-hand.ts'
import { paragraphs, tableOf, writtenDocx } from './made-papers-docx.ts'
import { textsIn, zipOf } from './made-papers-zip.ts'

const WORDS =
  'Trade between the two states came to 440 million dollars in 2021, and the port of Aktau handled 4.1 million tonnes of cargo. The sides agreed on 14 April 2022 to open the border posts at night.'
const HOSTILE = [
  '<< /Length 99999999 >> stream',
  '1 0 R',
  '[[[[[[[[[[[[[[[[[[[[',
  '<<<<<<<<<<<<<<<<',
  '((((((((((((',
  '/Kids [2 0 R 2 0 R 2 0 R]',
  '/Count 99999999',
  '/Filter [/FlateDecode /FlateDecode /ASCII85Decode /LZWDecode]',
  '/Predictor 15 /Columns 99999999',
  '/Contents [3 0 R 3 0 R]',
  'BT /F1 99999 Tf 1e38 0 0 1e38 0 0 Tm',
  '/MediaBox [0 0 1e30 -1e30]',
  '/Rotate 91',
  'endobj endstream',
  'q q q q q q',
  '<w:p><w:r><w:t>',
  '</w:p></w:tbl>',
  '<w:tbl><w:tr><w:tc>',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr>',
  '<w:fldChar w:fldCharType="begin"/>',
  '&#xD800;&#0;&bogus;',
  '<!DOCTYPE a [<!ENTITY a "b">]>&a;',
  '<?xml version="1.0" encoding="utf-7"?>',
  '\0\0\0\0',
  '\u202e\ufffe',
  '99999999999999999999',
  '-1',
]
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Sound papers of both formats, to be damaged. */
export async function soundPapers(): Promise<PaperTask[]> {
  const pdf = (bytes: Uint8Array): PaperTask => ({ format: 'pdf', bytes })
  return [
    pdf(await drawnPdf(columns, { compress: false })),
    pdf(await drawnPdf(columns)),
    pdf(await drawnPdf(table, { compress: false, info: { Title: 'Trade of both states' } })),
    pdf(
      pdfByHand([
        [
          {
            x: 60,
            y: 700,
            shown: asShown('صادرات ایران به قزاقستان در سال 1402 به 237 میلیون دلار رسید'),
          },
        ],
      ]),
    ),
    { format: 'docx', bytes: await protocol() },
  ]
}

function columns(paper: Parameters<Parameters<typeof drawnPdf>[0]>[0]): void {
  const lines = brokenLines(paper, `${WORDS} ${WORDS} ${WORDS}`, 225)
  for (let page = 1; page <= 3; page++) {
    if (page > 1) paper.addPage()
    paper.text(`Bulletin, page ${page}`, 60, 40)
    writeLines(paper, lines, { x: 60, y: 90, width: 225 })
    writeLines(paper, lines, { x: 310, y: 90, width: 225 })
  }
}

function table(paper: Parameters<Parameters<typeof drawnPdf>[0]>[0]): void {
  paper.fontSize(18).text('Trade of both states', 60, 50).fontSize(10)
  writeLines(paper, brokenLines(paper, WORDS, 475), { x: 60, y: 90, width: 475 })
  for (let row = 0; row < 6; row++) {
    writeRow(
      paper,
      [`Goods ${row}`, `${row * 7}.5`, `${row * 9}.1`],
      [60, 230, 310],
      160 + row * 14,
    )
  }
}

function protocol(): Promise<Uint8Array> {
  return writtenDocx([
    new Paragraph({ text: 'Protocol of the ninth meeting', heading: HeadingLevel.HEADING_1 }),
    ...paragraphs(WORDS, WORDS),
    tableOf([
      ['', '2020', '2021'],
      ['Exports', '237.0', '440.5'],
    ]),
  ])
}

/** A paper after some damage: bytes changed, taken out, doubled, taken from elsewhere in it, hostile words put in. */
export function damagedPaper(papers: readonly PaperTask[], seed: number): PaperTask {
  const chance = seeded(seed, 1213)
  const { format, bytes } = chance.pick(papers)
  // An archive whose bytes are changed mostly does not open: the parts in it are damaged as well.
  if (format === 'docx' && chance.chance(0.8)) {
    const texts = Object.entries(textsIn(bytes)).map(([name, text]) => {
      const part = chance.chance(0.4) ? damaged(Buffer.from(text), chance) : Buffer.from(text)
      return [name, Buffer.from(part).toString('utf8')]
    })
    return { format, bytes: zipOf(Object.fromEntries(texts)) }
  }
  let broken: Uint8Array = bytes
  for (let count = chance.whole(1, 6); count > 0; count--) broken = damaged(broken, chance)
  return { format, bytes: new Uint8Array(broken) }
}

function damaged(bytes: Uint8Array, chance: Seeded): Uint8Array {
  const at = chance.whole(0, bytes.length)
  const to = Math.min(bytes.length, at + chance.whole(1, 200))
  const [before, stretch, behind] = [bytes.slice(0, at), bytes.slice(at, to), bytes.slice(to)]
  const from = chance.whole(0, bytes.length)
  const hostile = Buffer.from(chance.pick(HOSTILE))
  return chance.pick([
    () => Buffer.concat([before, behind]),
    () => Buffer.concat([before, stretch, stretch, behind]),
    () => Buffer.concat([before, hostile, stretch, behind]),
    () => Buffer.concat([before, hostile, behind]),
    () => Buffer.concat([before, bytes.slice(from, from + 500), behind]),
    () => Buffer.concat([before, stretch.map((byte) => byte ^ chance.whole(1, 255)), behind]),
    () => (chance.chance(0.2) ? before : bytes),
  ])()
}

/** A process that reads papers, with limits that no damaged paper of a few pages should need. */
export function paperProcess(): GuardedProcess<PaperTask, PaperReading> {
  const module = new URL('../../src/documents/paper/work.ts', import.meta.url).href
  return new GuardedProcess({ module, name: 'readPaper' }, { seconds: 20, megabytes: 512 })
}

/** What is wrong with how a paper was read: nothing, or a sentence for each fault. */
export function faultsIn(outcome: Guarded<PaperReading>): string[] {
  if ('beyond' in outcome) return [`it needs more ${outcome.beyond} than it may`]
  if ('failed' in outcome) return [`it fails: ${outcome.failed}`]
  const { answer } = outcome
  if ('none' in answer) return []
  const { text, article, published, title } = answer
  return [
    ...(text.isWellFormed() ? [] : ['the text is no well-formed Unicode']),
    ...(CONTROLS.test(text) ? ['the text has control characters'] : []),
    ...(text.length - article > 0 ? [] : ['the article is empty']),
    ...(published === null || /^\d{4}-\d\d-\d\d$/.test(published.day) ? [] : ['the day is none']),
    ...(title === null || text.startsWith(`${title}\n\n`) ? [] : ['the title does not come first']),
  ]
}
