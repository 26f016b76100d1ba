import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Seeded, seeded } from '../../bench/seeded.ts'
import { readPage } from '../../src/documents/html/read-page.ts'
import { pageOf } from '../../src/sources/page-bytes.ts'
import { root } from './source-files.ts'

const HOSTILE = [
  '<div>'.repeat(300),
  '<b><i>'.repeat(200),
  '<table><tr><td>'.repeat(40),
  '<ul><li>'.repeat(60),
  '</div></div></table></p>',
  '<!--',
  '<script>',
  '<style>p{}',
  '<title>',
  '<textarea>',
  '<svg>',
  '<p hidden>',
  '<a href="',
  "<a b='",
  '<![CDATA[',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<script type="application/ld+json">{"@type":"Article","articleBody":[[[[',
  '<meta property="article:published_time" content="99999-99-99T">',
  '<base href="javascript:alert(1)">',
  '<template><p>',
  '&#xD800;&#0;&#x110000;&#99999999999;&bogus;&amp',
  '\0\0\0',
  '\u202e\u2066',
  '<',
  '>',
  '"',
  '\ufffe\uffff',
]
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** The pages that the project wrote for its tests, as bytes. */
export function writtenPages(): Uint8Array[] {
  const folder = join(root, 'test/pages')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(folder, name, 'page.html')))
}

/** A page after some damage: bytes changed, taken out, doubled, taken from another page, hostile markup put in. */
export function mutatedPage(pages: readonly Uint8Array[], seed: number): Uint8Array {
  const chance = seeded(seed, 4711)
  let bytes = chance.pick(pages)
  for (let count = chance.whole(1, 6); count > 0; count--) bytes = damaged(bytes, pages, chance)
  return bytes
}

function damaged(bytes: Uint8Array, pages: readonly Uint8Array[], chance: Seeded): Uint8Array {
  const at = chance.whole(0, bytes.length)
  const to = Math.min(bytes.length, at + chance.whole(1, 400))
  const [before, stretch, behind] = [bytes.slice(0, at), bytes.slice(at, to), bytes.slice(to)]
  const hostile = Buffer.from(chance.pick(HOSTILE))
  const other = chance.pick(pages)
  const from = chance.whole(0, other.length)
  return chance.pick([
    () => Buffer.concat([before, behind]),
    () => Buffer.concat([before, stretch, stretch, behind]),
    () => Buffer.concat([before, hostile, stretch, behind]),
    () => Buffer.concat([before, hostile, hostile, hostile, stretch, behind]),
    () => Buffer.concat([before, other.slice(from, from + 2000), behind]),
    () => Buffer.concat([before, stretch.map((byte) => byte ^ chance.whole(1, 255)), behind]),
    () => (chance.chance(0.2) ? before : bytes),
  ])()
}

/** What is wrong with how a page was read: nothing, or a sentence for each fault. */
export function faultsOf(bytes: Uint8Array): string[] {
  const page = pageOf(bytes, true)
  const article = page && readPage(page.text)
  if (!article) return []
  const { text, url, published, title } = article
  return [
    ...(text.isWellFormed() ? [] : ['the text is no well-formed Unicode']),
    ...(CONTROLS.test(text) ? ['the text has control characters'] : []),
    ...(text.length <= page.text.length * 2 + 100 ? [] : ['the text has grown']),
    ...(url === null || /^https?:\/\//.test(url) ? [] : [`the address is ${url}`]),
    ...(published === null || /^\d{4}-\d\d-\d\d$/.test(published.day) ? [] : ['the day is none']),
    ...(title === null || text.startsWith(title) ? [] : ['the text does not begin with its title']),
  ]
}
