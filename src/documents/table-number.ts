/** A number with its sign, money, percent and the mark of a note. */
const NUMBER =
  /^[<>~≈±+−–(-]{0,3}\s?(?:\p{Sc}\s?)?\d(?:(?:[\d.,'’]|[\s\u00a0\u202f](?=\d))*\d)?(?:\p{L}{1,3}|\s?%)?\)?\s?(?:\*{1,4}|[†‡¹²³⁰-⁹]+|\d\)|\[\d\])?$/u
/** The same with the words of its unit: "20 thousand tons", "5 USD". */
const AMOUNT =
  /^[+−–-]?\s?(?:\p{L}{0,3}\p{Sc}\s?)?\d(?:[\d.,'’]*\d)?(?:\s\p{Lu}{3}|(?:\s?\p{Ll}{1,10}\.?){1,3})$/u
/** Longer ones are no numbers; the patterns above look at few characters. */
const LONGEST = 32
const ABSENT = /^(?:[-–—−.…*/]{1,4}|[. …]{2,7}|n\.?\s?\/?\s?[ad]\.?|[xX×:])$/u

/** Whether a cell holds a number and nothing else. */
export function isNumberCell(words: string): boolean {
  return words.length <= LONGEST && NUMBER.test(words)
}

/** Whether a cell holds a number and words that may be its unit. */
export function isAmountCell(words: string): boolean {
  return words.length <= LONGEST && AMOUNT.test(words)
}

/** Whether a cell says that there is no number: a dash, dots, "n/a". */
export function isAbsentCell(words: string): boolean {
  return words.length <= 8 && ABSENT.test(words)
}
