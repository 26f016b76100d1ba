import { expect, test } from 'vitest'
import { typedParties } from './typed-parties.ts'

const RELATIONS = [
  { name: 'Iran–Kazakhstan', parties: ['IR', 'KZ'] },
  { name: 'EAEU', parties: ['EAEU'] },
]

test.for([
  ['iran–kazakhstan', 'IR,KZ'],
  ['KZ, IR', 'KZ,IR'],
  ['KZ-IR', 'KZ,IR'],
  ['EAEU', 'EAEU'],
  ['Kenya – Oman', 'Kenya,Oman'],
  ['Guinea-Bissau, Senegal', 'Guinea-Bissau,Senegal'],
  [' , ', ''],
] as const)('"%s" is %s', ([words, parties]) => {
  expect(typedParties(words, RELATIONS)).toBe(parties)
})
