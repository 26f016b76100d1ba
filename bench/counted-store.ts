import type { LedgerStore, LedgerWrites } from '../src/ledger/store/ledger-store.ts'

/** What a store was asked for: how often, and how many rows it gave. */
export interface Work {
  calls: number
  rows: number
}

/** A store that counts its work inside of transactions, which no other program of the machine changes. */
export function counted(store: LedgerStore): { readonly store: LedgerStore; readonly work: Work } {
  const work: Work = { calls: 0, rows: 0 }
  const watch = (writes: LedgerWrites): LedgerWrites =>
    new Proxy(writes, {
      get: (target, name) => {
        const ask = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>
        return async (...given: unknown[]) => {
          const answer = await ask(...given)
          work.calls++
          if (Array.isArray(answer)) work.rows += answer.length
          return answer
        }
      },
    })
  const transaction: LedgerStore['transaction'] = (run, options) =>
    store.transaction((writes, batch) => run(watch(writes), batch), options)
  return { store: { ...store, transaction }, work }
}
