import { expect, test } from 'vitest'
import type { Quantity } from '../../src/core/quantity.ts'
import { documentBlocks } from '../../src/documents/blocks.ts'
import { en } from '../../src/languages/en/pack.ts'
import { analyse } from '../../src/text/analysis.ts'
import { values } from '../../src/values/values.ts'
import { unbracketed } from './bracketed.ts'

/** What a quantity must be; what is left out must be as plain as it can: no range, `=`, no change. */
export interface Expected {
  readonly value: number
  readonly unit: string
  readonly high?: number
  readonly bound?: Quantity['bound']
  /** The head of the counted noun, in the singular. */
  readonly counted?: string
  readonly per?: string
  readonly change?: 'up by' | 'down by' | 'up to' | 'down to' | 'up from' | 'down from'
}

/** The quantities of a text in English, published on a fixed day. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const document = documentBlocks({ id: 'test', language: 'en', text, published: '2021-04-08' })
  return values(analyse(document, en), en).quantities
}

/**
 * Declares a test for each sentence: its words in square brackets are read as the quantity.
 *
 * @example reads({ value: 12, unit: '%', change: 'up by' }, 'Trade rose by [12 percent].')
 */
export function reads(expected: Expected, ...sentences: readonly string[]): void {
  for (const sentence of sentences) {
    test(`${sentence} is ${expected.value} ${expected.unit}`, () => {
      const { text, start, end } = unbracketed(sentence)
      const found = quantitiesIn(text)
      const quantity = found.find((q) => q.start === start && q.end === end)
      const all = found.map((q) => `"${text.slice(q.start, q.end)}" by ${q.rules.join(' < ')}`)
      expect(quantity && view(quantity), `found ${all.join('; ') || 'nothing'}`).toEqual(
        full(expected),
      )
    })
  }
}

/** Declares a test for each sentence: no quantity is read in it. */
export function ignores(...sentences: readonly string[]): void {
  for (const sentence of sentences) {
    test(`no quantity: ${sentence}`, () => {
      const found = quantitiesIn(sentence)
      expect(
        found.map((q) => `${sentence.slice(q.start, q.end)} by ${q.rules.join(' < ')}`),
      ).toEqual([])
    })
  }
}

function full(e: Expected) {
  return {
    value: e.value,
    unit: e.unit,
    high: e.high ?? null,
    bound: e.bound ?? '=',
    counted: e.counted ?? null,
    per: e.per ?? null,
    change: e.change ?? null,
  }
}

function view({ value, unit, high, bound, counted, per, change }: Quantity) {
  return {
    value,
    unit,
    high,
    bound,
    counted: counted?.head ?? null,
    per,
    change: change ? `${change.direction} ${change.role}` : null,
  }
}
