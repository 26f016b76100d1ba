import { expect, test } from 'vitest'
import type { CommitmentRecord, FigureRecord } from '../../../src/records/record.ts'
import { recordFields } from './record-fields.ts'

const SAID = { evidence: [], speaker: null }
const FIGURE: FigureRecord = {
  ...{ kind: 'figure', indicator: 'exports', subject: 'barley', parties: ['KZ', 'IR'], ...SAID },
  ...{ value: 570_000, high: null, unit: 't', bound: '>', period: '2020-03/2021-02' },
  ...{ change: { percent: 26, base: '2019' }, status: 'reported' },
}
const COMMITMENT: CommitmentRecord = {
  ...{ kind: 'commitment', by: ['OM'], to: [], action: 'build a pier', due: '../2026', ...SAID },
  ...{ strength: 'pledged', status: 'open', field: 'transport' },
}

function words(record: FigureRecord | CommitmentRecord): Record<string, string | null> {
  return Object.fromEntries(recordFields(record, 'en-GB').map((field) => [field.name, field.words]))
}

test('a figure is told in the words of the reader', () => {
  expect(words(FIGURE)).toEqual({
    Measure: 'exports',
    'Of what': 'barley',
    Parties: 'Kazakhstan and Iran',
    Value: 'over 570,000 t',
    Change: '+26 % on 2019',
    Period: 'March 2020 – February 2021',
    Status: 'reported',
    Speaker: null,
  })
})

test('what the ledger keeps stands beside, where the words say it otherwise', () => {
  const kept = Object.fromEntries(
    recordFields(FIGURE, 'en-GB').map((field) => [field.name, field.kept]),
  )
  expect(kept).toMatchObject({ Value: '> 570000 t', Period: '2020-03/2021-02', Parties: 'KZ, IR' })
})

test('what a document does not tell is null', () => {
  expect(words(COMMITMENT)).toMatchObject({
    'For whom': null,
    Due: 'by 2026',
    'Does what': 'build a pier',
  })
})
