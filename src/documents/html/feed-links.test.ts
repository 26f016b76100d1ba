import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedLinks } from './feed-links.ts'

const ADDRESS = 'https://news.example/world/'

function head(...links: string[]): string {
  return `<!doctype html><html><head><title>News</title>${links.join('\n')}</head><body><p>Trade.</p></body></html>`
}

test('the feeds of a page are given in its order, each once and in full', () => {
  const page = head(
    '<link rel="alternate" type="application/rss+xml" title="News" href="/rss">',
    `<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='atom.xml#top'>`,
    '<link rel="alternate" type="application/rss+xml" href="https://news.example/rss">',
    '<link href="//feeds.example/f.json?a=1&amp;b=2" rel="feed alternate" type=application/feed+json />',
  )
  expect(feedLinks(page, ADDRESS)).toEqual([
    { url: 'https://news.example/rss', type: 'rss' },
    { url: 'https://news.example/world/atom.xml', type: 'atom' },
    { url: 'https://feeds.example/f.json?a=1&b=2', type: 'json' },
  ])
})

test.for([
  '<link rel="alternate" hreflang="fa" href="/fa">',
  '<link rel="alternate" type="application/json" href="/wp-json/1">',
  '<link rel="stylesheet" type="application/rss+xml" href="/rss">',
  '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
  '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">',
  '<link rel="alternate" type="application/rss+xml" href="  ">',
  '<link rel="alternate" type="application/rss+xml" href="http://">',
  '<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->',
  '<script>"<link rel=alternate type=application/rss+xml href=/rss>"</script>',
])('%s tells of none', (link) => {
  expect(feedLinks(head(link), ADDRESS)).toEqual([])
})

test('a link that stands in the body counts, and so does one of a torn page', () => {
  const link = '<link rel=alternate type=application/rss+xml href=/rss>'
  const found = [{ url: 'https://news.example/rss', type: 'rss' }]
  expect(feedLinks(`<p>Trade</p><div>${link}`, ADDRESS)).toEqual(found)
  expect(feedLinks(link, ADDRESS)).toEqual(found)
})

test('a page of links is read to fifty of them', () => {
  const links = Array.from(
    { length: 5000 },
    (_, i) => `<link rel=alternate type=application/rss+xml href=/${i}>`,
  )
  expect(feedLinks(head(...links), ADDRESS)).toHaveLength(50)
})

test('a damaged page is no reason to fail', () => {
  const page = head('<link rel="alternate" type="application/rss+xml" href="/rss">')
  const slip = fc.tuple(fc.nat(page.length), fc.string({ maxLength: 3 }), fc.nat(5))
  fc.assert(
    fc.property(fc.array(slip, { maxLength: 5 }), (slips) => {
      const damaged = slips.reduce(
        (html, [at, words, gone]) => html.slice(0, at) + words + html.slice(at + gone),
        page,
      )
      for (const { url } of feedLinks(damaged, ADDRESS)) expect(url).toMatch(/^https?:/)
    }),
    { numRuns: 200, seed: 4 },
  )
})
