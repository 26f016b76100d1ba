import { partyList } from './party.ts'

/** What two records have in common, or not, by the name that the ledger gives it. */
const SHARED: Readonly<Record<string, string>> = {
  ...{ name: 'the name', work: 'the work', network: 'the network', passage: 'the place' },
  ...{ good: 'the good', act: 'the act', means: 'the means', measure: 'the measure' },
  ...{ bloc: 'the bloc', body: 'the body', paper: 'the paper', capital: 'the capital' },
  ...{ word: 'the word', 'common word': 'the common word', person: 'the person' },
  ...{ amount: 'the amount', value: 'the value', subject: 'the subject', indicator: 'the measure' },
  ...{ place: 'the place', ordinal: 'the number', type: 'the kind', count: 'the count' },
}
const WHOLE: Readonly<Record<string, string>> = {
  wording: 'almost the same wording',
  'other words': 'words that the other does not have',
  'own words not shared': 'no words of their own in common',
  "work of the day's news": 'the same work in the news of the day',
  "act of the day's news": 'the same act in the news of the day',
  "good of the day's news": 'the same good in the news of the day',
  period: 'the same period',
  'one of several': 'one of several of its kind',
}

/** A reason why two records are, or are not, one thing: "the name “bandar”", "the same parties: Iran and Oman". */
export function reasonWords({ feature, detail }: { feature: string; detail: string }): string {
  const whole = WHOLE[feature]
  if (whole !== undefined) return whole
  const shared = SHARED[feature]
  if (shared !== undefined) return detail === '' ? `the same ${feature}` : `${shared} “${detail}”`
  if (feature.endsWith('parties')) return partiesReason(feature, detail)
  if (feature === 'date') return detail === '' ? 'the same date' : detail
  return detail === '' ? feature : `${feature}: ${detail}`
}

function partiesReason(feature: string, detail: string): string {
  const sides = detail.split(' / ').map((side) => partyList(side.split(' ').filter(Boolean)))
  const told = sides.filter(Boolean).join(' here, there ')
  const same = sides.length > 1 ? 'some of the same parties' : 'the same parties'
  const words = feature === 'parties' ? same : feature
  return told === '' ? words : `${words}: ${told}`
}

/** A weight with its sign, to a tenth: "+2.5", "−0.1". */
export function weightWords(weight: number, locale?: string): string {
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  return format.format(weight).replace('-', '−')
}
