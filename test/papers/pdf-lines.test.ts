import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/documents/pdf/read-pdf.ts'
import { drawnPdf, writeWords } from '../support/made-papers.ts'
import { asShown, LETTER, type PlacedWords, pdfByHand } from '../support/made-papers-by-hand.ts'
import { articleOf, bodyOf, PORT, RAIL, TALKS, WHOLE } from '../support/made-papers-read.ts'

describe('title, author and date', () => {
  const titled = (
    info: Record<string, string>,
    shown = 'Trade between the Caspian states in 2021',
  ) =>
    drawnPdf(
      (each) => {
        each.fontSize(17).text(shown, 60, 60).fontSize(10)
        each.text('By Aliya Omarova', 60, 85)
        each.text('Published: 14 April 2022', 60, 100)
        writeWords(each, PORT, WHOLE)
      },
      { info },
    )

  test('the largest type at the top is the title', async () => {
    const { title, text } = await articleOf(titled({}))
    expect(title).toBe('Trade between the Caspian states in 2021')
    expect(text.startsWith(`${title}\n\nBy Aliya Omarova`)).toBe(true)
  })

  test('a title in the metadata counts where the words bear it out', async () => {
    const told = { Title: 'Trade Between the Caspian States in 2021' }
    expect((await articleOf(titled(told))).title).toBe('Trade between the Caspian states in 2021')
    expect((await articleOf(titled({ Title: 'Microsoft Word - draft 7.docx' }))).title).toBe(
      'Trade between the Caspian states in 2021',
    )
  })

  test('an author in the metadata counts where the words name them', async () => {
    expect((await articleOf(titled({ Author: 'Aliya Omarova' }))).authors).toEqual([
      'Aliya Omarova',
    ])
    expect((await articleOf(titled({ Author: 'office-pc-3' }))).authors).toEqual([])
  })

  test('the day is the one that the words tell, never that of the file', async () => {
    expect((await articleOf(titled({}))).published).toEqual({ day: '2022-04-14', from: 'text' })
    expect(
      (await articleOf(drawnPdf((each) => writeWords(each, PORT, WHOLE)))).published,
    ).toBeNull()
  })
})

describe('lines from right to left', () => {
  const written = (lines: readonly string[], top = 780): PlacedWords[] =>
    lines.map((line, i) => {
      const shown = asShown(line)
      return { x: 540 - shown.length * 11 * LETTER, y: top - i * 15, shown }
    })

  test('a Persian page keeps its numbers and Latin words, and joined forms of letters are plain', async () => {
    const paper = pdfByHand([
      written([
        'صادرات ایران به قزاقستان در سال ۱۴۰۲ به 237 میلیون دﻻر رسید که 12.5 درصد بیشتر از سال قبل',
        'است. وزیر گفت که شرکت KazTAG این رقم را تا سال 2025 به سه میلیارد دﻻر خواهد رساند.',
      ]),
    ])
    const { text, language } = await articleOf(paper)
    expect(text).toBe(
      'صادرات ایران به قزاقستان در سال ۱۴۰۲ به 237 میلیون دلار رسید که 12.5 درصد بیشتر از سال قبل است. وزیر گفت که شرکت KazTAG این رقم را تا سال 2025 به سه میلیارد دلار خواهد رساند.',
    )
    expect(language).toBe('fa')
  })

  test('the right one of two columns is read first', async () => {
    const column = (words: string, right: number): PlacedWords[] =>
      Array.from({ length: 6 }, (_, i) => {
        const shown = asShown(`${words} در سال ${1395 + i}`)
        return { x: right - shown.length * 11 * LETTER, y: 700 - i * 14, shown }
      })
    const [one, two] = ['صادرات ایران به قزاقستان زیاد شد و', 'واردات قزاقستان از ایران کم شد و']
    const text = await bodyOf(pdfByHand([[...column(two, 270), ...column(one, 540)]]))
    expect(text.lastIndexOf(one)).toBeLessThan(text.indexOf(two))
  })

  test('the cells of a table are read from the right', async () => {
    const paper = pdfByHand([
      [
        ...written(['جدول تجارت ایران و قزاقستان به میلیون دلار در دو سال']),
        ...[
          ['کالا', '1401', '1402'],
          ['جو', '61.2', '74.9'],
          ['فولاد', '20.1', '19.4'],
        ].flatMap((row, i) =>
          row.map((cell, j) => ({ x: 480 - j * 100, y: 740 - i * 15, shown: asShown(cell) })),
        ),
      ],
    ])
    expect(await bodyOf(paper)).toContain(
      'کالا | 1401 | 1402\nجو | 61.2 | 74.9\nفولاد | 20.1 | 19.4',
    )
  })
})

describe('papers that cannot be read', () => {
  const plain = (options = {}) =>
    drawnPdf((each) => writeWords(each, `${PORT} ${RAIL}`, WHOLE), options)

  test('one that is locked with a password', async () => {
    expect(await readPdf(await plain({ userPassword: 'aktau' }))).toEqual({ none: 'locked' })
  })

  test('one that may only not be changed is read', async () => {
    expect(await bodyOf(plain({ ownerPassword: 'aktau' }))).toBe(`${PORT} ${RAIL}`)
  })

  test('one that is cut off', async () => {
    const bytes = await plain()
    expect(await readPdf(bytes.slice(0, bytes.length / 3))).toEqual({ none: 'damaged' })
    expect(await readPdf(new Uint8Array())).toEqual({ none: 'damaged' })
    expect(await readPdf(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ none: 'damaged' })
  })

  test('a page that is damaged is told, those before it are read', async () => {
    const pages = [PORT, RAIL, TALKS].map((shown, i) => [
      { x: 60, y: 700 - i * 12, size: 4, shown },
    ])
    const whole = Buffer.from(pdfByHand(pages)).toString('latin1')
    const broken = whole.replace('10 0 obj\n<< /Type /Page', '10 0 obj\n42 % Type /Page')
    const { unread, text } = await articleOf(Buffer.from(broken, 'latin1'))
    expect({ unread, text }).toEqual({ unread: 1, text: `${PORT}\n\n${RAIL}` })
  })

  test('a scan, which has no text', async () => {
    const paper = drawnPdf((each) => each.rect(50, 50, 400, 600).fill('#999999'))
    expect(await readPdf(await paper)).toEqual({ none: 'no-text' })
  })

  test('one of more than 2,000 pages', async () => {
    const pages = Array.from({ length: 2001 }, () => [])
    expect(await readPdf(pdfByHand(pages))).toEqual({ none: 'too-large' })
  })
})
