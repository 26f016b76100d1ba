import { FUNCTION_WORDS } from './function-words.ts'

const FIRST_SAMPLE = 400
const SAMPLE = 4000

/** Letters that speak for a language within its script. */
const LETTERS: Readonly<Record<string, string>> = {
  kk: 'әғқңұһӘҒҚҢҰǵńıúýáó',
  tg: 'ҷҳӣӯ',
  uk: 'їєґ',
  be: 'ў',
  fa: 'پچژگکی',
  ur: 'ٹڈڑےھں',
  ps: 'ښځڅډړ',
  ar: 'ةىأإ',
}

/** Scripts that one language of the news writes: first and last character. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0x10a0, 0x10ff, 'ka'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0370, 0x03ff, 'el'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0e00, 0x0e7f, 'th'],
]

const BY_WORD = inverted(FUNCTION_WORDS, (words) => words.split(/\s+/))
const BY_LETTER = inverted(LETTERS, (letters) => [...letters])

function inverted(table: Readonly<Record<string, string>>, parts: (words: string) => string[]) {
  const found = new Map<string, string[]>()
  for (const [tag, words] of Object.entries(table)) {
    for (const part of new Set(parts(words))) found.set(part, [...(found.get(part) ?? []), tag])
  }
  return found
}

/**
 * The language of a text as a BCP 47 tag, from its script, its letters and its common words; only the
 * first 4,000 characters count. Null where nothing speaks for one: "37 %" is in no language.
 *
 * @example languageOf('The ministers met in Oslo.') // 'en'
 */
export function languageOf(text: string): string | null {
  const scores = scoresOf(text.slice(0, FIRST_SAMPLE))
  return winner(scores, 5) ?? winner(scoresOf(text.slice(0, SAMPLE)), 0)
}

function scoresOf(sample: string): Map<string, number> {
  const scores = new Map<string, number>()
  const count = (tags: readonly string[] | undefined, weight = 1): void => {
    for (const tag of tags ?? []) scores.set(tag, (scores.get(tag) ?? 0) + weight)
  }
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}‘’']+/gu) ?? [])
    count(BY_WORD.get(word))
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code < 128) continue
    count(BY_LETTER.get(sample[i] as string), 0.5)
    const script = code < 0x0400 || code > 0x06ff ? scriptOf(code) : undefined
    if (script) count([script])
  }
  return scores
}

function scriptOf(code: number): string | undefined {
  return SCRIPTS.find(([first, last]) => code >= first && code <= last)?.[2]
}

/** The language with the highest score, where it is ahead of the next by more than the margin. */
function winner(scores: ReadonlyMap<string, number>, margin: number): string | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first || first[1] - (second?.[1] ?? 0) <= margin) return null
  return first[0]
}
