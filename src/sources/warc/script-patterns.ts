/** Sets of one byte a character that pages in other alphabets are written in. */
const CHARSETS = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'windows-1256']
/** Letters that are written in two ways: by some keyboards, or with and without their dots. */
const VARIANTS = new Map([
  ['ی', 'یي'],
  ['ک', 'کك'],
  ['ё', 'ёе'],
  ['е', 'её'],
])
/** What changes at the end of a Russian word of five letters or more. */
const INFLECTED = /(?<=\p{Script=Cyrillic}{3})(?:ая|ое|ые|ие|[аеиоуыэюяьй])$/u
const LONG = 5
/** Marks above and below letters are left out as often as not. */
const MARK = /\p{M}/u
/** What stands between the words of a name, with what changes at their ends. */
const BETWEEN = '[^<>]{1,24}?'

/**
 * The patterns of a name in another script than the Latin one, over bytes that are written as Latin-1: in UTF-8
 * and in those sets of characters that have its letters, small or capital, with any ending.
 *
 * @example scriptPatterns('Оман').length // 5: UTF-8 and four sets that have Russian letters
 */
export function scriptPatterns(name: string): string[] {
  const words = name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(stem)
  const patterns: string[] = []
  for (const charset of ['utf-8', ...CHARSETS]) {
    const letters = words.map((word) => [...word].map((letter) => written(letter, charset)))
    if (letters.flat().includes(null)) continue
    patterns.push(letters.map((word) => word.join('')).join(BETWEEN))
  }
  return patterns
}

function stem(word: string): string {
  return word.length < LONG ? word : word.replace(INFLECTED, '')
}

/** A letter, small or capital, in each of its variants; null where the set has it in none. */
function written(letter: string, charset: string): string | null {
  const small = letter.toLowerCase()
  const forms = [...(VARIANTS.get(small) ?? small)].flatMap((form) => [form, form.toUpperCase()])
  const bytes = [...new Set(forms)]
    .map((form) => bytesIn(charset, form))
    .filter((form) => form !== null)
  if (bytes.length === 0) return MARK.test(letter) ? '' : null
  return `(?:${bytes.map(escaped).join('|')})${MARK.test(letter) ? '?' : ''}`
}

function bytesIn(charset: string, letter: string): string | null {
  if (charset === 'utf-8') return Buffer.from(letter).toString('latin1')
  return tableOf(charset).get(letter) ?? null
}

const tables = new Map<string, ReadonlyMap<string, string>>()

/** The bytes beyond ASCII of a set of characters, by the letters that they stand for. */
function tableOf(charset: string): ReadonlyMap<string, string> {
  const known = tables.get(charset)
  if (known) return known
  const decoder = new TextDecoder(charset)
  const bytes = Array.from({ length: 128 }, (_, i) => 128 + i)
  const table = new Map(
    bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), String.fromCharCode(byte)]),
  )
  tables.set(charset, table)
  return table
}

/** Bytes as a regular expression takes them: nothing but letters, digits and bytes beyond ASCII stand for themselves. */
function escaped(bytes: string): string {
  return bytes.replace(/[^A-Za-z\d\u0080-\uffff]/g, '\\$&')
}
