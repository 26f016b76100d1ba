import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { agreement } from '../support/agreement.ts'
import { allExamples } from './examples.ts'

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The least agreement with the records made by hand, in percent of F1: of one example, and of all. */
const LEAST_OF_ONE = 55
const LEAST_OF_ALL = 75

describe('the reading of an example is the reviewed one (npm run fixtures, then review the diff)', () => {
  test.for(allExamples())('$slug', ({ folder, document }) => {
    const { records } = read(document)
    expect(JSON.parse(JSON.stringify(records))).toEqual(json(folder, 'expected.json').records)
  })
})

describe('the reading of an example agrees with the records made by hand', () => {
  const found = allExamples().map(({ slug, folder, document }) => ({
    slug,
    ...agreement(json(folder, 'by-hand.json').records, read(document).records),
  }))

  test.for(found)('$slug', ({ found: percent }) => {
    expect(percent).toBeGreaterThanOrEqual(LEAST_OF_ONE)
  })

  test('all together', () => {
    const sum = (key: 'shared' | 'byHand' | 'read') => found.reduce((n, f) => n + f[key], 0)
    expect((200 * sum('shared')) / (sum('byHand') + sum('read'))).toBeGreaterThanOrEqual(LEAST_OF_ALL)
  })
})
