import type { WordList } from '../../pack.ts'
import {
  BARE_CURRENCIES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  OPEN_CURRENCIES,
  OPEN_SIGNS,
} from './currency-names.ts'

/** What a word for money means: its currency, or several of which the document tells the right one. */
export interface Currency {
  /** ISO 4217; null where no currency is dominant and only the document can tell. */
  readonly code: string | null
  /** All that the word may mean, the dominant one first. */
  readonly codes: readonly string[]
  /** What one of it is in that currency: 0.01 for cents, 10 for tomans, 1000000 for `MEUR`. */
  readonly times: number
}

/** Minor units, and units by which people count in place of the currency. */
const MULTIPLES: [string, string, number][] = [
  ['toman', 'IRR', 10],
  ['tomans', 'IRR', 10],
  ['tuman', 'IRR', 10],
  ['tumans', 'IRR', 10],
  ['Iranian toman', 'IRR', 10],
  ['Iranian tomans', 'IRR', 10],
  ['cent', 'USD', 0.01],
  ['cents', 'USD', 0.01],
  ['ct', 'USD', 0.01],
  ['cts', 'USD', 0.01],
  ['U.S. cts', 'USD', 0.01],
  ['¢', 'USD', 0.01],
  ...['US', 'U.S.', 'American'].flatMap((of) => [
    [`${of} cent`, 'USD', 0.01] as [string, string, number],
    [`${of} cents`, 'USD', 0.01] as [string, string, number],
  ]),
  ['Canadian cents', 'CAD', 0.01],
  ['Australian cents', 'AUD', 0.01],
  ['euro cents', 'EUR', 0.01],
  ['eurocents', 'EUR', 0.01],
  ['pence', 'GBP', 0.01],
  ['penny', 'GBP', 0.01],
  ['kopeck', 'RUB', 0.01],
  ['kopecks', 'RUB', 0.01],
  ['kopek', 'RUB', 0.01],
  ['kopeks', 'RUB', 0.01],
  ['tiyn', 'KZT', 0.01],
  ['paisa', 'INR', 0.01],
  ['fils', 'AED', 0.01],
]

/** Codes that people also write in small letters. */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny rmb rub chf aud cad inr pkr kzt irr uzs kgs azn aed sar btc'.split(' '),
)

/** Codes that are English words or abbreviations of another thing: never before the number. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  'ALL TOP TRY MOP CUP SOS PEN MAD LAK BAM COP ANG CUC GEL ETB AMD STN SIT PEI SUR PAB'.split(' '),
)

const one = (codes: string, times = 1): Currency => {
  const list = codes.split(',')
  return { code: list[0] as string, codes: list, times }
}

const open = (codes: string): Currency => ({ ...one(codes), code: null })

const said = (word: string) => word.replaceAll('_', ' ')

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}

function* named(): Generator<[string, Currency]> {
  for (const [code, owners, nouns] of lines(CURRENCY_NAMES) as [string, string, string][]) {
    const currency = one(code)
    for (const owner of owners.split('/')) {
      for (const noun of nouns.split('/')) yield [`${said(owner)} ${said(noun)}`, currency]
    }
  }
}

function* listed(table: string, make: (codes: string) => Currency): Generator<[string, Currency]> {
  for (const [codes, nouns] of lines(table) as [string, string][]) {
    const currency = make(codes)
    for (const noun of nouns.split('/')) yield [said(noun), currency]
  }
}

/** ISO 4217 codes, those of the past too. */
export const currencyCodes = lines(CURRENCY_NAMES).map(([code]) => code as string)
const millions = ['EUR', 'USD', 'GBP', 'CHF', 'AUD', 'CAD', 'SEK', 'NOK', 'DKK', 'RUB']

/** Whose pounds there are or were, the dominant ones first. */
const POUNDS = 'GBP,EGP,SDG,LBP,SYP,SSP,CYP,IEP'

/** Names of currencies, their ISO 4217 codes, and their signs. */
export const currencyWords: WordList[] = [
  {
    class: 'currency',
    words: [...named(), ...listed(BARE_CURRENCIES, one), ...listed(OPEN_CURRENCIES, open)],
  },
  { class: 'currency', words: MULTIPLES.map(([word, code, times]) => [word, one(code, times)]) },
  {
    class: 'currency-code',
    words: [...currencyCodes, 'RMB', 'CNH', 'BTC'].map((code) => [code, one(standard(code))]),
  },
  {
    class: 'currency-code',
    words: millions.flatMap((code) => [
      [`M${code}`, one(code, 1e6)],
      [`BN${code}`, one(code, 1e9)],
    ]),
  },
  { class: 'currency-sign', words: [...listed(CURRENCY_SIGNS, one), ...listed(OPEN_SIGNS, open)] },
  {
    class: 'pound',
    words: [
      ['pound', one(POUNDS)],
      ['pounds', one(POUNDS)],
    ],
  },
]

function standard(code: string): string {
  return { RMB: 'CNY', CNH: 'CNY', BTC: 'XBT' }[code] ?? code
}
