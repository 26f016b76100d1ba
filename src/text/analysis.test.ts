import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysed } from '../../test/support/text.ts'

const word = fc.constantFrom(
  ...'the of and to Peru Chile said that which signed signing is are will have been plans exports by , . ; : " ( ) “ ” $ 5 2020 million % \' - \n\n may who if as to not U.S. Mr. said, since May after before until going has had due last such many this these one no more than over first quoted as saying according adding – — ; help led joint economic 1. “We $2.4 exporting well'.split(
    ' ',
  ),
)
const anything = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('any text', () => {
  test('has a word for each token, and sentences that part the tokens of its blocks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens, words, sentences, document } = analysed(text)
        expect(words).toHaveLength(tokens.length)
        let at = 0
        for (const { from, to, block } of sentences) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(document.blocks).toContain(block)
          at = to
        }
        const inSentences = sentences.reduce((n, { from, to }) => n + to - from, 0)
        const inBlocks = tokens.filter((t) =>
          document.blocks.some((b) => b.start <= t.start && t.end <= b.end),
        )
        expect(inSentences).toBe(inBlocks.length)
      }),
    )
  })

  test('has groups and clauses in order within their sentence', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { from, to, nouns, verbs, clauses } of analysed(text).sentences) {
          for (const list of [nouns, verbs, clauses]) {
            let at = from
            for (const group of list) {
              expect(group.from).toBeGreaterThanOrEqual(at)
              expect(group.to).toBeGreaterThan(group.from)
              at = group.to
            }
            expect(at).toBeLessThanOrEqual(to)
          }
          for (const clause of clauses) expect(verbs).toContain(clause.verb)
        }
      }),
    )
  })

  test('has speeches in order, within the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { speeches, tokens } = analysed(text)
        let at = 0
        for (const { from, to, speaker } of speeches) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(tokens.length)
          if (speaker) expect(speaker.to).toBeGreaterThan(speaker.from)
          at = from
        }
      }),
    )
  })

  test('gives the same analysis again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [one, two] = [analysed(text), analysed(text)]
        expect({ ...one, chart: null }).toEqual({ ...two, chart: null })
      }),
    )
  })
})
