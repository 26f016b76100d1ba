import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPdf } from '../../src/documents/pdf/read-pdf.ts'
import { type PlacedWords, pdfByHand } from '../support/made-papers-by-hand.ts'

const SIZE = 10

/** A word of letters that no other place has, and that no rule takes for a number or a mark. */
function word(page: number, row: number, column: number): string {
  const letters = [page, row, column].map((each) => String.fromCharCode(97 + each)).join('')
  return `Place${letters}q`
}

const row = fc.record({
  gap: fc.integer({ min: 11, max: 60 }),
  columns: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 }),
  size: fc.constantFrom(SIZE, SIZE, SIZE, 8, 16),
})
const pages = fc.array(fc.array(row, { minLength: 4, maxLength: 20 }), {
  minLength: 1,
  maxLength: 3,
})

/** The words of pages at places that do not overlap. */
function placed(rows: readonly { gap: number; columns: number[]; size: number }[], page: number) {
  let y = 830
  return rows.flatMap(({ gap, columns, size }, i): PlacedWords[] => {
    y -= gap
    let x = 30
    return columns.map((apart, j) => {
      const each = { x: x + apart / 4, y, size, shown: word(page, i, j) }
      x = each.x + each.shown.length * size * 0.5 + 4
      return each
    })
  })
}

/** Words that leave the sheet are no words of it. */
function isOnPage({ x, y, size = SIZE, shown }: PlacedWords): boolean {
  return y > 12 && x + shown.length * size * 0.5 < 590
}

test('every word of a paper is in its text once, however it is laid out', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (given) => {
      const made = given.map((rows, page) => placed(rows, page).filter(isOnPage))
      const words = made.flat().map(({ shown }) => shown)
      fc.pre(words.length > 4)
      const reading = await readPdf(pdfByHand(made))
      const text = 'none' in reading ? reading.none : reading.text
      expect(text.match(/Place[a-z]{3}q/g)?.sort()).toEqual(words.sort())
    }),
    { numRuns: 150, seed: 7 },
  )
})
