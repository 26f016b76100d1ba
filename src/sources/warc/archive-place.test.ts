import { appendFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { members, page, record } from '../../../bench/written-records.ts'
import { fileOf, gathered, told } from '../../../test/support/warc.ts'
import { fingerprintOf } from './archive-place.ts'

const TEXTS = Array.from({ length: 6 }, (_, i) => `<p>Page ${i}</p>`)
const RECORDS = TEXTS.flatMap((text) => [
  record('request', 'GET /'),
  page(text),
  record('metadata', 'a: b'),
])
const WHOLE = Buffer.concat(RECORDS)

test.for<[string, Uint8Array]>([
  ['is not packed', WHOLE],
  ['is packed by records', members(...RECORDS)],
  ['is packed whole', gzipSync(WHOLE)],
  [
    'is packed in blocks',
    members(WHOLE.subarray(0, 900), WHOLE.subarray(900, 2000), WHOLE.subarray(2000)),
  ],
])('reading goes on where it stopped, in an archive that %s', async ([, bytes]) => {
  const path = fileOf(bytes)
  const all = await gathered(path)
  expect(all).toHaveLength(6)
  for (const [i, each] of all.entries()) {
    if (!('next' in each)) throw each
    const rest = await gathered(path, { from: each.next })
    expect(rest).toEqual(all.slice(i + 1))
  }
})

test('a fingerprint stays with the file as it is', () => {
  const path = fileOf(WHOLE)
  const before = fingerprintOf(path)
  expect(before).toMatch(new RegExp(`^${WHOLE.length}-[0-9a-f]{64}$`))
  expect(fingerprintOf(fileOf(WHOLE))).toBe(before)
  appendFileSync(path, RECORDS[0] as Buffer)
  expect(fingerprintOf(path)).not.toBe(before)
})

test('a place beyond the end gives nothing', async () => {
  const from = { offset: 10 ** 9, within: 10, records: 99 }
  expect(await told(fileOf(WHOLE), { from })).toEqual([])
  expect(await told(fileOf(members(...RECORDS)), { from })).toEqual([])
})
