import { expect, test } from 'vitest'
import type { FigureRecord, LinkRecord, PositionRecord } from '../../src/records/record.ts'
import { gistWords, titleWords } from './gist.ts'

const SAID = { evidence: [], speaker: null }
const FIGURE: FigureRecord = {
  ...{ kind: 'figure', indicator: 'trade', subject: null, parties: ['IR', 'OM'], ...SAID },
  ...{ value: 237_000, high: null, unit: 't', bound: '=', period: '2020' },
  ...{ change: { percent: -37.2, base: '2019' }, status: 'reported' },
}
const LINK: LinkRecord = {
  ...{ kind: 'link', mode: 'rail', from: 'Uzen', to: 'TM', via: [], operator: null, ...SAID },
  ...{ frequency: null, status: 'operating', date: '2014-12' },
}
const POSITION: PositionRecord = {
  ...{ kind: 'position', by: ['IR'], stance: 'calls-for', about: 'lower tariffs', toward: [] },
  ...SAID,
}

test('a record is told as short as it can be', () => {
  expect(gistWords(FIGURE, 'en-US')).toBe('237,000 t, 2020, −37.2 %')
  expect(gistWords({ ...FIGURE, value: null, change: null, status: 'target' }, 'en-US')).toBe(
    '2020, target',
  )
  expect(gistWords(LINK, 'en-GB')).toBe('rail, Uzen – Turkmenistan, operating, December 2014')
  expect(gistWords(POSITION)).toBe('Iran, calls for')
})

test('a record has a heading', () => {
  expect(titleWords(FIGURE)).toBe('Trade Iran–Oman')
  expect(titleWords({ ...FIGURE, indicator: 'exports', subject: 'barley', parties: ['KZ'] })).toBe(
    'Exports of barley Kazakhstan',
  )
  expect(titleWords({ ...FIGURE, indicator: 'other', parties: [] })).toBe('Figure')
  expect(titleWords(LINK)).toBe('Rail link Uzen–Turkmenistan')
  expect(titleWords(POSITION)).toBe('Iran calls for lower tariffs')
})
