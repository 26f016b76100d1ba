/**
 * The address of a view of a relation.
 *
 * @example viewAddress('/promises', ['IR', 'KZ'], { stage: 'agreed' }) // '/promises?party=IR%2CKZ&stage=agreed'
 */
export function viewAddress(
  path: string,
  parties: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const parameter = path === '/brief' ? 'parties' : 'party'
  return `${path}?${new URLSearchParams({ [parameter]: parties.join(','), ...more })}`
}
