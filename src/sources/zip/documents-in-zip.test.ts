import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { damagedBytes } from '../../../test/support/damaged-bytes.ts'
import { type MadeFile, madeZip } from '../../../test/support/made-zip.ts'
import { Problem } from '../../core/problem.ts'
import { documentsInZip } from './documents-in-zip.ts'
import type { ZipSource } from './zip-directory.ts'
import { isDocx, isZip, zipFormat } from './zip-format.ts'

const GRAIN = 'Aktau shipped grain to Iran.'

/** The names and texts of the files in a zip, and the codes of its problems. */
async function found(source: ZipSource): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const each of documentsInZip(source)) {
    const bytes = 'bytes' in each ? Buffer.from(each.bytes) : Buffer.alloc(0)
    all.push(each instanceof Problem ? each.code : [each.name, each.id, bytes.toString()])
  }
  return all
}

function inZip(...files: MadeFile[]): Promise<unknown[]> {
  return found({ name: 'a.zip', id: 'a', bytes: madeZip(files) })
}

/** The bytes of a name in a set of one byte a character. */
function bytesIn(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const all = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  return Uint8Array.from([...text].map((letter) => all.indexOf(letter)))
}

describe('a zip', () => {
  test('gives no pictures, styles and programs, nor the parts of a saved page', async () => {
    const files = [
      's.css',
      'in/Trade.htm',
      'in/Trade_files/frame.html',
      'Trade_files/a.html',
      'b.PNG',
    ]
    const all = await inZip(...files.map((name) => ({ name, bytes: GRAIN })))
    expect(all.map((each) => (each as string[])[0])).toEqual([
      'a.zip!Trade_files/a.html',
      'a.zip!in/Trade.htm',
    ])
    expect(await inZip({ name: 'x.js', bytes: 'x' })).toEqual(['no-documents'])
  })

  test('gives its files by name, packed or stored, without folders and what systems add', async () => {
    const files = [
      'b.txt',
      'a/',
      'a/2.html',
      '__MACOSX/a/._2.html',
      '.DS_Store',
      'a/.git/x',
      'a/Thumbs.db',
      'a/1.html',
    ]
    const all = await inZip(
      ...files.map((name, i) => ({
        name,
        bytes: name.endsWith('/') ? '' : GRAIN,
        stored: i % 2 === 0,
      })),
    )
    expect(all).toEqual([
      ['a.zip!a/1.html', '1', GRAIN],
      ['a.zip!a/2.html', '2', GRAIN],
      ['a.zip!b.txt', 'b', GRAIN],
    ])
  })

  test.for([
    ['windows-1251', 'Протокол встречи.txt'],
    ['ibm866', 'Протокол встречи.txt'],
    ['utf-8', 'Протокол встречи.txt'],
  ] as const)(
    'whose names are in %s without saying so has them in letters',
    async ([charset, name]) => {
      const bytes = charset === 'utf-8' ? Buffer.from(name) : bytesIn(charset, name)
      expect(await inZip({ name: bytes, bytes: GRAIN, says: { flags: 0 } })).toEqual([
        [`a.zip!${name}`, 'Протокол встречи', GRAIN],
      ])
    },
  )

  test('from the west has the accents of its names', async () => {
    const name = Buffer.from('caf\x82.txt', 'latin1')
    expect(await inZip({ name, bytes: GRAIN, says: { flags: 0 } })).toMatchObject([
      ['a.zip!café.txt', 'café', GRAIN],
    ])
  })

  test('has names that are names, wherever they point', async () => {
    const names = ['../../etc/a.txt', '/etc/b.txt', 'C:\\c.txt', 'd\n\u0007.txt']
    const all = (await inZip(...names.map((name) => ({ name, bytes: GRAIN })))) as string[][]
    expect(all.map(([name]) => name)).toEqual([
      'a.zip!../../etc/a.txt',
      'a.zip!/etc/b.txt',
      'a.zip!C:/c.txt',
      'a.zip!d .txt',
    ])
  })

  test('in a zip is given whole', async () => {
    const inner = madeZip([{ name: 'b.txt', bytes: GRAIN }])
    const [first] = await Array.fromAsync(
      documentsInZip({
        name: 'a.zip',
        id: 'a',
        bytes: madeZip([{ name: 'in.zip', bytes: inner }]),
      }),
    )
    expect(await found(first as ZipSource)).toEqual([['a.zip!in.zip!b.txt', 'b', GRAIN]])
  })
})

test.for([
  ['it is cut off', (bytes: Buffer) => bytes.subarray(0, 40)],
  [
    'something else follows behind its end',
    (bytes: Buffer) => Buffer.concat([bytes, bytes.subarray(4, 9)]),
  ],
] as const)('a zip cannot be opened where %s', async ([reason, spoilt]) => {
  const bytes = spoilt(Buffer.from(madeZip([{ name: 'a.txt', bytes: GRAIN }])))
  const [only] = await Array.fromAsync(documentsInZip({ name: 'a.zip', id: 'a', bytes }))
  expect((only as Problem).message).toBe(`"a.zip" is a zip that cannot be opened: ${reason}.`)
})

