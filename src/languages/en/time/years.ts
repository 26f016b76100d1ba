import type { Token } from '../../../core/token.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that a year follows. */
const LEADS = set(`
  in of since by before after until till from to during for through between year than with versus vs vs.
  early late mid throughout over into around circa past mid- beyond pre post spring summer autumn fall winter
  on only back upto
`)

/** Words that go on after a year as after any time, where a counted noun does not. */
const FOLLOWERS = set(`
  and or to was were is are has had have will would when which that while as at by from for in on of the a an
  but with after before due because through until till than compared versus alone onwards onward his her its
  their he she it they we i when where who also more not amid under via between about over
`)

/** Nouns of measures and people: a round number before them counts. */
const COUNTED = set(`
  tons tonnes ton tonne percent kilometers kilometres km miles meters metres m mw kw gw megawatts people persons
  barrels hectares acres troops soldiers dollars euros rials tenge rubles roubles pounds yen yuan units companies
  containers teu trucks wagons vehicles cars families households jobs students visitors tourists passengers feet
  liters litres kilograms kg years months days hours minutes workers employees men women children guests pilgrims
  delegates participants homes houses villages
`)

/** Words before a year that modifies a noun: "the 2015 deal", "its 2013 visit". */
const DETERMINERS = set(`the a its his her their our this that 's ' s' late early`)

/**
 * Whether a number of four digits at a token is a year by the words beside it: "in 2015", "(2015)",
 * "the 2015 deal", "2014, 2015 and 2016", and not "2015 tons", "the 2000 troops".
 */
export function isStandingYear(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const year = Number(tokens[at]?.text)
  if (next && COUNTED.has(next.lower)) return false
  if (before && LEADS.has(before.lower)) return led(year, next)
  if (before?.lower === '-' && /^(?:pre|post|mid)$/.test(tokens[at - 2]?.lower ?? '')) return true
  if (before?.lower === '(') return next?.text === ')' || next?.text === ',' || next?.text === ';'
  const modern = year >= 1800 && year <= 2099
  if (!modern) return false
  if (before && DETERMINERS.has(before.lower)) return year % 100 !== 0 && modifies(next)
  if (isListed(tokens, at)) return true
  return opens(before) && next !== undefined && FOLLOWERS.has(next.lower)
}

/** Behind a preposition: sure in our own time, else only where no noun follows. */
function led(year: number, next: Token | undefined): boolean {
  if (!next || next.shape === 'mark')
    return (next?.text !== '%' && next?.text !== '-') || year >= 1800
  if (next.capital || FOLLOWERS.has(next.lower)) return true
  if (next.shape === 'number') return false
  return year >= 1800 && year <= 2099 && (year % 100 !== 0 || !next.lower.endsWith('s'))
}

function modifies(next: Token | undefined): boolean {
  return next !== undefined && (next.shape === 'word' || next.lower === '-')
}

/** "in 2014, 2015 and 2016", "1999, 2004": a year behind a year. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && i >= at - 2 && /^(?:and|or|,|&|\/|to|-|–)$/.test(tokens[i]?.lower ?? '')) i--
  const text = tokens[i]?.text ?? ''
  return i < at - 1 && /^(?:1[89]|20)\d\d$/.test(text) && isStandingYear(tokens, i)
}

function opens(before: Token | undefined): boolean {
  return before === undefined || /^[.!?:]$/.test(before.lower)
}
