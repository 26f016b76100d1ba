import { describe, expect, test } from 'vitest'
import { ledgerRecords } from '../../test/support/ledger-records.ts'
import { checkLedger } from './check-ledger.ts'
import type { Finding } from './finding.ts'

/** Day of publication, source and text. */
type Told = readonly [published: string, source: string, text: string]

/** What a person is warned of who keeps these documents. */
function alarms(...told: readonly Told[]): Finding[] {
  const documents = told.map(([published, source, text]) => ({
    published,
    source,
    text: text.replace(/\s+/g, ' '),
  }))
  return checkLedger(ledgerRecords(documents)).filter(({ kind }) => kind === 'alarm')
}

function only(...told: readonly Told[]): Finding {
  const found = alarms(...told)
  expect(found.map(({ verdict, reason }) => `${verdict}: ${reason}`)).toHaveLength(1)
  return found[0] as Finding
}

describe('within one text a check catches', () => {
  test('the growth of exports and imports added up to that of trade', () => {
    const text = `Iran's trade with the Eurasian Economic Union came to $1.957 billion in the first five months
      of the Iranian year 1400, up 96 percent on the same period of the year before. Exports made up $420.8 million
      of it, up 37 percent, and imports $1.536 billion, up 59 percent.`
    const { verdict, reason, inferred } = only(['2021-09-25', 'Ardak Daily', text])
    expect(verdict).toBe('growth-rates-added')
    expect(inferred).toBe(true)
    expect(reason).toBe(
      'Trade of IR–EAEU in the first 5 months of the Solar Hijri year 1400: the change of +96 % by Ardak Daily (2021-09-25) is the sum of the two changes (exports +37 %, imports +59 %); weighted by their amounts, they make +53.7 % (from $307.2 million and $966 million).',
    )
  })

  test('the same where no amounts are told', () => {
    const text = `The trade turnover of Chad and Togo rose by 96 percent in 2020, the exports of Chad to Togo
      growing by 37 percent and its imports from Togo by 59 percent.`
    expect(only(['2021-02-25', 'Ardak Daily', text]).verdict).toBe('growth-rates-added')
  })

  test('growth of trade below that of both its parts', () => {
    const text = `The trade turnover of Chad and Togo rose by 12 percent in 2020, the exports of Chad to Togo
      growing by 37 percent and its imports from Togo by 59 percent.`
    expect(only(['2021-02-25', 'Ardak Daily', text]).verdict).toBe('change-contradicts-values')
  })

  test('five months of a year set against all of the year before', () => {
    const text = `Trade between Peru and Chile amounted to $92.8 million in January-May 2020, down 75.4 percent.
      In 2019 it had been $377.2 million.`
    const { verdict, reason } = only(['2020-07-10', 'Lima Wire', text])
    expect(verdict).toBe('incomplete-year')
    expect(reason).toBe(
      'Trade of PE–CL in 2020-01 to 2020-05: −75.4 % to $92.8 million is the change against all of 2019 ($377.2 million by Lima Wire (2020-07-10)), not against 2019-01 to 2019-05.',
    )
  })

  test('millions of tons where tons were weighed', () => {
    const text = 'In 2018 Peru exported 783.2 million tons of goods worth $454 million to Chile.'
    const { verdict, reason } = only(['2019-02-01', 'Lima Wire', text])
    expect(verdict).toBe('implausible-unit-value')
    expect(reason).toMatch(/\$0\.58 a ton, less than any goods cost\.$/)
  })

  test('tons where thousands of them were traded', () => {
    const text = 'Peru traded 6.873 tons of goods worth $4.1 million with Chile in 2018.'
    const { verdict, reason } = only(['2019-02-01', 'Lima Wire', text])
    expect(verdict).toBe('implausible-unit-value')
    expect(reason).toMatch(/\$596,537\.1\d a ton, more than any mix of goods costs\.$/)
  })

  test('more corn than all ships carry', () => {
    const text = 'Brazil exported 72,458 million tons of corn in 2018.'
    const { verdict, reason } = only(['2019-02-01', 'Lima Wire', text])
    expect(verdict).toBe('implausible-amount')
    expect(reason).toContain('72.458 billion t by Lima Wire (2019-02-01) cannot be')
  })

  test('trade that is to rise from billions to millions', () => {
    const text = 'Peru and Chile plan to raise their trade from $2 billion to $5 million.'
    const { verdict, reason } = only(['2019-02-01', 'Lima Wire', text])
    expect(verdict).toBe('unit-slip')
    expect(reason).toContain('from $2 billion to $5 million; the one is 400 times the other')
  })

  test('trade of two years, each quoted by its own words, of which one is in millions', () => {
    const text =
      'Trade of Peru with Chile was $3 billion in 2018, compared with $2.5 million in 2017.'
    expect(only(['2019-02-01', 'Lima Wire', text]).verdict).toBe('unit-slip')
  })

  test('a total of a bloc that is less than its countries', () => {
    const text = `Iran imported goods worth $1.526 billion from the Eurasian Economic Union in 2020. It imported
      goods worth $1,099.9 million from Russia in 2020. It imported goods worth $195.6 million from Kazakhstan in 2020.
      It imported goods worth $120.0 million from Belarus in 2020. It imported goods worth $70.1 million from Armenia
      in 2020. It imported goods worth $50.4 million from Kyrgyzstan in 2020.`
    const { verdict, reason } = only(['2021-09-25', 'Ardak Daily', text])
    expect(verdict).toBe('parts-do-not-sum')
    expect(reason).toContain('is $1.526 billion by Ardak Daily (2021-09-25), but ')
    expect(reason).toMatch(/make \$1\.536 billion\.$/)
  })

  test('a total that is less than the list behind it', () => {
    const text = `Iran's imports from the EAEU stood at $1.526 billion in 2021. Russia accounted for $1.1561 billion,
      Kazakhstan for $195.6 million, Belarus for $124.3 million, Armenia for $40.0 million and Kyrgyzstan for $20.0 million.`
    const { verdict, reason } = only(['2022-02-25', 'Ardak Daily', text])
    expect(verdict).toBe('parts-do-not-sum')
    expect(reason).toMatch(/ \$1\.526 billion by Ardak Daily .* make \$1\.536 billion\.$/)
  })

  test('months measured against a year that is named as the base', () => {
    const text = `Trade turnover between Chad and Togo was $92.8 million in the first five months of 2020, a decrease of
      75.4 percent compared to 2019, when it was $377.4 million.`
    expect(only(['2020-07-25', 'Ardak Daily', text]).verdict).toBe('incomplete-year')
  })

  test('a railway that is shorter than its parts', () => {
    const text = `The railway is 908 km long: 120 km in Kazakhstan, 722 km in Turkmenistan and 86 km in Iran.`
    const { verdict, reason } = only(['2014-12-08', 'Ardak Daily', text])
    expect(verdict).toBe('parts-do-not-sum')
    expect(reason).toBe(
      'A length of 908 km by Ardak Daily (2014-12-08), but 120 km in KZ + 722 km in TM + 86 km in IR make 928 km.',
    )
  })

  test('eleven Solar Hijri months set against eleven of the other calendar', () => {
    const text = `Between March 20, 2020 and February 18, 2021, Iran's exports to Oman stood at $933 million,
      4 percent less than in January-November 2019.`
    const { verdict, reason } = only(['2021-04-08', 'Ardak Daily', text])
    expect(verdict).toBe('calendar-misaligned')
    expect(reason).toBe(
      'Exports of IR to OM in the first 11 months of the Solar Hijri year 1399 (2020-03-20 to 2021-02-18): −4 % by Ardak Daily (2021-04-08) is measured against 2019-01 to 2019-11; the same months of the year before are the first 11 months of the Solar Hijri year 1398 (2019-03-21 to 2020-02-19).',
    )
  })

  test('a change that its own two levels do not make', () => {
    const text =
      "Chad's exports to Togo rose by 70 percent from $2.0 million in 2019 to $3.1 million in 2020."
    const { verdict, reason } = only(['2021-02-01', 'Sahel Post', text])
    expect(verdict).toBe('change-contradicts-values')
    expect(reason).toMatch(/but \$2 million by Sahel Post \(2021-02-01\) is stated/)
  })

  test('exports and imports that do not make up the trade', () => {
    const text = `Trade between Chad and Togo reached $500.4 million in 2020. Chad's exports to Togo were $300.2 million
      in 2020 and its imports from Togo $120.1 million.`
    const { verdict, reason } = only(['2021-02-01', 'Sahel Post', text])
    expect(verdict).toBe('parts-do-not-sum')
    expect(reason).toMatch(
      /exports \$300\.2 million \+ imports \$120\.1 million make \$420\.3 million\.$/,
    )
  })
})

