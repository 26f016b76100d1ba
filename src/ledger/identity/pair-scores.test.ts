import { expect, test } from 'vitest'
import { read } from '../../index.ts'
import type { Identity } from './identity.ts'
import { identityOf } from './identity-of.ts'
import { pairScores } from './pair-scores.ts'

const published = '2021-04-08'
const texts = [
  'Chad and Togo agreed to build a grain terminal in Lomé by 2024.',
  'Chad plans to open the grain terminal in Lomé with Togo by 2025.',
  'Togo is ready to invest $62 million in the grain terminal in Lomé, it told Chad.',
  'Chad and Togo will build a cotton terminal in Lomé.',
  'Togo and Chad signed a contract for the grain terminal in Lomé on May 3, 2020.',
]

const identities = (): Identity[] =>
  texts.flatMap((text) =>
    read({ id: 'told', text, published, language: 'en' }).records.map((record) =>
      identityOf(record, { published, language: 'en', text }),
    ),
  )

test('what is scored again among others scores as if it had never been scored', () => {
  const all = identities()
  const parts = [all.slice(0, 2), all.slice(1, 4), all, all.toReversed(), all.slice(2)]
  for (const part of parts) {
    const unknown = part.map((each) => structuredClone(each))
    expect([...pairScores(part)]).toEqual([...pairScores(unknown)])
  }
})

test('scores are the same both ways', () => {
  const all = identities()
  const scores = pairScores(all)
  expect(scores.some((score) => score > 3.5)).toBe(true)
  for (const [x] of all.entries())
    for (const [y] of all.entries())
      expect(scores[x * all.length + y]).toBe(scores[y * all.length + x])
})
