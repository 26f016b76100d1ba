import { describe, expect, test } from 'vitest'
import type { PaperArticle } from '../../src/documents/paper.ts'
import { readPdf } from '../../src/documents/pdf/read-pdf.ts'
import { brokenLines, drawnPdf, writeLines, writeRow, writeWords } from '../support/made-papers.ts'
import { asShown, LETTER, type PlacedWords, pdfByHand } from '../support/made-papers-by-hand.ts'

const LEFT = { x: 60, y: 120, width: 225 }
const RIGHT = { x: 310, y: 120, width: 225 }
const WHOLE = { x: 60, y: 120, width: 475 }

const PORT =
  'The port of Aktau handled 4.1 million tonnes of cargo in 2021, which was 12 percent more than in the year before. Grain made up a third of it, and containers went through the new terminal for the first time since it was opened.'
const RAIL =
  'The railway from Uzen to Gorgan carried 1.7 million tonnes in the same year. Both sides agreed to lower the tariffs for transit by a fifth until the end of 2023, and to let customs officers work at the border around the clock.'
const TALKS =
  'The ministers of transport met in Aktau on 14 April 2022. They signed a memorandum on a joint company for logistics, which is to be founded in the first half of the next year with equal shares of both states.'

async function article(paper: Promise<Uint8Array> | Uint8Array): Promise<PaperArticle> {
  const reading = await readPdf(await paper)
  if ('none' in reading) throw new Error(`there is no article: ${reading.none}`)
  return reading
}

async function body(paper: Promise<Uint8Array> | Uint8Array): Promise<string> {
  const { text, article: from } = await article(paper)
  return text.slice(from)
}

describe('columns', () => {
  test('two columns below a title are read one after the other', async () => {
    const paper = drawnPdf((each) => {
      each.fontSize(18).text('Ports and railways of the Caspian', 60, 60).fontSize(10)
      const y = writeWords(each, PORT, LEFT)
      writeWords(each, TALKS, { ...LEFT, y: y + 12 })
      writeWords(each, `${RAIL} ${RAIL}`, RIGHT)
    })
    expect((await article(paper)).text).toBe(
      `Ports and railways of the Caspian\n\n${PORT}\n\n${TALKS}\n\n${RAIL} ${RAIL}`,
    )
  })

  test('three columns are read one after the other', async () => {
    const paper = drawnPdf((each) => {
      each.fontSize(8)
      writeWords(each, `${PORT} ${PORT}`, { x: 40, y: 100, width: 160 })
      writeWords(each, `${RAIL} ${RAIL}`, { x: 215, y: 104, width: 160 })
      writeWords(each, `${TALKS} ${TALKS}`, { x: 390, y: 100, width: 160 })
    })
    expect(await body(paper)).toBe(`${PORT} ${PORT}\n\n${RAIL} ${RAIL}\n\n${TALKS} ${TALKS}`)
  })

  test('a heading over both columns parts what stands above it from what stands below', async () => {
    const paper = drawnPdf((each) => {
      const one = writeWords(each, PORT, LEFT)
      const two = writeWords(each, RAIL, RIGHT)
      const y = Math.max(one, two) + 20
      each
        .fontSize(13)
        .text('What the two ministers of transport signed in the port of Aktau', 60, y)
        .fontSize(10)
      writeWords(each, TALKS, { ...LEFT, y: y + 30 })
      writeWords(each, PORT, { ...RIGHT, y: y + 30 })
    })
    expect(await body(paper)).toBe(
      `${PORT}\n\n${RAIL}\n\nWhat the two ministers of transport signed in the port of Aktau\n\n${TALKS}\n\n${PORT}`,
    )
  })

  test('a sentence goes on from column to column and from page to page', async () => {
    const paper = drawnPdf((each) => {
      const words = `${PORT} ${RAIL} ${TALKS} ${PORT}`
      const lines = brokenLines(each, words, LEFT.width)
      writeLines(each, lines.slice(0, 7), LEFT)
      writeLines(each, lines.slice(7, 14), RIGHT)
      each.addPage()
      writeLines(each, lines.slice(14), LEFT)
    })
    expect(await body(paper)).toBe(`${PORT} ${RAIL} ${TALKS} ${PORT}`)
  })
})

