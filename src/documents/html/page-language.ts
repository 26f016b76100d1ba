import { languageOf } from '../language.ts'
import { isAscii } from './page-words.ts'

const SAMPLE = 1000
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/**
 * The language of a page: what it declares, unless the script of its words speaks against it, as where a
 * template says `en` above an article in Arabic letters; else what its words tell. BCP 47, or null.
 */
export function pageLanguage(declared: readonly (string | null)[], text: string): string | null {
  const tag = declared.map(tagOf).find((each) => each !== null) ?? null
  if (tag === null || !isWritten(tag, text.slice(0, SAMPLE))) return languageOf(text) ?? null
  return tag
}

function tagOf(words: string | null): string | null {
  const first = words?.split(/[,;\s]/)[0] ?? ''
  if (!TAG.test(first)) return null
  try {
    const [language = ''] = Intl.getCanonicalLocales(first.replaceAll('_', '-'))
    return language === 'und' ? null : (language.split('-')[0] ?? null)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether most letters of a text are of the script that a language is mostly written in. */
function isWritten(tag: string, sample: string): boolean {
  if (isAscii(sample) && isInLatin(tag)) return true
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return true
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const isLatin = isInLatin(tag)
  return isLatin ? latin * 2 >= letters : latin * 2 < letters || languageOf(sample) === tag
}

/** What was asked of the tables of languages, which are slow to ask: a few tags stand on all pages. */
const IN_LATIN = new Map<string, boolean>()

function isInLatin(tag: string): boolean {
  const known = IN_LATIN.get(tag)
  if (known !== undefined) return known
  const found = new Intl.Locale(tag).maximize().script === 'Latn'
  IN_LATIN.set(tag, found)
  return found
}
