import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'
import type { RapporteurRecord } from '../records/record.ts'
import { aboutOf, documentParties } from './about.ts'

function recordsOf(text: string): readonly RapporteurRecord[] {
  return read({ id: 'a', text, language: 'en', published: '2024-05-02' }).records
}

const TALKS = 'The ministers of Oman and Kenya met in Muscat on Monday. '
const PLAN = 'Oman will build a cold store in Mombasa by 2027. '

describe('what a document is about', () => {
  test('is the only two parties that it names', () => {
    expect(documentParties(recordsOf(TALKS + PLAN))).toEqual(['KE', 'OM'])
  })

  test('is the two that it names most', () => {
    const other = 'The ministers of Oman and Chad met in N’Djamena in 2019.'
    expect(documentParties(recordsOf(TALKS + PLAN + other))).toEqual([])
    expect(
      documentParties(recordsOf(`${TALKS}${PLAN}Kenya will lower the tariff.${other}`)),
    ).toEqual(['KE', 'OM'])
  })

  test('is nothing where nobody is named', () => {
    expect(documentParties([])).toEqual([])
  })
})

describe('a record is found', () => {
  const [plan] = recordsOf(PLAN).filter(({ kind }) => kind === 'commitment')

  test('under both parties of its document where it names one of them', () => {
    expect(plan && aboutOf(plan, ['KE', 'OM'])).toEqual(['KE', 'OM'])
  })

  test('under its own where it names another', () => {
    expect(plan && aboutOf(plan, ['KE', 'UG'])).toEqual(['OM'])
  })

  test('under its own where it is a figure', () => {
    const [figure] = recordsOf('Exports of Oman reached $60 billion in 2023.')
    expect(figure && aboutOf(figure, ['KE', 'OM'])).toEqual(['OM'])
  })
})
