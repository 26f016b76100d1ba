import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link } from '../../../test/support/claims.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import type { ThreadKind } from '../ledger-record.ts'
import { labelOf, threadKindOf } from './thread-view.ts'

const said = (quote: string) => [{ quote, start: 0, end: quote.length }]

const position: RapporteurRecord = {
  kind: 'position',
  by: ['TD'],
  stance: 'supports',
  about: 'the dam at Lagdo',
  toward: ['CM'],
  evidence: [],
  speaker: null,
}

describe('the kind of a thread', () => {
  const cases: readonly (readonly [ThreadKind, string, readonly RapporteurRecord[]])[] = [
    [
      'promise',
      'a commitment, its contract and the line that runs',
      [link(), instrument(), commitment()],
    ],
    ['promise', 'an opening', [event({ type: 'opening' }), position]],
    ['target', 'a number to be reached and the promise to reach it', [commitment(), figure()]],
    ['meeting', 'a session and what is praised of it', [position, event({ type: 'session' })]],
    ['document', 'a document that is signed', [instrument(), instrument({ status: 'in-force' })]],
    ['route', 'a line', [link()]],
    ['figure', 'figures', [figure({ status: 'reported' }), figure({ status: 'forecast' })]],
    ['stance', 'positions', [position]],
  ]
  test.for(cases)('%s: %s', ([kind, , records]) => {
    expect(threadKindOf(records)).toBe(kind)
  })
})

test('a figure that only tells a size makes no target of a promise', () => {
  const length = figure({ indicator: 'length', value: 610, unit: 'km' })
  expect(threadKindOf([commitment(), length], new Set([length]))).toBe('promise')
  expect(threadKindOf([length], new Set([length]))).toBe('figure')
})

describe('the label of a thread', () => {
  test('is a promise in its own words', () => {
    const records = [commitment({ action: 'build a grain pier at Lomé' }), link()]
    expect(labelOf(records)).toBe('build a grain pier at Lomé')
  })

  test('is what the records share most', () => {
    const actions = [
      'build a grain pier at Lomé',
      'finish the grain pier at Lomé by 2029',
      'start in spring',
    ]
    expect(labelOf(actions.map((action) => commitment({ action })))).toBe(
      'build a grain pier at Lomé',
    )
  })

  test('is the title of a document, else the words that speak of it', () => {
    expect(labelOf([instrument({ title: 'on river transport' })])).toBe('on river transport')
    const evidence = said('Chad and Togo signed a treaty.')
    expect(labelOf([instrument({ evidence })])).toBe('Chad and Togo signed a treaty')
  })

  test('is both ends of a route', () => {
    expect(labelOf([link({ from: 'Lomé', to: 'Moundou' })])).toBe('Lomé – Moundou')
  })

  test('is the route that a promise is about, where its own words tell less', () => {
    const route = link({
      from: 'Lomé',
      to: 'Moundou',
      evidence: said('A railway from Lomé to Moundou is planned.'),
    })
    const evidence = said(
      'Work between Lomé and Moundou is to begin in the second half of this month.',
    )
    const promise = commitment({ action: 'begin in the second half of this month', evidence })
    expect(labelOf([promise, route], 'promise')).toBe('Lomé – Moundou')
  })

  test('is cut at a word where it would be long', () => {
    const label = labelOf([commitment({ action: 'dredge the harbour and '.repeat(9) })])
    expect(label).toMatch(/^(?:dredge the harbour and )+.*…$/)
    expect(label.length).toBeLessThanOrEqual(90)
  })

  test('does not depend on the order of the records', () => {
    const actions = [
      'build a pier',
      'finish the pier at Lomé',
      'open the Lomé pier',
      'a pier',
      'dredge Lomé',
    ]
    const records = fc.shuffledSubarray(actions, { minLength: 5 })
    const label = labelOf(actions.map((action) => commitment({ action })))
    fc.assert(
      fc.property(records, (shuffled) => {
        expect(labelOf(shuffled.map((action) => commitment({ action })))).toBe(label)
      }),
    )
  })
})
