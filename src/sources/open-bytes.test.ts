import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Problem } from '../core/problem.ts'
import { documentsOfBytes } from './open-bytes.ts'

const WORDS = 'Trade between Oman and Kenya grew by 5 percent last year, the ministry said.'

/** What bytes give: name and format of each document, or the code of the problem. */
async function given(bytes: string | Uint8Array, name: string) {
  const found = await Array.fromAsync(
    documentsOfBytes({ name, id: 'a', bytes: Buffer.from(bytes) }),
  )
  return found.map((each) => (each instanceof Problem ? each.code : `${each.name} ${each.format}`))
}

const MAIL = `From: desk@news.example\r\nSubject: Trade\r\nMessage-ID: <1@news.example>\r\n\r\n${WORDS}`

test.for([
  ['text.pdf', WORDS, ['text.pdf plain']],
  ['page', `<!doctype html><p>${WORDS}</p>`, ['page page']],
  ['page.html.gz', gzipSync(`<p>${WORDS}</p>`), ['page.html page']],
  ['paper.html', '%PDF-1.7\n', ['paper.html pdf']],
  ['note.txt', MAIL, ['note.txt plain']],
  ['a.json', '{"text":"Trade fell."}', ['a.json json']],
  ['a.jsonl', '{"text":"a"}\n\n{"text":"b"}', ['a.jsonl:1 json', 'a.jsonl:3 json']],
  [
    'feed',
    `<rss><channel><item><title>${WORDS}</title></item><item><description>&lt;p&gt;${WORDS.repeat(9)}&lt;/p&gt;</description></item></channel></rss>`,
    ['feed:1 plain', 'feed:2 page'],
  ],
] as const)('%s is opened by what it holds', async ([name, bytes, expected]) => {
  expect(await given(bytes, name)).toEqual(expected)
})

test.for([
  ['crawl', Buffer.from('WARC/1.0\r\n')],
  ['crawl.gz', gzipSync('WARC/1.0\r\n')],
] as const)(
  '%s is told to be a web archive, which is read as a file alone',
  async ([name, bytes]) => {
    const [only] = await Array.fromAsync(documentsOfBytes({ name, id: 'a', bytes }))
    expect((only as Problem).message).toContain(`"${name}" is a web archive within another file`)
  },
)

test('what is told of bytes goes with the document in them', async () => {
  const told = { url: 'https://news.example/a', charset: 'windows-1251' }
  const bytes = Buffer.from(WORDS)
  const [found] = await Array.fromAsync(documentsOfBytes({ name: 'a', id: 'a', bytes, told }))
  expect(found).toMatchObject({ told })
})
