import { expect, test } from 'vitest'
import { Problem, quoted } from './problem.ts'

test('a problem is told in one JSON shape', () => {
  const problem = new Problem('invalid-date', 'The date "soon" is none.', {
    value: 'soon',
    allowed: 'a day as YYYY-MM-DD',
  })
  expect(JSON.parse(JSON.stringify(problem))).toEqual({
    error: {
      code: 'invalid-date',
      message: 'The date "soon" is none.',
      value: 'soon',
      allowed: 'a day as YYYY-MM-DD',
    },
  })
  expect(problem.exitCode).toBe(2)
})

test('a quoted value is short and has no control characters', () => {
  expect(quoted('a\u001b[31m\nb')).toBe('"a [31m b"')
  expect(quoted('x'.repeat(500))).toHaveLength(122)
})
