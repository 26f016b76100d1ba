import type { Reading } from '../reading.ts'

const blocsOf = new WeakMap<Reading, ReadonlySet<string>>()

/** The blocs that the text names: each is several by itself. */
export function blocs(reading: Reading): ReadonlySet<string> {
  const known = blocsOf.get(reading)
  if (known) return known
  const named = reading.mentions.list
    .flatMap((m) => [m, ...m.inner])
    .filter((m) => m.kind === 'bloc')
  const codes = new Set(named.flatMap((m) => m.parties))
  blocsOf.set(reading, codes)
  return codes
}