describe('words parted at the end of a line', () => {
  const lines = (...each: string[]): Promise<string> =>
    body(drawnPdf((paper) => writeLines(paper, each, WHOLE)))

  test('a hyphen that parts a word goes', async () => {
    expect(
      await lines(
        'The two ministers spoke of the trade and the transport of both states and of the wider coop-',
        'eration of the railways, which began in the year 2014 with the opening of the line to Gorgan.',
      ),
    ).toContain('of the wider cooperation of the railways')
  })

  test('a hyphen before a capital, beside a digit or within a longer word stays', async () => {
    const text = await lines(
      'The two sides spoke about trade and transport at the ninth meeting of the large Kazakh-',
      'Iranian commission, which looked at the programme of works for the five years 2021-',
      '2025 and found it sound, and which asked both of the railways for an up-to-',
      'date list of all the wagons that stand idle at the border between both of the states.',
    )
    expect(text).toContain('Kazakh-Iranian commission')
    expect(text).toContain('2021-2025 and')
    expect(text).toContain('an up-to-date list')
  })

  test('a word is written as the paper writes it elsewhere', async () => {
    const text = await lines(
      'The long-term plan of both states names the ports and the railways that are to be built by 2030.',
      'It was agreed that the cooperation of the customs should be part of the plan, and that the long-',
      'term loans for it are given by the development banks of both of the states, which met in Almaty.',
    )
    expect(text).toContain('the long-term loans')
  })
})

describe('what stands on every page', () => {
  test('running titles, footers and page numbers are left out, the text between them goes on', async () => {
    const words = [PORT, RAIL, TALKS, `In the fourth part, ${RAIL}`]
    const paper = drawnPdf((each) => {
      const lines = brokenLines(each, words.join(' '), WHOLE.width)
      for (let page = 1; page <= 4; page++) {
        if (page > 1) each.addPage()
        each.text('Bulletin of the chamber of commerce, No. 4', 60, 40)
        each.text(`${11 + page}`, 520, 40)
        writeLines(each, lines.slice((page - 1) * 2, page === 4 ? lines.length : page * 2), {
          ...WHOLE,
          y: 90,
        })
        each.text(`Astana, 2022 | page ${page} of 4`, 220, 800)
      }
    })
    expect(await body(paper)).toBe(words.join(' '))
  })

  test('lines of the text that are alike but for a figure stay', async () => {
    const paper = drawnPdf((each) => {
      for (const [page, quarter] of ['first', 'second', 'third'].entries()) {
        if (page > 0) each.addPage()
        each.text(`Exports came to ${41 + page * 7} million dollars.`, 60, 80)
        writeWords(each, `In the ${quarter} quarter ${[PORT, RAIL, TALKS][page]}`, WHOLE)
      }
    })
    const text = await body(paper)
    for (const figure of [41, 48, 55]) expect(text).toContain(`came to ${figure} million`)
  })

  test('numbers alone that count the pages are left out, other numbers at the edge stay', async () => {
    const paper = drawnPdf((each) => {
      for (let page = 1; page <= 3; page++) {
        if (page > 1) each.addPage()
        writeWords(each, [PORT, RAIL, TALKS][page - 1] ?? '', WHOLE)
        each.text(`– ${page} –`, 290, 800)
      }
    })
    expect(await body(paper)).toBe(`${PORT}\n\n${RAIL}\n\n${TALKS}`)
  })
})

