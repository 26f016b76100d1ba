import { expect, test } from 'vitest'
import { listedRelations } from './listed-relations.ts'
import { relationsNamed } from './relations-named.ts'

const COUNTS = ['CI', 'CI-TG', 'EAEU', 'EAEU-TR', 'NL', 'NL-TG', 'TG', 'TR', 'TG-TR'].map(
  (relation) => ({ relation, threads: { figure: 1 }, last: '2024-05-02' }),
)
const RELATIONS = listedRelations(COUNTS)

function named(written: string): string[] {
  return relationsNamed(RELATIONS, written).map(({ relation }) => relation)
}

test('a relation is found by how words of its name begin', () => {
  expect(named('tog')).toEqual(['CI-TG', 'NL-TG', 'TG', 'TG-TR'])
  expect(named('tog net')).toEqual(['NL-TG'])
  expect(named('ivo')).toEqual(['CI', 'CI-TG'])
})

test('by its codes, with whatever stands between them', () => {
  expect(named('tg–TR')).toEqual(['TG-TR'])
  expect(named('eaeu')).toEqual(['EAEU', 'EAEU-TR'])
})

test('without its accents, and by another name of a party', () => {
  expect(named('cote divoire')).toEqual([])
  expect(named("Côte d'Ivoire")).toEqual(['CI', 'CI-TG'])
  expect(named('turkey')).toEqual(['EAEU-TR', 'TG-TR', 'TR'])
})

test('what names nobody finds nothing', () => {
  expect(named('railway')).toEqual([])
  expect(named('–')).toEqual([])
})
