import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Problem } from '../core/problem.ts'
import { fileNames } from './file-names.ts'
import type { TextSource } from './source-text.ts'
import { sourceTexts } from './source-texts.ts'
import { standardInputTexts } from './standard-input.ts'
import { MOST_BYTES } from './text-bytes.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-sources-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array = 'x'): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** What a file gives: id and text of each document, or the code of the problem. */
async function given(path: string): Promise<unknown[]> {
  const found = await Array.fromAsync(sourceTexts(path))
  return found.map((each) =>
    each instanceof Problem ? each.code : [each.id, 'text' in each ? each.text : each.format],
  )
}

test('a folder gives its documents by name, those of its folders among them', () => {
  mkdirSync(join(folder, 'b'))
  for (const name of [
    'c.txt',
    'a.json',
    'b/z.jsonl',
    'b/a.text',
    'README.txt',
    'x.md',
    'x.html',
    'B.TXT',
  ])
    file(name)
  const names = fileNames(folder).map((path) => path.slice(folder.length + 1))
  expect(names).toEqual(['B.TXT', 'a.json', 'b/a.text', 'b/z.jsonl', 'c.txt', 'x.html'])
})

test('a link to a folder is not followed, so that no folder is endless', () => {
  file('a.txt')
  symlinkSync(folder, join(folder, 'again'))
  expect(fileNames(folder)).toEqual([join(folder, 'a.txt')])
})

test('a link that leads nowhere is told, and the rest of its folder is read', async () => {
  file('a.txt', 'Trade fell.')
  symlinkSync(join(folder, 'none'), join(folder, 'b.txt'))
  symlinkSync(join(folder, 'c.txt'), join(folder, 'c.txt'))
  const found = await Promise.all(fileNames(folder).map(given))
  expect(found).toEqual([[['a', 'Trade fell.']], ['not-found'], ['unreadable']])
})

test('hidden files, pipes and the parts of a saved page are passed over; other papers are told', () => {
  for (const name of ['Trade_files', 'Bank_files', '.git']) mkdirSync(join(folder, name))
  for (const name of [
    'Trade.html',
    'Trade_files/ad.html',
    'Bank_files/a.html',
    '.git/a.txt',
    '._a.txt',
  ])
    file(name)
  for (const name of ['a.doc', 'b.mht', 'c.xlsx', 'd.png']) file(name)
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  const names = fileNames(folder).map((path) => path.slice(folder.length + 1))
  expect(names).toEqual(['Bank_files/a.html', 'Trade.html', 'a.doc', 'b.mht'])
})

test('a file is named by what stands before its extension', async () => {
  expect(await given(file('trade.2020.txt', 'Trade fell.'))).toEqual([
    ['trade.2020', 'Trade fell.'],
  ])
  expect(await given(file('note', 'Trade fell.'))).toEqual([['note', 'Trade fell.']])
})

test('what a document is is told by what it holds, not by its name', async () => {
  const formats = async (path: string) => {
    const found = await Array.fromAsync(sourceTexts(path))
    return found.map((each) => (each instanceof Problem ? each.code : each.format))
  }
  expect(await formats(file('page.txt', '<!doctype html><p>Trade fell.'))).toEqual(['page'])
  expect(await formats(file('text.html', 'Trade fell.'))).toEqual(['plain'])
  expect(await formats(file('paper.txt', '%PDF-1.7\n'))).toEqual(['pdf'])
  expect(await formats(file('page.txt.gz', gzipSync('<p>Trade fell.')))).toEqual(['page'])
  expect(await formats(file('page.json', '<p>Trade fell.'))).toEqual(['json'])
})

test('a byte order mark is no part of the text', async () => {
  expect(await given(file('a.txt', '\ufeffTrade fell.'))).toEqual([['a', 'Trade fell.']])
})

test('lines of a .jsonl file are read one by one, and a bad one spoils no other', async () => {
  const lines = Buffer.from(`{"text":"${'é'.repeat(70_000)}"}\r\n\n{"a":1}`)
  const path = file('a.jsonl', Buffer.concat([lines, Buffer.from('\n\xff\n{}', 'latin1')]))
  const [first, bad, last] = (await Array.fromAsync(sourceTexts(path))).map((each) =>
    each instanceof Problem ? each.code : `${each.id} ${(each as TextSource).text.length}`,
  )
  expect([first, bad, last]).toEqual(['a-1 70012', 'a-3 7', 'not-text'])
})

test.for([
  ['empty.txt', ' \n\t', 'empty'],
  ['empty.jsonl', '\n\n', 'empty'],
  ['nul.txt', 'a\u0000b', 'not-text'],
  ['a.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'not-text'],
  ['a.gz', Buffer.from('1f8b080000000000', 'hex'), 'damaged'],
  ['bomb.gz', gzipSync(Buffer.alloc(MOST_BYTES + 1)), 'too-large'],
] as const)('%s has a problem', async ([name, content, code]) => {
  expect(await given(file(name, content))).toEqual([code])
})

test('a missing file and an empty folder are problems', async () => {
  expect(await given(join(folder, 'none.txt'))).toEqual(['not-found'])
  expect(() => fileNames(folder)).toThrow(/has no documents/)
  expect(() => fileNames(join(folder, 'none'))).toThrow(/no file or folder/)
})

test('standard input may be a page', async () => {
  async function* pieces() {
    yield Buffer.from('<html>\n<p>Trade\n')
    yield Buffer.from('fell.</p>')
  }
  for await (const each of standardInputTexts(pieces())) {
    expect(each).toMatchObject({ id: 'stdin', format: 'page', text: '<html>\n<p>Trade\nfell.</p>' })
  }
  expect.assertions(1)
})

test('standard input may come in pieces that cut a line and a letter', async () => {
  const bytes = Buffer.from('{"text":"é"}\n{"text":"ü"}\n')
  async function* pieces() {
    for (const byte of bytes) yield Uint8Array.of(byte)
  }
  const found: unknown[] = []
  for await (const each of standardInputTexts(pieces())) {
    found.push(each instanceof Problem ? each.code : [each.id, (each as TextSource).text])
  }
  expect(found).toEqual([
    ['stdin-1', '{"text":"é"}'],
    ['stdin-2', '{"text":"ü"}'],
  ])
})
