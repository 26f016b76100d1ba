import * as zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { answer, page, record } from '../../../bench/written-records.ts'
import { fileOf, gathered, told } from '../../../test/support/warc.ts'
import { ArchiveTally } from './archive-tally.ts'

const TEXT = '<p>Trade between Oman and Kenya grew.</p>'

/** What a response gives whose body is in some codings. */
function decoded(body: Uint8Array | string, headers: Record<string, string>): Promise<string[]> {
  return told(fileOf(record('response', answer(body, { headers }))))
}

function chunked(...parts: string[]): string {
  const chunks = parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
  return `${chunks.join('')}0\r\n\r\n`
}

test('an answer is a document with its address, type, set of characters and instant', async () => {
  const path = fileOf(record('warcinfo', 'software: made'), page(TEXT))
  expect(await gathered(path)).toEqual([
    {
      name: `${path}:2`,
      id: 'crawl:2',
      bytes: new Uint8Array(Buffer.from(TEXT)),
      told: { url: 'https://news.example/a', mediaType: 'text/html', charset: 'utf-8' },
      captured: '2024-05-06T07:08:09Z',
      next: { offset: expect.any(Number), within: 0, records: 2 },
    },
  ])
})

test.for(['WARC/1.0', 'WARC/1.1', 'WARC/0.18'])('%s is read', async (version) => {
  expect(await told(fileOf(page(TEXT, { version })))).toEqual([TEXT])
})

test('names of fields have any case, addresses may be in brackets, later fields of a name do not count', async () => {
  const head =
    'WARC/1.0\r\nwarc-type: Response\r\nWarc-Target-Uri: <https://a.example/>\r\n continued\r\ncontent-length: 55\r\nContent-Length: 9\r\n\r\n'
  const block = `HTTP/1.1 200 OK\r\ncontent-type:TEXT/HTML\r\n\r\n${'x'.repeat(12)}`
  const [document] = await gathered(fileOf(Buffer.from(`${head}${block}\r\n\r\n`)))
  expect(document).toMatchObject({
    told: { url: 'https://a.example/', mediaType: 'text/html', charset: null },
    bytes: { length: 12 },
  })
})

test('lines may end without a carriage return, and records with more or fewer line ends', async () => {
  const one = page(TEXT).toString().replaceAll('\r\n', '\n')
  const length = answer(TEXT).toString().replaceAll('\r\n', '\n').length
  const short = one.replace(/Content-Length: \d+/, `Content-Length: ${length}`)
  const records = [short.trimEnd(), '\n', short, '\r\n\r\n\n\n', short.trimEnd()]
  expect(await told(fileOf(...records.map((each) => Buffer.from(each))))).toEqual([
    TEXT,
    TEXT,
    TEXT,
  ])
})

test('resources and converted texts are documents, with the type of their record', async () => {
  const fields = { 'Content-Type': 'text/plain; charset=windows-1251' }
  const all = await gathered(fileOf(record('conversion', 'a', { fields }), record('resource', 'b')))
  expect(all.map((each) => 'told' in each && each.told)).toMatchObject([
    { mediaType: 'text/plain', charset: 'windows-1251' },
    { mediaType: 'text/plain', charset: null },
  ])
})

test('everything else is skipped, and counted by its reason', async () => {
  const tally = new ArchiveTally()
  const digest = { fields: { 'WARC-Payload-Digest': 'sha1:A' } }
  const path = fileOf(
    record('warcinfo', 'software: made'),
    record('request', 'GET / HTTP/1.1\r\n\r\n'),
    record('metadata', 'a: b'),
    record('revisit', 'HTTP/1.1 200 OK\r\n\r\n'),
    record('response', 'news.example. 300 IN A 192.0.2.1', {
      fields: { 'Content-Type': 'text/dns' },
    }),
    record('response', answer(TEXT, { status: 404 })),
    record('response', answer(TEXT, { status: 206 })),
    record('response', answer('body{}', { headers: { 'Content-Type': 'text/css' } })),
    record('response', answer(Buffer.from('\x89PNG\r\n', 'latin1'))),
    page(''),
    page(TEXT, digest),
    page(TEXT, digest),
    page(`${TEXT} `, digest),
  )
  expect(await told(path, { tally, look: (bytes) => bytes.length === TEXT.length })).toEqual([TEXT])
  expect([tally.seen, tally.kept]).toEqual([13, 1])
  expect(Object.fromEntries(tally.reasons.map(({ reason, count }) => [reason, count]))).toEqual({
    'no-content': 3,
    revisit: 1,
    'not-http': 1,
    status: 2,
    media: 2,
    empty: 1,
    duplicate: 1,
    'other-parties': 1,
  })
  expect(String(tally)).toMatch(/^13 records: 1 kept; skipped: 3 requests, metadata and other/)
})

