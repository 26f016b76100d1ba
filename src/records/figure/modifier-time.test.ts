import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2021-06-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value} ${f.period}`,
  )

test('when a document was signed or a work opened dates no value', () => {
  expect(told('Under the pact signed in 2008, Peru exports 3,000 tons of fish to Chile.')).toEqual([
    'exports PE CL 3000 null',
  ])
  expect(
    told(
      'As a result of the accord put into effect by Peru and Chile in 2008, their trade has exceeded $3 million.',
    ),
  ).toEqual(['trade PE CL 3000000 null'])
  expect(told('In 2018 Peru exported 3,000 tons of fish to Chile.')).toEqual([
    'exports PE CL 3000 2018',
  ])
})

test('the clause within the subject says when and with whom', () => {
  expect(told('The volume of goods that Peru sold to Chile in 2020 rose to $5 million.')).toEqual([
    'exports PE CL 5000000 2020',
  ])
  expect(told('The number of Chileans who visited Peru in 2020 rose to 2 million.')).toEqual([
    'count CL PE 2000000 2020',
  ])
  expect(told("Peru's exports, which fell in 2019, rose to $3 million.")).toEqual([
    'exports PE 3000000 null',
  ])
})

test('what goes on since an event has gone on until now', () => {
  const text =
    'Since the opening of its market in 2006, Chilean firms have invested $4 billion in Peru.'
  expect(told(text)).toEqual(['investment CL PE 4000000000 2006/2021'])
})
