import { ANSWERS, type Answer, type ClaimAnswer } from './check-answers.ts'

/** Some words of a text that belong to the same claims. */
export interface Stretch {
  readonly words: string
  /** Where they begin, in UTF-16 units of the text. */
  readonly start: number
  /** The claims that the words belong to, from 0, the gravest first. */
  readonly claims: readonly number[]
  /** The gravest verdict on them; null where they claim nothing. */
  readonly answer: Answer | null
  /** The claims whose words end here. */
  readonly ends: readonly number[]
}

/** A line of the text, in stretches. */
export type Line = readonly Stretch[]

interface Span {
  readonly claim: number
  readonly start: number
  readonly end: number
  readonly answer: Answer
}

/**
 * A text cut at the borders of its claims and into lines, so that words of several claims are a stretch of their own.
 * A claim is marked by its first evidence, which makes it; the rest only tells what it means.
 *
 * @example markedText('Trade grew. Rain fell.', claims)[0]?.map(({ words }) => words) // ['Trade grew.', ' Rain fell.']
 */
export function markedText(text: string, claims: readonly ClaimAnswer[]): Line[] {
  const spans = spansOf(text, claims)
  const lines: Line[] = []
  let open = spans
  for (const [start, end] of lineBorders(text)) {
    open = open.filter((span) => span.end > start)
    lines.push(
      stretches(
        text,
        [start, end],
        open.filter((span) => span.start < end),
      ),
    )
  }
  return lines
}

function spansOf(text: string, claims: readonly ClaimAnswer[]): Span[] {
  return claims
    .flatMap(({ claim, answer }, i) => {
      const [first] = claim.evidence
      if (!first) return []
      const end = Math.min(first.end, text.length)
      return first.start < end ? [{ claim: i, start: first.start, end, answer }] : []
    })
    .sort((a, b) => a.start - b.start)
}

function lineBorders(text: string): [start: number, end: number][] {
  const borders: [number, number][] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\s*\n\s*/g)) {
    if (index > start) borders.push([start, index])
    start = index + gap.length
  }
  if (start < text.length) borders.push([start, text.length])
  return borders
}

function stretches(text: string, [from, to]: [number, number], spans: readonly Span[]): Stretch[] {
  const inner = spans.flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([from, to, ...inner])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => stretch(text, [cuts[i] ?? from, end], spans))
}

function stretch(text: string, [start, end]: [number, number], spans: readonly Span[]): Stretch {
  const over = spans
    .filter((span) => span.start <= start && span.end >= end)
    .sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer) || a.claim - b.claim)
  return {
    ...{ words: text.slice(start, end), start, answer: over[0]?.answer ?? null },
    claims: over.map(({ claim }) => claim),
    ends: over.filter((span) => span.end === end).map(({ claim }) => claim),
  }
}
