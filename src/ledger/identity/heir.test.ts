import { expect, test } from 'vitest'
import { heirOf, heirOfParty } from './heir.ts'

test('a bloc goes on under the name of today', () => {
  expect(['EC', 'OAU', 'CSCE', 'ASEAN'].map(heirOf)).toEqual([
    'EU',
    'African Union',
    'OSCE',
    'ASEAN',
  ])
})

test('a code that a state has as well is the bloc in documents of its days alone', () => {
  const [in1987, in2024] = [6287, 19_800]
  expect(heirOfParty('EC', in1987)).toBe('EU')
  expect(heirOfParty('EC', in2024)).toBe('EC')
  expect(heirOfParty('EC', null)).toBe('EC')
  expect(heirOfParty('CSCE', null)).toBe('OSCE')
})
