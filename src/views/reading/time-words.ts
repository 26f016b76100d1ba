const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A time in words: `2021-04-07` is "7 April 2021", `../2026` "by 2026", `2020-03/2021-02` "March 2020 –
 * February 2021", `2026~` "about 2026". What is no EDTF of that kind stays as it is.
 */
export function timeWords(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return dateWords(edtf)
  if (from === '..' || from === '') return `by ${dateWords(to)}`
  if (to === '..' || to === '') return `from ${dateWords(from)}`
  return `${dateWords(from)} – ${dateWords(to)}`
}

/** From one time to another: "12 March 2019 to 3 June 2021"; where they are the same, that one. */
export function fromToWords(first: string, last: string): string {
  return first === last ? timeWords(first) : `${timeWords(first)} to ${timeWords(last)}`
}

function dateWords(date: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/.exec(date)
  const month = MONTHS[Number(match?.[2] ?? 0) - 1]
  if (!match || (match[2] !== undefined && month === undefined)) return decade(date)
  const day = match[3] === undefined ? '' : `${Number(match[3])} `
  const about = match[4] === undefined ? '' : 'about '
  return `${about}${day}${month === undefined ? '' : `${month} `}${match[1]}`
}

function decade(date: string): string {
  const match = /^(\d{3})X$/.exec(date)
  return match ? `the ${match[1]}0s` : date
}
