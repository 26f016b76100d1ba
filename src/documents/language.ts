import { FUNCTION_WORDS } from './function-words.ts'

const SAMPLE = 4000

/** Letters that only one of the languages of their script has, or that weigh heavily for it. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['kk', 'әғқңұһәҒҚҢҰ'],
  ['kk', 'ǵńńıúýáó'],
  ['tg', 'ҷҳӣӯ'],
  ['uk', 'їєґ'],
  ['be', 'ў'],
  ['fa', 'پچژگکی'],
  ['ur', 'ٹڈڑےھں'],
  ['ps', 'ښځڅډړ'],
  ['ar', 'ةىأإ'],
]

/** Scripts that one language of the news writes. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
  [/[\u0530-\u058f]/gu, 'hy'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u0900-\u097f]/gu, 'hi'],
  [/[\u0980-\u09ff]/gu, 'bn'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
]

const LANGUAGES: ReadonlyMap<string, readonly string[]> = languagesByWord()

function languagesByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [tag, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(/\s+/)))
      found.set(word, [...(found.get(word) ?? []), tag])
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
  const sample = text.slice(0, SAMPLE)
  const script = scriptOf(sample)
  if (script !== null) return script
  const scores = new Map<string, number>()
  const words = sample.toLowerCase().match(/[\p{L}\p{M}‘’']+/gu) ?? []
  for (const word of words) {
    const tags = LANGUAGES.get(word) ?? []
    for (const tag of tags) scores.set(tag, (scores.get(tag) ?? 0) + 1)
  }
  addLetters(sample, scores)
  return winner(scores)
}

function scriptOf(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const found = SCRIPTS.find(
    ([script]) => (sample.match(script)?.length ?? 0) * 3 > letters && letters > 0,
  )
  return found?.[1] ?? null
}

function addLetters(sample: string, scores: Map<string, number>): void {
  for (const [tag, letters] of LETTERS) {
    let count = 0
    for (const letter of sample) if (letters.includes(letter)) count++
    if (count > 0 && count * 100 > sample.length) scores.set(tag, (scores.get(tag) ?? 0) + count)
  }
}

function winner(scores: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first || (second && second[1] === first[1])) return null
  return first[0]
}
