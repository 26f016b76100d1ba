import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2022-06-15' }).map((r) => [
    r.indicator,
    r.value,
    r.unit,
    r.status,
  ])

test.for([
  'Ghana exports electricity to Togo over a 330-kV line.',
  'Ghana sold Togo electricity through the 161 kV line.',
  'Ghana exports gas to Togo via a 20-inch pipeline.',
  'Peru imports wheat in 50-kg bags.',
  'Peru exports fruit in twenty-foot containers.',
  'Peru exports ore to Chile by 5,000-ton ships.',
])('what a thing is like is no amount of what is done with it: %s', (text) => {
  expect(told(text)).toEqual([])
})

test.for<[string, string, number, string]>([
  ['Ghana exports power to Togo from a 400-MW plant.', 'capacity', 400, 'MW'],
  ['The 400-MW Volta link helps wind generation in Togo.', 'capacity', 400, 'MW'],
  ['Ghana exports oil to Togo through a 600-km pipeline.', 'length', 600, 'km'],
  ['Peru refines oil in a 12-million-ton refinery.', 'capacity', 12e6, 't'],
  ['Ghana exports gold to Togo over a 300-foot bridge.', 'length', 300, '[ft_i]'],
  ['The road between Lima and Cusco is 300 miles long.', 'length', 300, '[mi_i]'],
])('what a work is like is its size or capacity: %s', ([text, indicator, value, unit]) => {
  expect(told(text)).toEqual([[indicator, value, unit, 'reported']])
})

test.for<[string, string, number, string]>([
  ['Ghana exports 300 MW of electricity to Togo.', 'exports', 300, 'MW'],
  ['Ghana bought a 300-ton batch of wheat from Togo.', 'imports', 300, 't'],
])('an amount of goods stays one: %s', ([text, indicator, value, unit]) => {
  expect(told(text)).toEqual([[indicator, value, unit, 'reported']])
})

test.for([
  'Nepal made an offer to sell 260 MW of power to India.',
  "Nepal's offer of selling 260 MW to India was discussed.",
  'Nepal is willing to sell 260 MW of power to India.',
])('what is offered is possible: %s', (text) => {
  expect(told(text)).toEqual([['exports', 260, 'MW', 'possible']])
})
