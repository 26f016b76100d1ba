import {
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/documents/docx/read-docx.ts'
import type { PaperArticle } from '../../src/documents/paper/paper.ts'
import { paragraphs, tableOf, writtenDocx } from '../support/made-papers-docx.ts'
import { articleIn, bodyIn } from '../support/made-papers-read.ts'
import { zipOf } from '../support/made-papers-zip.ts'

const OPENING =
  'The ninth meeting of the commission on trade and transport was held in Aktau on 14 April 2022.'
const CLOSING = 'The next meeting takes place in Gorgan in the first half of 2023.'

async function article(paper: Promise<Uint8Array>): Promise<PaperArticle> {
  return articleIn(await readDocx(await paper))
}

async function body(paper: Promise<Uint8Array>): Promise<string> {
  return bodyIn(await article(paper))
}

describe('what is written', () => {
  test('headings and paragraphs stand between empty lines, the first heading is the title', async () => {
    const paper = writtenDocx([
      new Paragraph({ text: 'Protocol of the ninth meeting', heading: HeadingLevel.HEADING_1 }),
      ...paragraphs(OPENING),
      new Paragraph({ text: 'Transport', heading: HeadingLevel.HEADING_2 }),
      ...paragraphs(CLOSING),
    ])
    const { title, text } = await article(paper)
    expect(title).toBe('Protocol of the ninth meeting')
    expect(text).toBe(`Protocol of the ninth meeting\n\n${OPENING}\n\nTransport\n\n${CLOSING}`)
  })

  test('a paragraph in the style of a title is the title', async () => {
    const paper = writtenDocx([
      new Paragraph({ text: 'Joint statement on ports', heading: HeadingLevel.TITLE }),
      ...paragraphs(OPENING),
    ])
    expect((await article(paper)).title).toBe('Joint statement on ports')
  })

  test('rows of a table are lines with bars, a corner without words keeps its place', async () => {
    const table = tableOf([
      ['', '2020', '2021'],
      ['Exports', '237.0', '440.5'],
      ['Imports', '62.9', '71.4'],
    ])
    expect(await body(writtenDocx([...paragraphs(OPENING), table, ...paragraphs(CLOSING)]))).toBe(
      `${OPENING}\n\n| 2020 | 2021\nExports | 237.0 | 440.5\nImports | 62.9 | 71.4\n\n${CLOSING}`,
    )
  })

  test('lines that are parted by as many tabs are rows, a tab alone is a space', async () => {
    const rows = ['Goods\t2020\t2021', 'Barley\t61.2\t74.9', 'Steel\t\t20.1\t19.4']
    const paper = writtenDocx(
      paragraphs('\tPlace:\tAktau', 'Day:\tMonday', OPENING, ...rows, CLOSING),
    )
    expect(await body(paper)).toBe(
      `Place: Aktau\n\nDay: Monday\n\n${OPENING}\n\nGoods | 2020 | 2021\nBarley | 61.2 | 74.9\nSteel | 20.1 | 19.4\n\n${CLOSING}`,
    )
  })

  test('notes stand at the end, and signs that lead to them are not read out', async () => {
    const paper = writtenDocx(
      [
        new Paragraph({ children: [new TextRun(OPENING), new FootnoteReferenceRun(1)] }),
        ...paragraphs(CLOSING),
      ],
      { footnotes: { 1: { children: paragraphs('As the customs of both states told.') } } },
    )
    expect(await body(paper)).toBe(
      `${OPENING}\n\n${CLOSING}\n\n1. As the customs of both states told.`,
    )
  })

  test('changes are accepted, comments and hidden words are left out', async () => {
    const change = { id: 1, author: 'A', date: '2022-04-14T10:00:00Z' }
    const paper = new Paragraph({
      children: [
        new TextRun('Tariffs fall by '),
        new DeletedTextRun({ ...change, text: '10' }),
        new InsertedTextRun({ ...change, text: '20' }),
        new CommentRangeStart(0),
        new TextRun(' percent until the end of 2023'),
        new CommentReference(0),
        new TextRun({ text: ' or never', vanish: true }),
        new TextRun('.'),
      ],
    })
    expect(await body(writtenDocx([...paragraphs(OPENING), paper]))).toBe(
      `${OPENING}\n\nTariffs fall by 20 percent until the end of 2023.`,
    )
  })
})

describe('lists', () => {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, at = 0) => ({
    level: at,
    format,
    text,
  })
  const numbering = {
    config: [
      {
        reference: 'points',
        levels: [level(LevelFormat.DECIMAL, '%1.'), level(LevelFormat.LOWER_LETTER, '%2)', 1)],
      },
      {
        reference: 'articles',
        levels: [
          level(LevelFormat.UPPER_ROMAN, 'Article %1'),
          level(LevelFormat.DECIMAL, '%1.%2.', 1),
        ],
      },
      { reference: 'goods', levels: [level(LevelFormat.BULLET, '–')] },
    ],
  }
  const item = (text: string, reference: string, at = 0) =>
    new Paragraph({ text, numbering: { reference, level: at } })

  test('numbers go on behind a paragraph between them, deeper ones begin anew', async () => {
    const paper = writtenDocx(
      [
        item('The sides open the border posts at night.', 'points'),
        item('grain', 'points', 1),
        item('steel', 'points', 1),
        ...paragraphs(OPENING),
        item('The sides lower the tariffs.', 'points'),
        item('fruit', 'points', 1),
      ],
      { numbering },
    )
    expect(await body(paper)).toBe(
      `1. The sides open the border posts at night.\na) grain\nb) steel\n\n${OPENING}\n\n2. The sides lower the tariffs.\na) fruit`,
    )
  })

  test('numbers are written as the list writes them', async () => {
    const paper = writtenDocx(
      [
        item('on transit', 'articles'),
        item('Wagons pass at night.', 'articles', 1),
        item('on customs', 'articles'),
        item('Posts are open around the clock.', 'articles', 1),
        item('grain', 'goods'),
      ],
      { numbering },
    )
    expect(await body(paper)).toContain('Article II on customs')
    expect(await body(paper)).toContain('II.1. Posts are open around the clock.')
    expect(await body(paper)).toContain('• grain')
  })
})

