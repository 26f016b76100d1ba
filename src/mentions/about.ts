import type { Sentence } from '../text/sentence.ts'
import type { Candidate } from './standing.ts'
import { within } from './standing.ts'

/** What a mention in the title counts, and in the first sentences of the article. */
const TITLE = 4
const OPENING = 3
const OPENING_SENTENCES = 3

/** The most parties that a document can be about. */
const MOST = 5

/**
 * The parties that a document is about, the most spoken of first: every mention counts one for each
 * of its codes, more in the title and the first sentences; equal ones keep their order of mention.
 */
export function ranking(found: readonly Candidate[], sentences: readonly Sentence[]): string[] {
  const weights = new Map<string, number>()
  let [at, opening] = [0, 0]
  for (const sentence of sentences) {
    const title = sentence.block.role === 'title'
    const early = !title && CLAIMS.has(sentence.block.role) && opening++ < OPENING_SENTENCES
    const weight = title ? TITLE : early ? OPENING : 1
    for (; at < found.length && (found[at] as Candidate).item.from < sentence.to; at++) {
      if (CLAIMS.has(sentence.block.role)) count(found[at] as Candidate, weight, weights)
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([code]) => code)
}

const CLAIMS: ReadonlySet<string> = new Set([
  'title',
  'standfirst',
  'heading',
  'prose',
  'item',
  'caption',
  'question',
  'answer',
])

/** Organisations that take part in a document less often than they are named in it. */
const BACKGROUND = 0.4

function count({ item, actor }: Candidate, weight: number, weights: Map<string, number>): void {
  if (actor.kind === 'place') return
  const codes = actor.codes.length > 0 ? actor.codes : within(item).flatMap((c) => c.actor.codes)
  for (const code of new Set(codes)) {
    const share = /^[A-Z]{2}$/.test(code) ? weight : weight * BACKGROUND
    weights.set(code, (weights.get(code) ?? 0) + share)
  }
}
