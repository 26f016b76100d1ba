import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesIn } from '../../test/support/bytes-in.ts'
import { Problem } from '../core/problem.ts'
import { jsonTextOf, textOf } from './text-bytes.ts'

const RUSSIAN = 'Министры двух стран встретились во вторник и обсудили торговлю зерном.'
const PERSIAN = 'وزيران دو کشور روز سه شنبه در تهران ديدار کردند و درباره تجارت گفتگو کردند'
const FRENCH = 'Les ministres se sont rencontrés à Genève mardi, où l’échange a été évoqué.'

function problemOf(bytes: Uint8Array, read: typeof textOf = textOf): string {
  try {
    return `text: ${read(bytes, 'a.txt')}`
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('a plain text without a declaration', () => {
  test.for([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1256', PERSIAN],
    ['windows-1252', FRENCH],
    ['windows-1252', 'The café in Zürich is closed until the talks of April 2021 are over.'],
    ['windows-1252', 'The talks were held in the ministry’s guest house – as planned.'],
  ] as const)('in %s is read by its letters: %s', ([charset, text]) => {
    expect(textOf(bytesIn(charset, text), 'a.txt')).toBe(text)
  })

  test.for([FRENCH, RUSSIAN, PERSIAN])('in UTF-16 is read in both orders: %s', (text) => {
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    const marked = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect([little, big, marked].map((bytes) => textOf(bytes, 'a.txt'))).toEqual([text, text, text])
  })

  test('in UTF-8 with a slip keeps its words, and is in no other set', () => {
    const slip = Buffer.concat([Buffer.from(RUSSIAN), Uint8Array.of(0xd0)])
    expect(textOf(slip, 'a.txt')).toBe(`${RUSSIAN}\ufffd`)
    const half = Buffer.concat([Buffer.from('Le café est fermé.'), Uint8Array.of(0xe9)])
    expect(problemOf(half)).toBe('not-text')
  })

  test('that mixes a Russian and an English paragraph is one text', () => {
    const text = `${RUSSIAN} Trade grew by 12.5 percent to 3 billion dollars in 2020.\r\n${RUSSIAN}`
    expect(textOf(bytesIn('windows-1251', text), 'a.txt')).toBe(text)
  })
})

describe('a declared character set', () => {
  test('tells what the letters leave open', () => {
    const greek = 'Η Αθήνα'
    expect(textOf(bytesIn('windows-1253', greek), 'a.txt', 'windows-1253')).toBe(greek)
  })

  test.for(['windows-1251', 'x-own', 'utf-8'])('%s does not count over other bytes', (declared) => {
    expect(textOf(Buffer.from(PERSIAN), 'a.txt', declared)).toBe(PERSIAN)
    const koi = declared === 'windows-1251' ? Buffer.from(RUSSIAN) : bytesIn('koi8-r', RUSSIAN)
    expect(textOf(koi, 'a.txt', declared)).toBe(RUSSIAN)
  })

  test('that makes no words gives way to one that does', () => {
    expect(textOf(bytesIn('windows-1251', RUSSIAN), 'a.txt', 'iso-8859-1')).toBe(RUSSIAN)
  })

  test('is believed where much of a text is drawn', () => {
    const drawn = `┌──────────┬──────────┐\n│ Зерно    │ Нефть    │\n├──────────┼──────────┤\n${RUSSIAN}`
    expect(textOf(bytesIn('koi8-r', drawn), 'a.txt', 'koi8-r')).toBe(drawn)
  })
})

describe('what is no text', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const lone = Buffer.from('\xff', 'latin1')
  const packed = Uint8Array.from({ length: 400 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 255 || 1)
  test.for([
    ['a picture', png],
    ['a lone byte', lone],
    ['packed data', packed],
    ['a text with a NUL', Buffer.from('a\0b')],
  ] as const)('%s is a problem', ([, bytes]) => {
    expect(problemOf(bytes)).toBe('not-text')
  })

  test('white space is empty, in UTF-16 too', () => {
    expect([problemOf(Buffer.from(' \n')), problemOf(Buffer.from('\ufeff \n', 'utf16le'))]).toEqual(
      ['empty', 'empty'],
    )
  })

  test('bytes by chance are a problem or a text, never an error of another kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        problemOf(bytes)
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  test('long bytes by chance are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 400 }), (bytes) => {
        expect(problemOf(bytes)).toBe('not-text')
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

test('JSON is in UTF-8 and nothing else', () => {
  expect(jsonTextOf(Buffer.from(`{"text":"${RUSSIAN}"}`), 'a.json')).toContain(RUSSIAN)
  for (const bytes of [bytesIn('windows-1251', `"${RUSSIAN}"`), Buffer.from('"a"', 'utf16le')]) {
    expect(problemOf(bytes, jsonTextOf)).toBe('not-text')
  }
})