describe('between texts a check catches', () => {
  test('millions where thousands were meant, by the rest of the series', () => {
    const { verdict, reason } = only(
      [
        '2017-02-01',
        'Ardak Daily',
        "Iran's exports to Kazakhstan amounted to $188 million in 2016.",
      ],
      [
        '2018-02-01',
        'Lima Wire',
        "Iran's exports to Kazakhstan stood at $209,164 million in 2017.",
      ],
      ['2019-02-01', 'Sahel Post', 'Iran exported goods worth $231 million to Kazakhstan in 2018.'],
    )
    expect(verdict).toBe('unit-slip')
    expect(reason).toContain('$209.164 billion by Lima Wire (2018-02-01) is about 1,000 times more')
  })

  test('a year that is less than the change of the next one implies', () => {
    const { verdict, reason, inferred } = only(
      [
        '2021-02-01',
        'Sahel Post',
        'Trade between Kazakhstan and Iran was $237 million in 2020, down 37.2 percent from 2019.',
      ],
      [
        '2020-01-20',
        'Lima Wire',
        'Trade between Kazakhstan and Iran was worth $302 million in 2019.',
      ],
    )
    expect([verdict, inferred]).toEqual(['contradicts', true])
    expect(reason).toBe(
      'Trade of KZ–IR in 2019: $302 million by Lima Wire (2020-01-20) does not fit $237 million, −37.2 % by Sahel Post (2021-02-01), which implies $377.4 million ($376.3 million to $378.5 million) for 2019; it came out soon after the period and may lack its last months.',
    )
  })

  test('two releases that count imports in different ways', () => {
    const found = alarms(
      [
        '2021-04-20',
        'Customs',
        "In the Iranian year 1399 Iran's exports to Kazakhstan stood at $168.0 million and its imports from Kazakhstan at $37.5 million.",
      ],
      [
        '2021-09-25',
        'Chamber',
        "In the Iranian year 1399 Iran's exports to Kazakhstan were $167.99 million and its imports from Kazakhstan $201.2 million.",
      ],
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['contradicts'])
    expect(found[0]?.reason).toContain(
      '$37.5 million by Customs (2021-04-20) and $201.2 million by',
    )
  })

  test('two amounts of one digit that are next to each other', () => {
    const { verdict } = only(
      ['2025-02-01', 'A', 'Trade of Chad and Togo amounted to $2 billion in 2024.'],
      ['2025-03-01', 'B', 'Trade of Chad and Togo amounted to $3 billion in 2024.'],
    )
    expect(verdict).toBe('contradicts')
  })

  test('two officials with different growth of one year', () => {
    const { verdict, reason } = only(
      [
        '2025-02-01',
        'A',
        'Trade of Kazakhstan and Iran exceeded $340 million in 2024, up 12.6 percent.',
      ],
      ['2025-03-01', 'B', 'Trade between Kazakhstan and Iran rose by 50 percent in 2024.'],
    )
    expect(verdict).toBe('contradicts')
    expect(reason).toContain('+12.6 % by A (2025-02-01) and +50 % by B (2025-03-01)')
  })

  test('growth of trade that is the sum of what another document tells', () => {
    const { verdict } = only(
      ['2021-02-01', 'A', 'Trade between Chad and Togo rose by 96 percent in 2020.'],
      [
        '2021-02-03',
        'B',
        "In 2020 Chad's exports to Togo grew by 37 percent and its imports from Togo grew by 59 percent.",
      ],
    )
    expect(verdict).toBe('growth-rates-added')
  })

  test('nine months that exceed the year', () => {
    const { verdict } = only(
      ['2021-02-01', 'A', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
      ['2020-11-01', 'B', 'Trade of Chad and Togo was $251 million in January-September 2020.'],
    )
    expect(verdict).toBe('part-exceeds-whole')
  })

  test('exports that exceed all trade', () => {
    const { verdict } = only(
      ['2021-02-01', 'A', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
      ['2020-11-01', 'B', "Chad's exports to Togo were $288 million in 2019."],
      ['2021-11-01', 'B', "Chad's exports to Togo were $290 million in 2020."],
    )
    expect(verdict).toBe('part-exceeds-whole')
  })
})
