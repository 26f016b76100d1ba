import type { PdfLine } from './pdf-line.ts'

const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu
const ENDS_IN_HYPHEN = /[\p{L}\p{N}][-‐\u00ad]$/u
const LAST = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*[-‐]$/u
/** No word is longer. */
const LOOKED_AT = 80
const FIRST = /^[\p{L}\p{N}]+/u

/** How often words stand in a paper, in lower case, without those that a line break parts. */
export type Vocabulary = ReadonlyMap<string, number>

const PARTED_START = /^\p{L}+/u
const PARTED_END = /[\p{L}-]+[-‐\u00ad]$/u

/** Counts the words within the lines of a paper. */
export function vocabularyOf(lines: readonly PdfLine[]): Vocabulary {
  const counts = new Map<string, number>()
  let parted = false
  for (const { text } of lines) {
    const rest = parted ? text.replace(PARTED_START, '') : text
    parted = ENDS_IN_HYPHEN.test(text)
    const end = rest.slice(-LOOKED_AT)
    const whole = parted ? rest.slice(0, -LOOKED_AT) + end.replace(PARTED_END, '') : rest
    const words = whole.toLowerCase().replaceAll('‐', '-').match(WORD) ?? []
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/**
 * Joins lines into one text. A hyphen at the end of a line goes where it parts a word, and stays where it is a part of one:
 * before a capital ("Kazakh-Iranian") and beside a digit ("2020-2021"), in a word that has another one, and where the
 * paper writes the word with it elsewhere, or both parts as words of their own and never as one.
 */
export function joinedLines(lines: readonly string[], words: Vocabulary): string {
  const parts: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.slice(-LOOKED_AT) ?? ''
    if (i === 0 || !(ENDS_IN_HYPHEN.test(before) && FIRST.test(line))) {
      parts.push(i === 0 ? line : ` ${line}`)
      return
    }
    if (!keepsHyphen(before, line, words)) parts.push(parts.pop()?.slice(0, -1) ?? '')
    parts.push(line)
  })
  return parts.join('')
}

function keepsHyphen(before: string, line: string, words: Vocabulary): boolean {
  if (before.endsWith('\u00ad')) return false
  const next = FIRST.exec(line)?.[0] ?? ''
  if (!/^\p{Ll}/u.test(next) || /\p{N}.$/u.test(before)) return true
  const last = (LAST.exec(before)?.[0] ?? '').replaceAll('‐', '-').toLowerCase()
  if (last.slice(0, -1).includes('-')) return true
  const part = last.slice(0, -1)
  const [whole, hyphened] = [words.get(part + next) ?? 0, words.get(last + next) ?? 0]
  if (whole !== hyphened) return hyphened > whole
  // Short words are parts of many others.
  const known = (word: string): boolean => word.length > 3 && (words.get(word) ?? 0) > 0
  return known(part) && known(next)
}
