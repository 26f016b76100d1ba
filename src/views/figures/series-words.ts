import type { Series } from '../../checks/series.ts'
import { amountWords } from '../reading/amount-words.ts'
import { capitalised } from '../reading/capitalised.ts'
import { partyList, partyName } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'

const LONGEST = 80
const STATUS = {
  reported: null,
  target: 'targets',
  forecast: 'forecasts',
  possible: 'possible',
} as const

/**
 * What a series measures: "Exports of grain, Kenya to Oman, in tons", "Trade between Kenya and Oman · targets".
 * The subject is given in the words of its first figure.
 */
export function seriesWords(series: Series): string {
  const { indicator, parties, coverage, status, unit } = series
  const subject = subjectOf(series)
  const bare = indicator === 'count' || indicator === 'other'
  const thing = bare
    ? subject || 'figure'
    : [indicator, subject && `of ${subject}`].join(' ').trim()
  const who = directed(indicator, parties)
  const limited = coverage === null ? '' : `, ${coverage.replaceAll('-', ' ')}`
  const measured = `${capitalised(thing)}${who}${limited}${unitOf(unit)}`
  return [measured, STATUS[status]].filter(Boolean).join(' · ')
}

function subjectOf({ subject, points }: Series): string {
  if (subject === '') return ''
  const record = points[0]?.claim.record
  return brief(record?.subject ?? subject, LONGEST)
}

/** A unit that is not money tells series apart that are otherwise the same. */
function unitOf(unit: string | null): string {
  if (unit === null) return ', change alone'
  if (unit === '1' || unit === '%' || /^[A-Z]{3}$/.test(unit)) return ''
  return `, in ${amountWords({ value: 1, unit }).replace('1', '').trim()}`
}

function directed(indicator: string, parties: readonly string[]): string {
  const [reporter, partner] = parties
  if (reporter === undefined) return ''
  if (partner !== undefined && parties.length === 2) {
    if (indicator === 'exports') return `, ${partyName(reporter)} to ${partyName(partner)}`
    if (indicator === 'imports') return `, ${partyName(reporter)} from ${partyName(partner)}`
    if (indicator === 'trade') return ` between ${partyList(parties)}`
  }
  return `, ${partyList(parties)}`
}
