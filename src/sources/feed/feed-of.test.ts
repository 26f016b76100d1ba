import { describe, expect, test } from 'vitest'
import { feedOf, MOST_ENTRIES } from './feed-of.ts'

const HEAD = '<title>Port News</title><link>https://port.example/</link>'
const GRAIN =
  '<item><title>Grain</title><link>/1</link><guid>urn:1</guid><pubDate>Tue, 06 Apr 2021 23:30:00 +0500</pubDate><description>Aktau shipped grain.</description></item>'
const OIL = '<item><title>Oil</title><guid>https://port.example/2</guid></item>'

function rss(...items: string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel>${HEAD}${items.join('')}</channel></rss>`
}

/** The titles of the entries, and how many are unread. */
function titles(text: string): unknown[] {
  const feed = feedOf(text)
  return feed ? [...feed.entries.map(({ title }) => title), feed.unread] : ['none']
}

const ENTRY = {
  id: 'urn:1',
  url: 'https://port.example/1',
  title: 'Grain',
  published: '2021-04-06',
  authors: [],
  source: null,
  language: null,
  content: { kind: 'text', text: 'Aktau shipped grain.' },
}

describe('a feed', () => {
  test('in RSS has its title, its link and its entries', () => {
    expect(feedOf(rss('<language>en-us</language>', GRAIN, OIL))).toEqual({
      title: 'Port News',
      link: 'https://port.example/',
      language: 'en-us',
      entries: [
        ENTRY,
        {
          ...ENTRY,
          id: 'https://port.example/2',
          url: 'https://port.example/2',
          title: 'Oil',
          published: null,
          content: null,
        },
      ],
      unread: 0,
    })
  })

  test('in Atom takes the first publication and not the last change', () => {
    const entry = (times: string) =>
      `<entry xml:lang="kk"><id>urn:1</id><title type="html">Grain &amp;amp; &lt;b&gt;oil&lt;/b&gt;</title><link rel="edit" href="/e"/><link href="/1"/>${times}<author><name>A. Nurlanova</name></author><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></div></content></entry>`
    const both = entry(
      '<updated>2021-05-07T00:00:00Z</updated><published>2021-04-06T23:30:00+05:00</published>',
    )
    const changed = entry('<updated>2021-05-07T00:00:00Z</updated>')
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Port</title><link href="https://port.example/"/>${both}${changed}</feed>`
    const feed = feedOf(text)
    expect(feed?.language).toBe('ru')
    expect(feed?.entries.map(({ published }) => published)).toEqual(['2021-04-06', null])
    expect(feed?.entries[0]).toMatchObject({
      url: 'https://port.example/1',
      title: 'Grain & oil',
      authors: ['A. Nurlanova'],
      language: 'kk',
      content: { kind: 'text', text: 'Long.' },
    })
  })

  test('in RDF has the day, author and language of Dublin Core', () => {
    const text = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x">${HEAD}<dc:language>ru</dc:language></channel><item rdf:about="https://port.example/1"><title>Grain</title><dc:date>2021-04-06T10:00+05:00</dc:date><dc:creator>A. Nurlanova</dc:creator></item></rdf:RDF>`
    expect(feedOf(text)).toMatchObject({
      title: 'Port News',
      language: 'ru',
      entries: [
        { id: 'https://port.example/1', published: '2021-04-06', authors: ['A. Nurlanova'] },
      ],
    })
  })

  test('in JSON is known by its version alone, since other JSON has titles too', () => {
    const items = [
      { id: 7, url: '/7', content_text: 'Grain.', date_published: '2021-04-06T23:00:00-05:00' },
    ]
    const feed = { title: 'Port', home_page_url: 'https://port.example', items }
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...feed })
    expect(feedOf(text)).toMatchObject({
      entries: [
        {
          id: '7',
          url: 'https://port.example/7',
          published: '2021-04-06',
          content: { kind: 'text' },
        },
      ],
    })
    expect(feedOf(JSON.stringify(feed))).toBeNull()
  })

  test('without its own address stands where it was found', () => {
    const text = rss(GRAIN).replace('https://port.example/', '')
    expect(feedOf(text, 'https://desk.example/feeds/a')?.entries[0]?.url).toBe(
      'https://desk.example/1',
    )
    expect(feedOf(text)?.entries[0]?.url).toBeNull()
  })

  test('gives no address of another scheme', () => {
    const bad = GRAIN.replace('/1<', 'javascript:alert(1)<')
    expect(feedOf(rss(bad))?.entries[0]?.url).toBeNull()
  })
})

