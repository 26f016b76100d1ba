import { describe, expect, test } from 'vitest'
import { chartOf } from '../../test/support/chart.ts'
import type { Chart } from './chart.ts'
import { rulesOf } from './explain.ts'
import type { Item } from './item.ts'
import { program } from './program.ts'
import { type Rule, rule } from './rule.ts'
import { Runner } from './run.ts'

const digits = rule('number', '<digits>', 'n:#', (p) => Number(p.words('n')))
const amount = rule('amount', '<number> <unit>', 'n:<number> u:<unit>', (p) => [
  p.value('n'),
  p.value('u'),
])
const range = rule('range', '<number> to <amount>', 'low:<number> to high:<amount>', (p) => [
  p.value('low'),
  ...(p.value<unknown[]>('high') ?? []),
])

function items(text: string, layers: Rule[][], name: string): Item[] {
  return all(ran(text, layers), name)
}

function ran(text: string, layers: Rule[][]): Chart {
  const chart = chartOf(text, { unit: ['tons'] })
  new Runner(program(layers)).run(chart)
  return chart
}

function all(chart: Chart, name: string): Item[] {
  return chart.tokens.flatMap((_, i) => chart.at(i).filter((item) => item.class === name))
}

describe('rules', () => {
  test('see what earlier layers made', () => {
    expect(items('5 tons', [[digits], [amount]], 'amount')).toMatchObject([
      { from: 0, to: 2, value: [5, 'tons'], rule: '<number> <unit>' },
    ])
  })

  test('of one layer see what starts behind them', () => {
    expect(items('5 to 7 tons', [[digits], [range, amount]], 'range')).toMatchObject([
      { from: 0, to: 4, value: [5, 7, 'tons'] },
    ])
  })

  test('make an item of the same tokens once', () => {
    const twice = rule('number', '<digits>', '( a:# | b:# )', () => 1)
    expect(items('5', [[twice]], 'number')).toHaveLength(1)
  })

  test('may decline', () => {
    const none = rule('number', '<none>', 'n:#', () => undefined)
    expect(items('5', [[none]], 'number')).toEqual([])
  })

  test('run in their order at a token', () => {
    const first = rule('n', 'first', '#', () => 1)
    const second = rule('n', 'second', '# ~tons?', () => 2)
    expect(items('5', [[first, second]], 'n').map((item) => item.rule)).toEqual(['first', 'second'])
  })

  test('know which parts were there', () => {
    const seen = rule('x', 'x', 'a:# (b:tons)?', (p) => [
      p.has('a'),
      p.has('b'),
      p.words('b') ?? null,
    ])
    expect(items('5 tons', [[seen]], 'x')[0]?.value).toEqual([true, true, 'tons'])
    expect(items('5 goats', [[seen]], 'x')[0]?.value).toEqual([true, false, null])
  })

  test('that could begin with any token are refused', () => {
    expect(() => program([[rule('x', 'anything', '*', () => 1)]])).toThrow('anything')
  })
})

test('an item is explained by the rules and words that made it', () => {
  const [item] = items('5 tons', [[digits], [amount]], 'amount')
  expect(rulesOf(item as Item)).toEqual(['<number> <unit>', '  <digits>', '  unit: tons'])
})

test('a rule without a class that it needs is left out, wherever the class may stand', () => {
  const far = rule('x', 'far', 'n:# (*)+ u:<unit>', (p) => p.words('u'))
  expect(items('5 of the old tons', [[far]], 'x')[0]?.value).toBe('tons')
  expect(items('5 of the old goats', [[far]], 'x')).toEqual([])
})

test('a rule that may begin with items of several classes is tried once', () => {
  const both = rule('x', 'both', 'a:<number|unit> (<unit>)?', (p) => p.match.to)
  expect(items('5 tons', [[digits], [both]], 'x').map((item) => item.value)).toEqual([2, 2])
})

test('items of one token are chained as they were added', () => {
  const chart = ran('5 tons', [[digits], [amount]])
  const kinds: string[] = []
  for (let item = chart.first(0); item; item = item.next) kinds.push(item.class)
  expect(kinds).toEqual(['number', 'amount'])
  expect(chart.newestOf('unit')?.from).toBe(1)
  expect(chart.newestOf('nothing such')).toBeNull()
})

test('a chart finds the longest item of a class', () => {
  const chart = ran('5 tons', [[digits], [amount]])
  expect(chart.find(0, 'amount')?.to).toBe(2)
  expect(chart.find(1, 'amount')).toBeUndefined()
  expect(chart.has(1, 'unit')).toBe(true)
  expect(chart.startsOf(['unit', 'amount'])).toEqual([0, 1])
})
