import { expect, test } from 'vitest'
import { drawnPdf, writeWords } from '../../test/support/made-papers.ts'
import { readArticle } from './article-work.ts'

const WORDS = 'The ministers of Oman and Kenya met in Muscat on Tuesday, and agreed on grain.'

test('a page and a paper give articles of one shape', async () => {
  const page = await readArticle({
    format: 'page',
    html: `<h1>Talks</h1><p>${WORDS}</p>`,
    address: null,
  })
  const bytes = await drawnPdf((paper) => {
    writeWords(paper, WORDS, { x: 60, y: 60, width: 480 })
  })
  expect(await readArticle({ format: 'pdf', bytes })).toMatchObject({ authors: [], unread: 0 })
  expect(page).toMatchObject({ title: 'Talks', text: `Talks\n\n${WORDS}`, authors: [] })
})

test('what has no article tells why', async () => {
  expect(await readArticle({ format: 'page', html: '<p>x</p>', address: null })).toEqual({
    none: 'no-article',
  })
  const bytes = Buffer.from('%PDF-1.7\n')
  expect(await readArticle({ format: 'pdf', bytes })).toEqual({ none: 'damaged' })
  expect(await readArticle({ format: 'docx', bytes })).toEqual({ none: 'damaged' })
})
