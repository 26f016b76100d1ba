import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'

const FIELDS = [
  { name: 'value', value: '237000000' },
  { name: 'period', value: '2020' },
  { name: 'change.percent', value: '-37.2' },
  { name: 'change.amount', value: '' },
  { name: 'change.base', value: '2019' },
]

function changed(given: Readonly<Record<string, string>>) {
  return changedFields(
    FIELDS,
    (name) => given[name] ?? FIELDS.find((f) => f.name === name)?.value ?? '',
  )
}

test('only what is given otherwise is sent, and what is emptied is left open', () => {
  expect(changed({})).toEqual({})
  expect(changed({ value: ' 302000000 ', period: '' })).toEqual({
    value: '302000000',
    period: null,
  })
})

test('a change of which nothing is left is taken away whole', () => {
  expect(changed({ 'change.percent': '' })).toEqual({ change: null })
  expect(changed({ 'change.percent': '', 'change.amount': '5' })).toEqual({
    'change.percent': null,
    'change.amount': '5',
  })
})
