import { expect, test } from 'vitest'
import { Problem } from '../../core/problem.ts'
import { originalOf } from '../../sources/original.ts'
import type { SourceText } from '../../sources/source-text.ts'
import type { Told } from '../../sources/told.ts'
import { withArticlesRead } from './read-articles.ts'
import type { ReadySource } from './ready-source.ts'

const WORDS =
  'The ministers of Oman and Kenya met in Muscat on Tuesday, and agreed on the trade of grain.'
const PAGE = `<h1>Talks in Muscat</h1><p>${WORDS}</p>`

function page(text: string, name = 'a.html', told: Told = {}): SourceText {
  const original = originalOf(Buffer.from(text), 'text/html', 'utf-8')
  return { name, id: 'a', format: 'page', text, told, original }
}

async function* inTurn<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}

async function given(
  sources: readonly SourceText[],
  limits?: { seconds: number; megabytes: number },
) {
  const found: (ReadySource | string)[] = []
  for await (const each of withArticlesRead(inTurn(sources), 2, limits)) {
    if ('place' in each) continue
    found.push(each instanceof Problem ? `${each.code}: ${each.message}` : each)
  }
  return found
}

test('a page becomes the document that its article is, with what else is known of it', async () => {
  const [document] = await given([page(PAGE)])
  expect(document).toMatchObject({
    name: 'a.html',
    format: 'article',
    document: {
      id: 'a',
      text: `Talks in Muscat\n\n${WORDS}`,
      title: 'Talks in Muscat',
      url: null,
      source: null,
      published: null,
      language: 'en',
    },
    provenance: { authors: [], publishedFrom: null },
    original: { mediaType: 'text/html', charset: 'utf-8' },
  })
})

test('what a page says of itself goes before what was told of it', async () => {
  const told = {
    title: 'Feed',
    published: '2021-04-09',
    publishedFrom: 'feed',
    source: 'News',
  } as const
  const dated = `<meta property="article:published_time" content="2021-04-08">${PAGE}`
  const [own, other] = await given([page(dated, 'a', told), page(PAGE, 'a', told)])
  expect(own).toMatchObject({
    document: { title: 'Talks in Muscat', published: '2021-04-08', source: 'News' },
    provenance: { publishedFrom: 'opengraph' },
  })
  expect(other).toMatchObject({
    document: { published: '2021-04-09' },
    provenance: { publishedFrom: 'feed' },
  })
})

test('what is no page stays as it is, and the order is kept', async () => {
  const plain: SourceText = { name: 'b.txt', id: 'b', format: 'plain', text: WORDS }
  const found = await given([page(PAGE), plain, page('<p>x</p>', 'c.html'), page(PAGE)])
  expect(found.map((each) => (typeof each === 'string' ? each.slice(0, 60) : each.format))).toEqual(
    ['article', 'plain', 'empty: No article was found in the page "c.html": it has no ', 'article'],
  )
})

test('a page that needs too much memory is left out, and the next is read', async () => {
  const large = page('<b>x</b>'.repeat(1_500_000), 'large.html')
  const found = await given([large, page(PAGE)], { seconds: 50, megabytes: 96 })
  expect(found[0]).toBe(
    'too-large: The page "large.html" takes more than 96 MB of memory to take apart, which none for readers does; it was left out.',
  )
  expect(found[1]).toMatchObject({ format: 'article' })
})

test('a page that needs too much time is left out, and the next is read', async () => {
  const large = page('<b>x</b>'.repeat(2_400_000), 'large.html')
  const found = await given([large, page(PAGE)], { seconds: 4, megabytes: 4000 })
  expect(found[0]).toMatch(
    /^too-large: The page "large.html" takes more than 4 seconds to take apart/,
  )
  expect(typeof found[1]).toBe('object')
})
