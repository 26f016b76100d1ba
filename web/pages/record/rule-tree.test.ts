import { expect, test } from 'vitest'
import { type RuleNode, ruleTree } from './rule-tree.ts'

const outline = (nodes: readonly RuleNode[]): unknown[] =>
  nodes.map(({ name, within }) => (within.length === 0 ? name : [name, ...outline(within)]))

test('rules stand within the rules that took them', () => {
  const rules = [
    'figure: <noun> <verb>',
    '<amount>',
    '  <number> <unit>',
    '    <digits>',
    '<period>',
  ]
  expect(outline(ruleTree(rules))).toEqual([
    ['figure: <noun> <verb>', ['<amount>', ['<number> <unit>', '<digits>']], '<period>'],
  ])
})

test('one rule, and none', () => {
  expect(outline(ruleTree(['commitment: <subject> be-to <do>']))).toEqual([
    'commitment: <subject> be-to <do>',
  ])
  expect(ruleTree([])).toEqual([])
})
