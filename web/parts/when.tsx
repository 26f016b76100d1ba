import { timeWords } from '../words/time.ts'

/** A time that was told, as EDTF, in the reader's way of writing it. */
export function When({ time }: { readonly time: string }) {
  const isDay = /^\d{4}(?:-\d\d){0,2}$/.test(time)
  return isDay ? <time dateTime={time}>{timeWords(time)}</time> : <span>{timeWords(time)}</span>
}
