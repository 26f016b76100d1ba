const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
/** States that are gone, whose codes would name others, and unions that have codes like states. */
const OTHERS: Readonly<Record<string, string>> = {
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  EU: 'EU',
  UN: 'UN',
}

/** A party in English: "Kazakhstan" for KZ; a bloc or a company as it is. */
export function partyName(party: string): string {
  if (!/^[A-Z]{2}$/.test(party)) return party
  return OTHERS[party] ?? NAMES.of(party) ?? party
}

/** Parties that face each other: "Iran–Kazakhstan". */
export function partiesBetween(parties: readonly string[]): string {
  return parties.map(partyName).join('–')
}

/** Parties in a row: "Iran, Kazakhstan and Oman". */
export function partyList(parties: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parties.map(partyName))
}
