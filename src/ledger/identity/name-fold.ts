/** Letters that are written for one another when names are brought into Latin script. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cs]h|ş|š/g, 's'],
  [/(?:kh|gh|q|x|^h)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[aou])/g, 'k'],
  [/zh|dj/g, 'j'],
  [/w/g, 'v'],
  [/[ouōōő]+/g, 'o'],
  [/[aeāé]+/g, 'a'],
  [/[iyıí]+/g, 'i'],
]

const ACCENTS = /\p{M}/gu
const SHORT = 3

/**
 * The sound of a name as far as its spellings agree: consonants and the first vowel. Spellings of
 * one name fold to one text; short names keep all their vowels, since little else tells them apart.
 *
 * @example nameFold('Inche') === nameFold('Incheh') // true
 */
export function nameFold(name: string): string {
  let text = name.toLowerCase()
  if (/[^a-z]/.test(text)) text = text.normalize('NFD').replace(ACCENTS, '')
  for (const [written, kept] of SPELLINGS) text = text.replace(written, kept)
  text = text.replace(/(?<=.)h/g, '').replace(/(.)\1+/g, '$1')
  const first = text.search(/[aio]/)
  const head = text.slice(0, first + 1)
  const short = head + text.slice(first + 1).replace(/[aio]/g, '')
  return short.length < SHORT ? text : short
}
