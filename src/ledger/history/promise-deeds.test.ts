import { describe, expect, test } from 'vitest'
import { commitment, event, instrument, link, told } from '../../../test/support/claims.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import { story } from './stories.ts'

/** What each statement does, and the stage at the end. */
function course(records: readonly LedgerRecord[], asOf = '2030-01-01') {
  const { entries, stage } = story(records, asOf)
  return { acts: entries.map(({ act }) => act), stage: stage?.stage ?? null }
}

describe('what a statement does', () => {
  const promised = told(commitment(), '2020-01-10', 'Chad will build a terminal in Togo.')

  test('later promises undo neither a signature nor a start', () => {
    const started = told(commitment({ status: 'underway' }), '2021-01-01', 'Chad is building it.')
    const again = told(commitment({ strength: 'hoped' }), '2022-01-01', 'Chad hopes to build it.')
    expect(course([promised, started, again])).toEqual({
      acts: ['announced', 'underway', 'restated'],
      stage: 'underway',
    })
  })

  test('words do not end a halt, a start does', () => {
    const halted = told(commitment({ status: 'stalled' }), '2021-01-01', 'The work is delayed.')
    const agreed = told(commitment({ strength: 'binding' }), '2022-01-01', 'They agreed on it.')
    const again = told(commitment({ status: 'underway' }), '2023-01-01', 'Work goes on again.')
    expect(course([promised, halted, agreed]).stage).toBe('stalled')
    expect(course([promised, halted, agreed, again]).stage).toBe('underway')
  })

  test('what is promised again after it was given up is announced again', () => {
    const gone = told(commitment(), '2021-01-01', 'Chad has abandoned plans to build a terminal.')
    const again = told(commitment(), '2022-01-01', 'Chad will build a terminal after all.')
    expect(course([promised, gone])).toEqual({
      acts: ['announced', 'cancelled'],
      stage: 'cancelled',
    })
    expect(course([promised, gone, again]).stage).toBe('announced')
  })

  test('a treaty that they failed to sign is stalled, and the day of the attempt is no due', () => {
    const failed = told(
      instrument({ status: 'proposed', date: '2021-03-01/2021-03-02' }),
      '2021-03-02',
      'Chad and Togo failed to sign a treaty on the terminal on 1-2 March 2021.',
    )
    const { time } = story([promised, failed], '2030-01-01')
    expect(course([promised, failed])).toEqual({ acts: ['announced', 'stalled'], stage: 'stalled' })
    expect(time).toMatchObject({ due: null, overdue: null })
  })

  test('one that is to be signed later, after a failure, is not', () => {
    const later = told(
      instrument({ status: 'proposed', date: '2021-06-10' }),
      '2021-03-02',
      'Chad and Togo, which failed to sign it on Monday, will sign the treaty on 10 June 2021.',
    )
    expect(course([promised, later]).stage).toBe('announced')
  })

  test('the day on which a line was agreed on is no due, the day on which it opens is', () => {
    const of = (date: string, quote: string) => {
      const line = told(link({ status: 'planned', date }), '2020-02-15', quote)
      return story([promised, line], '2030-01-01').time.due?.due ?? null
    }
    const signed = 'Chad and Togo signed an agreement on Saturday to lay a pipeline.'
    expect(of('2020-02-15', signed)).toBeNull()
    expect(of('2020', 'Chad and Togo agreed on Saturday to open the line in 2020.')).toBe('2020')
    expect(of('2020-02-15', 'The line between Chad and Togo will be opened today.')).toBe(
      '2020-02-15',
    )
  })

  test('plans that were not abandoned go on', () => {
    const kept = told(commitment(), '2021-01-01', 'Chad has not abandoned plans for a terminal.')
    expect(course([promised, kept]).stage).toBe('announced')
  })

  test('a report of an older signature carries the older date', () => {
    const started = told(commitment({ status: 'underway' }), '2019-05-01', 'Work has begun.')
    const halted = told(commitment({ status: 'stalled' }), '2020-02-01', 'Work is suspended.')
    const recalled = told(instrument({ date: '2017' }), '2021-06-01', 'It was signed in 2017.')
    const { stage } = story([started, halted, recalled], '2022-01-01')
    expect(stage).toMatchObject({ stage: 'stalled', said: '2020-02-01' })
    expect(story([promised, recalled], '2022-01-01').stage).toMatchObject({
      stage: 'signed',
      said: '2021-06-01',
      date: '2017',
    })
  })

  test('a signature that was told before is told again, one of another year is a new one', () => {
    const signed = told(instrument({ date: '2016-04-21' }), '2016-04-22', 'They signed it.')
    const recalled = told(instrument({ date: '2016-04' }), '2017-03-01', 'Signed last April.')
    const anew = told(instrument({ date: '2023-05-17' }), '2023-05-18', 'Signed with Togo.')
    expect(course([signed, recalled, anew]).acts).toEqual(['signed', 'restated', 'signed'])
  })

  test('an opening in the year of a halt comes after it', () => {
    const halted = told(commitment({ status: 'stalled' }), '2024-03-01', 'It is delayed.')
    const opened = told(event({ type: 'opening', date: '2024' }), '2025-01-01', 'Opened in 2024.')
    expect(course([promised, halted, opened]).stage).toBe('delivered')
  })

  test('where only a part is opened the whole is underway, unless the part was promised', () => {
    const part = told(
      event({ type: 'opening' }),
      '2022-01-01',
      'The first phase of it was inaugurated.',
    )
    expect(story([promised, part], '2023-01-01').entries[1]).toMatchObject({
      act: 'underway',
      partial: true,
    })
    const promise = told(
      commitment(),
      '2020-01-10',
      'Chad will build the first phase of a terminal.',
    )
    expect(course([promise, part]).stage).toBe('delivered')
  })

  test('an opening that is planned is no start; ground that was broken is one', () => {
    const planned = told(
      event({ type: 'opening', status: 'planned', date: '2025' }),
      '2021-01-01',
      'The terminal is to open in 2025.',
    )
    const ground = told(
      event({ type: 'other' }),
      '2022-01-01',
      'Chad broke ground on the terminal.',
    )
    expect(course([planned]).acts).toEqual(['announced'])
    expect(course([planned, ground]).stage).toBe('underway')
  })

  test('a line that is only named, or that ran before, does not fulfil a promise', () => {
    const named = told(link({ status: 'operating' }), '2021-01-01', 'on the Chad–Togo railway')
    expect(course([promised, named])).toEqual({
      acts: ['announced', 'mentioned'],
      stage: 'announced',
    })
    const runs = link({ status: 'operating', date: '2014' })
    const before = told(runs, '2019-01-01', 'The line has run since 2014.')
    expect(course([before, promised]).stage).toBe('announced')
    const since = told(link({ status: 'operating', date: '2021' }), '2022-01-01', 'It runs now.')
    expect(course([promised, since]).stage).toBe('delivered')
  })

  test('what is to be launched on a day to come is not yet launched', () => {
    const ahead = told(link({ status: 'launched', date: '2021-06-01' }), '2021-05-01', 'From June.')
    expect(story([ahead], '2022-01-01')).toMatchObject({
      stage: { stage: 'announced' },
      time: { due: { due: '2021-06-01' }, overdue: { days: 214 } },
    })
  })

  test('a memorandum by which somebody is bound is signed', () => {
    const quote = 'The two firms signed a memorandum to build a plant.'
    const bound = told(commitment({ strength: 'binding' }), '2021-01-01', quote)
    expect(course([bound]).acts).toEqual(['signed'])
    const future = 'A memorandum to build a plant will be signed.'
    expect(course([told(commitment({ strength: 'binding' }), '2021-01-01', future)]).acts).toEqual([
      'agreed',
    ])
  })

  test('a contract that ended cancels what was agreed, not what was delivered', () => {
    const ended = told(instrument({ status: 'ended' }), '2023-01-01', 'The contract has ended.')
    expect(course([promised, ended]).stage).toBe('cancelled')
    const opened = told(event({ type: 'opening' }), '2022-01-01', 'The terminal was opened.')
    expect(course([promised, opened, ended]).stage).toBe('delivered')
  })

  test('what is to end, halt or be signed on a day to come has not yet', () => {
    const future = [
      told(link({ status: 'suspended', date: '2021-06' }), '2021-05-01', 'It will stop in June.'),
      told(instrument({ status: 'ended', date: '2027' }), '2021-05-02', 'It expires in 2027.'),
      told(instrument({ date: '2021-07' }), '2021-05-03', 'It is signed in July.'),
    ]
    expect(course([promised, ...future]).acts).toEqual([
      'announced',
      'mentioned',
      'mentioned',
      'restated',
    ])
  })

  test('a meeting on it, and a record that a person rejected, change nothing', () => {
    const met = told(event(), '2021-01-01', 'They met about the terminal.')
    expect(course([promised, met]).acts).toEqual(['announced', 'mentioned'])
    const wrong = { ...told(event({ type: 'opening' }), '2022-01-01', 'Opened.') }
    expect(course([promised, { ...wrong, review: 'rejected' }])).toEqual({
      acts: ['announced'],
      stage: 'announced',
    })
  })

  test('where nothing says how it stands there is no stage', () => {
    expect(story([], '2022-01-01')).toMatchObject({ entries: [], stage: null, reached: null })
    expect(course([told(event(), '2021-01-01', 'They met.')]).stage).toBeNull()
  })
})

