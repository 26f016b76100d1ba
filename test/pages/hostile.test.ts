import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/documents/html/read-page.ts'
import { pageOf } from '../../src/sources/page-bytes.ts'

const WORDS =
  'The ministers of Oman and Kenya met in Muscat on Tuesday, and agreed on the trade of grain.'
const P = `<p>${WORDS}</p>`

function text(html: string): string | undefined {
  return readPage(pageOf(Buffer.from(html), true)?.text ?? '')?.text
}

describe('what a page would run is left out', () => {
  test.for([
    `<script>document.body.innerHTML = '<p>Never shown to anyone at all, ever.</p>'</script>${P}`,
    `<p onclick="alert(1)" onmouseover='alert(2)'>${WORDS}</p>`,
    `<img src=x onerror="alert(1)">${P}`,
    `<svg><script>alert(1)</script><text>Words of a drawing</text></svg>${P}`,
    `<a href="javascript:alert(1)"></a>${P}`,
    `<iframe srcdoc="<p>Never shown to anyone at all</p>"><p>Never shown</p></iframe>${P}`,
    `<style>p::after { content: 'Never shown' }</style>${P}`,
    `<noscript><p>Please turn on your scripts to read this page.</p></noscript>${P}`,
    `<template><p>Never shown to anyone who reads this page.</p></template>${P}`,
    `<meta http-equiv="refresh" content="0;url=https://evil.example">${P}`,
    `<!-- <p>Never shown to anyone who reads this page.</p> -->${P}`,
    `<p hidden>Never shown to anyone who reads this page.</p>${P}`,
    `<div style="DISPLAY : none"><p>Never shown to anyone who reads it.</p></div>${P}`,
  ])('%s', (html) => {
    expect(text(html)).toBe(WORDS)
  })
})

describe('markup as text stays text', () => {
  test('escaped tags are words', () => {
    expect(
      text(
        `<p>&lt;script&gt;alert(1)&lt;/script&gt; is what they wrote on the wall of the ministry.</p>`,
      ),
    ).toBe('<script>alert(1)</script> is what they wrote on the wall of the ministry.')
  })

  test('entities that a page defines are not expanded', () => {
    const bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    expect(text(`${bomb}<p>&b; ${WORDS}</p>`)).toMatch(new RegExp(`^(?:\\]> )?&b; ${WORDS}$`))
  })

  test('NULs are gone, marks of direction stay, halves of pairs are replaced', () => {
    expect(
      text(`<p>The min\0isters met in \u202eMuscat\u202c and agreed &#xD800; on the trade.</p>`),
    ).toBe('The ministers met in \u202eMuscat\u202c and agreed \ufffd on the trade.')
  })
})

describe('size and depth', () => {
  test.for([
    ['elements within elements', '<div>'.repeat(100_000) + P],
    ['marks within marks', '<b><i>'.repeat(50_000) + P],
    ['tables within tables', '<table><tr><td>'.repeat(5000) + P],
    ['lists within lists', '<ul><li>'.repeat(20_000) + P],
    ['closing tags without opening ones', P + '</div></p>'.repeat(100_000)],
    ['tags that do not end', P + '<a b="'.repeat(50_000)],
    ['comments that do not end', `${P}${'<!--'.repeat(100_000)}`],
    ['attributes without number', `<p ${'a '.repeat(200_000)}>${WORDS}</p>`],
    ['white space', `<p>${' '.repeat(500_000)}${WORDS}</p>`],
    [
      'arrays within arrays of data',
      `<script type="application/ld+json">${'['.repeat(200_000)}</script>${P}`,
    ],
    ['paragraphs of five megabytes in one line', `<html><body>${P.repeat(50_000)}`],
  ] as const)('%s give the article', ([, html]) => {
    expect(text(html)?.endsWith(WORDS) || text(html)?.startsWith(WORDS)).toBe(true)
  })

  test('a paragraph of five megabytes is one', () => {
    expect(text(`<p>${`${WORDS} `.repeat(55_000)}</p>`)?.length).toBe(
      (WORDS.length + 1) * 55_000 - 1,
    )
  })
})