describe('tables', () => {
  const xs = [60, 230, 310, 390]

  test('rows of aligned cells are lines with bars', async () => {
    const paper = drawnPdf((each) => {
      each.text(
        'Trade of Kazakhstan with Iran by goods, in millions of dollars, is told below.',
        60,
        100,
      )
      writeRow(each, ['Goods', '2020', '2021', 'Change, %'], xs, 130)
      writeRow(each, ['Barley', '61.2', '74.9', '22.4'], xs, 144)
      writeRow(each, ['Steel and', '20.1', '19.4', '-3.5'], xs, 158)
      each.text('other metals', 60, 168)
      writeRow(each, ['Fruit', '31.7', '', '26.8'], xs, 184)
      each.text('The figures are preliminary. The final ones are published in October.', 60, 220)
    })
    expect(await body(paper)).toBe(
      [
        'Trade of Kazakhstan with Iran by goods, in millions of dollars, is told below.\n',
        'Goods | 2020 | 2021 | Change, %',
        'Barley | 61.2 | 74.9 | 22.4',
        'Steel and other metals | 20.1 | 19.4 | -3.5',
        'Fruit | 31.7 | | 26.8\n',
        'The figures are preliminary. The final ones are published in October.',
      ].join('\n'),
    )
  })

  test('a corner without words keeps its place', async () => {
    const paper = drawnPdf((each) => {
      writeRow(each, ['', '2019', '2020', '2021'], xs, 130)
      writeRow(each, ['Exports to Iran', '440.1', '237.0', '440.5'], xs, 144)
      writeRow(each, ['Imports from Iran', '81.0', '62.9', '71.4'], xs, 158)
    })
    expect(await body(paper)).toBe(
      '| 2019 | 2020 | 2021\nExports to Iran | 440.1 | 237.0 | 440.5\nImports from Iran | 81.0 | 62.9 | 71.4',
    )
  })

  test('heads of several lines are one, numbers stand in their columns however wide the heads are', async () => {
    const rows = [
      ['Machinery and', '12.1', '120.5', '4'],
      ['', '', '', ''],
      ['Barley', '1,212.0', '74.9', '22.4'],
      ['Fruit', '9.4', '40', '26.8'],
    ]
    const paper = drawnPdf((each) => {
      writeRow(each, ['', 'Volume, thousand', 'Value, million', 'Share,'], [60, 200, 310, 420], 80)
      writeRow(each, ['', 'tonnes', 'dollars', '%'], [60, 215, 325, 427], 92)
      rows.forEach(([label = '', ...numbers], i) => {
        each.text(i === 1 ? 'equipment' : label, 60, 110 + i * 14, { lineBreak: false })
        numbers.forEach((number, j) => {
          const left = 260 + j * 110 - each.widthOfString(number)
          each.text(number, left, 110 + i * 14, { lineBreak: false })
        })
      })
    })
    expect(await body(paper)).toBe(
      [
        '| Volume, thousand tonnes | Value, million dollars | Share, %',
        'Machinery and equipment | 12.1 | 120.5 | 4',
        'Barley | 1,212.0 | 74.9 | 22.4',
        'Fruit | 9.4 | 40 | 26.8',
      ].join('\n'),
    )
  })

  test('dots that lead from a label to its number part cells', async () => {
    const paper = drawnPdf((each) => {
      const y = writeWords(each, PORT, WHOLE)
      writeLines(
        each,
        [
          'Barley ........................ 61.2',
          'Steel ......................... 20.1',
          'Fruit . . . . . . . . . . . . . 31.7',
        ],
        { ...WHOLE, y: y + 20 },
      )
    })
    expect(await body(paper)).toBe(`${PORT}\n\nBarley | 61.2\nSteel | 20.1\nFruit | 31.7`)
  })

  test('numbers of items that stand apart are no cells', async () => {
    const paper = drawnPdf((each) => {
      writeRow(each, ['1.', 'The sides open the border posts at night.'], [60, 90], 130)
      writeRow(each, ['2.', 'The sides lower the tariffs by 20 percent.'], [60, 90], 142)
      writeRow(each, ['3.', 'The sides meet again in Tehran in 2023.'], [60, 90], 154)
    })
    expect(await body(paper)).toBe(
      '1. The sides open the border posts at night.\n2. The sides lower the tariffs by 20 percent.\n3. The sides meet again in Tehran in 2023.',
    )
  })
})