describe('what the words of a record add', () => {
  const promised = told(commitment(), '2020-01-10', 'Chad will build a terminal in Togo.')

  test.for([
    ['Work has already been started on it.', 'underway'],
    ['Work has not begun.', 'restated'],
    ['The line is under construction.', 'underway'],
    ['The line will be under construction.', 'restated'],
    ['They have agreed to build it.', 'agreed'],
    ['They never agreed to build it.', 'restated'],
    ['They gave up their plans.', 'cancelled'],
  ] as const)('of a planned line, %s: %s', ([quote, act]) => {
    const records = [promised, told(link(), '2022-01-01', quote)]
    expect(course(records).acts).toEqual(['announced', act])
  })

  test.for([
    ['The project was scrapped.', 'cancelled'],
    ['The project has not been scrapped.', 'stalled'],
    ['The project was suspended.', 'stalled'],
  ] as const)('of a stalled project, %s: %s', ([quote, act]) => {
    const stalled = told(commitment({ status: 'stalled' }), '2022-01-01', quote)
    expect(course([promised, stalled]).acts).toEqual(['announced', act])
  })

  test('a trial run is a part, and in a language that is not read words add nothing', () => {
    const trial = told(event({ type: 'delivery' }), '2022-01-01', 'A trial convoy arrived.')
    expect(course([promised, trial]).stage).toBe('underway')
    const other = { ...trial, document: { ...trial.document, language: 'xx' } }
    expect(course([promised, other]).stage).toBe('delivered')
  })
})
