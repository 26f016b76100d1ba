import { describe, expect, test } from 'vitest'
import { Problem } from '../core/problem.ts'
import { documentFromJson } from './document-json.ts'

const ORIGIN = { name: 'a.json', id: 'a' }

function read(value: unknown) {
  return documentFromJson(JSON.stringify(value), ORIGIN)
}

function problem(json: string): Problem {
  try {
    documentFromJson(json, ORIGIN)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem')
}

test('a document stands by itself or under "document"', () => {
  const document = { id: 'x', text: ' Trade fell.\n', title: 'Trade', url: 'https://example.org/' }
  expect(read(document)).toEqual({ ...document, published: null })
  expect(read({ document, records: [] })).toEqual({ ...document, published: null })
})

test('what is null or empty is left out, and the id is that of the file', () => {
  expect(read({ text: 'x', title: null, language: '', id: null })).toEqual({
    id: 'a',
    text: 'x',
    published: null,
  })
})

test('a number may be an id', () => {
  expect(read({ id: 7, text: 'x' }).id).toBe('7')
})

test('a date may have a time behind it', () => {
  expect(read({ text: 'x', published: '2021-04-08T10:15:00Z' }).published).toBe('2021-04-08')
})

test('keys of prototypes are keys like others', () => {
  const document = documentFromJson(
    '{"__proto__":{"title":"x"},"constructor":1,"text":"y"}',
    ORIGIN,
  )
  expect(document.title).toBe(undefined)
  expect(() => documentFromJson('{"__proto__":{"text":"y"}}', ORIGIN)).toThrow(/"text" is missing/)
})

describe('a problem', () => {
  test.for([
    ['{', 'invalid-json', /"a.json" is no valid JSON/],
    ['7', 'wrong-shape', /it is a number/],
    ['[{"text":"x"}]', 'wrong-shape', /it is a list \(give one document a line/],
    ['{"document":"x"}', 'wrong-shape', /"document" is a string/],
    ['{}', 'wrong-shape', /"text" is missing, it has no keys/],
    ['{"id":"a","body":"x"}', 'wrong-shape', /"text" is missing, its keys are "id", "body"/],
    ['{"text":7}', 'wrong-shape', /"text" is a number, not a string/],
    ['{"text":"x","title":[]}', 'wrong-shape', /"title" is a list/],
    [
      '{"text":"x","published":"8 April"}',
      'invalid-date',
      /"published" of "a.json" is "8 April"; it must be an ISO date/,
    ],
    ['{"text":"x","published":"2021-02-30"}', 'invalid-date', /2021-02-30/],
    ['{"text":" "}', 'empty', /"text" of "a.json" is empty/],
  ] as const)('of %s is %s', ([json, code, message]) => {
    const found = problem(json)
    expect(found.code).toBe(code)
    expect(found.message).toMatch(message)
  })
})
