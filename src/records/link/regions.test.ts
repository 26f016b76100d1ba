import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const links = (text: string) => records(text, 'link', { published: '2019-06-12' })

describe('an end and where it lies', () => {
  test.for([
    ['Kenya Airways will start flights from Nairobi to Denver, Colorado, in May.', 'Denver'],
    ['A ferry runs between Nairobi, Kenya, and Lima, Peru.', 'Lima'],
    ['A ferry runs from Nairobi to Tuma, Orland.', 'Tuma'],
  ] as const)('%s', ([text, to]) => {
    expect(links(text)).toMatchObject([{ from: 'Nairobi', to, via: [] }])
  })

  test('several ends that are listed stay several', () => {
    const text = 'Kenya Airways will start flights from Nairobi to Lyon, Turin and Genoa.'
    expect(links(text)).toMatchObject([{ to: 'Lyon' }, { to: 'Turin' }, { to: 'Genoa' }])
  })

  test('dashes with spaces join the ends of a way', () => {
    const text =
      'They will build the Hanoi - Vientiane expressway and the Lima - Vung Ang railway line.'
    expect(links(text)).toMatchObject([
      { mode: 'road', from: 'Hanoi', to: 'Vientiane' },
      { mode: 'rail', from: 'Lima', to: 'Vung Ang' },
    ])
  })

  test('who runs flights tells where they come from', () => {
    const text = 'Druk Air is operating three flights a week to Delhi via Kathmandu.'
    expect(links(text)).toMatchObject([
      { to: 'Delhi', via: ['Kathmandu'], operator: 'Druk Air', frequency: 'three flights a week' },
    ])
  })
})

describe('how often a link runs', () => {
  test.for([
    ['Kenya Airways flies twice weekly between Nairobi and Lima.', 'twice weekly'],
    ['Kenya Airways operates three weekly flights between Nairobi and Lima.', 'three weekly'],
    ['Kenya Airways offers daily flights between Nairobi and Lima.', 'daily'],
    ['Kenya Airways flies three times weekly between Nairobi and Lima.', 'three times weekly'],
  ] as const)('%s', ([text, frequency]) => {
    expect(links(text)).toMatchObject([{ frequency }])
  })
})

test('what one cannot travel on is no link', () => {
  expect(links('Peru and Chile agreed to create a legal corridor for trade.')).toEqual([])
})
