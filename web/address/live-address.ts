/** Words at either end of a long quotation are enough to find it. */
const END_WORDS = 6
const WHOLE = 160

/**
 * The address of a quotation on the page that it came from: a text fragment (WICG, URL Fragment Text Directives), by
 * which a browser finds the words. Null where the address is none of the web, so that no text can name a script.
 *
 * @example liveAddress('https://news.example/a', 'trade fell') // 'https://news.example/a#:~:text=trade%20fell'
 */
export function liveAddress(url: string | null, quote: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const address = new URL(url)
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null
  if (quote === null || quote.trim() === '') return address.href
  address.hash = ''
  return `${address.href.replace(/#$/, '')}#:~:text=${fragmentOf(quote)}`
}

function fragmentOf(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  if (words.length <= WHOLE) return encoded(words)
  const all = words.split(' ')
  return `${encoded(all.slice(0, END_WORDS).join(' '))},${encoded(all.slice(-END_WORDS).join(' '))}`
}

/** Hyphens and commas have a meaning in the directive; half a character of two units cannot be encoded. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
}
