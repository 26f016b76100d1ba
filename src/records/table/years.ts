import type { LanguagePack } from '../../languages/pack.ts'
import { periodOf } from './phrase.ts'

/** Years that tables tell of. */
const GREGORIAN = { first: 1850, last: 2100 }
const SOLAR = { first: 1280, last: 1450 }

/** The calendar of a year in four digits; null for a number that is no year. `solar` allows the Solar Hijri one. */
export function calendarOf(digits: string, solar: boolean): 'gregorian' | 'solar' | null {
  if (!/^\d{4}$/.test(digits)) return null
  const year = Number(digits)
  if (year >= GREGORIAN.first && year <= GREGORIAN.last) return 'gregorian'
  return solar && year >= SOLAR.first && year <= SOLAR.last ? 'solar' : null
}

/** The period that a year is, or a part of it named in words; null where the words name none. */
export function periodIn(
  { year, solar }: { readonly year: string; readonly solar: boolean },
  part: string | null,
  pack: LanguagePack,
): string | null {
  if (part === null && !solar) return year
  const { periods, solarPeriods } = pack.tableWords
  for (const pattern of solar ? solarPeriods : periods) {
    if (pattern.includes('{part}') !== (part !== null)) continue
    // "First 6 months of 2021", but not "first month of 2021" for "month".
    if (part !== null && !pattern.startsWith('{part}') && !/\d/.test(part)) continue
    const words = pattern.replace('{year}', year).replace('{part}', part ?? '')
    const found = periodOf(words, pack)
    if (found) return found
  }
  return null
}

/** Some words as a part of a year, in full where they are short ("9m"); null where they are none. */
export function partOfYear(words: string, pack: LanguagePack): string | null {
  const { months, monthsInFull } = pack.tableWords
  const plain = words.replace(/^[\s,.;:()[\]–—-]+|[\s,;:()[\]–—-]+$/g, '')
  const count = months.exec(plain.toLowerCase())?.[1]
  const part = count ? monthsInFull.replace('{count}', count) : plain
  if (part === '') return null
  const period = periodIn({ year: SOME_YEAR, solar: false }, part, pack)
  return period === null || period === SOME_YEAR ? null : part
}

/** Any year will do to see whether words are a part of one. */
const SOME_YEAR = '2001'
