/** Whether a label says how a quotation begins, or all of it, but for case, full stops and quotation marks. */
export function isSaidBy(label: string, quote: string): boolean {
  return bare(quote).startsWith(bare(label))
}

/** Whether a label says all that a quotation says. */
export function saysAll(label: string, quote: string): boolean {
  return bare(label) === bare(quote)
}

function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