describe('notes', () => {
  test('signs that lead to notes are not read out, and notes stand at the end', async () => {
    const paper = drawnPdf((each) => {
      each.text('The turnover came to 440 million dollars', 60, 120, { lineBreak: false })
      const x = 60 + each.widthOfString('The turnover came to 440 million dollars')
      each.fontSize(6).text('1', x, 118, { lineBreak: false }).fontSize(10)
      each.text(', and the port has 12 km', x + 3, 120, { lineBreak: false })
      const y = x + 3 + each.widthOfString(', and the port has 12 km')
      each.fontSize(6).text('2', y, 118, { lineBreak: false }).fontSize(10)
      each.text(' of land.', y + 3, 120, { lineBreak: false })
      writeWords(each, RAIL, { ...WHOLE, y: 140 })
      each
        .fontSize(5)
        .text('1', 60, 749)
        .fontSize(8)
        .text('Returns of the customs of both states.', 64, 750)
      each.addPage().fontSize(10)
      writeWords(each, TALKS, WHOLE)
    })
    expect(await body(paper)).toBe(
      `The turnover came to 440 million dollars, and the port has 12 km² of land.\n\n${RAIL}\n\n${TALKS}\n\n1. Returns of the customs of both states.`,
    )
  })
})

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
    const { title, text } = await article(titled({}))
    expect(title).toBe('Trade between the Caspian states in 2021')
    expect(text.startsWith(`${title}\n\nBy Aliya Omarova`)).toBe(true)
  })

  test('a title in the metadata counts where the words bear it out', async () => {
    const told = { Title: 'Trade Between the Caspian States in 2021' }
    expect((await article(titled(told))).title).toBe('Trade between the Caspian states in 2021')
    expect((await article(titled({ Title: 'Microsoft Word - draft 7.docx' }))).title).toBe(
      'Trade between the Caspian states in 2021',
    )
  })

  test('an author in the metadata counts where the words name them', async () => {
    expect((await article(titled({ Author: 'Aliya Omarova' }))).authors).toEqual(['Aliya Omarova'])
    expect((await article(titled({ Author: 'office-pc-3' }))).authors).toEqual([])
  })

  test('the day is the one that the words tell, never that of the file', async () => {
    expect((await article(titled({}))).published).toEqual({ day: '2022-04-14', from: 'text' })
    expect((await article(drawnPdf((each) => writeWords(each, PORT, WHOLE)))).published).toBeNull()
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
    const { text, language } = await article(paper)
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
    const text = await body(pdfByHand([[...column(two, 270), ...column(one, 540)]]))
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
    expect(await body(paper)).toContain('کالا | 1401 | 1402\nجو | 61.2 | 74.9\nفولاد | 20.1 | 19.4')
  })
})

describe('what stands in other places', () => {
  test('the parts of a line that stand far apart are no sentence', async () => {
    const paper = drawnPdf((each) => {
      each.text('Astana', 60, 80).text('5 May 2021', 450, 80)
      writeWords(each, `${PORT} ${RAIL}`, WHOLE)
      each
        .text('For the Government of Kazakhstan', 60, 300)
        .text('For the Government of Iran', 350, 300)
      each.text('(signature)', 60, 312).text('(signature)', 350, 312)
    })
    const { text, published } = await article(paper)
    expect(text).toBe(
      `Astana\n\n5 May 2021\n\n${PORT} ${RAIL}\n\nFor the Government of Kazakhstan\n\nFor the Government of Iran\n\n(signature)\n\n(signature)`,
    )
    expect(published).toEqual({ day: '2021-05-05', from: 'text' })
  })

  test('articles of an agreement are told by their first lines, which are set in or in the middle', async () => {
    const set = { width: 475, indent: 20, align: 'justify' } as const
    const paper = drawnPdf((each) => {
      each.fontSize(14).text('Agreement on transit', 60, 60, { width: 475, align: 'center' })
      each.fontSize(10).text('The sides agreed as follows:', 60, 100, set)
      for (const [at, words] of [PORT, RAIL].entries()) {
        each.text(`Article ${at + 1}`, { width: 475, align: 'center' })
        each
          .text(`${words} ${TALKS}`, set)
          .text(`${at + 1}. ${PORT}`, set)
          .text(RAIL, set)
      }
    })
    expect(await body(paper)).toBe(
      [
        'The sides agreed as follows:',
        'Article 1',
        `${PORT} ${TALKS}`,
        `1. ${PORT}`,
        RAIL,
        'Article 2',
        `${RAIL} ${TALKS}`,
        `2. ${PORT}`,
        RAIL,
      ].join('\n\n'),
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
    expect(await body(plain({ ownerPassword: 'aktau' }))).toBe(`${PORT} ${RAIL}`)
  })

  test('one that is cut off', async () => {
    const bytes = await plain()
    expect(await readPdf(bytes.slice(0, bytes.length / 3))).toEqual({ none: 'damaged' })
    expect(await readPdf(new Uint8Array())).toEqual({ none: 'damaged' })
    expect(await readPdf(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ none: 'damaged' })
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

describe('what lies across', () => {
  test('a page whose lines stand sideways is turned, and a watermark is left out', async () => {
    const paper = drawnPdf((each) => {
      each.save().rotate(45, { origin: [300, 400] })
      each.fontSize(60).text('DRAFT', 200, 380).restore().fontSize(10)
      writeWords(each, PORT, WHOLE)
      each.addPage().rotate(90, { origin: [297, 421] })
      writeWords(each, RAIL, { ...WHOLE, y: 300 })
    })
    expect(await body(paper)).toBe(`${PORT}\n\n${RAIL}`)
  })
})
