import { compareTexts } from '../core/order.ts'
import type { RecordKind } from '../records/record.ts'
import { labelOf, NAMING, strongest, threadKindOf } from './identity/thread-view.ts'
import { threadKey } from './keys.ts'
import type { ThreadKind } from './ledger-record.ts'
import type { Example, KeptThread, LinkedIdentity, NewThread } from './store/ledger-store.ts'
import { partiesOf } from './store/stored-record.ts'

/** So many of its records, the first ones that can, give a thread its label and its field: these stay as it grows. */
export const MOST_NAMING = 8

/** An identity and the record that stands for it. */
export interface Exemplified {
  readonly identity: LinkedIdentity
  readonly example: Example
}

/**
 * The identities of a growing thread whose records give it its key, its label and its field; all of those of a day on which
 * one of them was first spoken of.
 *
 * @param added the records of those that came
 */
export function namingOf(
  identities: readonly LinkedIdentity[],
  { kind }: KeptThread,
  added: readonly Exemplified[],
): Set<LinkedIdentity> {
  const named = namingAmong(identities, strongest([kind, kindOf(added)]))
  return new Set([...earliest(identities, 1), ...earliest(named, MOST_NAMING)])
}

/** Those that were first spoken of up to the day of the one of that number. */
function earliest(identities: readonly LinkedIdentity[], number: number): LinkedIdentity[] {
  const days = identities.map(({ first }) => first).sort()
  const last = days[number - 1] ?? days.at(-1) ?? ''
  return identities.filter(({ first }) => first <= last)
}

/** Those whose words can tell what a thread of a kind is about. */
function namingAmong<T extends { readonly kind: RecordKind }>(
  all: readonly T[],
  kind: ThreadKind,
): readonly T[] {
  const naming = all.filter((each) => NAMING[kind]?.includes(each.kind))
  return naming.length > 0 ? naming : all
}

/**
 * The thread that identities make; their order does not matter.
 *
 * @param exemplified all of them; of a thread that grew those that came, and those of {@link namingOf}
 * @param before what a thread was that grew
 */
export function threadOf(
  identities: readonly LinkedIdentity[],
  exemplified: readonly Exemplified[],
  before?: KeptThread,
): NewThread {
  const sorted = exemplified.toSorted((a, b) => byExample(a.example, b.example))
  const records = sorted.map(({ example }) => example.record)
  const kind = strongest([...(before ? [before.kind] : []), kindOf(sorted)])
  const naming = namingAmong(records, kind).slice(0, MOST_NAMING)
  const [first] = sorted
  if (!first) throw new Error('a thread has no identity')
  const all = (own: readonly string[] = [], more: readonly string[]) =>
    [...new Set([...own, ...more])].sort()
  return {
    key: threadKey(first.example.key),
    kind,
    label: labelOf(naming, kind),
    parties: all(before?.parties, records.flatMap(partiesOf)),
    about: all(
      before?.about,
      sorted.flatMap(({ example }) => example.about),
    ),
    field: mostFrequent(naming.flatMap((each) => ('field' in each ? [each.field] : []))),
    records: identities.reduce((sum, each) => sum + each.records, 0),
    first: identities.map((each) => each.first).sort()[0] ?? '',
    last:
      identities
        .map((each) => each.last)
        .sort()
        .at(-1) ?? '',
    identities,
  }
}

function kindOf(exemplified: readonly Exemplified[]): ThreadKind {
  const amounts = exemplified.filter(({ identity }) => identity.features.aspect === 'amount')
  return threadKindOf(
    exemplified.map(({ example }) => example.record),
    new Set(amounts.map(({ example }) => example.record)),
  )
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
