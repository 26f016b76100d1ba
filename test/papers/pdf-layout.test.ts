import { describe, expect, test } from 'vitest'
import { brokenLines, drawnPdf, writeLines, writeRow, writeWords } from '../support/made-papers.ts'
import {
  articleOf,
  bodyOf,
  LEFT,
  PORT,
  RAIL,
  RIGHT,
  TALKS,
  WHOLE,
} from '../support/made-papers-read.ts'

describe('columns', () => {
  test('two columns below a title are read one after the other', async () => {
    const paper = drawnPdf((each) => {
      each.fontSize(18).text('Ports and railways of the Caspian', 60, 60).fontSize(10)
      const y = writeWords(each, PORT, LEFT)
      writeWords(each, TALKS, { ...LEFT, y: y + 12 })
      writeWords(each, `${RAIL} ${RAIL}`, RIGHT)
    })
    expect((await articleOf(paper)).text).toBe(
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
    expect(await bodyOf(paper)).toBe(`${PORT} ${PORT}\n\n${RAIL} ${RAIL}\n\n${TALKS} ${TALKS}`)
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
    expect(await bodyOf(paper)).toBe(
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
    expect(await bodyOf(paper)).toBe(`${PORT} ${RAIL} ${TALKS} ${PORT}`)
  })
})

describe('columns that are hard to see', () => {
  test('a few lines beside each other are columns where the pages before have some', async () => {
    const paper = drawnPdf((each) => {
      const lines = brokenLines(each, `${PORT} ${RAIL} ${TALKS}`, LEFT.width)
      writeLines(each, lines.slice(0, 7), LEFT)
      writeLines(each, lines.slice(7, 12), RIGHT)
      each.addPage()
      writeLines(each, lines.slice(12, 14), LEFT)
      writeLines(each, lines.slice(14), RIGHT)
    })
    expect(await bodyOf(paper)).toBe(`${PORT} ${RAIL} ${TALKS}`)
  })

  test('a table over both columns is whole, though its cells leave the strip between them white', async () => {
    const paper = drawnPdf((each) => {
      const y = Math.max(writeWords(each, PORT, LEFT), writeWords(each, RAIL, RIGHT)) + 12
      const xs = [60, 230, 320, 420]
      writeRow(each, ['Goods', '2020', '2021', 'Change, %'], xs, y)
      writeRow(each, ['Barley', '61.2', '74.9', '22.4'], xs, y + 12)
      writeRow(each, ['Steel', '20.1', '19.4', '-3.5'], xs, y + 24)
      writeWords(each, TALKS, { ...LEFT, y: y + 48 })
      writeWords(each, PORT, { ...RIGHT, y: y + 48 })
    })
    expect(await bodyOf(paper)).toBe(
      `${PORT}\n\n${RAIL}\n\nGoods | 2020 | 2021 | Change, %\nBarley | 61.2 | 74.9 | 22.4\nSteel | 20.1 | 19.4 | -3.5\n\n${TALKS}\n\n${PORT}`,
    )
  })

  test('a table within a column is read with it', async () => {
    const paper = drawnPdf((each) => {
      const y = writeWords(each, PORT, LEFT) + 12
      writeRow(each, ['Goods', '2020', '2021'], [60, 160, 220], y)
      writeRow(each, ['Barley', '61.2', '74.9'], [60, 160, 220], y + 12)
      writeRow(each, ['Steel', '20.1', '19.4'], [60, 160, 220], y + 24)
      writeWords(each, TALKS, { ...LEFT, y: y + 48 })
      writeWords(each, `${RAIL} ${RAIL} ${RAIL}`, RIGHT)
    })
    expect(await bodyOf(paper)).toBe(
      `${PORT}\n\nGoods | 2020 | 2021\nBarley | 61.2 | 74.9\nSteel | 20.1 | 19.4\n\n${TALKS}\n\n${RAIL} ${RAIL} ${RAIL}`,
    )
  })
})

describe('words parted at the end of a line', () => {
  const lines = (...each: string[]): Promise<string> =>
    bodyOf(drawnPdf((paper) => writeLines(paper, each, WHOLE)))

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
    expect(await bodyOf(paper)).toBe(words.join(' '))
  })

  test('a word that stands at the end of the first lines of several pages takes none of them away', async () => {
    const paper = drawnPdf((each) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) each.addPage()
        each.text(`Chapter ${Math.ceil(page / 2)}`, 60, 40)
        each.text(`${page}`, 520, 40)
        writeRow(
          each,
          [`What the port number ${page * page} handled in the year`, 'tonnes'],
          [60, 480],
          70,
        )
        writeWords(each, [PORT, RAIL, TALKS, PORT][page - 1] ?? '', { ...WHOLE, y: 100 })
      }
    })
    const text = await bodyOf(paper)
    for (const port of [1, 4, 9, 16]) expect(text).toContain(`port number ${port} handled`)
    expect(text).not.toMatch(/^\d$|Chapter/m)
  })

  test('lines of the text that are alike but for a figure stay', async () => {
    const paper = drawnPdf((each) => {
      for (const [page, quarter] of ['first', 'second', 'third'].entries()) {
        if (page > 0) each.addPage()
        each.text(`Exports came to ${41 + page * 7} million dollars.`, 60, 80)
        writeWords(each, `In the ${quarter} quarter ${[PORT, RAIL, TALKS][page]}`, WHOLE)
      }
    })
    const text = await bodyOf(paper)
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
    expect(await bodyOf(paper)).toBe(`${PORT}\n\n${RAIL}\n\n${TALKS}`)
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
    expect(await bodyOf(paper)).toBe(`${PORT}\n\n${RAIL}`)
  })
})
