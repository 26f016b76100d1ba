import { expect, test } from 'vitest'
import { documentBlocks } from '../../src/documents/blocks.ts'
import { en } from '../../src/languages/en/pack.ts'
import type { Mention, Mentions } from '../../src/mentions/mention.ts'
import { mentions } from '../../src/mentions/mentions.ts'
import { analyse } from '../../src/text/analysis.ts'
import { values } from '../../src/values/values.ts'
import { unbracketed } from './bracketed.ts'

/** What a mention must be; what is left out is not asked for. */
export type ExpectedMention = Partial<
  Pick<Mention, 'kind' | 'form' | 'parties' | 'home' | 'name' | 'person' | 'role' | 'deixis'>
>

/** The mentions of a text in English, published on a fixed day. */
export function mentionsIn(text: string): Mentions {
  const document = documentBlocks({ id: 'test', language: 'en', text, published: '2021-04-08' })
  const analysis = analyse(document, en)
  values(analysis, en)
  return mentions(analysis.chart, en.mentionRules, analysis.sentences)
}

/**
 * Declares a test for each text: its words in square brackets are the mention expected.
 *
 * @example means({ parties: ['OM'] }, 'Traders from [Oman] came.')
 */
export function means(expected: ExpectedMention, ...texts: readonly string[]): void {
  for (const marked of texts) {
    test(`${marked} ${JSON.stringify(expected)}`, () => {
      const { text, start, end } = unbracketed(marked)
      const { list } = mentionsIn(text)
      const found = list.find((m) => m.start === start && m.end === end)
      const all = list.map((m) => `"${text.slice(m.start, m.end)}" by ${m.rules.join(' < ')}`)
      expect(found, `found ${all.join('; ') || 'nothing'}`).toBeDefined()
      expect(found).toMatchObject(expected)
    })
  }
}

/** Declares a test for each text: nobody is mentioned in it. */
export function meansNobody(...texts: readonly string[]): void {
  for (const text of texts) {
    test(`nobody: ${text}`, () => {
      const found = mentionsIn(text).list.map(
        (m) => `${text.slice(m.start, m.end)} by ${m.rules.join(' < ')}`,
      )
      expect(found).toEqual([])
    })
  }
}
