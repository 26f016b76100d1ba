import { expect, test } from 'vitest'
import { isFeed } from './feed-beginning.ts'

test.for([
  '<rss version="2.0"><channel>',
  '\ufeff<?xml version="1.0"?>\n<!-- made --><!DOCTYPE rss>\n<rss version="0.91">\n<channel>',
  '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><feed xmlns="http://www.w3.org/2005/Atom"><title>',
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><!-- a --><channel/>',
  '<br /><b>Warning</b>: x\n<?xml version="1.0"?><rss version="2.0"><channel>',
  '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x">',
  '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:id>',
  '{"version": "https://jsonfeed.org/version/1", "title": "Port"',
  '{"title":"Port","version":"https:\\/\\/jsonfeed.org\\/version\\/1.1"',
])('%s begins a feed', (text) => {
  expect(isFeed(Buffer.from(text))).toBe(true)
})

test('a feed in UTF-16 with its mark is one', () => {
  expect(isFeed(Buffer.from('\ufeff<rss version="2.0"><channel>', 'utf16le'))).toBe(true)
})

test.for([
  '<!doctype html><html><body><rss version="2.0"><channel>',
  'A feed begins with <rss version="2.0"><channel>, as RSS has it.',
  '<rss>Aktau shipped grain.</rss>',
  '<feedback><title>Grain</title></feedback>',
  '<?xml version="1.0"?><urlset><url><loc>',
  '<?xml version="1.0"?><rdf:RDF><owl:Class>',
  '{"title":"Grain","items":[]}',
  '{"text":"see https://jsonfeed.org/version/1"}',
  'Aktau shipped grain.',
  '',
])('%s begins none', (text) => {
  expect(isFeed(Buffer.from(text))).toBe(false)
})

test('comments without end cost no time', () => {
  const start = performance.now()
  isFeed(Buffer.from('<!-- --> <!-- <rss> '.repeat(1000)))
  isFeed(Buffer.from(`<rss>${'<!-- -->'.repeat(1000)}x`))
  expect(performance.now() - start).toBeLessThan(500)
})
