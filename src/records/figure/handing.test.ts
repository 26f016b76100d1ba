import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2023-05-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value} ${f.unit}`,
  )

describe('goods that are sent to a state are exported', () => {
  test.each([
    ['Chilean tin shipments to Mali climbed to 900 tons.', ['exports CL ML 900 t']],
    ['Chile said shipments of tin to Mali came to 900 tons.', ['exports CL ML 900 t']],
    ['Namibia may send 300 tons of beef to Togo.', ['exports NA TG 300 t']],
    ['Mali shipped 36 tons of cotton across the border to Togo.', ['exports ML TG 36 t']],
    ['Fijian melons sold in Japan were worth $5 million.', ['exports FJ JP 5000000 USD']],
    ['Greece is to get 3 tons of Azeri gas.', ['imports GR AZ 3 t']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })
})

describe('what goes over a route is carried', () => {
  test.each([
    ['Rail shipments to Mali came to 900 tons.', /^freight/],
    ['Container shipments came to 900 tons.', /^freight/],
  ])('%s', (text, figure) => {
    expect(told(text)[0]).toMatch(figure)
  })
})

test('who is to do what an infinitive says is its agent', () => {
  expect(told('The deal calls for Libya to supply Malta with 5 tons of oil.')).toEqual([
    'exports LY MT 5 t',
  ])
  expect(told('The protocol allows Chile to sell Laos 5 tons of fish.')).toEqual([
    'exports CL LA 5 t',
  ])
})

test('whose exports they are goes before who accounts for them', () => {
  expect(told("Togo accounts for 70% of Mali's exports, or $3 million.")).toEqual([
    'share ML TG 70 %',
    'exports ML TG 3000000 USD',
  ])
})

test('"any other EU state" is nobody', () => {
  expect(told('Italy invested more in Kenya than any other EU state: 190 million euros.')).toEqual([
    'investment IT KE 190000000 EUR',
  ])
})

test('a fund that gives money acts', () => {
  expect(told('The Saudi fund put up $75 million for the Gambian road.')).toEqual([
    'investment SA GM 75000000 USD',
  ])
})

test('kilometres are no matter of the loan that pays for them', () => {
  expect(told('The bank approved a credit for Ethiopia to repair 90 kilometres of road.')).toEqual([
    'length ET 90 km',
  ])
})

test('the state that an ambassador is sent to is one of the two', () => {
  const text = "Togo's ambassador to Turkey, Ana Soto, said bilateral trade was $5 million."
  expect(told(text)).toEqual(['trade TG TR 5000000 USD'])
})

test('a share of what was told has its period', () => {
  const text = "Peru's exports came to $9 million in 2019. Chile bought 40 percent of them."
  expect(records(text, 'figure').map((f) => f.period)).toEqual(['2019', '2019'])
})
