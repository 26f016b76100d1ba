import { expect, test } from 'vitest'
import { withLedger } from '../../../../test/support/ledger.ts'

const TEXTS = ['Chad', 'Togo', 'Oman'].map(
  (name, i) => `${name} and Kenya signed a trade agreement on May ${i + 1}, 2024.`,
)

test('works that are asked for at once are all kept, each as it was asked for', () =>
  withLedger(async ({ add, records, reopened }) => {
    const added = await Promise.all(TEXTS.map((text) => add(text, { published: '2024-05-07' })))
    expect(added.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
    expect(await records()).toHaveLength(3)
    const { readers } = await (await reopened()).reads.status()
    expect(readers).toEqual({ test: 3 })
  }))

test('one that fails leaves nothing behind, and those around it are kept', () =>
  withLedger(async ({ add, records }) => {
    const broken = `${TEXTS[1]} \ud800`
    const all = [TEXTS[0], broken, TEXTS[2], broken].map((text) => add(text ?? ''))
    const settled = await Promise.allSettled(all)
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ])
    expect(await records()).toHaveLength(2)
  }))

test('questions of one state wait for no later work', () =>
  withLedger(async ({ add, ledger }) => {
    const first = add(TEXTS[0] ?? '')
    const seen = ledger.snapshot(async () => {
      await first
      return (await ledger.reads.status()).documents
    })
    const second = add(TEXTS[1] ?? '')
    expect(await seen).toBe(1)
    await second
    expect((await ledger.reads.status()).documents).toBe(2)
  }))
