import { numberWords } from './amount-words.ts'

/** "1 promise", "1,200 promises". */
export function countOf(count: number, one: string, many: string): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`
}

/** "once", "twice", "3 times". */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${numberWords(times)} times`
}
