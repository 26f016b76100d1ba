import { expect, test } from 'vitest'
import { answer, page, record } from '../../../bench/written-records.ts'
import { fileOf, gathered, told } from '../../../test/support/warc.ts'
import { ArchiveTally } from './archive-tally.ts'

const [A, B, C] = ['<p>Alpha</p>', '<p>Beta</p>', '<p>Gamma</p>'] as const

/** A record whose head gives another length than its block has. */
function lying(body: string, length: number): Buffer {
  return page(body, { fields: { 'Content-Length': `${length}` } })
}

test('an empty file gives nothing', async () => {
  expect(await told(fileOf())).toEqual([])
})

test.for([3, 100, 10_000, 30_000_000, 10 ** 14])(
  'a record that claims to have %d bytes is told, and the next is read',
  async (length) => {
    const path = fileOf(page(A), lying(B, length), page(C))
    expect(await told(path)).toEqual([
      A,
      expect.stringMatching(
        /^"crawl.warc:2" is damaged at byte \d+: its record does not end where it says; reading goes on at the next record\.$/,
      ),
      C,
    ])
  },
)

test('a record that is larger than a document, and that ends elsewhere, costs no other record', async () => {
  const large = Buffer.alloc(25_000_000, 'a ')
  const path = fileOf(lying(large.toString(), 24_999_999), page(A))
  expect(await told(path)).toEqual([expect.stringContaining('does not end where it says'), A])
})

test('where the file ends within a record, that is told', async () => {
  const whole = Buffer.concat([page(A), page(B)])
  const message = (why: string) =>
    expect.stringMatching(`^"crawl.warc:2" is damaged at byte ${page(A).length}: ${why}`)
  for (let length = page(A).length + 6; length < whole.length - 4; length += 7)
    expect(await told(fileOf(whole.subarray(0, length)))).toEqual([
      A,
      message('the file ends in the middle of a record; nothing behind it can be read'),
    ])
})

test('the last line ends may be missing', async () => {
  expect(await told(fileOf(page(A), page(B).subarray(0, -4)))).toEqual([A, B])
})

test.for([
  ['no length', { 'Content-Length': null }],
  ['a length that is no number', { 'Content-Length': '12abc' }],
  ['a length below zero', { 'Content-Length': '-1' }],
  ['no type', { 'WARC-Type': null }],
] as const)('a record with %s is none', async ([, fields]) => {
  const tally = new ArchiveTally()
  const path = fileOf(page(A), page(B, { fields }), page(C))
  expect(await told(path, { tally })).toEqual([
    A,
    expect.stringContaining('no record of a web archive begins there'),
    C,
  ])
  expect([tally.seen, tally.kept, tally.skipped('damaged')]).toEqual([3, 2, 1])
})

test('bytes between records are passed over and told once', async () => {
  const strange = Buffer.from('WARC/1.0 is a format\r\nWARC/1.0\r\nnot a field\r\n\r\nmore')
  const path = fileOf(page(A), strange, Buffer.from('\r\n'), page(B), Buffer.alloc(1_500_000, 'x'))
  expect(await told(path)).toEqual([
    A,
    expect.stringMatching(/^"crawl.warc:2" is damaged at byte \d+: no record/),
    B,
    expect.stringMatching(/^"crawl.warc:4" is damaged at byte \d+: no record.*; nothing behind/),
  ])
})

test('what looks like a record within a block is part of it', async () => {
  const inner = `${A}\r\n\r\n${page(B)}`
  expect(await told(fileOf(page(inner), page(C)))).toEqual([inner, C])
})

test('a file that is no archive is one problem', async () => {
  expect(await told(fileOf(Buffer.alloc(3_000_000, 'No archive.\n')))).toEqual([
    expect.stringContaining(
      'no record of a web archive begins there; nothing behind it can be read',
    ),
  ])
})

test('of a file full of damage a thousand places are told, and all are counted', async () => {
  const tally = new ArchiveTally()
  const all = await gathered(fileOf(...Array(1500).fill(lying(A, 3)), page(C)), { tally })
  expect(all).toHaveLength(1001)
  expect(all.at(-2)).toHaveProperty('message', expect.stringContaining('counted and not told'))
  expect([tally.skipped('damaged'), tally.kept]).toEqual([1500, 1])
})

test('heads that never end, or are too long, take no time', { timeout: 30_000 }, async () => {
  const heads = Buffer.alloc(20_000_000, 'WARC/1.0\nWARC-Type: a\n')
  const long = page(A, { fields: { Padding: 'x'.repeat(70_000) } })
  expect(await told(fileOf(heads, Buffer.from('\n'), long, page(B)))).toEqual([
    expect.stringContaining('no record'),
    B,
  ])
})

test('records that all claim to be long take no time', { timeout: 30_000 }, async () => {
  const path = fileOf(...Array(40_000).fill(lying(A, 19_000_000)), Buffer.alloc(19_000_000, 'x'))
  expect((await gathered(path)).length).toBe(1000)
})

test('an answer whose head is strange is still one', async () => {
  const block = answer(A).toString().replace('\r\n', '\r\nno field\r\n: no name\r\n')
  expect(await told(fileOf(record('response', block)))).toEqual([A])
})
