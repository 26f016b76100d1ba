import { describe, expect, test } from 'vitest'
import { speechesOf } from '../../test/support/text.ts'

function reads(cases: readonly (readonly [string, readonly string[]])[]): void {
  test.for(cases)('%s', ([text, expected]) => {
    expect(speechesOf(text)).toEqual(expected)
  })
}

describe('indirect speech', () => {
  reads([
    ['Diaz said that trade grew.', ['Diaz: that trade grew.']],
    ['Diaz said trade grew.', ['Diaz: trade grew.']],
    ['Trade grew, Diaz said on Monday.', ['Diaz: Trade grew']],
    ['Trade grew, said Diaz.', ['Diaz: Trade grew']],
    ['Trade, Diaz said, will grow.', ['Diaz: Trade', 'Diaz: will grow.']],
    [
      'Ana Diaz, the minister of trade, said that it grew.',
      ['Ana Diaz , the minister of trade: that it grew.'],
    ],
    ['The head of the bank also said that it grew.', ['The head of the bank: that it grew.']],
    [
      'Trade grew, said Ana Diaz, the head of the bank.',
      ['Ana Diaz , the head of the bank: Trade grew'],
    ],
    ['Diaz hailed the deal, adding that trade grew.', ['Diaz: that trade grew.']],
    [
      'Diaz said trade grew and added that it will last.',
      ['Diaz: trade grew', 'Diaz: that it will last.'],
    ],
    ['Diaz told reporters that trade grew.', ['Diaz: that trade grew.']],
    [
      'Diaz told the radio on Monday that once it rains, trade will grow.',
      ['Diaz: that once it rains, trade will grow.'],
    ],
    ['The radio quoted Diaz as saying that trade grew.', ['Diaz: that trade grew.']],
    ['Diaz was quoted as saying that trade grew.', ['Diaz: that trade grew.']],
    ['Diaz stressed the need for trade.', ['Diaz: the need for trade.']],
  ])
})

describe('sources', () => {
  reads([
    ['According to the bank, trade grew.', ['the bank: trade grew.']],
    ['Trade grew, according to the bank.', ['the bank: Trade grew']],
    ['A study by the bank found that trade grew.', ['the bank: that trade grew.']],
    ['Trade grew, the radio reported citing the bank.', ['the bank: Trade grew']],
  ])
})

describe('what is noted before the sentence', () => {
  reads([
    ['Noting that trade grew, Diaz left.', ['Diaz: trade grew']],
    ['Noting the growth, Diaz left.', []],
  ])
})

describe('what ends or goes on besides', () => {
  reads([
    ['Diaz left Lima on Monday, concluding a visit to Peru.', []],
    ['Diaz left Lima, concluding that trade grew.', ['Diaz: that trade grew.']],
  ])
})

describe('what somebody thinks, in a noun or an infinitive', () => {
  reads([
    ['Diaz expressed the view that trade should grow.', ['Diaz: that trade should grow.']],
    ['Diaz made clear that trade should grow.', ['Diaz: that trade should grow.']],
    ['Diaz went on to say that trade should grow.', ['Diaz: that trade should grow.']],
    ['Diaz hinted that trade should grow.', ['Diaz: that trade should grow.']],
    ['Diaz rejected the view that trade should grow.', []],
    ['It is worth noting that trade should grow.', []],
    ['Diaz went on to build a port.', []],
  ])
})

describe('whose view it is', () => {
  reads([
    ['In her opinion, trade should grow.', ['her: trade should grow.']],
    ["In Diaz's view, trade should grow.", ['Diaz: trade should grow.']],
    ['Trade should grow, in the view of Diaz.', ['Diaz: Trade should grow']],
    ['It is in her view of the coast that trade grows.', []],
    ['Trade grew in his words and deeds.', []],
  ])
})

describe('direct speech', () => {
  reads([
    [
      '“Trade grew,” Diaz said after talks with Roe, the agency reported. “It will last.”',
      [
        'the agency: “Trade grew,” Diaz said after talks with Roe',
        'Diaz: “Trade grew,”',
        'Diaz: “It will last.”',
      ],
    ],
    ['“Trade grew,” Diaz said.', ['Diaz: “Trade grew,”']],
    ['Diaz said: "Trade grew."', ['Diaz: “Trade grew.”']],
    [
      '“Trade grew. It will last,” Diaz said. Roe left. “It is good,” he added.',
      ['Diaz: “Trade grew.”', 'Diaz: “It will last,”', 'he: “It is good,”'],
    ],
    ['“Trade grew,” Diaz said. “It will last.”', ['Diaz: “Trade grew,”', 'Diaz: “It will last.”']],
    ['Diaz said: “Trade grew. It will last.”', ['Diaz: “Trade grew.”', 'Diaz: “It will last.”']],
  ])
})

describe('no speech', () => {
  reads([
    ['Diaz signed the deal.', []],
    ['Diaz agreed to build a port.', []],
    ['Diaz promised to build a port.', []],
    ['They concluded a treaty.', []],
    ['It was said that trade grew.', []],
    ['They met in the “Gold” hall.', []],
    ['If Diaz says so, they will sign.', []],
  ])
})
