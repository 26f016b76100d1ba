import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answer, members, page, record } from '../../../bench/written-records.ts'
import { fileOf, gathered, told } from '../../../test/support/warc.ts'
import { archiveDocuments } from './archive-documents.ts'
import { isArchive } from './archive-kind.ts'
import type { ArchivePlace } from './archive-place.ts'
import { ArchiveTally } from './archive-tally.ts'

const [A, B, C] = ['<p>Alpha</p>', '<p>Beta</p>', '<p>Gamma</p>'] as const
const ALL = Buffer.concat([record('warcinfo', 'a: b'), page(A), page(B), page(C)])

/** Bytes that do not pack, from the same seed each time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    bytes[i] = 32 + ((state >> 16) % 90)
  }
  return bytes
}

/** A member with the parts that its head may have. */
function withHead(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes).subarray(10)
  const head = [
    0x1f,
    0x8b,
    8,
    0x1e,
    0,
    0,
    0,
    0,
    0,
    3,
    4,
    0,
    ...Buffer.from('abcdname\0words\0'),
    1,
    2,
  ]
  return Buffer.concat([Buffer.from(head), packed])
}

test.for<[string, Uint8Array]>([
  ['each in a member', members(record('warcinfo', 'a: b'), page(A), page(B), page(C))],
  ['all in one member', gzipSync(ALL)],
  [
    'in members of ten bytes each',
    members(...(ALL.toString().match(/[\s\S]{1,10}/g) ?? []).map((part) => Buffer.from(part))),
  ],
  [
    'with names in the heads of members',
    Buffer.concat([withHead(ALL.subarray(0, 700)), withHead(ALL.subarray(700))]),
  ],
  [
    'with empty members and zeros behind',
    Buffer.concat([members(ALL, Buffer.alloc(0)), Buffer.alloc(2_000_000)]),
  ],
])('records are read %s', async ([, bytes]) => {
  expect(await told(fileOf(bytes))).toEqual([A, B, C])
})

test('an archive that is one large member is read piece by piece, and from any place on', async () => {
  const pages = Array.from({ length: 24 }, (_, i) => `<p>${i}</p>${noise(1_000_000)}`)
  const packed = gzipSync(Buffer.concat(pages.map((body) => page(body))), { level: 1 })
  const path = fileOf(packed, members(page(C)))
  const beginnings = [...pages, C].map((body) => body.slice(0, 12))
  const all = await gathered(path)
  const read = (each: (typeof all)[number]) =>
    'bytes' in each ? Buffer.from(each.bytes.subarray(0, 12)).toString() : each
  expect(all.map(read)).toEqual(beginnings)
  for (const n of [7, 23, 24]) {
    const from = (all[n] as { next: ArchivePlace }).next
    expect((await gathered(path, { from })).map(read)).toEqual(beginnings.slice(n + 1))
  }
})

test('reading a large member may stop anywhere', async () => {
  const path = fileOf(
    gzipSync(Buffer.concat([page(A), page(noise(25_000_000)), page(B)]), { level: 1 }),
  )
  for await (const first of archiveDocuments(path)) {
    expect(first).toMatchObject({ name: `${path}:1` })
    break
  }
})

test('a damaged member is told, and the next is read', async () => {
  const damaged = members(page(noise(5000))).fill(0, 300, 310)
  const path = fileOf(members(page(A)), damaged, members(page(B)))
  expect(await told(path)).toEqual([
    A,
    `"crawl.warc:2" is damaged at byte ${members(page(A)).length}: what is packed there is damaged; reading goes on at the next record.`,
    B,
  ])
})

test('a member with a wrong checksum is damaged', async () => {
  const wrong = members(page(A))
  wrong.writeUInt32LE(7, wrong.length - 8)
  expect(await told(fileOf(wrong, members(page(B))))).toEqual([
    expect.stringContaining('packed there is damaged'),
    B,
  ])
})

test('bytes between members are told once, whatever looks like a member in them', async () => {
  const strange = Buffer.concat([
    Buffer.from('no member'),
    gzipSync('no record'),
    Buffer.from([0x1f, 0x8b, 8, 0, 1]),
  ])
  expect(await told(fileOf(members(page(A)), strange, members(page(B))))).toEqual([
    A,
    expect.stringContaining('packed there is damaged'),
    B,
  ])
})

test('where the file ends within a member, what is whole in it is read and the end is told', async () => {
  const packed = gzipSync(Buffer.concat([page(A), page(B), page(noise(9000))]))
  for (const length of [packed.length - 1, packed.length - 20, packed.length - 5000]) {
    const texts = await told(fileOf(packed.subarray(0, length)))
    expect(texts.slice(0, 2)).toEqual([A, B])
    expect(texts.at(-1)).toMatch(/the file ends in the middle of a record; nothing behind/)
  }
})

test('a record in a member that lies about its length is told, and the next is read', async () => {
  const lying = page(B, { fields: { 'Content-Length': '9000' } })
  expect(await told(fileOf(members(page(A), lying, page(C))))).toEqual([
    A,
    expect.stringContaining('does not end where it says'),
    C,
  ])
})

test('a member that unpacks to far more than documents do is told, and the next is read', async () => {
  const head = page('', { fields: { 'Content-Length': '300000000' } }).subarray(0, -4)
  const bomb = gzipSync(Buffer.concat([head, Buffer.alloc(200_000_000)]))
  expect(await told(fileOf(bomb, members(page(A))))).toEqual([
    expect.stringContaining('unpacks to far more than documents do; reading goes on'),
    A,
  ])
})

test('a large record in a member is passed over', async () => {
  const film = answer(noise(30_000_000), { headers: { 'Content-Type': 'video/mp4' } })
  const tally = new ArchiveTally()
  expect(await told(fileOf(members(record('response', film), page(A))), { tally })).toEqual([A])
  expect(tally.skipped('media')).toBe(1)
})

test('a file full of false beginnings of members takes no time', { timeout: 30_000 }, async () => {
  const path = fileOf(
    members(page(A)),
    Buffer.alloc(3_000_000, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])),
  )
  expect(await told(path)).toEqual([A, expect.stringContaining('nothing behind it can be read')])
})

test('an archive is known by how it begins', async () => {
  const beginnings = [
    page(A),
    members(page(A)),
    withHead(ALL),
    gzipSync('WAR'),
    Buffer.from('<p>WARC/1.0'),
    Buffer.alloc(0),
  ]
  expect(beginnings.map((bytes) => isArchive(bytes))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('the last place is the end of the file', async () => {
  const path = fileOf(members(page(A), page(B)))
  const all = await gathered(path)
  expect(all.at(-1)).toMatchObject({
    next: { offset: readFileSync(path).length, within: 0, records: 2 },
  })
})
