/**
 * Orders texts by their code units, the same on every machine: no locale has a say in it.
 *
 * @example ['b', 'B', 'a'].sort(compareTexts) // ['B', 'a', 'b']
 */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
