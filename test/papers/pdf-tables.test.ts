import { describe, expect, test } from 'vitest'
import { drawnPdf, writeLines, writeRow, writeWords } from '../support/made-papers.ts'
import { articleOf, bodyOf, PORT, RAIL, TALKS, WHOLE } from '../support/made-papers-read.ts'

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
    expect(await bodyOf(paper)).toBe(
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
    expect(await bodyOf(paper)).toBe(
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
    expect(await bodyOf(paper)).toBe(
      [
        '| Volume, thousand tonnes | Value, million dollars | Share, %',
        'Machinery and equipment | 12.1 | 120.5 | 4',
        'Barley | 1,212.0 | 74.9 | 22.4',
        'Fruit | 9.4 | 40 | 26.8',
      ].join('\n'),
    )
  })

  test('cells of several lines are one, where rows stand further apart than lines', async () => {
    const lines = [
      ['No.', 'Measure', 'Deadline', 'Responsible'],
      ['1', 'Opening of the terminal', 'May 2022', 'Ministry of'],
      ['', 'at Kyzyl-Tas', '', 'Transport'],
      ['2', 'Agreement on mutual', 'second half', 'Ministry of'],
      ['', 'recognition of certificates', 'of 2022', 'Agriculture'],
      ['3', 'Launch of a container train', '2023', 'Railways'],
    ]
    const paper = drawnPdf((each) => {
      let y = 80
      for (const cells of lines) {
        y += cells[0] === '' ? 12 : 18
        writeRow(each, cells, [60, 90, 300, 400], y)
      }
    })
    expect(await bodyOf(paper)).toBe(
      [
        'No. | Measure | Deadline | Responsible',
        '1 | Opening of the terminal at Kyzyl-Tas | May 2022 | Ministry of Transport',
        '2 | Agreement on mutual recognition of certificates | second half of 2022 | Ministry of Agriculture',
        '3 | Launch of a container train | 2023 | Railways',
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
    expect(await bodyOf(paper)).toBe(`${PORT}\n\nBarley | 61.2\nSteel | 20.1\nFruit | 31.7`)
  })

  test('numbers of items that stand apart are no cells', async () => {
    const paper = drawnPdf((each) => {
      writeRow(each, ['1.', 'The sides open the border posts at night.'], [60, 90], 130)
      writeRow(each, ['2.', 'The sides lower the tariffs by 20 percent.'], [60, 90], 142)
      writeRow(each, ['3.', 'The sides meet again in Tehran in 2023.'], [60, 90], 154)
    })
    expect(await bodyOf(paper)).toBe(
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
    expect(await bodyOf(paper)).toBe(
      `The turnover came to 440 million dollars, and the port has 12 km² of land.\n\n${RAIL}\n\n${TALKS}\n\n1. Returns of the customs of both states.`,
    )
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
    const { text, published } = await articleOf(paper)
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
    expect(await bodyOf(paper)).toBe(
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
