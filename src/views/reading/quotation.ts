import type { Evidence } from '../../core/evidence.ts'
import type { Stretch } from './marked-text.ts'

const REACH = 300
const LONGEST = 700
const ENDS = /[.!?…]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\p{N}])/gu

/** Evidence within its sentence: the words before it, the evidence itself, and the words behind. */
export function quotation(text: string, { start, end }: Evidence): Stretch[] {
  const before = sentenceStart(text, start)
  const behind = sentenceEnd(text, end)
  return [
    { words: text.slice(before, start), marked: false },
    ...shortened(text.slice(start, end)),
    { words: text.slice(end, behind), marked: false },
  ]
}

function shortened(words: string): Stretch[] {
  if (words.length <= LONGEST) return [{ words, marked: true }]
  const half = LONGEST / 2
  return [
    { words: words.slice(0, half), marked: true },
    { words: ' […] ', marked: false },
    { words: words.slice(-half), marked: true },
  ]
}

function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - REACH)
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(from, start)
  // One character of the evidence shows whether the sentence before it has ended.
  const last = [...`${before}${text.slice(start, start + 1)}`.matchAll(ENDS)].at(-1)
  const sentence = last ? from + last.index + last[0].length : from
  return start === 0 ? 0 : Math.max(line, sentence)
}

function sentenceEnd(text: string, end: number): number {
  if (/[.!?…]["”’»)]?$/u.test(text.slice(Math.max(0, end - 2), end))) return end
  const behind = text.slice(end, end + REACH)
  const line = behind.indexOf('\n')
  ENDS.lastIndex = 0
  const stop = ENDS.exec(behind)
  ENDS.lastIndex = 0
  const lengths = [line, stop ? stop.index + stop[0].trimEnd().length : -1].filter((at) => at >= 0)
  return end + Math.min(behind.length, ...lengths)
}
