import { expect, test } from 'vitest'
import { withAsked } from '../../../test/support/asked-ledger.ts'
import { NOW } from '../../../test/support/ledger.ts'
import { keysNamed } from './keys-named.ts'

test('a key, or five characters of it, names a document, a record or a thread', async () => {
  await withAsked(async ({ ledger: { reads }, records }) => {
    const [first] = await records({ kinds: ['link'] })
    if (!first) throw new Error('the ledger has no link')
    const { key, document, thread } = first
    expect(await keysNamed(reads, ` ${key.toUpperCase()} `, NOW)).toEqual([
      { key, thing: 'record', words: "air Lomé – N'Djamena · Asky · weekly · launched 2 May 2023" },
    ])
    expect(await keysNamed(reads, document.key.slice(0, 6), NOW)).toEqual([
      { key: document.key, thing: 'document', words: 'Flights between capitals' },
    ])
    expect(await keysNamed(reads, thread, NOW)).toEqual([
      { key: thread, thing: 'thread', words: "Lomé – N'Djamena" },
    ])
  })
})

test('words are no keys, and neither is a key of nothing', async () => {
  await withAsked(async ({ ledger: { reads } }) => {
    for (const words of ['weekly flight', 'decade', 'rail', 'r000', 't0000000000000000'])
      expect(await keysNamed(reads, words, NOW)).toEqual([])
  })
})

test('what nobody had said at a moment has no name then', async () => {
  await withAsked(async ({ ledger: { reads }, records }) => {
    const [first] = await records({ kinds: ['link'] })
    const moment = { asOf: '2022-12-31', knownAt: null }
    expect(await keysNamed(reads, first?.key ?? '', moment)).toEqual([])
    expect(await keysNamed(reads, first?.thread ?? '', moment)).toEqual([])
    expect(await keysNamed(reads, first?.document.key ?? '', moment)).toEqual([])
  })
})
