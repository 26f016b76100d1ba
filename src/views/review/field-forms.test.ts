import { expect, test } from 'vitest'
import { commitment, figure } from '../../../test/support/claims.ts'
import { corrected } from '../../ledger/review/correction.ts'
import { fieldForms } from './field-forms.ts'

test('fields stand as a correction writes them', () => {
  const record = figure({ parties: ['TD', 'TG'], value: 42_000_000, period: null, change: null })
  const forms = Object.fromEntries(fieldForms(record).map((each) => [each.name, each]))
  expect(forms['parties']).toMatchObject({ value: 'TD,TG', choices: null, mayBeEmpty: true })
  expect(forms['value']?.value).toBe('42000000')
  expect(forms['period']?.value).toBe('')
  expect(forms['change.percent']?.value).toBe('')
  expect(forms['status']).toMatchObject({
    choices: ['reported', 'target', 'forecast', 'possible'],
    mayBeEmpty: false,
  })
})

test('what a form shows, a correction takes back as it is', () => {
  const record = commitment({ due: '../2026' })
  const text = record.action
  for (const { name, value } of fieldForms(record)) {
    expect(() => corrected(record, [`${name}=${value}`], text)).toThrow(/says so already/)
  }
})
