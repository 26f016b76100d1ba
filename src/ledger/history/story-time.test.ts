import { describe, expect, test } from 'vitest'
import { commitment, event, instrument, told } from '../../../test/support/claims.ts'
import { story } from './stories.ts'

/** A promise with a due, told on a day in words of its own. */
function due(published: string | null, due: string | null, source = 'Sahel Post') {
  const quote = `On ${published} it was said that the terminal will be there: ${due}.`
  return told(commitment({ due }), published, quote, { source })
}

const opened = told(event({ type: 'opening', date: '2024-06-20' }), '2024-06-21', 'It was opened.')

describe('what the clock says', () => {
  test('a due that passed is overdue by days, until the thing is delivered', () => {
    const promise = due('2023-01-01', '2023-07')
    expect(story([promise], '2023-07-31').time.overdue).toBeNull()
    expect(story([promise], '2023-08-01').time.overdue).toEqual({ days: 1 })
    expect(story([promise, opened], '2024-06-20').time.overdue).toEqual({ days: 325 })
    expect(story([promise, opened], '2024-06-21').time.overdue).toBeNull()
  })

  test('a later due is a slip, an earlier one an advance', () => {
    const records = [
      due('2017-01-01', '../2018'),
      due('2019-01-01', '2021'),
      due('2020-01-01', '2020'),
    ]
    const { time } = story(records, '2020-06-01')
    expect(time.slips).toEqual([
      { from: '../2018', to: '2021', said: '2019-01-01', record: records[1]?.key },
    ])
    expect(time.advanced).toEqual([
      { from: '2021', to: '2020', said: '2020-01-01', record: records[2]?.key },
    ])
    expect(time.due).toMatchObject({ due: '2020', said: '2020-01-01', of: 'delivery' })
  })

  test.for([
    ['2026', '2026-05', '2026-05'],
    ['2026-05', '2026', '2026-05'],
    ['2026', '../2026', '../2026'],
    ['2026~', '2026', '2026'],
    ['2025/2027', '2026', '2026'],
  ] as const)('from %s to %s nothing has slipped, and %s is due', ([from, to, kept]) => {
    const { time } = story([due('2025-01-01', from), due('2025-06-01', to)], '2025-12-01')
    expect(time).toMatchObject({ slips: [], advanced: [] })
    expect(time.due?.due).toBe(kept)
  })

  test('the rest of the year is a slip once the month has passed', () => {
    const { time } = story([due('2026-01-01', '2026-05'), due('2026-08-01', '2026')], '2026-09-01')
    expect(time.slips).toMatchObject([{ from: '2026-05', to: '2026' }])
    expect(time.overdue).toBeNull()
  })

  test('"in 2025" said later of "by 2024" has slipped, "by 2026" is due at its end', () => {
    const { time } = story(
      [due('2023-01-01', '../2024'), due('2024-01-01', '../2026')],
      '2026-12-31',
    )
    expect(time.slips).toMatchObject([{ from: '../2024', to: '../2026' }])
    expect(time.overdue).toBeNull()
  })

  test('a due that is recalled moves nothing; it is the first where none is known', () => {
    const recalled = due('2024-01-01', '2017')
    expect(story([recalled], '2024-06-01').time).toMatchObject({
      due: { due: '2017' },
      overdue: { days: 2344 },
    })
    const { time } = story([due('2023-01-01', '2026'), recalled], '2024-06-01')
    expect(time).toMatchObject({ due: { due: '2026' }, slips: [], advanced: [], overdue: null })
  })

  test('two dues of one document are no slip, and the nearer one is next', () => {
    const text = { text: 'Land by 2026, the terminal by 2028.', source: 'Sahel Post' }
    const land = told(commitment({ due: '../2026' }), '2025-01-01', 'Land by 2026', text)
    const whole = told(commitment({ due: '../2028' }), '2025-01-01', 'the terminal by 2028', text)
    const { time } = story([land, whole], '2025-06-01')
    expect(time).toMatchObject({ slips: [], due: { due: '../2028' }, next: { due: '../2026' } })
    expect(story([land, whole], '2027-06-01').time.next).toMatchObject({ due: '../2028' })
  })

  test('a reprint of the older due after the newer one moves nothing', () => {
    const old = 'The terminal in the port of the capital is to be opened in the course of 2025.'
    const records = [
      told(commitment({ due: '2025' }), '2024-01-01', old, { source: 'A' }),
      due('2024-01-05', '2026'),
      told(commitment({ due: '2025' }), '2024-01-10', old, { source: 'B' }),
    ]
    const { time } = story(records, '2024-06-01')
    expect(time).toMatchObject({ due: { due: '2026' }, slips: [{ to: '2026' }], advanced: [] })
  })

  test('what was delivered and then halted is not overdue, unless it is promised anew', () => {
    const halted = told(commitment({ status: 'stalled' }), '2025-01-01', 'Work there has stopped.')
    const records = [due('2023-01-01', '2024'), opened, halted]
    expect(story(records, '2026-01-01')).toMatchObject({
      stage: { stage: 'stalled' },
      time: { overdue: null },
    })
    const anew = due('2025-02-01', '2025-06')
    expect(story([...records, anew], '2026-01-01').time.overdue).toEqual({ days: 185 })
  })

  test('a due without an end never passes', () => {
    const { time } = story([due('2020-01-01', '2021/..')], '2029-01-01')
    expect(time).toMatchObject({ due: { due: '2021/..' }, overdue: null, next: null })
  })

  test('a signing in time meets its due, a new one is due after it', () => {
    const proposed = (on: string, date: string) =>
      told(instrument({ status: 'proposed', date }), on, `To be signed: ${date}.`)
    const first = [
      proposed('2016-12-01', '2017-03'),
      proposed('2017-12-01', '2018-05'),
      told(instrument({ date: '2018-05-17' }), '2018-05-18', 'It was signed.'),
    ]
    const { time } = story(first, '2019-01-01')
    expect(time.slips).toMatchObject([{ from: '2017-03', to: '2018-05' }])
    expect(time).toMatchObject({ due: { of: 'signature' }, overdue: null })
    const full = proposed('2020-01-01', '../2022')
    expect(story([...first, full], '2023-01-10').time.overdue).toEqual({ days: 10 })
  })
})

