import { expect, test } from 'vitest'
import { madeFeed } from '../../../bench/made-feeds.ts'
import { damagedBytes } from '../../../test/support/damaged-bytes.ts'
import { Problem } from '../../core/problem.ts'
import { readPage } from '../../documents/html/read-page.ts'
import { pageOf } from '../page-bytes.ts'
import { documentsInFeed } from './documents-in-feed.ts'
import { isFeed } from './feed-beginning.ts'

const LONG = 'Aktau shipped grain to Iran and will ship more. '.repeat(6).trim()
const ITEMS = [
  '<item><title>Grain</title><link>https://port.example/1</link><pubDate>6 Apr 2021</pubDate><description>Aktau shipped grain.</description></item>',
  `<item><title>Oil &amp;amp; gas</title><description>&lt;p&gt;${LONG}&lt;/p&gt;</description></item>`,
  '<item><title>Grain through Aktau grows</title></item>',
  '<item><link>https://port.example/4</link></item>',
]

function feed(...items: string[]): Uint8Array {
  return Buffer.from(`<rss><channel><title>Port News</title>${items.join('')}</channel></rss>`)
}

function found(bytes: Uint8Array, told = {}) {
  return documentsInFeed({ name: 'a.xml', id: 'a', bytes, told })
}

test('a feed gives its entries as texts, as pieces of pages, as titles and as problems', () => {
  const [text, page, title, none] = found(feed(...ITEMS))
  expect(text).toEqual({
    name: 'a.xml:1',
    id: 'a-1',
    format: 'plain',
    text: 'Grain\n\nAktau shipped grain.',
    told: {
      url: 'https://port.example/1',
      title: 'Grain',
      published: '2021-04-06',
      publishedFrom: 'feed',
      source: 'Port News',
      authors: [],
      language: null,
    },
  })
  expect(page).toMatchObject({ name: 'a.xml:2', told: { mediaType: 'text/html', published: null } })
  expect(title).toMatchObject({ text: 'Grain through Aktau grows' })
  expect(none).toBeInstanceOf(Problem)
})

test('the piece of a page is a page, and its article is the entry under its title', () => {
  const [, page] = found(feed(...ITEMS))
  const { bytes } = page as { bytes: Uint8Array }
  expect(readPage(pageOf(bytes, false)?.text ?? '')?.text).toBe(`Oil & gas\n\n${LONG}`)
})

test('a feed is read in the character set that it declares, or the server, or that its letters tell', () => {
  const words = '<item><title>Зерно через порт Актау растет</title></item>'
  const decoder = new TextDecoder('windows-1251')
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  const bytes = (head: string) =>
    Buffer.from([...`${head}${feed(words)}`].map((letter) => letters.indexOf(letter)))
  for (const [head, told] of [
    ['<?xml version="1.0" encoding="windows-1251"?>', {}],
    ['<?xml version="1.0"?>', { charset: 'windows-1251' }],
    ['<?xml version="1.0" encoding="utf-8"?>', {}],
  ] as const) {
    expect(found(bytes(head), told)).toMatchObject([
      { told: { title: 'Зерно через порт Актау растет' } },
    ])
  }
})

test('what is no feed, or beyond 20 MB, is a problem', () => {
  const codes = [
    Buffer.from('Grain.'),
    Buffer.from('{"version":"https://jsonfeed.org/version/1"'),
    Buffer.alloc(20_000_001),
  ]
  expect(codes.map((bytes) => (found(bytes)[0] as Problem).code)).toEqual([
    'damaged',
    'damaged',
    'too-large',
  ])
})

test('entries that are too damaged are told behind the others', () => {
  const last = found(feed('<item><constructor><__proto__/></constructor></item>', ...ITEMS)).at(-1)
  expect(last).toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('1 of 5 entries'),
  })
})

test('a made feed gives as many documents as it has entries, each with its day', () => {
  for (let seed = 0; seed < 20; seed++) {
    const bytes = madeFeed(seed)
    expect(isFeed(bytes.subarray(0, 4096))).toBe(true)
    const days = found(bytes).map((each) => (each instanceof Problem ? null : each.told?.published))
    expect(days.length).toBe(20)
    expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true)
  }
})

const HOSTILE = [
  ']]>',
  '<![CDATA[',
  '<!--',
  '<item>',
  '</item>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">',
  '<?xml version="1.0"?>',
  '&#xD800;&#0;&#x110000;',
  '<a b="',
  '<__proto__>',
  '{"',
  '\0\ud800',
]

test('a damaged feed gives documents or problems, most of them, and in time', () => {
  let all = 0
  for (let seed = 0; seed < 300; seed++) {
    const contained = found(damagedBytes(madeFeed(seed % 30, 10), seed, HOSTILE))
    expect(contained.length, `seed ${seed}`).toBeGreaterThan(0)
    all += contained.filter((each) => !(each instanceof Problem)).length
  }
  expect(all).toBeGreaterThan(300 * 5)
})
