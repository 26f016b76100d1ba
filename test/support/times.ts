import { expect, test } from 'vitest'
import type { TimeValue } from '../../src/core/time.ts'
import { documentBlocks } from '../../src/documents/blocks.ts'
import { en } from '../../src/languages/en/pack.ts'
import { analyse } from '../../src/text/analysis.ts'
import { values } from '../../src/values/values.ts'
import { unbracketed } from './bracketed.ts'

/** A Thursday. */
const PUBLISHED = '2021-04-08'

/** What a time must be. What is left out is not looked at, except that a bare string is `period`. */
export interface ExpectedTime {
  readonly edtf?: string | null
  readonly period?: string | null
  readonly duration?: string
  readonly every?: string
  readonly comparison?: boolean
  readonly written?: boolean
  readonly calendar?: TimeValue['calendar']
}

/** The times of a text in English; published on {@link PUBLISHED} unless said otherwise. */
export function timesIn(text: string, published: string | null = PUBLISHED): readonly TimeValue[] {
  const document = documentBlocks({ id: 'test', language: 'en', text, published })
  return values(analyse(document, en), en).times
}

/**
 * Declares a test for each sentence: its words in square brackets are read as the time. A string is
 * the period, with the relation of the words before it.
 *
 * @example dates('../2025', 'It ends by [the end of 2025].')
 */
export function dates(expected: string | ExpectedTime, ...sentences: readonly string[]): void {
  datesFrom(PUBLISHED, expected, ...sentences)
}

/** As {@link dates}, for a document that was published on another day, or nobody knows when. */
export function datesFrom(
  published: string | null,
  expected: string | ExpectedTime,
  ...sentences: readonly string[]
): void {
  for (const sentence of sentences) {
    test(`${sentence} is ${JSON.stringify(expected)}`, () => {
      const { text, start, end } = unbracketed(sentence)
      const found = timesIn(text, published)
      const time = found.find((t) => t.start === start && t.end === end)
      const all = found.map((t) => `"${text.slice(t.start, t.end)}" by ${t.rules.join(' < ')}`)
      const wanted = typeof expected === 'string' ? { period: expected } : expected
      expect(time, `found ${all.join('; ') || 'nothing'}`).toMatchObject(wanted)
    })
  }
}

/** Declares a test for each sentence: no time is read in it. */
export function undated(...sentences: readonly string[]): void {
  for (const sentence of sentences) {
    test(`no time: ${sentence}`, () => {
      const found = timesIn(sentence)
      expect(
        found.map((t) => `${sentence.slice(t.start, t.end)} by ${t.rules.join(' < ')}`),
      ).toEqual([])
    })
  }
}
