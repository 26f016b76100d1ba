/** Blocs that went on under another name: what was begun with the one is ended with the other. */
const HEIRS: ReadonlyMap<string, string> = new Map([
  ['EC', 'EU'],
  ['OAU', 'AU'],
  ['CSCE', 'OSCE'],
])

/**
 * The bloc that stands for one of its names in time; any other party is itself.
 *
 * @example heirOf('EC') // 'EU'
 */
export const heirOf = (party: string): string => HEIRS.get(party) ?? party
