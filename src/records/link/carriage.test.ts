import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const links = (text: string) => records(text, 'link', { published: '2019-06-12' })

describe('goods that move so as a rule', () => {
  test.for([
    ['Zambian copper goes by rail to the port of Beira in Mozambique.', 'rail', 'ZM', 'Beira'],
    ['Zambian copper is trucked to Durban.', 'road', 'ZM', 'Durban'],
    ["Malawi's tea is shipped by road from Blantyre to Beira.", 'road', 'Blantyre', 'Beira'],
    [
      'Oil is pumped from Heglig to Port Sudan along an old line.',
      'pipeline',
      'Heglig',
      'Port Sudan',
    ],
  ] as const)('%s', ([text, mode, from, to]) => {
    expect(links(text)).toMatchObject([{ mode, from, to, status: 'operating' }])
  })

  test.for([
    'Zambian copper was trucked to Durban in May.',
    'The minister goes by road to Durban.',
    'Zambian copper goes to Durban.',
  ])('%s', (text) => {
    expect(links(text)).toEqual([])
  })
})

describe('what moves on a way, and whose it is', () => {
  test.for([
    ['Chad exports crude through a pipeline to Kribi in Cameroon.', 'pipeline', 'TD', 'Kribi'],
    ['Kenya imports electricity from Ethiopia over the Moyale line.', 'power', 'ET', 'KE'],
    ['Mozambique exports electricity to Malawi over the Tete line.', 'power', 'MZ', 'MW'],
  ] as const)('%s', ([text, mode, from, to]) => {
    expect(links(text)).toMatchObject([{ mode, from, to, status: 'operating' }])
  })
})

describe('grids and places that are joined', () => {
  test.for([
    ['Kenya and Ethiopia plan to link their electricity grids.', 'KE', 'ET', 'planned'],
    ['The power grids of Kenya and Ethiopia were interconnected in 2013.', 'KE', 'ET', 'operating'],
    ["Kenya's power grid is connected to Ethiopia's.", 'KE', 'ET', 'operating'],
  ] as const)('%s', ([text, from, to, status]) => {
    expect(links(text)).toMatchObject([{ mode: 'power', from, to, status }])
  })

  test('one with several', () => {
    const text = 'The grid is old. Kenya is already connected with Uganda, Rwanda and Ethiopia.'
    expect(links(text).map((l) => `${l.mode} ${l.from}-${l.to}`)).toEqual([
      'power KE-UG',
      'power KE-RW',
      'power KE-ET',
    ])
  })

  test('friends are joined by no way', () => {
    expect(links('Kenya is closely connected with Uganda.')).toEqual([])
  })
})

describe('how one travels on a way whose noun leaves it open', () => {
  test.for([
    ['Airlines rejoiced. A direct service between Lima and Quito opened in May.', 'air'],
    ['Two container services a week to Quito are foreseen from the port of Lima.', 'sea'],
    ['The lines meant to carry electricity from Lima to Quito are long.', 'power'],
    ['Gulf Airways said it would suspend its Lima-Quito route from July.', 'air'],
  ] as const)('%s', ([text, mode]) => {
    expect(links(text)).toMatchObject([{ mode }])
  })
})
