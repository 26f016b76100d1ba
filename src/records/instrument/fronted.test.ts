import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument', { published: '2021-04-08' })

describe('a participle that opens the sentence', () => {
  test('tells when its subject was signed', () => {
    const text = 'Signed on Monday in Lima, the pact lets Chile buy power from Peru.'
    expect(instruments(text)).toMatchObject([
      { status: 'signed', parties: ['CL', 'PE'], date: '2021-04-05' },
    ])
  })

  test('tells of a stage before the one that the verb tells', () => {
    const text = 'First signed in 1999 by Norway and Russia, the treaty entered into force in 2004.'
    expect(instruments(text)).toMatchObject([
      { status: 'signed', parties: ['NO', 'RU'], date: '1999' },
      { status: 'in-force', parties: ['NO', 'RU'], date: '2004' },
    ])
  })
})

describe('a participle behind the document', () => {
  test('may have an adverb before it', () => {
    const text =
      'Under a contract previously signed between Peru and Chile, gas will flow until 2029.'
    expect(instruments(text)).toMatchObject([{ type: 'contract', status: 'signed' }])
  })

  test('and those who signed before what it is about', () => {
    const text = 'The accord signed between Peru and Chile on cutting port fees was renewed.'
    expect(instruments(text)).toMatchObject([{ title: 'on cutting port fees' }])
  })
})
