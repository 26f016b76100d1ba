import { expect, test } from 'vitest'
import { DocxNumbering } from './docx-numbering.ts'
import { shownBody } from './shown-body.ts'

const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>'
const OTHER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'
const level = (text: string, format = 'decimal') =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const parts = new Map([
  [
    'word/numbering.xml',
    `<w:abstractNum w:abstractNumId="1">${level('%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('&lt;%1&gt;', 'upperRoman')}</w:abstractNum>
<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
  ],
  [
    'word/styles.xml',
    `<w:style w:styleId="Point"><w:pPr>${LIST}</w:pPr></w:style><w:style w:styleId="Sub"><w:basedOn w:val="Point"/></w:style>`,
  ],
])
const paragraph = (properties: string, words = 'a') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`

/** The words of a body, each paragraph in brackets. */
function shown(...paragraphs: readonly string[]): string {
  return shownBody(paragraphs.join(''), new DocxNumbering(parts))
    .replace(/<\/w:p>/g, ']')
    .replace(/<w:p>/g, '[')
    .replace(/<[^>]*>/g, '')
}

test('a paragraph has the number of its list, of its style or of the style that this is based on', () => {
  const style = (name: string) => paragraph(`<w:pStyle w:val="${name}"/>`)
  expect(shown(paragraph(LIST), style('Point'), style('Sub'), style('Other'), paragraph(''))).toBe(
    '[1. a][2. a][3. a][a][a]',
  )
  expect(shown(paragraph(`<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>`))).toBe(
    '[a]',
  )
})

test('lists of one kind count together, unless one begins anew', () => {
  const anew = '<w:numPr><w:numId w:val="6"/></w:numPr>'
  expect(shown(paragraph(LIST), paragraph(OTHER), paragraph(anew), paragraph(anew))).toBe(
    '[1. a][&lt;I&gt; a][7. a][8. a]',
  )
})

test('properties before a change number nothing and hide nothing', () => {
  const changed = `<w:pPrChange><w:pPr>${LIST}</w:pPr></w:pPrChange>`
  expect(shown(paragraph(changed), paragraph(`${OTHER}${changed}`))).toBe('[a][&lt;I&gt; a]')
  const run = (properties: string) =>
    `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>b</w:t></w:r></w:p>`
  expect(shown(run('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'))).toBe('[b]')
  expect(shown(run('<w:vanish/>'), run('<w:vanish w:val="false"/>'))).toBe('[][b]')
})

test('a list that goes in circles, or is none, has no number', () => {
  const circular = new Map([
    ['word/styles.xml', '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>'],
  ])
  const properties = '<w:pStyle w:val="A"/>'
  expect(new DocxNumbering(circular).markOf(properties)).toBe('')
  expect(new DocxNumbering(parts).markOf('<w:numPr><w:numId w:val="99"/></w:numPr>')).toBe('')
})
