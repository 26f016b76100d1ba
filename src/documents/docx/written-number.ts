const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const LARGEST_ROMAN = 4000
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** Lists leave out the letters that are no word's first. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'

/** A number as a format of Word writes it; formats that are not known here count in digits. */
export function writtenNumber(number: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'lowerLetter') return letters(number, LATIN)
  if (format === 'upperLetter') return letters(number, LATIN).toUpperCase()
  if (format === 'russianLower') return letters(number, RUSSIAN)
  if (format === 'russianUpper') return letters(number, RUSSIAN).toUpperCase()
  return String(number)
}

/** Behind the last letter, Word doubles them: "aa", "bb". */
function letters(number: number, alphabet: string): string {
  if (number < 1) return String(number)
  const letter = alphabet[(number - 1) % alphabet.length] as string
  return letter.repeat(Math.min(5, Math.ceil(number / alphabet.length)))
}

function roman(number: number): string {
  if (number < 1 || number >= LARGEST_ROMAN) return String(number)
  let [rest, written] = [number, '']
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      written += letter
      rest -= value
    }
  }
  return written
}
