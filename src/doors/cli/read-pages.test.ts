import { expect, test } from 'vitest'
import { Problem } from '../../core/problem.ts'
import type { SourceText } from '../../sources/source-text.ts'
import { withPagesRead } from './read-pages.ts'

const WORDS =
  'The ministers of Oman and Kenya met in Muscat on Tuesday, and agreed on the trade of grain.'
const PAGE = `<h1>Talks in Muscat</h1><p>${WORDS}</p>`
const original = { sha256: 'ab'.repeat(32), charset: 'utf-8' }

function page(text: string, name = 'a.html'): SourceText {
  return { name, id: 'a', format: 'page', text, original }
}

async function given(
  sources: readonly SourceText[],
  limits?: { seconds: number; megabytes: number },
) {
  const found: (SourceText | string)[] = []
  for await (const each of withPagesRead(sources, 2, limits)) {
    found.push(each instanceof Problem ? `${each.code}: ${each.message}` : each)
  }
  return found
}

test('a page becomes the JSON of a document, with what else is known of it', async () => {
  const [document] = await given([page(PAGE)])
  expect(document).toMatchObject({ name: 'a.html', id: 'a', format: 'json' })
  expect(JSON.parse((document as SourceText).text)).toEqual({
    id: 'a',
    text: `Talks in Muscat\n\n${WORDS}`,
    title: 'Talks in Muscat',
    url: null,
    source: null,
    published: null,
    language: 'en',
    page: { authors: [], publishedFrom: null, ...original },
  })
})

test('what is no page stays as it is, and the order is kept', async () => {
  const plain: SourceText = { name: 'b.txt', id: 'b', format: 'plain', text: WORDS }
  const found = await given([page(PAGE), plain, page('<p>x</p>', 'c.html'), page(PAGE)])
  expect(found.map((each) => (typeof each === 'string' ? each.slice(0, 60) : each.format))).toEqual(
    ['json', 'plain', 'empty: No article was found in the page "c.html": it has no ', 'json'],
  )
})

test('a page that needs too much memory is left out, and the next is read', async () => {
  const large = page('<b>x</b>'.repeat(1_500_000), 'large.html')
  const found = await given([large, page(PAGE)], { seconds: 50, megabytes: 96 })
  expect(found[0]).toBe(
    'too-large: The page "large.html" takes more than 96 MB of memory to take apart, which no page for readers does; it was left out.',
  )
  expect(found[1]).toMatchObject({ format: 'json' })
})

test('a page that needs too much time is left out, and the next is read', async () => {
  const large = page('<b>x</b>'.repeat(2_400_000), 'large.html')
  const found = await given([large, page(PAGE)], { seconds: 4, megabytes: 4000 })
  expect(found[0]).toMatch(
    /^too-large: The page "large.html" takes more than 4 seconds to take apart/,
  )
  expect(typeof found[1]).toBe('object')
})
