import { type Fingerprint, fingerprints, isAlike, isShared, rarest } from './fingerprint.ts'
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
  /** Places by all runs that are not theirs alone, and by the rarest of each. */
  readonly byAny: Map<number, number[]>
  readonly byRarest: Map<number, number[]>
}

/**
 * Finds statements in the words of earlier ones: alike texts, and short ones that differ at most
 * in space, case, punctuation and quotation marks. Each is compared with the first of its words
 * alone, so that what came later changes nothing before, and only with texts that share one of the
 * rarest runs of the shorter, so that thousands are quick.
 */
export function origins(all: readonly Statement[]): Origin[] {
  const prints = fingerprints(all.map(({ quote }) => quote))
  const counts = countsOf(prints)
  const exact = new Map<string, number>()
  const known: Known = { prints: new Map(), byAny: new Map(), byRarest: new Map() }
  return prints.map((print, i) => {
    if (print.text === '') return { first: i, reprint: false }
    const first = exact.get(print.text) ?? found(print, i, counts, known)
    if (!exact.has(print.text)) exact.set(print.text, first)
    return { first, reprint: all[i]?.of.document.key !== all[first]?.of.document.key }
  })
}

/** In how many texts each run of words stands; the same text again counts once. */
function countsOf(prints: readonly Fingerprint[]): number[] {
  const counts: number[] = []
  const distinct = new Map(prints.map((print) => [print.text, print]))
  for (const { runs } of distinct.values())
    for (const run of runs) counts[run] = (counts[run] ?? 0) + 1
  return counts
}

/** The earliest text alike; the text itself, which is known from now on, where there is none. */
function found(print: Fingerprint, i: number, counts: readonly number[], known: Known): number {
  const shared = [...print.runs].filter((run) => isShared(run, counts))
  const rare = rarest(print, counts)
  const first = earliest(print, { shared, rare }, known)
  if (first !== undefined) return first
  known.prints.set(i, print)
  for (const run of shared) add(known.byAny, run, i)
  for (const run of rare) add(known.byRarest, run, i)
  return i
}

/** Runs of a text that stand in others, too. */
interface Runs {
  readonly shared: readonly number[]
  readonly rare: readonly number[]
}

/** The earliest text alike. The shorter's rarest runs are looked for in the longer, whichever it is. */
function earliest(print: Fingerprint, { shared, rare }: Runs, known: Known): number | undefined {
  const places = new Set(rare.flatMap((run) => known.byAny.get(run) ?? []))
  for (const run of shared) for (const place of known.byRarest.get(run) ?? []) places.add(place)
  let first: number | undefined
  for (const place of places) {
    if (first !== undefined && place > first) continue
    const other = known.prints.get(place)
    if (other && isAlike(print, other)) first = place
  }
  return first
}

function add(index: Map<number, number[]>, run: number, place: number): void {
  const places = index.get(run)
  if (places) places.push(place)
  else index.set(run, [place])
}
