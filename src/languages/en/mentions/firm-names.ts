import type { Actor, TokenRange } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Token } from '../../../core/token.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { wholeOf } from '../matched.ts'
import { lowerAt } from '../values/amounts.ts'
import { ownerIn, ownerOf } from './owner-rules.ts'

/** A firm that is called by the words of a range. */
export const firmNamed = (name: TokenRange, codes: readonly string[]): Actor =>
  actor('company', { form: 'name', name, own: true, head: 'company', codes })

/** Words written small in the name of a firm. */
const SMALL: ReadonlySet<string> = new Set(['and', 'of', 'for', 'de', 'du', 'the'])

export const allCapitals = (p: Parts, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) {
    const token = p.match.chart.tokens[i] as Token
    if (token.shape === 'word' && !token.capital && !SMALL.has(token.lower)) return false
  }
  return true
}

/** "Bank of Peru", "Air Peru", "Orr and Sons". */
export function firmByBeginning(p: Parts): Actor | undefined {
  const codes: string[] = []
  for (const item of p.match.items) {
    const owner = ownerOf(item)
    if (owner?.link === 'possessive') return undefined
    if (owner) codes.push(...owner.codes)
  }
  return allCapitals(p, p.match) ? firmNamed(wholeOf(p), codes) : undefined
}

/** "Oil and Gas Bank of Peru": a name that ends in whose it is. */
export function firmOfFields(p: Parts): Actor | undefined {
  const owner = ownerIn(p, 'owner')
  return owner && owner.link === 'noun' && allCapitals(p, p.match)
    ? firmNamed(wholeOf(p), owner.codes)
    : undefined
}

/** "Peru Bank for International Cooperation": what it is for belongs to its name. */
export const firmForFields = (p: Parts): Actor | undefined => {
  const of = p.value<Actor>('firm')
  return of && allCapitals(p, p.match) ? { ...of, name: wholeOf(p) } : undefined
}

/** "Empresa Nacional del Cobre", "Société Orr": a firm by the word that its name begins with. */
export const firmByNoun = (p: Parts): Actor | undefined => {
  const { chart, from, to } = p.match
  const noun = HEADS.has(chart.tokens[from]?.lower ?? '') && to > from + 1
  return noun ? firmNamed(wholeOf(p), []) : undefined
}

const HEADS: ReadonlySet<string> = new Set(
  `compañía companhia compagnie corporación corporação empresa empresas société societe sociedad sociedade banca
  consorcio consórcio office agence caisse régie établissements cooperativa`.split(/\s+/),
)

/** "China's Export-Import Bank": the bank that a state finances its exports with. */
export function eximBank(p: Parts): Actor | undefined {
  const owner = ownerIn(p, 'owner')
  const from = p.match.items[0]?.to
  if (!owner || from === undefined) return undefined
  // "Korea Exim Bank" has the state in its name.
  const start = owner.link === 'noun' ? p.match.from : from
  const name = { from: lowerAt(p.match.chart, from) === "'s" ? from + 1 : start, to: p.match.to }
  return allCapitals(p, name) ? firmNamed(name, owner.codes) : undefined
}

/** "Condor Company" is Condor; "Equity Bank" has "Bank" in its name. */
export const endsInBank = ({ match: { chart, to, names } }: Parts): boolean => {
  const last = chart.tokens[to - 1]
  const known = names.get('name')?.item?.class === 'firm-name'
  return last?.capital === true && last.lower === 'bank' && !known
}
