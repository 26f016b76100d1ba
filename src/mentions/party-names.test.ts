import { expect, test } from 'vitest'
import { partyNames } from './party-names.ts'

test('a state has its names, adjectives, people, capital, places, bodies, firms and groups', () => {
  const names = partyNames('KZ')
  const expected = ['Kazakhstan', 'Republic of Kazakhstan', 'Kazakh', 'Kazakhs', 'Astana', 'Aktau']
  expect(names).toEqual(expect.arrayContaining([...expected, 'KazMunayGas', 'caspian states']))
})

test('names that need no capital are in small letters', () => {
  expect(partyNames('IR')).toEqual(expect.arrayContaining(['majlis', 'guardian council']))
})

test('it has its names in languages that are not read yet', () => {
  expect(partyNames('KZ')).toEqual(expect.arrayContaining(['Казахстан', 'Қазақстан', 'قزاقستان']))
})

test('a party may be given by any of its names', () => {
  expect(new Set(partyNames('turkiye'))).toEqual(new Set([...partyNames('TR'), 'turkiye']))
})

test('a bloc has its names, and any other party its own', () => {
  expect(partyNames('EAEU')).toEqual(expect.arrayContaining(['EAEU', 'Eurasian Economic Union']))
  expect(partyNames('Kish Air')).toEqual(['Kish Air'])
})
