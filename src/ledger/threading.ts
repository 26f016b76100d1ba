import type { RapporteurRecord } from '../records/record.ts'
import { identityOf } from './identity/identity-of.ts'
import { resemblance } from './identity/resemblance.ts'
import { labelOf, threadKindOf } from './identity/thread-view.ts'
import { threadsOf } from './identity/threads.ts'
import { keyNumber, threadKey } from './keys.ts'
import type {
  CountedIdentity,
  IdentityJudgement,
  LedgerWrites,
  NewThread,
  StoredIdentity,
  StoredResemblance,
} from './store/ledger-store.ts'
import { partiesOf } from './store/stored-record.ts'

/** What an identity is made of besides the record itself. */
export interface Surroundings {
  readonly published: string | null
  readonly language: string | null
  /** The record's key, where people said that it is apart from others that say the same. */
  readonly apart: string | null
}

/**
 * The identity of a record, kept where it is new together with those that it resembles.
 *
 * @returns Its id in the ledger.
 */
export async function identify(
  writes: LedgerWrites,
  record: RapporteurRecord,
  { published, language, apart }: Surroundings,
): Promise<number> {
  const identity = identityOf(record, { published, language })
  const signature = apart === null ? identity.signature : `${identity.signature}|${apart}`
  const known = await writes.identityBySignature(signature)
  if (known !== null) return known
  const keys = [...new Set(identity.keys.map(keyNumber))]
  const kept = { signature, kind: identity.kind, features: identity.features }
  const id = await writes.addIdentity(kept, keys)
  const candidates = await writes.candidates(id, keys)
  await writes.addResemblances(alike({ ...kept, id }, candidates))
  return id
}

function alike(one: StoredIdentity, others: readonly StoredIdentity[]): StoredResemblance[] {
  return others.flatMap((other) => {
    // Asked in one order, so that no rounding depends on which came first.
    const [a, b] = one.signature < other.signature ? [one, other] : [other, one]
    const found = resemblance({ ...a, keys: [] }, { ...b, keys: [] })
    return found === null ? [] : [{ a: a.id, b: b.id, ...found }]
  })
}

/**
 * Makes the threads anew of the identities whose records changed, and of all that hang together with
 * them, or did so far; the rest of the ledger is not looked at.
 */
export async function rethread(writes: LedgerWrites, changed: Iterable<number>): Promise<void> {
  const judgements = await writes.judgements()
  const touched = new Set(changed)
  const open = new Set(touched)
  // What tied them together may be gone with the change: a record, or what somebody said of it.
  for (const id of touched) for (const mate of await writes.threadMates(id)) open.add(mate)
  const gone: number[] = []
  for (const id of touched) {
    if ((await writes.recountIdentity(id)) !== null) continue
    open.delete(id)
    gone.push(id)
    for (const { other } of await writes.neighbours(id)) open.add(other)
  }
  for (const id of gone) {
    await writes.removeIdentity(id)
    open.delete(id)
  }
  while (open.size > 0) {
    const [start] = open
    if (start === undefined) return
    const part = await hangingTogether(writes, start, judgements)
    for (const { id } of part.identities) open.delete(id)
    await writes.setThreads(threadsOfPart(part))
  }
}

/** Identities that hang together by resemblance or by what people said. */
interface Part {
  readonly identities: readonly CountedIdentity[]
  readonly edges: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  readonly judgements: readonly IdentityJudgement[]
}

async function hangingTogether(
  writes: LedgerWrites,
  start: number,
  judgements: readonly IdentityJudgement[],
): Promise<Part> {
  const ids = new Set([start])
  const identities: CountedIdentity[] = []
  const edges: { a: number; b: number; score: number }[] = []
  // A set yields what is added to it while it is gone through.
  for (const id of ids) {
    const identity = await writes.countedIdentity(id)
    if (identity === null) continue
    identities.push(identity)
    for (const { other, score } of await writes.neighbours(id)) {
      if (id < other) edges.push({ a: id, b: other, score })
      ids.add(other)
    }
    for (const { a, b, same } of judgements) {
      if (same && a === id) ids.add(b)
      if (same && b === id) ids.add(a)
    }
  }
  return {
    identities,
    edges,
    judgements: judgements.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  }
}

function threadsOfPart({ identities, edges, judgements }: Part): NewThread[] {
  const byId = new Map(identities.map((each) => [each.id, each]))
  const bySignature = new Map(identities.map((each) => [each.signature, each]))
  const signature = (id: number) => byId.get(id)?.signature ?? ''
  const named = <T extends { a: number; b: number }>(pairs: readonly T[]) =>
    pairs
      .filter(({ a, b }) => byId.has(a) && byId.has(b))
      .map((pair) => ({ ...pair, a: signature(pair.a), b: signature(pair.b) }))
  const nodes = identities.map(({ signature: id, kind, features }) => ({
    id,
    identity: { kind, signature: id, keys: [], features },
  }))
  const parts = threadsOf(nodes, named(edges), named(judgements))
  return parts.map((part) => threadOf(part.flatMap((each) => bySignature.get(each) ?? [])))
}

function threadOf(identities: readonly CountedIdentity[]): NewThread {
  const sorted = identities.toSorted(byExample)
  const records = sorted.map(({ example }) => example.record)
  const [first] = sorted
  if (!first) throw new Error('a thread has no identity')
  return {
    key: threadKey(first.example.key),
    kind: threadKindOf(records),
    label: labelOf(records),
    parties: [...new Set(records.flatMap(partiesOf))].sort(),
    about: [...new Set(sorted.flatMap(({ example }) => example.about))].sort(),
    field: mostFrequent(records.flatMap((each) => ('field' in each ? [each.field] : []))),
    records: sorted.reduce((sum, each) => sum + each.records, 0),
    first: sorted.map((each) => each.first).sort()[0] ?? '',
    last:
      sorted
        .map((each) => each.last)
        .sort()
        .at(-1) ?? '',
    identities: sorted.map(({ id }) => id),
  }
}

/** The earliest first, told apart by what no order of adding changes. */
function byExample(a: CountedIdentity, b: CountedIdentity): number {
  const place = (each: CountedIdentity) =>
    each.example.record.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER
  return (
    compare(a.example.said, b.example.said) ||
    compare(a.exampleDocument, b.exampleDocument) ||
    place(a) - place(b) ||
    compare(a.example.key, b.example.key)
  )
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
  return best?.[0] ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
