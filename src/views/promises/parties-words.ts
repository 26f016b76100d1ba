import { partyList, partyName } from '../reading/names.ts'

const MOST = 5

/** Parties in a row, and how many more there are: "Iran, Kazakhstan, Oman, Russia and 2 more". */
export function partiesWords(parties: readonly string[]): string {
  if (parties.length <= MOST) return partyList(parties)
  const shown = parties.slice(0, MOST - 1).map(partyName)
  return `${shown.join(', ')} and ${parties.length - MOST + 1} more`
}
