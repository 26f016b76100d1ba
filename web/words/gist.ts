import type { RapporteurRecord } from '../../src/records/record.ts'
import { amountWords, changeWords } from './amount.ts'
import { partiesBetween, partyList, partyName } from './party.ts'
import { cut, quoteWords } from './quote.ts'
import { timeWords } from './time.ts'

const LONGEST = 200

/**
 * What a record tells, as short as it can be, in the reader's way of writing.
 *
 * @example gistWords(figure) // '237,000 t, 2020, −37.2 %'
 */
export function gistWords(record: RapporteurRecord, locale?: string): string {
  const parts = partsOf(record, locale).filter((part) => part !== null && part !== '')
  return cut(quoteWords(parts.join(', ')), LONGEST)
}

function partsOf(record: RapporteurRecord, locale: string | undefined): (string | null)[] {
  const time = (edtf: string | null) => (edtf === null ? null : timeWords(edtf, locale))
  switch (record.kind) {
    case 'figure': {
      const { value, high, unit, bound, period, change, status } = record
      return [
        value === null ? null : amountWords({ value, high, unit, bound }, locale),
        time(period),
        change === null ? null : changeWords(change, unit, locale),
        status === 'reported' ? null : status,
      ]
    }
    case 'event':
      return [record.type, placeName(record.place), time(record.date), record.status]
    case 'instrument':
      return [record.title ?? record.type, record.status.replaceAll('-', ' '), time(record.date)]
    case 'commitment':
      return [partyList(record.by), record.strength, record.due && `due ${time(record.due)}`]
    case 'link': {
      const ends = [record.from, record.to].map(placeName).filter(Boolean).join(' – ')
      return [record.mode, ends, record.status, time(record.date)]
    }
    case 'position':
      return [partyList(record.by), record.stance.replaceAll('-', ' ')]
  }
}

/**
 * What a record is about, as a heading.
 *
 * @example titleWords(figure) // 'Trade Iran–Oman'
 */
export function titleWords(record: RapporteurRecord): string {
  const words = titleParts(record)
    .filter((part) => part !== null && part !== '')
    .join(' ')
  const shown = cut(quoteWords(words || record.kind), LONGEST)
  return `${shown.slice(0, 1).toUpperCase()}${shown.slice(1)}`
}

function titleParts(record: RapporteurRecord): (string | null)[] {
  switch (record.kind) {
    case 'figure': {
      const { indicator, subject, parties } = record
      const isNamed = indicator !== 'other' && indicator !== 'count'
      const of = isNamed && subject !== null ? `of ${subject}` : subject
      return [isNamed ? indicator : null, of, partiesBetween(parties)]
    }
    case 'event':
      return [record.type, partiesBetween(record.parties), placeName(record.place)]
    case 'instrument':
      return record.title === null ? [record.type, partiesBetween(record.parties)] : [record.title]
    case 'commitment':
      return [record.action]
    case 'link':
      return [
        record.mode,
        'link',
        [record.from, record.to].map(placeName).filter(Boolean).join('–'),
      ]
    case 'position':
      return [partyList(record.by), record.stance.replaceAll('-', ' '), record.about]
  }
}

/** A place is told by its name, or by the code of its state. */
function placeName(place: string | null): string | null {
  return place === null ? null : partyName(place)
}
