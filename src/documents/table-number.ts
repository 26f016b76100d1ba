/** What a cell that only holds a number looks like, with its sign, money, percent and marks of notes. */
const NUMBER =
  /^[<>~≈±+−–(-]{0,3}\s?(?:\p{Sc}\s?)?\d(?:[\d.,'’]|[\s\u00a0\u202f](?=\d))*(?:\p{L}{1,3}|\s?%)?\)?\s?(?:\*{1,4}|[†‡¹²³⁰-⁹]+|\d\)|\[\d\])?$/u
/** Longer ones are no numbers; the pattern above looks at few characters. */
const LONGEST = 32
const ABSENT = /^(?:[-–—−.…*/]{1,4}|[. …]{2,7}|n\.?\s?\/?\s?[ad]\.?|[xX×:])$/u

/** Whether a cell holds a number and nothing else. */
export function isNumberCell(words: string): boolean {
  return words.length <= LONGEST && NUMBER.test(words)
}

/** Whether a cell says that there is no number: a dash, dots, "n/a". */
export function isAbsentCell(words: string): boolean {
  return words.length <= 8 && ABSENT.test(words)
}
