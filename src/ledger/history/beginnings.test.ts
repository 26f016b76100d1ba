import { describe, expect, test } from 'vitest'
import { commitment, told } from '../../../test/support/claims.ts'
import { story } from './stories.ts'

const said = (published: string, due: string, quote: string, fields = {}) =>
  told(commitment({ due, ...fields }), published, quote, { source: `of ${published}` })

describe('the beginning of work', () => {
  test.for([
    'The two governments will begin construction of the railway in 2011.',
    'Construction of the Mono bridge would only start in 2011.',
    'Chad plans to start building the dam in 2011.',
    'They put off the start of work on the line to 2011.',
  ])('is what is due: %s', (quote) => {
    expect(story([said('2009-03-17', '2011', quote)], '2010-01-01').time.due?.of).toBe('beginning')
  })

  test.for([
    'The railway will be completed in 2011.',
    'The plant will start working in 2011.',
    'The start of operation is expected in 2011.',
  ])('is not the thing itself: %s', (quote) => {
    expect(story([said('2009-03-17', '2011', quote)], '2010-01-01').time.due?.of).toBe('delivery')
  })

  test('is put off by a later beginning, and not by the day of completion', () => {
    const first = said('2009-03-17', '2011', 'Chad will begin construction of the line in 2011.')
    const ready = said('2009-11-20', '2015', 'The line is to be completed in 2015.')
    const later = said('2010-06-22', '2013', 'Construction of the line would start in 2013.')
    expect(story([first, ready], '2010-01-01').time.slips).toEqual([])
    const { time } = story([first, ready, later], '2011-01-01')
    expect(time.slips).toMatchObject([{ from: '2011', to: '2013' }])
    expect(time.due).toMatchObject({ due: '2015', of: 'delivery' })
  })

  test('is met by work that is under way', () => {
    const first = said('2009-03-17', '2011', 'Chad will begin construction of the line in 2011.')
    const dug = said('2012-05-01', '2015', 'The line is being built.', { status: 'underway' })
    expect(story([first], '2013-01-01').time.overdue).not.toBeNull()
    expect(story([first, dug], '2013-01-01').time.overdue).toBeNull()
  })
})

test('what will be finished has not been begun for that', () => {
  const will = said('2010-10-30', '2016', 'The second bridge will be finished in 2016.', {
    status: 'underway',
  })
  const works = said('2012-10-30', '2016', 'The bridge is being built and will be finished.', {
    status: 'underway',
  })
  expect(story([will], '2013-01-01').stage?.stage).toBe('announced')
  expect(story([will, works], '2013-01-01').stage?.stage).toBe('underway')
})
