import { gzipSync } from 'node:zlib'

/** What a written record has besides a usual one; a field that is null is left out. */
export interface WrittenFields {
  readonly version?: string
  readonly fields?: Readonly<Record<string, string | null>>
}

/** One record of a web archive, as crawlers write them. */
export function record(
  type: string,
  block: string | Uint8Array,
  { version = 'WARC/1.0', fields = {} }: WrittenFields = {},
): Buffer {
  const content = Buffer.from(block)
  const all: Record<string, string | null> = {
    'WARC-Type': type,
    'WARC-Target-URI': 'https://news.example/a',
    'WARC-Date': '2024-05-06T07:08:09Z',
    'WARC-Record-ID': '<urn:uuid:4b1f2c58-6f2e-4d61-9d3a-2f6d4f6a8f10>',
    'Content-Type': type === 'response' ? 'application/http; msgtype=response' : 'text/plain',
    'Content-Length': `${content.length}`,
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${value}`,
  )
  const head = `${[version, ...lines].join('\r\n')}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')])
}

/** The answer of a server with a body: status 200 and HTML unless told. */
export function answer(
  body: string | Uint8Array,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=UTF-8', ...headers })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Said\r\n${head}\r\n`), Buffer.from(body)])
}

/** A record with the answer that a page is. */
export function page(body: string | Uint8Array, written: WrittenFields = {}): Buffer {
  return record('response', answer(body), written)
}

/** Records in a gzip member each. */
export function members(...records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((each) => gzipSync(each)))
}
