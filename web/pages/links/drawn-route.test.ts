import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { PlacedLink } from '../../../src/views/links/placed-link.ts'
import { besides } from './besides.ts'
import { drawnRoute } from './drawn-route.ts'
import { lineOf, projected } from './projected.ts'
import { type Atlas, worldOf } from './world.ts'

const require = createRequire(import.meta.url)
const world = worldOf(require('world-atlas/countries-50m.json') as Atlas)
const LOME = { name: 'Lomé', lon: 1.22, lat: 6.13, state: 'TG' }
const ABECHE = { name: 'Abéché', lon: 20.83, lat: 13.83, state: 'TD' }
const NOWHERE = { from: null, to: null, via: [] }

function route(link: Partial<PlacedLink>) {
  const bare = { thread: 't', via: [], from: null, to: null, places: NOWHERE, parties: [] }
  return drawnRoute({ ...bare, ...link } as unknown as PlacedLink, world)
}

describe('a route', () => {
  test('is drawn from place to place', () => {
    const places = { from: LOME, to: ABECHE, via: [] }
    const { points, remarks } = route({ from: 'Lomé', to: 'Abéché', places })
    expect(points?.map(({ at }) => at)).toEqual([
      [1.22, 6.13],
      [20.83, 13.83],
    ])
    expect(remarks).toEqual([])
  })

  test('ends in the middle of a state of which no place is told, and says so', () => {
    const { points, remarks } = route({
      from: 'TG',
      to: 'Abéché',
      places: { ...NOWHERE, to: ABECHE },
    })
    expect(points?.[0]).toMatchObject({ name: 'Togo', isState: true })
    expect(points?.[0]?.at[0]).toBeCloseTo(1, 0)
    expect(points?.[0]?.at[1]).toBeCloseTo(8.5, 0)
    expect(remarks).toEqual(['Togo: no place told'])
  })

  test('is in the list alone where an end is not found or not told', () => {
    const places = { ...NOWHERE, from: LOME }
    expect(route({ from: 'Lomé', to: 'Kamina Halt', places })).toMatchObject({
      points: null,
      remarks: ['Kamina Halt: place not found on the map'],
    })
    expect(route({ from: 'Lomé', places })).toMatchObject({
      points: null,
      remarks: ['one end not told'],
    })
    expect(route({})).toMatchObject({ points: null, remarks: ['no end told'] })
  })

  test('leaves out a stop that is not found, and says so', () => {
    const places = { from: LOME, to: ABECHE, via: [null] }
    const { points, remarks } = route({ from: 'Lomé', to: 'Abéché', via: ['Tera Gate'], places })
    expect(points).toHaveLength(2)
    expect(remarks).toEqual(['Tera Gate: place not found on the map'])
  })
})

test('the middle of a state lies in its largest part', () => {
  const [lon, lat] = world.middleOf('FR') ?? [0, 0]
  expect(lon).toBeCloseTo(2.5, 0)
  expect(lat).toBeCloseTo(46.5, 0)
  expect(world.middleOf('EAEU')).toBe(null)
})

test('routes fill the map, and a short one has land around it', () => {
  const points = [
    { name: 'Lomé', at: [1.22, 6.13], isState: false },
    { name: 'Abéché', at: [20.83, 13.83], isState: false },
  ] as const
  const projection = projected([points], { width: 600, height: 400 })
  for (const { at } of points) {
    const [x = -1, y = -1] = projection([at[0], at[1]]) ?? []
    expect(x >= 20 && x <= 580 && y >= 20 && y <= 380).toBe(true)
  }
  const short = [points[0], { ...points[0], at: [1.3, 6.2] as const }]
  const near = projected([short], { width: 600, height: 400 })
  const away = (near([1.3, 6.2])?.[0] ?? 0) - (near([1.22, 6.13])?.[0] ?? 0)
  expect(away).toBeLessThan(20)
  expect(lineOf(points).coordinates).toHaveLength(2)
})

test('routes between the same places stand beside each other', () => {
  const places = { from: LOME, to: ABECHE, via: [] }
  const one = route({ thread: 'a', from: 'Lomé', to: 'Abéché', places })
  const back = { from: ABECHE, to: LOME, via: [] }
  const other = route({ thread: 'b', from: 'Abéché', to: 'Lomé', places: back })
  expect([...besides([one, other]).keys()]).toEqual(['a', 'b'])
  expect(besides([one]).size).toBe(0)
})
