const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** States that are gone: the codes would name their successors. */
const GONE: ReadonlyMap<string, string> = new Map([
  ['SU', 'Soviet Union'],
  ['YU', 'Yugoslavia'],
  ['CS', 'Czechoslovakia'],
  ['DD', 'East Germany'],
  ['EU', 'EU'],
  ['UN', 'UN'],
])

/** A party in English: "Kazakhstan" for `KZ`; a bloc or a company as it is. */
export function partyName(party: string): string {
  if (!/^[A-Z]{2}$/.test(party)) return party
  return GONE.get(party) ?? REGIONS.of(party) ?? party
}

/** Parties in a row: "Iran and Kazakhstan", "Iran, Kazakhstan and Oman". */
export function partyList(parties: readonly string[]): string {
  const names = parties.map(partyName)
  const last = names.pop()
  return names.length === 0 ? (last ?? '') : `${names.join(', ')} and ${last}`
}

/** Parties that face each other: "Iran–Kazakhstan". */
export function partiesBetween(parties: readonly string[]): string {
  return parties.map(partyName).join('–')
}

/** A language in English, by its BCP 47 tag; the tag itself where it is none. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    // A tag that is no BCP 47, from a document: it is shown as it stands.
    return tag
  }
}
