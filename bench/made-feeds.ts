import { type MadeDocument, madeDocuments } from './made-documents.ts'
import { seeded } from './seeded.ts'

const DOCUMENTS = 2000
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A made feed of made documents in RSS, Atom, RDF or JSON, in whole texts or in their first lines; the same for the same seed. */
export function madeFeed(seed: number, entries = 20): Uint8Array {
  const chance = seeded(seed, 2005)
  const make = madeDocuments({ documents: DOCUMENTS, seed: 1 })
  const first = chance.whole(0, DOCUMENTS - entries)
  const documents = Array.from({ length: entries }, (_, i) => make(first + i))
  const format = chance.pick([rssFeed, rdfFeed, atomFeed, jsonFeed])
  return Buffer.from(format(documents, chance.chance(0.5)))
}

function rssFeed(documents: readonly MadeDocument[], whole: boolean): string {
  const items = documents.map((document) => {
    const content = `<![CDATA[${pageOf(document)}]]>`
    const more = whole ? `<content:encoded>${content}</content:encoded>` : ''
    return `<item><title>${escaped(document.title)}</title><link>${document.url}</link><guid isPermaLink="false">${document.id}</guid><pubDate>${stamp(document)}</pubDate><description>${escaped(summaryOf(document))}</description>${more}</item>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Made News</title><link>https://made.example/</link>${items.join('')}</channel></rss>`
}

function rdfFeed(documents: readonly MadeDocument[]): string {
  const items = documents.map(
    (document) =>
      `<item rdf:about="${document.url}"><title>${escaped(document.title)}</title><link>${document.url}</link><dc:date>${document.published}T10:00:00+05:00</dc:date><description>${escaped(summaryOf(document))}</description></item>\n`,
  )
  return `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://made.example/"><title>Made News</title><link>https://made.example/</link></channel>${items.join('')}</rdf:RDF>`
}

function atomFeed(documents: readonly MadeDocument[], whole: boolean): string {
  const entries = documents.map((document) => {
    const text = whole ? pageOf(document) : summaryOf(document)
    return `<entry><id>urn:made:${document.id}</id><title>${escaped(document.title)}</title><link href="${document.url}"/><published>${document.published}T10:00:00Z</published><updated>2026-01-01T00:00:00Z</updated><content type="html">${escaped(text)}</content></entry>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Made News</title><link href="https://made.example/"/><updated>2026-01-01T00:00:00Z</updated>${entries.join('')}</feed>`
}

function jsonFeed(documents: readonly MadeDocument[], whole: boolean): string {
  const items = documents.map((document) => ({
    id: document.id,
    url: document.url,
    title: document.title,
    date_published: `${document.published}T10:00:00Z`,
    ...(whole ? { content_html: pageOf(document) } : { content_text: summaryOf(document) }),
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Made News',
    home_page_url: 'https://made.example/',
    items,
  })
}

function pageOf({ text }: MadeDocument): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('')
}

function summaryOf({ text }: MadeDocument): string {
  return text.slice(0, 240)
}

function stamp({ published }: MadeDocument): string {
  const [year, month, day] = published.split('-')
  return `${day} ${MONTHS[Number(month) - 1]} ${year} 10:00:00 +0500`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
