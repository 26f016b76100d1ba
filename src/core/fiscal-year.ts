/**
 * The day on which the fiscal year begins, by which states count what they trade and spend: those whose year is another than the
 * calendar's and has long been the same, from the field "Fiscal year" of the CIA's World Factbook. The United Kingdom's is that of
 * its accounts, which begins with the month; that of its taxes begins on the sixth.
 */
const BEGINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '04-01': 'BB BN BW BZ CA GB HK IN JM JP KW LS NA SG SZ ZA',
    '07-01': 'AU BD BS BT DM EG KE MU PK RW TZ UG',
    '07-08': 'ET',
    '07-16': 'NP',
    '10-01': 'HT TH TT US',
  }).flatMap(([day, codes]) => codes.split(' ').map((code) => [code, day] as const)),
)

/**
 * The fiscal year that begins in a year, in a state where it is another than the calendar's; or null. It is written in months
 * where it begins with one.
 *
 * @example
 * fiscalYear(2019, 'IN') // '2019-04/2020-03'
 * fiscalYear(2019, 'ET') // '2019-07-08/2020-07-07'
 */
export function fiscalYear(year: number, code: string): string | null {
  const begins = BEGINS.get(code)
  if (begins === undefined) return null
  const [month, day] = begins.split('-').map(Number) as [number, number]
  if (day === 1) return `${year}-${two(month)}/${year + 1}-${two(month - 1)}`
  return `${year}-${begins}/${year + 1}-${two(month)}-${two(day - 1)}`
}

const two = (number: number): string => String(number).padStart(2, '0')
