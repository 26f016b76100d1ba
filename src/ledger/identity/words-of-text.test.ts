import { describe, expect, test } from 'vitest'
import { packOf } from '../../languages/index.ts'
import { marksOf, marksOfName } from './words-of-text.ts'

const en = packOf('en')?.identityWords ?? null

describe('the marks of a text', () => {
  test.for([
    ['a grain terminal in the port of Kuryk', ['Ggrain', 'Kterminal', 'Xport', 'Nkork']],
    [
      'construction of a 1,400-megawatt power plant',
      ['wconstruct', '#1400', 'Gelectricity', 'Kpower-plant'],
    ],
    ['a $1.5 billion loan for the dam', ['#1500000000', 'Mloan', 'Kdam']],
    ['Energy Minister Amina Okoro opened the bridge', ['wenerg', 'Hokr', 'wopen', 'Kbridge']],
    ['the 16th session of the commission', ['O16', 'wsess', 'Bcommission']],
    ['the second unit of the power plant', ['Q2', 'Wunit', 'Kpower-plant']],
    ['two further grain terminals', ['Qmore', 'Ggrain', 'Kterminal']],
    ['the first visit to the power plant', ['Kpower-plant']],
    ['the first flight', ['Rflight']],
    ['a sixth meeting of the council', ['O6', 'Bcouncil']],
    ['free trade with the Eurasian Economic Union', ['Afree-trade', 'EEAEU']],
    ['the North–South corridor', ['Nnorth-south', 'Xcorridor']],
    [
      'upgrading Road No. 9 and Berth 5',
      ['wupgrad', 'Rroad', 'Nroad-9', 'Kterminal', 'Nterminal-5'],
    ],
    ['will train 300 students', ['Rrailway', '#300', 'Mtraining']],
    ['the protection of investments', ['Ainvestment-protection']],
    ['a cement plant', ['Gcement', 'Kfactory']],
    ['2,000 buses in 2012', ['#2000', 'Wbus']],
    ['a bridge over the Niger River', ['Kbridge', 'Nnigr']],
    ['a tunnel under the Strait of Gibraltar', ['Ktunnel', 'Ngibrltr']],
    ['a loan of two billion dollars', ['Mloan', '#2000000000']],
    ['a bridge over the Mekong', ['Kbridge', 'Cmakng']],
    ['electrified railways', ['Aelectrification', 'Rrailway']],
  ] as const)('%s', ([text, marks]) => {
    expect(marksOf(text, en)).toEqual(marks)
  })

  test.for([
    'the two countries of the region said in 2019 that',
    'on 12 October',
    'Kenyan and Omani',
  ])('%s has none that tell', (text) => {
    expect(marksOf(text, en).filter((mark) => mark[0] !== 'w')).toEqual([])
  })

  test('a word at the start of a sentence is no name by its capital alone', () => {
    expect(marksOf('Dredging begins', en)).toEqual(['Wdredg'])
    expect(marksOf('Dredging Mombasa begins', en)).toEqual(['Ndradgng', 'Nmombs'])
  })

  test('the name of a place is a name wherever it stands', () => {
    expect(marksOfName('Mombasa', en)).toEqual(['Nmombs'])
    expect(marksOfName('Bandar Abbas', en)).toEqual(['Nabs'])
  })

  test('another name of a place leads to it', () => {
    expect(marksOfName('Shahid Rajaee', en)).toEqual(marksOfName('Bandar Abbas', en))
  })

  test('without a pack there are names and numbers, and no words', () => {
    expect(marksOf('le terminal de Mombasa pour 400 wagons', null)).toEqual(['Nmombs', '#400'])
  })
})
