import { type Fingerprint, fingerprint, isAlike, rarest } from './fingerprint.ts'
import type { Statement } from './statement.ts'

/** Whose words a statement has. */
export interface Origin {
  /** The statement, by its place in the order, that first had these words. */
  readonly first: number
  /** True where it has them from another document. */
  readonly reprint: boolean
}

/** Texts that are nobody else's, by their place in the order, and where their runs of words stand. */
interface Known {
  readonly prints: Map<number, Fingerprint>
  /** Places by all runs, and by the rarest of each. */
  readonly byAny: Map<string, number[]>
  readonly byRarest: Map<string, number[]>
}

/**
 * Finds statements in the words of earlier ones: alike texts, and short ones that differ at most
 * in space, case, punctuation and quotation marks. Each is compared with the first of its words
 * alone, so that what came later changes nothing before, and only with texts that share one of the
 * rarest runs of the shorter, so that thousands are quick.
 */
export function origins(all: readonly Statement[]): Origin[] {
  const prints = all.map(({ quote }) => fingerprint(quote))
  const counts = countsOf(prints)
  const exact = new Map<string, number>()
  const known: Known = { prints: new Map(), byAny: new Map(), byRarest: new Map() }
  return prints.map((print, i) => {
    if (print.text === '') return { first: i, reprint: false }
    const rare = rarest(print, counts)
    const first = exact.get(print.text) ?? earliest(print, rare, known) ?? i
    if (!exact.has(print.text)) exact.set(print.text, first)
    if (first === i) learn(known, i, print, rare)
    return { first, reprint: all[i]?.of.document.key !== all[first]?.of.document.key }
  })
}

/** In how many texts each run of words stands; the same text again counts once. */
function countsOf(prints: readonly Fingerprint[]): Map<string, number> {
  const counts = new Map<string, number>()
  const distinct = new Map(prints.map((print) => [print.text, print]))
  for (const { shingles } of distinct.values())
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  return counts
}

/** The earliest text alike. The shorter's rarest runs are looked for in the longer, whichever it is. */
function earliest(print: Fingerprint, rare: readonly string[], known: Known): number | undefined {
  const places = new Set(rare.flatMap((shingle) => known.byAny.get(shingle) ?? []))
  if (rare.length > 0)
    for (const shingle of print.shingles)
      for (const place of known.byRarest.get(shingle) ?? []) places.add(place)
  let found: number | undefined
  for (const place of places) {
    if (found !== undefined && place > found) continue
    const other = known.prints.get(place)
    if (other && isAlike(print, other)) found = place
  }
  return found
}

function learn(known: Known, i: number, print: Fingerprint, rare: readonly string[]): void {
  known.prints.set(i, print)
  for (const shingle of print.shingles) add(known.byAny, shingle, i)
  for (const shingle of rare) add(known.byRarest, shingle, i)
}

function add(index: Map<string, number[]>, shingle: string, place: number): void {
  const places = index.get(shingle)
  if (places) places.push(place)
  else index.set(shingle, [place])
}
