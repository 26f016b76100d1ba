import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const subjects = (text: string) =>
  records(text, 'figure', { published: '2019-06-15' }).map((f) => f.subject)

test('goods before a flow are its subject', () => {
  expect(subjects('Grain exports reached 3 million tons.')).toEqual(['Grain'])
  expect(subjects("Kenya's oil and gas imports came to $3 million.")).toEqual(['oil and gas'])
  expect(subjects('Agricultural exports of Peru grew by 5 percent.')).toEqual(['Agricultural'])
  expect(subjects('Coffee export volumes rose to 5,000 tons.')).toEqual(['Coffee'])
  expect(subjects('The wheat price rose to $300 a ton.')).toEqual(['wheat'])
})

test('goods behind "in" are its subject, with what they are of', () => {
  expect(subjects('Trade in textiles amounted to $300 million.')).toEqual(['textiles'])
  expect(subjects('Trade in the products of the farm sector amounted to $9 million.')).toEqual([
    'products of the farm sector',
  ])
})

test('when, whose, how and how much are no goods', () => {
  expect(subjects('Annual exports of Peru were $3 million.')).toEqual([null])
  expect(subjects('Border trade came to $4 million in May.')).toEqual([null])
  expect(subjects('Trade in the region was $4 million.')).toEqual([null])
  expect(subjects("Peru's non-oil exports came to $3 million.")).toEqual([null])
  expect(subjects('Sea trade between Fiji and Samoa reached $5 million.')).toEqual([null])
})

test('a noun that only says what is measured is not repeated', () => {
  expect(subjects('Freight traffic on the line reached 3 million tons.')).toEqual([null])
  expect(subjects('Rail freight fell by 4 percent.')).toEqual(['Rail'])
  expect(subjects("The port's capacity is 5 million tons.")).toEqual(['port'])
  expect(subjects("Kenya's capacity is 7 GW.")).toEqual([null])
  expect(subjects('Wheat production rose to 3 million tons.')).toEqual(['Wheat'])
})

test('who acts or speaks is not what is measured', () => {
  expect(subjects('Chile, which spoke of $3 million, was content.')).toEqual([null])
  expect(subjects('The country reserved 15 hectares.')).toEqual([null])
  expect(subjects('The new terminal covers 5 hectares.')).toEqual(['new terminal'])
})

test('who writes or promises, and the sum before, is not what is measured', () => {
  expect(subjects('A railway newspaper wrote of 8 million tons a year.')).toEqual([null])
  expect(subjects('Planners once promised 12 million tons by 2022.')).toEqual([null])
  expect(subjects('Exports made up $933 million of this sum.')).toEqual([null])
})

test('when it was is no part of what is measured', () => {
  const text = 'The line carried 28 million tonnes of Kenyan crude last year.'
  expect(subjects(text)).toEqual(['Kenyan crude'])
})

test('units are no goods', () => {
  expect(
    subjects('The road is 350 km long, including 166 kilometers in Peru and 184 in Chile.'),
  ).not.toContain('kilometers')
  expect(subjects("Peru's exports of 5 tons worth $3 million rose.")).toEqual([null, null])
})
