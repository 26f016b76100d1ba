import { gzipSync } from 'node:zlib'
import { answer, members, page, record } from '../../bench/written-records.ts'
import { Problem } from '../../src/core/problem.ts'
import { MOST_BYTES } from '../../src/sources/text-bytes.ts'
import { archiveDocuments } from '../../src/sources/warc/archive-documents.ts'
import { ArchiveTally } from '../../src/sources/warc/archive-tally.ts'
import { damagedBytes } from './damaged-bytes.ts'

const HOSTILE = [
  '\0\0\0\0',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  '\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n',
  'Content-Length: 0\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Content-Encoding: gzip, br, deflate\r\n',
  'fffffffff\r\n',
  '\x1f\x8b\x08\0\0\0\0\0\0\x03',
  'HTTP/1.1 200 \r\n\r\n',
]

/** Archives of a few records, as they are, packed by records, whole and in blocks. */
export function soundArchives(): Buffer[] {
  const coded = { headers: { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' } }
  const packed = gzipSync('<p>Oman and Kenya signed a treaty.</p>')
  const chunk = Buffer.concat([
    Buffer.from(`${packed.length.toString(16)}\r\n`),
    packed,
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const records = [
    record('warcinfo', 'software: made'),
    page('<p>Trade grew by 3 percent.</p>', { version: 'WARC/1.1' }),
    record('response', answer(chunk, coded)),
    record('request', 'GET / HTTP/1.1\r\n\r\n'),
    record('conversion', 'The ports of Oman.'),
    page(`<p>${'A port is built. '.repeat(200)}</p>`),
  ]
  const whole = Buffer.concat(records)
  const half = whole.length >> 1
  return [
    whole,
    members(...records),
    gzipSync(whole),
    members(whole.subarray(0, half), whole.subarray(half)),
  ]
}

/** An archive after some damage, the same for the same seed. */
export function damagedArchive(archives: readonly Uint8Array[], seed: number): Uint8Array {
  const archive = archives[seed % archives.length] as Uint8Array
  return damagedBytes(archive, seed, HOSTILE)
}

/** What is wrong with how a file is read: nothing may be, whatever it holds. */
export async function faultsOf(path: string, size: number): Promise<string[]> {
  const faults: string[] = []
  const tally = new ArchiveTally()
  let before = 0
  for await (const each of archiveDocuments(path, { tally })) {
    if (each instanceof Problem) continue
    const { offset, within } = each.next
    if (each.bytes.length > MOST_BYTES) faults.push('a document is larger than allowed')
    if (offset < before || offset > size || within < 0) faults.push(`the place ${offset} is wrong`)
    before = offset
  }
  const skipped = tally.reasons.reduce((sum, { count }) => sum + count, 0)
  if (tally.kept + skipped !== tally.seen) faults.push(`the tally does not add up: ${tally}`)
  if (tally.place.offset !== size) faults.push(`reading ended at ${tally.place.offset} of ${size}`)
  return faults
}
