/** "brief-KZ-IR-2021-12-31.md": letters and digits alone, so that it is a name everywhere. */
export function fileName(parties: string, asOf: string | null, format: string): string {
  const words = ['brief', ...parties.split(','), ...(asOf === null ? [] : [asOf])]
  const name = words.join('-').replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${name.slice(0, 80)}.${format}`
}
