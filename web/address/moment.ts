import { useSearch } from 'wouter'

/** From which moment the ledger is looked at; null for today, and for all that it knows. */
export interface Moment {
  /** ISO day: by documents published until then. */
  readonly asOf: string | null
  /** ISO day or instant: by what the ledger knew then. */
  readonly knownAt: string | null
}

const NAMES = ['asOf', 'knownAt'] as const

/** The moment that the address of the page names. */
export function useMoment(): Moment {
  return momentIn(useSearch())
}

function momentIn(search: string): Moment {
  const written = new URLSearchParams(search)
  return { asOf: written.get('asOf'), knownAt: written.get('knownAt') }
}

/** An address of this app, seen from the same moment as the page on which it stands. */
export function atMoment(address: string, moment: Moment): string {
  const [path = '', query = ''] = address.split('?')
  const written = new URLSearchParams(query)
  for (const name of NAMES) {
    const value = moment[name]
    if (value !== null && !written.has(name)) written.set(name, value)
  }
  return written.size > 0 ? `${path}?${written}` : path
}
