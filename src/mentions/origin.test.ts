import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'
import { governmentOfAddress, stateOfAddress } from './origin.ts'

test('an address is in the domain of a state', () => {
  expect(stateOfAddress('https://news.com.pe/1')).toBe('PE')
  expect(stateOfAddress('https://www.herald.co.uk')).toBe('GB')
  expect(stateOfAddress('https://www.treasury.gov/x')).toBe('US')
  for (const url of ['https://news.com/pe', 'https://wire.io/1', 'urn:wire:1', '', null])
    expect(stateOfAddress(url)).toBe(null)
})

test('a government tells its address', () => {
  expect(governmentOfAddress('https://www.mfa.gov.pe/statement')).toBe('PE')
  expect(governmentOfAddress('https://www.gob.cl')).toBe('CL')
  expect(governmentOfAddress('https://news.com.pe/gov')).toBe(null)
})

/** Who supports something in a document from an address. */
function holders(text: string, url?: string) {
  const { records } = read({
    id: 'a',
    text,
    language: 'en',
    published: '2019-06-12',
    url: url ?? null,
  })
  return records.flatMap((r) => (r.kind === 'position' ? [r.by] : []))
}

describe('where a document comes from', () => {
  const office = 'Chile and Peru signed an accord. The trade minister, Ana Soto, hailed the accord.'

  test('tells whose an official is', () => {
    expect(holders(office, 'https://news.com.pe/1')).toEqual([['PE']])
    expect(holders(`LIMA: ${office}`)).toEqual([['PE']])
    expect(holders(`Lima, June 11 (ANA) - ${office}`)).toEqual([['PE']])
  })

  test('but not in a text that does not speak of its state', () => {
    expect(holders(office, 'https://news.com.mx/1')).toEqual(holders(office))
  })

  test('tells who "we" and "I" are in a statement of its government', () => {
    const text = 'We welcome the accord between Chile and Bolivia. I thank Chile for its help.'
    expect(holders(text, 'https://www.gob.pe/statement')).toEqual([['PE'], ['PE']])
  })
})

test('a prime minister may be written in two letters', () => {
  expect(holders('LIMA: PM Luis Soto hailed the accord with Chile.')).toEqual([['PE']])
})

describe('whose an official is', () => {
  test('an office that the other side has taken is of the other', () => {
    const text =
      'Peru and Chile signed an accord. Prime Minister Juan Orr praised the accord. Ana Bell, the Chilean prime minister, praised it, too.'
    expect(holders(text)[0]).toEqual(['PE'])
  })

  test('"the foreign minister" is no other minister', () => {
    const text =
      'Chilean Minister for Media Juan Orr met Foreign Minister Ana Soto of Peru. The foreign minister praised the accord. The media minister praised the pact.'
    expect(holders(text)).toEqual([['PE'], ['CL']])
  })

  test('"both" and "all three" are those who met', () => {
    const text = 'Peru and Chile met. Both praised the accord.'
    expect(holders(text)).toEqual([['PE', 'CL']])
  })
})
