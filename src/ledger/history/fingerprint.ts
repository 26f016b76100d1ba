/** What of a text is compared: its runs of five words and its numbers. */
export interface Fingerprint {
  /** The words, folded: the same for texts that differ in space, case and punctuation alone. */
  readonly text: string
  /** Runs of words by numbers, which are the same for the same words in texts that were fingerprinted together. */
  readonly runs: ReadonlySet<number>
  readonly numbers: ReadonlySet<string>
}

const RUN = 5
/** Fewer runs than this say too little: a shorter text must be the same. */
const FEWEST = 5
const ALIKE = 0.8
const NUMBER = /\p{N}/u
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** The same of a text in ASCII, which most are: several times faster. */
const PLAIN_WORD = /[a-z0-9]+/g
const PLAIN = /^\p{ASCII}*$/u

/** The fingerprints of texts, which can be compared with each other. */
export function fingerprints(texts: readonly string[]): Fingerprint[] {
  const numbered = new Map<string, number>()
  const known = new Map<string, Fingerprint>()
  return texts.map((text) => {
    const print = known.get(text) ?? fingerprint(text, numbered)
    known.set(text, print)
    return print
  })
}

function fingerprint(text: string, numbered: Map<string, number>): Fingerprint {
  const words = wordsOf(text)
  const folded = words.join(' ')
  const numbers = new Set(NUMBER.test(folded) ? words.filter((word) => NUMBER.test(word)) : [])
  return { text: folded, runs: runsOf(words, folded, numbered), numbers }
}

/**
 * True where two texts share at least 80 % of the shorter one's runs of five words (Broder, "On
 * the resemblance and containment of documents", 1997), and all its numbers, so that a formula
 * with a new year in it is not the same text.
 */
export function isAlike(a: Fingerprint, b: Fingerprint): boolean {
  const [short, long] = a.runs.size <= b.runs.size ? [a, b] : [b, a]
  if (short.runs.size < FEWEST || !isWithin(short.numbers, long.numbers)) return false
  let left = short.runs.size - needed(short)
  for (const run of short.runs) if (!long.runs.has(run) && left-- === 0) return false
  return true
}

/** How many runs another text must share with one that is no longer than it. */
function needed({ runs }: Fingerprint): number {
  return Math.ceil(ALIKE * runs.size)
}

/**
 * Of a text's rarest runs, so many that no longer text is alike without one of them (Chaudhuri, Ganti, Kaushik, "A
 * primitive operator for similarity joins", 2006), those that stand in other texts at all. None where it is too short.
 *
 * @param counts in how many texts each run stands
 */
export function rarest(print: Fingerprint, counts: readonly number[]): number[] {
  const { runs } = print
  if (runs.size < FEWEST) return []
  const most = runs.size - needed(print) + 1
  const shared = [...runs].filter((run) => isShared(run, counts))
  const own = runs.size - shared.length
  if (own >= most) return []
  return shared.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0)).slice(0, most - own)
}

/** True where a run stands in more than one text. */
export function isShared(run: number, counts: readonly number[]): boolean {
  return (counts[run] ?? 0) > 1
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const each of part) if (!whole.has(each)) return false
  return true
}

function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? []
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? []
}

/** The runs of words are parts of the folded text: nothing is put together anew. */
function runsOf(
  words: readonly string[],
  folded: string,
  numbered: Map<string, number>,
): Set<number> {
  const runs = new Set<number>()
  const starts = [0]
  for (const word of words) starts.push((starts.at(-1) as number) + word.length + 1)
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = folded.slice(starts[i], (starts[i + RUN] as number) - 1)
    const number = numbered.get(run) ?? numbered.size
    numbered.set(run, number)
    runs.add(number)
  }
  return runs
}