test('the look is given what the reader gets, and the declared set of characters', async () => {
  const seen: unknown[] = []
  const headers = { 'Content-Encoding': 'gzip', 'Content-Type': 'text/html; charset="UTF-16LE"' }
  const look = (bytes: Uint8Array, charset: string | null) => {
    seen.push(Buffer.from(bytes).toString(), charset)
    return true
  }
  const path = fileOf(record('response', answer(zlib.gzipSync(TEXT), { headers })))
  expect(await told(path, { look })).toEqual([TEXT])
  expect(seen).toEqual([TEXT, 'utf-16le'])
})

test.for(['%PDF-1.7 …', 'PK\x03\x04…'])(
  '%s holds its words packed: it is kept unseen',
  async (body) => {
    const path = fileOf(record('response', answer(body)))
    expect(await told(path, { look: () => false })).toEqual([body])
  },
)

test.for<[string, Record<string, string>, Uint8Array | string]>([
  [
    'chunks',
    { 'Transfer-Encoding': 'chunked' },
    chunked('<p>Trade between ', 'Oman and Kenya grew.</p>'),
  ],
  ['gzip', { 'Content-Encoding': 'gzip' }, zlib.gzipSync(TEXT)],
  ['deflate', { 'Content-Encoding': 'deflate' }, zlib.deflateSync(TEXT)],
  ['bare deflate', { 'Content-Encoding': 'deflate' }, zlib.deflateRawSync(TEXT)],
  ['brotli', { 'Content-Encoding': 'br' }, zlib.brotliCompressSync(TEXT)],
  ['zstd', { 'Content-Encoding': 'zstd' }, zlib.zstdCompressSync(TEXT)],
  ['two codings', { 'Content-Encoding': 'deflate, GZIP' }, zlib.gzipSync(zlib.deflateSync(TEXT))],
  [
    'a coding in chunks',
    { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
    Buffer.from(chunked(zlib.gzipSync(TEXT).toString('latin1')), 'latin1'),
  ],
  ['gzip that is undone already', { 'Content-Encoding': 'gzip' }, TEXT],
  ['brotli that is undone already', { 'Content-Encoding': 'br' }, TEXT],
  ['chunks that are joined already', { 'Transfer-Encoding': 'chunked' }, TEXT],
])('%s is undone', async ([, headers, body]) => {
  expect(await decoded(body, headers)).toEqual([TEXT])
})

test('of a body that is cut short, what there is of it is read', async () => {
  const long = `${TEXT} `.repeat(2000)
  const cut = { 'Content-Encoding': 'gzip' }
  const [gzip] = await decoded(zlib.gzipSync(long, { level: 0 }).subarray(0, 50_000), cut)
  const [chunks] = await decoded(chunked(TEXT, long).slice(0, 1000), {
    'Transfer-Encoding': 'chunked',
  })
  expect(long.startsWith(gzip as string) && (gzip as string).length > 49_000).toBe(true)
  expect(chunks).toMatch(/^<p>Trade between Oman and Kenya grew.<\/p><p>Trade/)
})

test('a body that unpacks to more than a document may have is told, and not unpacked', async () => {
  const bomb = zlib.gzipSync(Buffer.alloc(100_000_000))
  expect(await decoded(bomb, { 'Content-Encoding': 'gzip' })).toEqual([
    'A document may have at most 20 MB, and "crawl.warc:1 (https://news.example/a)" is larger than that: give a collection as one document a line (.jsonl) or as a folder of files.',
  ])
  const twice = zlib.gzipSync(bomb)
  expect(await decoded(twice, { 'Content-Encoding': 'gzip, gzip' })).toMatchObject([
    /at most 20 MB/,
  ])
})

test('a body in a coding that is not known, or damaged, is told', async () => {
  const damaged = zlib.gzipSync(Buffer.alloc(1000, 0x80)).fill(0xff, 10)
  const all = [
    ...(await decoded(TEXT, { 'Content-Encoding': 'compress' })),
    ...(await decoded(TEXT, { 'Content-Encoding': 'gzip, gzip, gzip, gzip, gzip' })),
    ...(await decoded(damaged, { 'Content-Encoding': 'gzip' })),
  ]
  expect(all).toEqual([
    '"crawl.warc:1 (https://news.example/a)" cannot be unpacked: it is declared to be in "compress", and is damaged or none of gzip, deflate, br, zstd.',
    expect.stringContaining('"gzip, gzip, gzip, gzip, gzip"'),
    expect.stringContaining('declared to be in "gzip",'),
  ])
})

test('a page that is too large is told, a film is only counted', async () => {
  const tally = new ArchiveTally()
  const large = Buffer.alloc(21_000_000, 'a ')
  const film = answer(large, { headers: { 'Content-Type': 'video/mp4' } })
  const path = fileOf(page(large), record('response', film), page(TEXT))
  expect(await told(path, { tally })).toEqual([expect.stringMatching(/has 21 MB/), TEXT])
  expect([tally.skipped('too-large'), tally.skipped('media')]).toEqual([1, 1])
})

test('a file that is not there is a problem', async () => {
  expect(await told('/nowhere/crawl.warc')).toEqual(['There is no file or folder "crawl.warc".'])
})