describe('what a document tells of itself', () => {
  test('title and author count where the words bear them out, the day of the file never', async () => {
    const told = { title: 'Protocol of the Ninth Meeting', creator: 'Daniyar Akhmetov' }
    const signed = writtenDocx(
      paragraphs('Protocol of the ninth meeting', 'Daniyar Akhmetov', OPENING, CLOSING),
      told,
    )
    const { title, authors, published, language } = await article(signed)
    expect({ title, authors, published, language }).toEqual({
      title: 'Protocol of the ninth meeting',
      authors: ['Daniyar Akhmetov'],
      published: null,
      language: 'en',
    })
    const { title: none, authors: nobody } = await article(writtenDocx(paragraphs(OPENING), told))
    expect({ none, nobody }).toEqual({ none: null, nobody: [] })
  })

  test('the day that a line tells is that of publication', async () => {
    const paper = writtenDocx(
      paragraphs('Protocol of the ninth meeting', 'Published: 15 April 2022', OPENING),
    )
    expect((await article(paper)).published).toEqual({ day: '2022-04-15', from: 'text' })
  })
})

describe('documents that cannot be read', () => {
  test('one without words', async () => {
    expect(await readDocx(await writtenDocx([]))).toEqual({ none: 'no-text' })
  })

  test('one that is locked with a password', async () => {
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await readDocx(locked)).toEqual({ none: 'locked' })
  })

  test('one that is cut off, or another archive', async () => {
    const bytes = await writtenDocx(paragraphs(OPENING))
    expect(await readDocx(bytes.slice(0, bytes.length / 2))).toEqual({ none: 'damaged' })
    expect(await readDocx(new Uint8Array())).toEqual({ none: 'damaged' })
    expect(await readDocx(zipOf({ 'a.txt': 'words' }))).toEqual({ none: 'damaged' })
  })

  test('one that unpacks to more than 50 MB, whatever it says', async () => {
    const bomb = ' '.repeat(51_000_000)
    expect(await readDocx(zipOf({ 'word/document.xml': bomb }))).toEqual({ none: 'too-large' })
    expect(await readDocx(zipOf({ 'word/document.xml': bomb }, { told: 1000 }))).toEqual({
      none: 'damaged',
    })
  })

  test('entities that a document defines for itself are not unfolded', async () => {
    const bytes = zipOf({
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'grain '.repeat(9)}"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${OPENING} &b;</w:t></w:r></w:p></w:body></w:document>`,
    })
    const reading = await readDocx(bytes)
    expect('none' in reading ? reading.none : reading.text).not.toContain('grain grain')
  })

  test('elements within each other without end', async () => {
    const deep = 100_000
    const bytes = zipOf({
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p><w:r>'.repeat(deep)}${'</w:r></w:p>'.repeat(deep)}</w:body></w:document>`,
    })
    expect(await readDocx(bytes)).toHaveProperty('none')
  })
})
