/** A stretch of an excerpt, searched for or not. */
export interface ExcerptPart {
  readonly words: string
  readonly isFound: boolean
  /** Where it begins. */
  readonly start: number
}

interface Place {
  readonly start: number
  readonly end: number
}

/** So much is shown around the first words found: a sentence of a hostile document may have no end. */
const BEFORE = 240
const MOST = 720

/** An excerpt cut at the places that were found; of a very long one what stands around the first of them. */
export function excerptParts(excerpt: string, found: readonly Place[]): ExcerptPart[] {
  const [from, to] = window(excerpt, found[0])
  const inside = found.filter(({ start, end }) => start >= from && end <= to)
  const parts: ExcerptPart[] = []
  let at = from
  for (const { start, end } of inside) {
    parts.push({ words: excerpt.slice(at, start), isFound: false, start: at })
    parts.push({ words: excerpt.slice(start, end), isFound: true, start })
    at = end
  }
  parts.push({ words: excerpt.slice(at, to), isFound: false, start: at })
  const ellipsis = (isCut: boolean) => (isCut ? [{ words: '…', isFound: false, start: -1 }] : [])
  const shown = parts
    .filter(({ words }) => words !== '')
    .map((part) => ({ ...part, words: part.words.toWellFormed() }))
  return [
    ...ellipsis(from > 0),
    ...shown,
    ...ellipsis(to < excerpt.length).map((each) => ({ ...each, start: -2 })),
  ]
}

function window(excerpt: string, first: Place | undefined): [number, number] {
  if (excerpt.length <= MOST) return [0, excerpt.length]
  const from = Math.max(0, (first?.start ?? 0) - BEFORE)
  return [from, Math.min(excerpt.length, from + MOST)]
}
