const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const MARK = /^[\d\s,*†‡§–-]+$/
const UNIT = /(?:^|[^\p{L}])[ckdm]?m$/u
const TEN = /(?:^|\D)10$/

/**
 * The words of a sign that is set higher than the line: "2" behind "km" is "²", a number or star behind any other word
 * leads to a note and is not read out, and letters ("5th") are letters.
 *
 * @param before the words to the left
 * @param first whether nothing stands to the left, as where a note begins
 */
export function markWords(mark: string, before: string, first: boolean): string {
  const words = mark.trim()
  if (first) return `${words} `
  if (!MARK.test(words)) return mark
  const number = /^[-–]?\d+$/.test(words)
  const squared = UNIT.test(before) && /^[23]$/.test(words)
  return number && (squared || TEN.test(before)) ? raised(words) : ''
}

function raised(number: string): string {
  return number.replace(/[-–]/, '⁻').replace(/\d/g, (digit) => DIGITS[Number(digit)] as string)
}

const WRITTEN = /(?<=[\p{L}\p{N})\]”’"»][.,;:]?)[⁰¹²³⁴-⁹]+(?![\p{L}\p{N}])/gu

/** Words without the signs that lead to notes and are written as raised digits; "km²" and "10⁶" stay. */
export function withoutNoteMarks(words: string): string {
  return words.replace(WRITTEN, (mark, at: number) => {
    const before = words.slice(Math.max(0, at - 6), at)
    const squared = UNIT.test(before) && /^[²³]$/.test(mark)
    return squared || TEN.test(before) ? mark : ''
  })
}
