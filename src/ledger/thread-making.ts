import { compareTexts } from '../core/order.ts'
import { labelOf, threadKindOf } from './identity/thread-view.ts'
import { threadKey } from './keys.ts'
import type { Example, LinkedIdentity, NewThread } from './store/ledger-store.ts'
import { partiesOf } from './store/stored-record.ts'

/** An identity and the record that stands for it. */
export interface Exemplified {
  readonly identity: LinkedIdentity
  readonly example: Example
}

/** The thread that identities make; their order does not matter. */
export function threadOf(identities: readonly Exemplified[]): NewThread {
  const sorted = identities.toSorted((a, b) => byExample(a.example, b.example))
  const records = sorted.map(({ example }) => example.record)
  const amounts = sorted.filter(({ identity }) => identity.features.aspect === 'amount')
  const kind = threadKindOf(records, new Set(amounts.map(({ example }) => example.record)))
  const [first] = sorted
  if (!first) throw new Error('a thread has no identity')
  return {
    key: threadKey(first.example.key),
    kind,
    label: labelOf(records, kind),
    parties: [...new Set(records.flatMap(partiesOf))].sort(),
    about: [...new Set(sorted.flatMap(({ example }) => example.about))].sort(),
    field: mostFrequent(records.flatMap((each) => ('field' in each ? [each.field] : []))),
    records: sorted.reduce((sum, { identity }) => sum + identity.records, 0),
    first: sorted.map(({ identity }) => identity.first).sort()[0] ?? '',
    last:
      sorted
        .map(({ identity }) => identity.last)
        .sort()
        .at(-1) ?? '',
    identities: sorted.map(({ identity }) => identity),
  }
}

/** The earliest first, told apart by what no order of adding changes. */
export function byExample(a: Example, b: Example): number {
  const place = (each: Example) => each.record.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER
  return compareTexts(a.said, b.said) || place(a) - place(b) || compareTexts(a.key, b.key)
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
  return best?.[0] ?? null
}
