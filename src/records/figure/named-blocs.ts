import type { Reading } from '../reading.ts'

const known = new WeakMap<Reading, ReadonlySet<string>>()

/** The codes of the blocs that a text names, collected once. */
export function namedBlocs(reading: Reading): ReadonlySet<string> {
  let blocs = known.get(reading)
  if (!blocs) {
    const named = reading.mentions.list.filter(({ kind }) => kind === 'bloc')
    blocs = new Set(named.flatMap(({ parties }) => parties))
    known.set(reading, blocs)
  }
  return blocs
}
