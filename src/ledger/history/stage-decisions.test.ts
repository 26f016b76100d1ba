import { describe, expect, test } from 'vitest'
import { commitment, event, instrument, told } from '../../../test/support/claims.ts'
import { story } from './stories.ts'
import type { Stage, StageDecision } from './story.ts'

const promise = told(commitment(), '2020-01-01', 'Chad will build a terminal.')
const signed = told(instrument({ date: '2021-02-01' }), '2021-02-02', 'They signed it.')
const opened = told(event({ type: 'opening' }), '2023-05-01', 'The terminal was opened.')
const late = told(instrument({ date: '2021-03' }), '2022-08-01', 'It was signed in March 2021.')

function decided(stage: Stage, on: string): StageDecision {
  return { stage, on, by: 'amina', why: 'the tender was withdrawn', record: signed.key }
}

function stageOf(records: Parameters<typeof story>[0], decisions: StageDecision[], asOf: string) {
  return story(records, asOf, { stageDecisions: decisions }).stage
}

describe('a decision on the stage', () => {
  const given = decided('cancelled', '2022-06-01')

  test('holds from its day on', () => {
    expect(stageOf([promise, signed], [given], '2022-05-31')).toMatchObject({
      stage: 'signed',
      decision: null,
      afterDecision: null,
    })
    expect(stageOf([promise, signed], [given], '2022-06-01')).toEqual({
      stage: 'cancelled',
      said: '2022-06-01',
      saidInferred: false,
      date: null,
      record: signed.key,
      quotation: signed.record.evidence[0],
      inferred: false,
      decision: given,
      afterDecision: null,
    })
  })

  test('holds until a later record says otherwise, which is shown as after it', () => {
    expect(stageOf([promise, signed, opened], [given], '2024-01-01')).toMatchObject({
      stage: 'delivered',
      record: opened.key,
      decision: null,
      afterDecision: given,
    })
  })

  test('is not overtaken by a later report of something older', () => {
    expect(stageOf([promise, late], [given], '2024-01-01')).toMatchObject({ decision: given })
  })

  test('the last one holds, of one day the one that was made last', () => {
    const made = [given, decided('stalled', '2022-07-01'), decided('underway', '2022-07-01T09:00Z')]
    expect(stageOf([promise], made, '2024-01-01')).toMatchObject({
      stage: 'underway',
      said: '2022-07-01',
    })
    expect(stageOf([promise], [...made].reverse(), '2024-01-01')?.stage).toBe('stalled')
  })

  test('ends what is overdue where it says that nothing is due', () => {
    const due = told(commitment({ due: '2021' }), '2020-06-01', 'It will be built in 2021.')
    expect(story([due], '2023-01-01').time.overdue).not.toBeNull()
    const { time } = story([due], '2023-01-01', { stageDecisions: [given] })
    expect(time).toMatchObject({ overdue: null, silent: null })
  })
})