describe('a zip on disk', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-zip-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is read where its files stand, and may be left in the middle', async () => {
    const path = join(folder, 'a.zip')
    writeFileSync(
      path,
      madeZip([
        { name: 'a.txt', bytes: GRAIN },
        { name: 'b.txt', bytes: GRAIN },
      ]),
    )
    expect(await found({ name: 'a.zip', path })).toHaveLength(2)
    for await (const each of documentsInZip({ name: 'a.zip', path })) {
      expect(each).toMatchObject({ name: 'a.zip!a.txt' })
      break
    }
    expect(await found({ name: 'none.zip', path: join(folder, 'none.zip') })).toEqual(['damaged'])
  })
})

describe('a problem of one file', () => {
  const good = { name: 'z.txt', bytes: GRAIN }
  test.for([
    ['unreadable', 'encrypted', { name: 'a', bytes: GRAIN, says: { flags: 1 } }],
    ['unreadable', 'packed in another way', { name: 'a', bytes: GRAIN, says: { method: 14 } }],
    ['damaged', 'with another checksum', { name: 'a', bytes: GRAIN, says: { crc: 1 } }],
    [
      'damaged',
      'that is not packed as it says',
      { name: 'a', bytes: GRAIN, stored: true, says: { method: 8 } },
    ],
    ['too-large', 'that says it is large', { name: 'a', bytes: GRAIN, says: { size: 3e9 } }],
    [
      'too-large',
      'that is large and says it is not',
      { name: 'a', bytes: Buffer.alloc(21e6, '0123456789abcdef'.repeat(9000)), says: { size: 9 } },
    ],
    ['too-large', 'that was packed 1,000 times', { name: 'a', bytes: Buffer.alloc(9e6) }],
  ] as const)('is %s: one %s; the next is read', async ([code, , file]) => {
    expect(await inZip(file, good)).toEqual([code, ['a.zip!z.txt', 'z', GRAIN]])
  })
})

describe('a hostile zip', () => {
  const bomb = Buffer.alloc(900_000)

  test('whose files share their bytes is refused, whole', async () => {
    const shared = Array.from({ length: 50 }, (_, i) => ({
      name: `${i}.txt`,
      bytes: i === 0 ? bomb : '',
      says: { at: 0 },
    }))
    expect(await inZip(...shared)).toEqual(['damaged'])
  })

  test('of many small bombs ends where its room does', async () => {
    const all = await inZip(
      ...Array.from({ length: 300 }, (_, i) => ({ name: `${i}.txt`, bytes: bomb })),
    )
    expect(all.length).toBe(113)
    expect(all.at(-1)).toBe('too-large')
  })

  test('with more files than allowed, without any, without an end is a problem', async () => {
    const many = madeZip([])
    const end = many.length - 22
    expect(await found({ name: 'a', id: 'a', bytes: many })).toEqual(['no-documents'])
    expect(await found({ name: 'a', id: 'a', bytes: many.subarray(0, end + 10) })).toEqual([
      'damaged',
    ])
    expect(await inZip({ name: 'a/' }, { name: '.x', bytes: 'x' })).toEqual(['no-documents'])
  })

  test('damaged anywhere gives files or problems and no other error', async () => {
    const files = Array.from({ length: 12 }, (_, i) => ({
      name: `${i}.txt`,
      bytes: `${GRAIN} `.repeat(i * 9),
    }))
    const whole = madeZip(files)
    let kept = 0
    for (let seed = 0; seed < 400; seed++) {
      const all = await found({
        name: 'a',
        id: 'a',
        bytes: damagedBytes(whole, seed, ['PK\x03\x04', 'PK\x05\x06', '\xff\xff']),
      })
      expect(all.length, `seed ${seed}`).toBeGreaterThan(0)
      kept += all.filter((each) => Array.isArray(each)).length
    }
    expect(kept).toBeGreaterThan(400)
  })
})

describe('what a zip is', () => {
  const office = (name: string) =>
    madeZip([
      { name: '[Content_Types].xml', bytes: 'x' },
      { name, bytes: 'x' },
    ])
  test.for([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/workbook.xml'],
    ['pptx', 'ppt/presentation.xml'],
    ['odt', 'META-INF/manifest.xml'],
    ['epub', 'META-INF/container.xml'],
    ['zip', 'a/word/document.xml'],
    ['zip', 'word/document.xml.txt'],
  ] as const)('is %s where it has %s', ([format, name]) => {
    expect([isZip(office(name)), zipFormat(office(name)), isDocx(office(name))]).toEqual([
      true,
      format,
      format === 'docx',
    ])
  })

  test('is told by its directory and not by what is in its files', () => {
    expect(zipFormat(madeZip([{ name: 'a.txt', bytes: 'word/document.xml', stored: true }]))).toBe(
      'zip',
    )
    expect([isZip(Buffer.from('PK')), isZip(Buffer.from('Grain'))]).toEqual([false, false])
  })

  test('is named in the problem of an office file', async () => {
    const [problem] = await Array.fromAsync(
      documentsInZip({ name: 'a.xlsx', id: 'a', bytes: office('xl/workbook.xml') }),
    )
    expect((problem as Problem).message).toMatch(/^"a.xlsx" is a .xlsx file; what can be read is/)
  })
})
