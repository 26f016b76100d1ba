import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameText, textPrint } from './text-print.ts'
import { textSketch } from './text-sketch.ts'
import { comparedWords } from './word-runs.ts'

const TEXT = `Chad and Togo agree on a grain terminal

LOMÉ, 4 May 2023 – The trade ministers of Chad and Togo agreed on Thursday to build a grain terminal in the port of Lomé. The terminal is to
take 400,000 tonnes a year and to cost $62 million, of which Chad pays a third. "Our farmers wait for a way to the sea," said the minister of Chad.

The railway from the north will reach the port in 2026. Trade between both states amounted to $37 million in 2022, up 4 percent on 2021. The
next meeting of the joint commission is planned in N'Djamena in the autumn, when the text of a transit treaty should be ready to be signed.`

const same = (a: string, b: string) =>
  isSameText(textPrint(comparedWords(a)), textPrint(comparedWords(b)))
const numbers = (text: string) => textSketch(comparedWords(text)).numbers

describe('two texts are one text', () => {
  test('under another head, with the day and the hour of another agency', () => {
    const head = 'News agency of the Gulf, 05.05.2023 10:35\nMinisters agree on terminal\n\n'
    expect(same(TEXT, `${head}${TEXT.slice(TEXT.indexOf('LOMÉ'))}`)).toBe(true)
  })

  test('where one leaves out the last sentences', () => {
    expect(same(TEXT, TEXT.slice(0, TEXT.indexOf(' The\nnext meeting')))).toBe(true)
  })

  test('in other quotation marks, letters, spaces and lines', () => {
    expect(same(TEXT, TEXT.toUpperCase().replaceAll('"', '”').replaceAll('\n', '  '))).toBe(true)
  })

  test('but not where one is a part of the other', () => {
    expect(same(TEXT, TEXT.slice(0, 300))).toBe(false)
    expect(
      same(
        TEXT,
        `${TEXT}\n\n${TEXT.replaceAll(/\w+/g, (word) => `${word}o`)} ${'new words '.repeat(90)}`,
      ),
    ).toBe(false)
  })

  test('but not where one is the bulletin of another month', () => {
    const bulletin = (month: string, [a, b, c, d, e, f]: readonly number[]) =>
      `In ${month} the port of Lomé took ${a} ships and ${b} tonnes of grain, ${c} percent more than a year before, and sent out ${d} tonnes of cotton, ${e} cars and ${f} boxes of fruit, as the office of the harbour master told the press of both states on Monday.`
    const [may, june] = [
      bulletin('May', [31, 420, 7, 55, 12, 900]),
      bulletin('June', [28, 390, 3, 61, 17, 870]),
    ]
    expect(same(may, may)).toBe(true)
    expect(same(may, june)).toBe(false)
  })

  test('that are short only where they have the same words', () => {
    expect(same('Chad and Togo met in Lomé.', 'CHAD and Togo met in Lomé')).toBe(true)
    expect(same('Chad and Togo met in Lomé.', 'Chad and Togo met in Lomé again.')).toBe(false)
    expect(same('', '…')).toBe(true)
  })

  test('whichever is asked first', () => {
    const texts = fc.array(fc.constantFrom(...TEXT.split(' ')), { maxLength: 60 })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [x, y] = [a.join(' '), [...a.slice(a.length / 4), ...b.slice(0, 9)].join(' ')]
        expect(same(x, y)).toBe(same(y, x))
        expect(same(x, x)).toBe(true)
      }),
    )
  })
})

describe('a sketch', () => {
  test('has numbers in common with that of the same text, and eight at most', () => {
    const found = numbers(TEXT).filter((each) => numbers(TEXT.slice(60)).includes(each))
    expect(numbers(TEXT)).toHaveLength(8)
    expect(found.length).toBeGreaterThan(4)
  })

  test('of a short text is a number for all of its words', () => {
    expect(numbers('Chad and Togo met.')).toEqual(numbers('CHAD and Togo – met'))
    expect(numbers('Chad and Togo met.')).not.toEqual(numbers('Togo and Chad met.'))
  })
})
