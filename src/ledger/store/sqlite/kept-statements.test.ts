import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepingStatements } from './kept-statements.ts'

test('a question that is asked again is prepared once', () => {
  const kept = keepingStatements(new Sqlite(':memory:'))
  const first = kept.prepare('select 1 as one')
  expect(first.all([])).toEqual([{ one: 1 }])
  expect(kept.prepare('select 1 as one')).toBe(first)
  expect(kept.prepare('select 2 as two')).not.toBe(first)
})

test('of many questions those asked last are kept', () => {
  const kept = keepingStatements(new Sqlite(':memory:'))
  const [old, used] = [kept.prepare('select 0'), kept.prepare('select 1')]
  for (let i = 2; i < 129; i++) {
    kept.prepare('select 1')
    kept.prepare(`select ${i}`)
  }
  expect(kept.prepare('select 1')).toBe(used)
  expect(kept.prepare('select 0')).not.toBe(old)
})
