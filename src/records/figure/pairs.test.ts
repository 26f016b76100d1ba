import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const changes = (text: string) =>
  records(text, 'figure', { published: '2019-06-15' }).map((f) =>
    [
      f.indicator,
      f.parties.join(' '),
      f.value,
      f.unit,
      f.change && Object.values(f.change)[0],
    ].join(' '),
  )

test('each change of a coordinated subject has its own', () => {
  expect(changes("Togo's exports and imports grew by 5 and 7 percent.")).toEqual([
    'exports TG   5',
    'imports TG   7',
  ])
  expect(
    changes('Exports and imports rose by 5 and 7 percent to $3 million and $4 million.'),
  ).toEqual(['exports  3000000 USD 5', 'imports  4000000 USD 7'])
  expect(changes('Exports and imports grew by 5 percent.')).toHaveLength(1)
})

test('"they" are the last figures in their order', () => {
  const text =
    'Exports to Chile accounted for $1 million and imports for $2 million; they rose by 37 and 59 percent, respectively.'
  expect(changes(text)).toEqual(['exports CL 1000000 USD 37', 'imports CL 2000000 USD 59'])
})

test('a change whose verb is left out is one', () => {
  const text =
    "Chile's trade with Peru was $3 billion, with exports rising 37 percent and imports 59."
  expect(changes(text.replace('59', '59 percent')).slice(1)).toEqual([
    'exports CL PE   37',
    'imports CL PE   59',
  ])
  expect(
    changes("Peru's output of copper fell 3 percent and its exports of zinc 12 percent."),
  ).toEqual(['production PE   -3', 'exports PE   -12'])
})

test('a share, and a part of a whole, are no change', () => {
  expect(changes('Exports rose 5 percent and the share of rice 10 percent.')[1]).toBe(
    'share  10 % ',
  )
  expect(changes('Exports rose 5 percent and imports 10 percent of the plan.')[1]).toBe(
    'share  10 % ',
  )
})

test('a change of a flow with others is none of the level before it', () => {
  const text =
    "Ghana's exports to Togo were $2 million in 2018, with exports to Mali rising 37 percent and imports from there 59 percent."
  expect(changes(text)).toEqual([
    'exports GH TG 2000000 USD ',
    'exports GH ML   37',
    'imports GH ML   59',
  ])
})

test('weight and value pair off with two changes, in whatever order', () => {
  const sold = 'Peru sold Chile 3,000 tons of copper worth $1 million'
  const pair = (text: string) => changes(text).map((c) => c.split(' ').slice(-2).join(' '))
  expect(pair(`${sold}, with weight and value up 51 and 11 percent.`)).toEqual(['t 51', 'USD 11'])
  expect(pair(`${sold}, with value and weight up 11 and 51 percent.`)).toEqual(['t 51', 'USD 11'])
  expect(pair(`${sold}, showing a rise of 51 and 11 percent in weight and value.`)).toEqual([
    't 51',
    'USD 11',
  ])
})

test.for([
  ['The contract raises Togo’s purchases of Ghanaian oil to 95,000 bpd.', 'imports TG GH'],
  ['Togo’s deliveries of natural gas to Ghana reached 4.2 billion cubic metres.', 'exports TG GH'],
  ['Ghanaian sales of cocoa to Togo fell to $5 million.', 'exports GH TG'],
] as const)('what is delivered or purchased is exported or imported: %s', ([text, told]) => {
  expect(changes(text)[0]).toContain(told)
})
