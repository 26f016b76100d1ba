import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import { type MadePages, madePages } from './made-archive-pages.ts'
import { answer, record } from './written-records.ts'

/** What a made web archive is to be like. */
export interface MadeArchive {
  readonly path: string
  /** How large its records are before they are packed; the archive ends behind the first that goes beyond. */
  readonly megabytes: number
  readonly seed: number
  /** `record`: each in a gzip member of its own, as crawlers write them; `whole`: all in one; `none`: not packed. */
  readonly packed: 'none' | 'record' | 'whole'
}

/** What was written. */
export interface WrittenArchive {
  readonly pages: number
  /** Pages that speak of both parties: one of a hundred. */
  readonly about: number
  readonly records: number
}

const EVERY = 100
const REVISITS = 50
const MISSING = 40
const DAY = '2024-05-06T07:08:09Z'

/**
 * Writes a web archive as crawlers do: for each page the request, the answer and the metadata; now and then an answer 404
 * or a page that was there before. Every hundredth page is about Kazakhstan and Iran, no other names both.
 */
export async function writeArchive({
  path,
  megabytes,
  seed,
  packed,
}: MadeArchive): Promise<WrittenArchive> {
  const written = { pages: 0, about: 0, records: 0 }
  const pack =
    packed === 'record' ? (record: Buffer) => gzipSync(record) : (record: Buffer) => record
  const records = allRecords(madePages(seed), megabytes * 1e6, written)
  const parts = Readable.from(packedParts(records, pack))
  const file = createWriteStream(path)
  if (packed === 'whole') await pipeline(parts, createGzip(), file)
  else await pipeline(parts, file)
  return written
}

function* packedParts(
  records: Iterable<Buffer>,
  pack: (record: Buffer) => Buffer,
): Generator<Buffer> {
  for (const record of records) yield pack(record)
}

function* allRecords(pages: MadePages, bytes: number, written: Written): Generator<Buffer> {
  for (let size = 0, n = 0; size < bytes; n++) {
    for (const each of recordsOf(pages, n, written)) {
      size += each.length
      written.records++
      yield each
    }
  }
}

type Written = { -readonly [Name in keyof WrittenArchive]: WrittenArchive[Name] }

function* recordsOf(pages: MadePages, n: number, written: Written): Generator<Buffer> {
  if (n === 0)
    yield warcRecord('warcinfo', null, Buffer.from('software: made\r\n'), 'application/warc-fields')
  const url = `https://site-${n % 97}.example/news/${n}.html`
  if (n % REVISITS === REVISITS - 1) {
    yield warcRecord('revisit', url, Buffer.from('HTTP/1.1 304 Not Modified\r\n\r\n'))
    return
  }
  const missing = n % MISSING === MISSING - 1
  const about = !missing && n % EVERY === EVERY / 2
  const page = pages.page(n, about)
  const request = `GET /news/${n}.html HTTP/1.1\r\nHost: site-${n % 97}.example\r\nUser-Agent: made\r\n\r\n`
  yield warcRecord('request', url, Buffer.from(request))
  const headers = { Server: 'made', 'Content-Length': `${page.length}` }
  const said = answer(page, { status: missing ? 404 : 200, headers })
  yield warcRecord('response', url, said)
  yield warcRecord('metadata', url, Buffer.from('fetchTimeMs: 120\r\n'), 'application/warc-fields')
  if (missing) return
  written.pages++
  if (about) written.about++
}

/** One record with its digest; its type of media goes by its type unless told. */
function warcRecord(type: string, url: string | null, block: Buffer, media?: string): Buffer {
  const digest = createHash('sha1').update(block).digest('hex')
  const answered = `application/http; msgtype=${type === 'request' ? 'request' : 'response'}`
  return record(type, block, {
    fields: {
      'WARC-Target-URI': url,
      'WARC-Date': DAY,
      'WARC-Record-ID': `<urn:uuid:${digest.slice(0, 32)}>`,
      'WARC-Block-Digest': `sha1:${digest}`,
      'Content-Type': media ?? answered,
    },
  })
}