describe('what an entry says', () => {
  const content = (description: string, more = '') =>
    feedOf(
      rss(`<item><description>${description}</description>${more}</item>`).replace(
        '<rss ',
        '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" ',
      ),
    )?.entries[0]?.content

  const long = 'Aktau shipped grain to Iran and will ship more. '.repeat(10).trim()

  test('in full goes before what is said in short', () => {
    const full = `<content:encoded><![CDATA[<p>${long}</p>]]></content:encoded>`
    expect(content('Short.', full)).toEqual({ kind: 'html', text: `<p>${long}</p>` })
  })

  test('is the same in CDATA, escaped, and not escaped at all', () => {
    const html = `<p>${long}</p>`
    const escaped = html.replaceAll('<', '&lt;')
    for (const written of [html, escaped, `<![CDATA[${html}]]>`]) {
      expect(content(written)).toEqual({ kind: 'html', text: html })
    }
  })

  test('in a sentence or two is text, without a link to read on', () => {
    const written = '&lt;p&gt;Grain &amp;amp; oil. &lt;a href="/1"&gt;Read more&lt;/a&gt;&lt;/p&gt;'
    expect(content(written)).toEqual({ kind: 'text', text: 'Grain & oil.' })
    expect(content('Grain &amp; oil, 3 &amp;lt; 5 &bogus; R&D')).toMatchObject({
      text: 'Grain & oil, 3 < 5 &bogus; R&D',
    })
  })

  test('does not end with the line of the program that wrote it', () => {
    const line = '<p>The post <a href="/1">Grain</a> appeared first on <a href="/">Port</a>.</p>'
    expect(content(`<![CDATA[<p>${long}</p>\n${line}]]>`)).toMatchObject({ text: `<p>${long}</p>` })
  })

  test('is none where it is a picture', () => {
    expect(content('<![CDATA[<img src="/a.png">]]>')).toBeNull()
  })
})

describe('a damaged feed', () => {
  test.for([
    ['behind a warning', `\nWarning: x on line 2\n${rss(GRAIN, OIL)}`],
    ['behind a mark', `\ufeff \n${rss(GRAIN, OIL)}`],
    ['with a bare "<"', rss(GRAIN.replace('shipped', '< 3 and shipped'), OIL)],
    ['with a CDATA without end', rss(GRAIN.replace('Aktau', '<![CDATA[Aktau'), OIL)],
    ['with tags without end', rss(GRAIN.replace('Aktau', '<p><b>Aktau</i>'), OIL)],
    ['with undeclared entities', rss(GRAIN.replace('Aktau', '&nbsp;Aktau &eacute; &port;'), OIL)],
    ['cut in an entry', rss(GRAIN, OIL, GRAIN).slice(0, -120)],
    ['without its end', rss(GRAIN, OIL).slice(0, -20)],
    ['with an attribute without end', rss(GRAIN.replace('</item>', '<a <b></item>'), OIL)],
  ] as const)('%s still has its entries', ([, text]) => {
    expect(titles(text).slice(0, 2)).toEqual(['Grain', 'Oil'])
  })

  test('loses a bad entry and no other, and tells how many', () => {
    expect(titles(rss(GRAIN, '<item><__proto__>x</__proto__></item>', OIL))).toEqual([
      'Grain',
      'Oil',
      1,
    ])
    expect(titles(rss(GRAIN, `<item>${'<a>'.repeat(20_000)}</item>`, OIL))).toEqual([
      'Grain',
      'Oil',
      1,
    ])
    expect(titles(rss(GRAIN, '<item><title>Gold<link>/3</link></item>', OIL))).toEqual([
      'Grain',
      'Oil',
      1,
    ])
  })

  test('with more entries than allowed has the first of them', () => {
    const feed = feedOf(rss('<item><title>x</title></item>'.repeat(MOST_ENTRIES + 5)))
    expect([feed?.entries.length, feed?.unread]).toEqual([MOST_ENTRIES, 5])
  })
})

describe('a hostile feed', () => {
  const lol = Array.from(
    { length: 20 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  ).join('')
  const declared = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd">]>`
  const bomb = GRAIN.replace('Aktau', '&l20;&x;')

  test('has no entities of its own and nothing from outside, before its root or in it', () => {
    for (const text of [rss(bomb).replace('<rss', `${declared}<rss`), rss(declared, bomb)]) {
      const start = performance.now()
      const heap = process.memoryUsage().heapUsed
      expect(feedOf(text)?.entries[0]?.content?.text).toBe('&l20;&x; shipped grain.')
      expect(performance.now() - start).toBeLessThan(1000)
      expect(process.memoryUsage().heapUsed - heap).toBeLessThan(50_000_000)
    }
  })

  test.for([
    ['<author>', `<author>${'(&lt;['.repeat(60_000)}</author>`],
    ['bare "<"', '< <a '.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['CDATA', '<![CDATA['.repeat(50_000)],
    ['tags', '<title>'.repeat(50_000)],
  ] as const)('full of %s costs no more than its length', ([, text]) => {
    const start = performance.now()
    feedOf(
      rss(GRAIN, `<item><title>x</title><description>${text}</description>${text}</item>`, OIL),
    )
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
