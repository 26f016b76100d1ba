/**
 * The address of a view of a relation.
 *
 * @example viewAddress('/promises', ['IR', 'KZ'], { stage: 'agreed' }) // '/promises?party=IR,KZ&stage=agreed'
 */
export function viewAddress(
  path: string,
  parties: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const parameter = path === '/brief' ? 'parties' : 'party'
  const written = new URLSearchParams({ [parameter]: parties.join(','), ...more })
  // A comma is read as well as its code, and better by people.
  return `${path}?${String(written).replaceAll('%2C', ',')}`
}
