/**
 * A program that decides on the records of the ledger in a file, one after the other, and prints the number
 * of each decision once it is kept. Run again, it goes on behind the last decision that it finds.
 */
import { writeSync } from 'node:fs'
import { Problem } from '../../src/core/problem.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { openSqlite } from '../../src/ledger/store/sqlite/store.ts'

const STEPS = 60
const STANDARD_OUTPUT = 1

const [file = ''] = process.argv.slice(2)
const store = await openSqlite(file, { create: false })
const now = () => new Date().toISOString()
const ledger = new Ledger(store, { reader: 'test', now })
const moment = { asOf: null, knownAt: null }
const records = await ledger.reads.records({ rejected: true }, moment, { limit: 1000, offset: 0 })
const keys = records.map(({ key }) => key).sort()
const last = (await ledger.reads.decisions(null)).at(-1)?.why ?? '0'
for (let step = Number(last) + 1; step <= STEPS; step++) {
  const number = await decided(step)
  // Written at once: what is printed was acknowledged, and what was acknowledged is printed.
  if (number !== null) writeSync(STANDARD_OUTPUT, `${number}\n`)
}
await ledger.close()

/** The number of the decision of a step; null where there is nothing to decide. */
async function decided(step: number): Promise<number | null> {
  const who = { by: 'amina', why: String(step) }
  const key = keys[step % keys.length] ?? ''
  const other = keys[(step * 7 + 3) % keys.length] ?? ''
  try {
    if (step % 5 === 0) return (await ledger.undo(null, who)).number
    if (step % 5 === 1) return (await ledger.decide({ action: 'accept', key }, who)).number
    if (step % 5 === 2) return (await ledger.decide({ action: 'reject', key }, who)).number
    if (step % 5 === 3)
      return (await ledger.decide({ action: 'merge', keys: [key, other] }, who)).number
    return (await ledger.decide({ action: 'split', key, from: null }, who)).number
  } catch (error) {
    if (error instanceof Problem && ['misuse', 'unknown-key'].includes(error.code)) return null
    throw error
  }
}
