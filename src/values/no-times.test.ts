import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timesIn, undated } from '../../test/support/times.ts'
import { parseEdtf } from '../core/edtf.ts'

describe('numbers that are no years', () => {
  undated(
    'It sold 2000 tons of grain.',
    'It paid $2020 for it.',
    'It sold 1,998 tons.',
    'The 2000 troops left.',
    'A plant of 2025 MW is planned.',
    'It bought a Boeing 1977.',
    'Room 2020 is closed.',
    'The resolution 1929 was adopted.',
    'Some 1500 people came.',
  )
})

describe('words that are no times', () => {
  undated(
    'The sides may meet.',
    'They march on the capital.',
    'He sat down in the sun.',
    'It was the second meeting.',
    'The fall of the shah was near.',
    'A spring was found in the desert.',
    'Mehr News Agency reported it.',
    'Minister Azar Karimi spoke.',
    'The 45-year-old envoy spoke.',
    'April Jones spoke.',
    'An august assembly met.',
    'It came two days after the flood.',
  )
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...`the first second last next nine months of May 7 2021 , - – ( ) Friday year years ago in by since Iranian
    calendar 1399 Azar same period previous to between and early end Q1 a once week $ % 31 30 February . 's today`
      .trim()
      .split(/\s+/),
  )

  test('yields times in order, inside the text, with valid EDTF', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const time of timesIn(text)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeLessThanOrEqual(text.length)
          if (time.edtf !== null) expect(parseEdtf(time.edtf), time.edtf).not.toBeNull()
          if (time.period !== null) expect(parseEdtf(time.period), time.period).not.toBeNull()
          end = time.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('of any characters throws nothing and reads the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(timesIn(text)).toEqual(timesIn(text))
      }),
    )
  })
})
