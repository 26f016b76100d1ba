import type { Orthography } from '../../pack.ts'
import { currencyCodes, WORDLIKE_CODES } from '../values/currencies.ts'
import { words } from '../written-lists.ts'

const NUMBERED = words('no nos art arts vol vols fig figs sec ch p pp para paras')

const PREFIXES = [
  ...NUMBERED,
  ...words(`
    mr mrs ms messrs dr prof hon rev sen rep gov gen col lt maj capt cmdr adm sgt amb st ste mt fr
    vs v ca cf approx est al ph
  `),
]

const CALENDAR = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

const WITHIN = words('bn bln mln mn tn thou hrs hr mins secs yr yrs mos wk wks etc ed eds')

/** Codes and letters of money that stand right before their number; "COP28" is no sum of pesos. */
const CODES = currencyCodes
  .filter((code) => !WORDLIKE_CODES.has(code))
  .map((code) => code.toLowerCase())
const SIGNS =
  words(`rmb rs rm tk dh dhs sh shs ksh kshs ush ushs tsh tshs rp sr qr bd kd jd le dm ffr bfr sfr swfr dkr nkr
  skr cfa fcfa cfaf mk gh`)

/** English: abbreviations that own their full stop, clitics, and the words that begin sentences. */
export const orthography: Orthography = {
  prefixes: new Set(PREFIXES),
  abbreviations: new Set([
    ...PREFIXES,
    ...words(`
      ts ch kh zh co corp inc ltd llc plc bros dept univ assn intl jr sr esq ext ave blvd rd
    `),
    ...CALENDAR,
    ...WITHIN,
  ]),
  numbered: new Set(NUMBERED),
  cased: new Set(CALENDAR),
  within: new Set(WITHIN),
  clitics: new Set(["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"]),
  joined: new Set(words('co re de')),
  signs: new Set([...CODES, ...SIGNS]),
  scaled: /[KNPR]\d[\d.,]*\s?(?:m|mn|mln|million|bn?|bln|billion|trn?|trillion)\b/y,
  starters: new Set(
    words(`
    the a an this that these those it its he she his her they their we our i you in on at by for from
    with under according as after before during since while when where if although though however
    but and also both all each some many most several such there here meanwhile moreover furthermore
    earlier last next one two three mr mrs ms dr
  `),
  ),
  openers: new Set(
    words(`
    in on at during elsewhere speaking addressing according meanwhile following under before after for further furthermore
    moreover earlier later despite based referring pointing mentioning noting he she they it as since while when although also
    besides regarding concerning another
  `),
  ),
}
