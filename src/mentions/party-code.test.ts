import { expect, test } from 'vitest'
import { partyCode } from './party-code.ts'

test.for([
  ['KZ', 'KZ'],
  ['kz', 'KZ'],
  ['Kazakhstan', 'KZ'],
  ['russia', 'RU'],
  ['Turkey', 'TR'],
  ['turkiye', 'TR'],
  ['UK', 'GB'],
  ['U.A.E.', 'AE'],
  ['USA', 'US'],
  ['Islamic Republic of Iran', 'IR'],
  ['Czech Republic', 'CZ'],
  ['Soviet Union', 'SU'],
  ['Serbia', 'RS'],
  ['France', 'FR'],
  ['eaeu', 'EAEU'],
  ['Eurasian  Economic Union', 'EAEU'],
  ['eu', 'EU'],
  ['Kish Air', 'Kish Air'],
  [' Bank of Lomé ', 'Bank of Lomé'],
] as const)('%s is the party %s', ([name, code]) => {
  expect(partyCode(name)).toBe(code)
})
