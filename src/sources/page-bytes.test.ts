import { expect, test } from 'vitest'
import { pageOf } from './page-bytes.ts'

function isPage(text: string, named = false): boolean {
  return pageOf(Buffer.from(text), named) !== null
}

test.for([
  '<!DOCTYPE html><p>x',
  '\n <!-- made by hand --><html lang="en">',
  '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>',
  '<p>Trade fell.</p>',
  '<DIV class=a>Trade fell.',
  '<weird><body>Trade fell.</body>',
])('%s is a page, whatever its name', (text) => {
  expect(isPage(text)).toBe(true)
})

test.for([
  'Trade fell by 3 percent.',
  '{"text":"<p>Trade fell.</p>"}',
  '<?xml version="1.0"?><rss><channel/></rss>',
  '<3 percent of the trade fell.',
  'The tag <p> begins a paragraph, and </p> ends it.',
])('%s is none', (text) => {
  expect(isPage(text)).toBe(false)
})

test('a piece of a page that begins with words is one where its name says so', () => {
  expect([isPage('TEHRAN – <br>Trade fell.', true), isPage('Trade fell.', true)]).toEqual([
    true,
    false,
  ])
})

test('NULs are no part of the text', () => {
  expect(pageOf(Buffer.from('<p>Tra\0de'), false)).toEqual({
    text: '<p>Trade',
    charset: { name: 'utf-8', from: 'bytes' },
  })
})
