import { isoDate, writtenDate } from '../written-date.ts'

/**
 * The day that a value of a page's metadata means, as it is written there, whatever the zone: an ISO date with
 * or without a time, digits alone, seconds or milliseconds since 1970, or a date in words. Null for what is
 * none, and for days that stand for "not set".
 *
 * @example metadataDay('2021-04-08T23:30:00+05:00') // '2021-04-08'
 */
export function metadataDay(value: string | null): string | null {
  const words = value?.trim().slice(0, 80) ?? ''
  const match = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:\D|(?:\d{4}|\d{6})?$)/.exec(words)
  const day = match
    ? isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
    : (countedDay(words) ?? writtenDate(words)?.iso ?? null)
  return day !== null && day > '1970-01-01' ? day : null
}

/** "1617840000" or "1617840000000". */
function countedDay(words: string): string | null {
  if (!/^\d{9,10}(?:\d{3})?$/.test(words)) return null
  const milliseconds = words.length > 10 ? Number(words) : Number(words) * 1000
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/**
 * The day that an address names: `/2021/04/08/`, `/2021-04-08/`, `/20210408/`.
 *
 * @example addressDay('https://news.example/2021/04/08/trade') // '2021-04-08'
 */
export function addressDay(address: string | null): string | null {
  const match =
    /[/_-]((?:19|20)\d\d)([/_-])(\d\d?)\2(\d\d?)(?=[/_.-]|$)/.exec(address ?? '') ??
    /\/((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/_.-]|$)/.exec(address ?? '')
  return match ? isoDate(Number(match[1]), Number(match[3]), Number(match[4])) : null
}