describe('how often it was said', () => {
  test('a promise is told again by statements apart from each other', () => {
    const records = [
      due('2008-05-01', null),
      due('2008-05-04', null),
      due('2019-04-12', null, 'Coast Daily'),
      due('2025-12-11', null),
    ]
    const { time, entries } = story(records, '2026-01-01')
    expect(time.restated).toEqual({ times: 2, first: '2008-05-01', last: '2025-12-11', years: 17 })
    // Three days later the same voice is still telling it for the first time.
    expect(entries.map(({ act }) => act)).toEqual([
      'announced',
      'announced',
      'restated',
      'restated',
    ])
  })

  test('the same words in another document are one telling, and a second one after a month', () => {
    const words =
      'The sides will build a joint terminal for grain in the port of Lomé by road and rail.'
    const at = (published: string, source: string) =>
      told(commitment(), published, words, { source })
    const records = [at('2020-01-01', 'A'), at('2020-01-03', 'B'), at('2022-06-01', 'C')]
    const { entries, time } = story(records, '2023-01-01')
    expect(entries.map(({ act, reprintOf }) => [act, reprintOf])).toEqual([
      ['announced', null],
      ['announced', records[0]?.key],
      ['restated', records[0]?.key],
    ])
    expect(time.restated.times).toBe(1)
  })

  test('after two years without a word it is silent, which is inferred', () => {
    const promise = due('2020-02-29', null)
    expect(story([promise], '2022-02-27').time.silent).toBeNull()
    expect(story([promise], '2022-02-28').time.silent).toEqual({
      since: '2020-02-29',
      years: 2,
      inferred: true,
    })
    expect(story([promise], '2025-03-01').time.silent).toMatchObject({ years: 5 })
    expect(story([promise, opened], '2029-01-01').time.silent).toBeNull()
  })

  test('a document without a date is told when it was added, which is inferred', () => {
    const undated = due(null, '2027')
    expect(undated.document.added).toBe('2026-06-01T00:00:00.000Z')
    expect(story([undated], '2026-05-31').entries).toEqual([])
    expect(story([undated], '2026-06-01').entries).toMatchObject([
      { said: '2026-06-01', saidInferred: true },
    ])
  })

  test.for(['2026', '2026-02-30', 'soon'])('%s is no day to ask of', (asOf) => {
    expect(() => story([], asOf)).toThrow(/is no day/)
  })
})
