import type { Sentence } from '../text/sentence.ts'
import { allInner } from './all-inner.ts'
import type { Candidate } from './standing.ts'

/** What a mention in the title counts, and in the first sentences of the article. */
const TITLE = 4
const OPENING = 3
const OPENING_SENTENCES = 3

/** The most parties that a document can be about. */
const MOST = 5

/** Parties, the most spoken of first, and how much each is. */
export interface Ranking {
  readonly codes: readonly string[]
  readonly weights: ReadonlyMap<string, number>
}

/**
 * The parties that a document is about, the most spoken of first: every mention counts one for each
 * of its codes, more in the title and the first sentences; equal ones keep their order of mention.
 */
export function ranking(found: readonly Candidate[], sentences: readonly Sentence[]): Ranking {
  const weights = new Map<string, number>()
  let [at, opening] = [0, 0]
  for (const sentence of sentences) {
    const title = sentence.block.role === 'title'
    const claims = CLAIMS.has(sentence.block.role)
    const early = !title && claims && opening++ < OPENING_SENTENCES
    const weight = title ? TITLE : early ? OPENING : 1
    for (; at < found.length && (found[at] as Candidate).item.from < sentence.to; at++) {
      if (claims) count(found[at] as Candidate, weight, weights)
    }
  }
  return { codes: heaviest(weights), weights }
}

/** The codes that weigh most, the heaviest first; of equal ones that which came first. */
function heaviest(weights: ReadonlyMap<string, number>): string[] {
  const codes: string[] = []
  for (const [code, weight] of weights) {
    let at = codes.length
    while (at > 0 && (weights.get(codes[at - 1] as string) as number) < weight) at--
    if (at < MOST) codes.splice(at, 0, code)
    if (codes.length > MOST) codes.pop()
  }
  return codes
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

function count(candidate: Candidate, weight: number, weights: Map<string, number>): void {
  const { actor } = candidate
  if (actor.kind === 'place') return
  const isSent = actor.kind === 'office' || actor.kind === 'person'
  const inner = isSent || actor.codes.length === 0 ? codesInside(candidate) : []
  const codes = new Set(actor.codes.length > 0 ? actor.codes : inner)
  for (const code of codes) weigh(weights, code, isState(code) ? weight : weight * BACKGROUND)
  if (isSent)
    for (const code of inner) if (isState(code) && !codes.has(code)) weigh(weights, code, HOST)
}

const codesInside = (candidate: Candidate): readonly string[] =>
  allInner(candidate).flatMap(({ actor }) => actor.codes)

/** What the state counts to which somebody is sent: "the Peruvian ambassador to Chile". */
const HOST = 0.5

function weigh(weights: Map<string, number>, code: string, share: number): void {
  weights.set(code, (weights.get(code) ?? 0) + share)
}

/** The codes of states have two letters; those of blocs have more, but for the EU. */
const isState = (code: string): boolean => code.length === 2 && code === code.toUpperCase()
