import { describe, expect, test } from 'vitest'
import { analysed, sentencesOf } from '../../test/support/text.ts'

/** Each text, with a bar where one sentence ends and the next begins. */
function splits(marked: string): void {
  const parts = marked.split(' | ')
  expect(sentencesOf(parts.join(' '))).toEqual(parts)
}

describe('a sentence ends', () => {
  test.for([
    'Peru sold copper. | Chile bought it.',
    'Did they sign? | They did! | It is done.',
    'They met in Washington, D.C. | The talks went on.',
    'The talks ended at 5 p.m. | They will resume on Monday.',
    'Exports were 5 mln. | Imports fell.',
    'He said no. | She agreed.',
    'They met on May 3rd. | Nobody spoke.',
    'It sat there. | The sun shone.',
    'They sell corn, rice, etc. | Peru buys them.',
    'He said: “We agree.” | The others left.',
    '“We agree. | We will sign,” he said.',
    'It ended (see below.) | The next began.',
    'It works… | Nobody knows why.',
    'Copper output up again | In the meeting, they agreed.',
    'They want ‘fair and open trade’ | Elsewhere in his speech he thanked Peru.',
    'Ministry calls for more flights to Peru | Speaking to them, he agreed.',
  ])('%s', splits)
})

describe('a sentence goes on', () => {
  test.for([
    'The U.S. President Ana Diaz met Dr. Roe of Acme Co. Ltd. in St. Gallen.',
    'They signed No. 3, Nos. 4 and 5, and Art. 6 of it.',
    'On Jan. 5 and Sept. 12, 2003, Gen. J. K. Lee left.',
    'Output rose 2.5 percent to 3.4 mln. tons.',
    'The firm (est. 1990) sells e.g. tea, i.e. leaves.',
    '1. The sides agree to meet.',
    'They asked “Why?” and left.',
    'It reached approx. 5,000 km.',
    'See www.example.org for more.',
    'Prices rose ... and fell again.',
    'The paper Trade In the Andes told of it.',
    'They read Also Sprach Zarathustra.',
  ])('%s', splits)
})

test('a heading that has run into the text is one, if it is short', () => {
  const roles = (text: string) => analysed(text).sentences.map((s) => s.block.role)
  expect(roles('It rose. Output up again in Peru During the talks, they agreed.')).toEqual([
    'prose',
    'heading',
    'prose',
  ])
  const long = `They sold ${'tin and copper and '.repeat(8)}lead During the talks, they agreed.`
  expect(roles(long)).toEqual(['prose', 'prose'])
})

test('a text without capitals ends at every full stop', () => {
  expect(sentencesOf('they met. they signed a deal.')).toEqual(['they met.', 'they signed a deal.'])
})

test('a text in capitals ends at its full stops', () => {
  expect(sentencesOf('PERU SOLD COPPER. CHILE BOUGHT IT.')).toHaveLength(2)
})

test('a block ends its sentence without a full stop', () => {
  expect(sentencesOf('Ministers meet in Lima\n\nThey met on Monday.')).toHaveLength(2)
})

test('a text without full stops is cut behind a comma or semicolon, and nothing is lost', () => {
  const text = `Peru sold ${'copper and tin to many firms, '.repeat(300)}it said`
  const parts = sentencesOf(text)
  expect(parts.length).toBeGreaterThan(4)
  expect(parts.slice(0, -1).every((part) => part.endsWith(','))).toBe(true)
  expect(parts.join(' ')).toBe(text)
})
