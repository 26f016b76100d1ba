/** In which month the fiscal year begins, by which states count what they trade and spend. */
const BEGINS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    4: 'IN JP SG HK ZA BW NA LS SZ JM',
    7: 'PK BD BT AU EG KE UG TZ ET SD MU',
    10: 'US TH TT HT',
  }).flatMap(([month, codes]) => codes.split(' ').map((code) => [code, Number(month)] as const)),
)

/** The fiscal year that begins in a year, in a state where it is another than the calendar's; or null. */
export function fiscalYear(year: number, code: string): string | null {
  const month = BEGINS.get(code)
  if (month === undefined) return null
  return `${year}-${two(month)}/${year + 1}-${two(month - 1)}`
}

const two = (month: number): string => String(month).padStart(2, '0')
