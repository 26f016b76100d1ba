import { languageOf } from '../language.ts'

const SAMPLE = 4000
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
    const { language } = new Intl.Locale(first.replaceAll('_', '-'))
    return language === 'und' ? null : language
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether most letters of a text are of the script that a language is mostly written in. */
function isWritten(tag: string, sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return true
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const isLatin = new Intl.Locale(tag).maximize().script === 'Latn'
  return isLatin ? latin * 2 >= letters : latin * 2 < letters || languageOf(sample) === tag
}
