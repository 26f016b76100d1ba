import { createRequire } from 'node:module'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { stateNumber } from './state-numbers.ts'

const require = createRequire(import.meta.url)
const countries: { cca2: string; ccn3: string; independent: boolean }[] = require('world-countries')
const atlas: Topology<{ countries: GeometryCollection }> = require('world-atlas/countries-50m.json')

test('every state has the number that the standard gives it', () => {
  const others = countries.filter(({ cca2, ccn3 }) => ccn3 !== '' && stateNumber(cca2) !== ccn3)
  expect(others.map(({ cca2 }) => cca2)).toEqual([])
  expect(stateNumber('ZZ')).toBe(null)
})

test('every independent state but Tuvalu, which is too small, has an outline', () => {
  const outlined = new Set(atlas.objects.countries.geometries.map(({ id }) => id))
  const lacking = countries.filter(
    ({ cca2, independent, ccn3 }) =>
      independent && ccn3 !== '' && !outlined.has(stateNumber(cca2) ?? ''),
  )
  expect(lacking.map(({ cca2 }) => cca2)).toEqual(['TV'])
})
