import { describe, expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const FIRST =
  'The ministers of Oman and Kenya met in Muscat on Tuesday, and agreed on the trade of grain, tea and fish.'
const SECOND =
  'Trade between the two countries amounted to $237 million in 2020, which is more than in the year before.'

/** The article of a page with two paragraphs and something between them, without the paragraphs. */
function between(html: string): string | undefined {
  const text = readPage(`<h1>Talks in Muscat</h1><p>${FIRST}</p>${html}<p>${SECOND}</p>`)?.text
  return text?.replace(`Talks in Muscat\n\n${FIRST}`, '').replace(SECOND, '').trim()
}

describe('the words of a page', () => {
  test.for([
    ['soft hyphens', 'a coun&shy;try in the south of Africa.', 'a country in the south of Africa.'],
    ['spaces that do not break', '300&nbsp;000&nbsp;tons of wheat.', '300 000 tons of wheat.'],
    [
      'entities',
      'Tea &amp; fish &#8211; &laquo;both&raquo; &lt;fresh&gt;.',
      'Tea & fish – «both» <fresh>.',
    ],
    [
      'tags within a word',
      'In <b>T</b>ehran and As<i>ta</i>na they met.',
      'In Tehran and Astana they met.',
    ],
    [
      'zero-width spaces',
      'A long\u200b name of the\ufeff firm is here.',
      'A long name of the firm is here.',
    ],
    [
      'marks of notes',
      'They met twice<sup><a href="#n1">[1]</a></sup> in the spring.',
      'They met twice in the spring.',
    ],
  ] as const)('%s are shown as a reader sees them', ([, html, text]) => {
    expect(between(`<p>${html}</p>`)).toBe(text)
  })

  test('sentences that only styles part are not glued together', () => {
    expect(between('<p><span>They met in Tehran.</span><span>The talks went on.</span></p>')).toBe(
      'They met in Tehran. The talks went on.',
    )
  })

  test('a line break ends a line', () => {
    expect(between('<p>They met at noon.<br>They parted in the evening.</p>')).toBe(
      'They met at noon.\n\nThey parted in the evening.',
    )
  })

  test('a zero-width non-joiner of Persian is a part of the word', () => {
    const words = 'وزیران دو کشور در تهران گفت‌وگو کردند و درباره تجارت گندم و میوه تصمیم گرفتند.'
    expect(readPage(`<p>${words}</p>`)).toMatchObject({ text: words, language: 'fa' })
  })
})

describe('lists and tables', () => {
  test('items have a bullet or their number', () => {
    expect(between('<ul><li>Grain<li>Tea</ul>')).toBe('• Grain\n• Tea')
    expect(between('<ol start=3><li>Grain of the north</li><li>Tea</li></ol>')).toBe(
      '3. Grain of the north\n4. Tea',
    )
  })

  test('rows are lines, cells are parted by a bar, and an empty cell keeps its place', () => {
    const rows = '<tr><th>Exports<td>2020<td>120</tr><tr><th>Imports<td><td>117</tr>'
    expect(between(`<table>${rows}</table>`)).toBe('Exports | 2020 | 120\nImports | | 117')
  })

  test('an empty first cell keeps its place, and a raised figure is part of no number', () => {
    const head = '<tr><td></td><td>2019<sup>1</sup></td><td>2020</td></tr>'
    const row = '<tr><td>Exports</td><td>120<sup>2</sup></td><td>9 km<sup>2</sup></td></tr>'
    expect(between(`<table>${head}${row}</table>`)).toBe('| 2019¹ | 2020\nExports | 120² | 9 km²')
  })

  test('a table that lays out the page has no rows', () => {
    const cells = `<td>${FIRST}</td><td><table><tr><td>x</td></tr></table></td>`
    expect(readPage(`<table><tr>${cells}</tr></table>`)?.text).toBe(FIRST)
  })

  test('a list of links to other articles is left out, a list of facts is not', () => {
    expect(
      between('<ul><li><a href=a>Rain in the north</a><li><a href=b>A new ferry</a></ul>'),
    ).toBe('')
  })
})

describe('what is a link to another page, and what is not', () => {
  test('a heading that is an anchor of the page stays', () => {
    expect(between('<h2><a href="#sums">The sums of the year</a></h2>')).toBe(
      'The sums of the year',
    )
    expect(between('<h2><a name="sums">The sums of the year</a></h2>')).toBe('The sums of the year')
  })

  test('a line that is a link to another page goes', () => {
    expect(between('<p><a href="/rain">Rain in the north of the country</a></p>')).toBe('')
    expect(between('<p>Read also: <a href="/rain">Rain in the north of the country</a></p>')).toBe(
      '',
    )
  })

  test('a link within a sentence stays', () => {
    const words = 'The ministry published the figures on Friday.'
    expect(between(`<p>The ministry <a href="/f">published the figures</a> on Friday.</p>`)).toBe(
      words,
    )
  })

  test('lines that are set as they are stay lines, at the end as well', () => {
    const html = `<h1>Talks</h1><p>${FIRST}</p><pre>Barley   61.2\nSteel    20.1</pre>`
    expect(readPage(html)?.text).toBe(`Talks\n\n${FIRST}\n\nBarley 61.2\nSteel 20.1`)
  })

  test('a quotation that is pulled from a paragraph is not told twice', () => {
    expect(between('<blockquote>amounted to $237 million in 2020</blockquote>')).toBe('')
  })
})

describe('what a page says of its article', () => {
  const head = (html: string) => readPage(`<head>${html}</head><h1>Talks</h1><p>${FIRST}</p>`)

  test.for([
    [
      '<meta property="article:published_time" content="2021-04-08T23:30:00+05:00">',
      '2021-04-08',
      'opengraph',
    ],
    ['<meta name="DC.date.issued" content="8 April 2021">', '2021-04-08', 'meta'],
    ['<meta name="pubdate" content="1617840000">', '2021-04-08', 'meta'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-04-08"}</script>',
      '2021-04-08',
      'json-ld',
    ],
    ['<link rel="canonical" href="https://a.example/2021/04/08/talks">', '2021-04-08', 'address'],
  ] as const)('%s tells the day', ([html, day, from]) => {
    expect(head(html)?.published).toEqual({ day, from })
  })

  test.for([
    '<meta property="article:modified_time" content="2021-04-08">',
    '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2021-04-08"}</script>',
    '<meta name="date" content="0001-01-01">',
    '<meta name="date" content="2021-02-30">',
  ])('%s tells none', (html) => {
    expect(head(html)?.published).toBeNull()
  })

  test('JSON-LD with line breaks in its strings is still read, and broken JSON is not', () => {
    const data =
      '{"@graph":[{"@type":"Article","headline":"Talks\nat noon","author":{"@id":"#a"}},{"@id":"#a","name":"Ada W."}]}'
    expect(head(`<script type="application/ld+json">${data}</script>`)?.authors).toEqual(['Ada W.'])
    expect(head('<script type="application/ld+json">{"@type":</script>')?.authors).toEqual([])
  })

  test.for([
    ['<link rel=canonical href="https://a.example/talks#top">', 'https://a.example/talks'],
    ['<link rel=canonical href="javascript:alert(1)">', null],
    [
      '<link rel=canonical href="/talks"><meta property="og:url" content="https://a.example/">',
      'https://a.example/talks',
    ],
    ['<link rel=canonical href="ftp://a.example/x">', null],
  ] as const)('%s is the address %s', ([html, url]) => {
    expect(head(html)?.url).toBe(url)
  })

  test('a declared language that the script of the words speaks against does not count', () => {
    const words =
      'Министры двух стран встретились в Маскате во вторник и обсудили торговлю зерном и чаем.'
    expect(readPage(`<html lang="en-US"><p>${words}</p>`)?.language).toBe('ru')
  })

  test('a name of the site is no part of the title', () => {
    const title = readPage(`<title>Talks in Muscat | Harbour Times</title><p>${FIRST}</p>`)?.title
    expect(title).toBe('Talks in Muscat')
  })
})

test('a part that is named as furniture is the article where there is no other', () => {
  expect(readPage(`<div class="sidebar"><p>${FIRST}</p></div>`)?.text).toBe(FIRST)
})

test.for([
  '<p>Trade</p>',
  '<ul><li><a href=a>Rain in the north of the country this week</a><li><a href=b>A new ferry for the islands of the south</a></ul>',
  '',
  '<script>document.write("The ministers of Oman and Kenya met in Muscat on Tuesday.")</script>',
])('%s has no article', (html) => {
  expect(readPage(html)).toBeNull()
})
