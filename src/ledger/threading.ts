import type { RapporteurRecord } from '../records/record.ts'
import { fallenParts } from './falling.ts'
import { exampleOf, FreshIdentities, type FreshIdentity, linked } from './fresh-identities.ts'
import type { Identity } from './identity/identity.ts'
import { identityOf } from './identity/identity-of.ts'
import { threadsOf, threadsWithin } from './identity/threads.ts'
import { type JoinedPart, joinParts } from './joining-parts.ts'
import { keyNumber } from './keys.ts'
import { endsOf, type Pair, type Tie } from './neighbour.ts'
import { Neighbourhood, type Part } from './neighbourhood.ts'
import { nameOf } from './parts-kept.ts'
import { INFINITE } from './reaching.ts'
import type {
  IdentityJudgement,
  KeptThread,
  LedgerWrites,
  LinkedIdentity,
  StoredResemblance,
} from './store/ledger-store.ts'
import { type Exemplified, MOST_NAMING, namingOf, threadOf } from './thread-making.ts'
import { removeTied, tie } from './tying.ts'

/** What an identity is made of besides the record itself. */
export interface Surroundings {
  readonly published: string | null
  readonly language: string | null
  /** The text of the document. */
  readonly text: string
  /** The record's key, where people said that it is apart from others that say the same. */
  readonly apart: string | null
  /** Where given, an identity that is new is noted there. */
  readonly fresh?: FreshIdentities | undefined
  /** What the record is about, where that was worked out. */
  readonly known?: Identity | undefined
}

/** The identity of a record, and the ties between others that are no more since it is there. */
export interface Identified {
  readonly identity: number
  readonly parted: readonly Tie[]
}

/** The identity of a record, kept where it is new and tied to those near it that it resembles. */
export async function identify(
  writes: LedgerWrites,
  record: RapporteurRecord,
  { apart, fresh, known, ...around }: Surroundings,
): Promise<Identified> {
  const identity = known ?? identityOf(record, around)
  const signature = apart === null ? identity.signature : `${identity.signature}|${apart}`
  const kept = await writes.identityBySignature(signature)
  if (kept !== null) return { identity: kept, parted: [] }
  const keys = [...new Set(identity.keys.map(keyNumber))]
  const own = { signature, kind: identity.kind, features: identity.features }
  const id = await writes.addIdentity(own, keys)
  const { neighbours, standings, parted } = await tie(writes, { ...own, id }, keys)
  fresh?.add({ ...own, id }, neighbours, standings)
  for (const pair of parted) fresh?.part(pair)
  return { identity: id, parted }
}

/** Identities that did no more than gain a record, of these documents. */
export interface Gained {
  readonly documents: ReadonlySet<number>
  readonly identities: readonly number[]
  /** Those of them that came with the documents. */
  readonly fresh: FreshIdentities
  /** The ties between others that are no more since these came, as far as that may matter. */
  readonly lost: readonly Tie[]
}

/**
 * Makes the threads anew of the identities whose records changed, or about which somebody decided, and of
 * all that hang together with them, or did so far; the rest of the ledger is not looked at.
 *
 * @param gained Where nothing else happened to an identity that was there before, its thread alone is made anew.
 */
export async function rethread(
  writes: LedgerWrites,
  changed: Iterable<number>,
  gained?: Gained,
): Promise<void> {
  const work = new Rethreading(writes, await writes.judgements(), gained?.fresh)
  const others = new Set(changed)
  for (const id of others) await work.open(id)
  for (const id of new Set(gained?.identities ?? [])) await work.openGained(id, gained as Gained)
  await work.finish(others.size === 0, gained?.lost ?? [])
}

class Rethreading {
  private readonly writes: LedgerWrites
  private readonly neighbourhood: Neighbourhood
  private readonly judgements: readonly IdentityJudgement[]
  private readonly judged: ReadonlySet<number>
  private readonly known: FreshIdentities
  /** Identities whose part has to be looked at. */
  private readonly opened = new Set<number>()
  private readonly fresh = new Set<number>()
  /** Pairs that are tied since an identity went that stood between them. */
  private readonly met: Pair[] = []
  private readonly gone = new Set<number>()
  /** Identities whose numbers are others than those that their threads were made of. */
  private readonly touched = new Set<number>()
  /** Threads that lost an identity: what is left of them is made anew. */
  private readonly broken = new Set<number>()

  constructor(
    writes: LedgerWrites,
    judgements: readonly IdentityJudgement[],
    known = new FreshIdentities(),
  ) {
    this.writes = writes
    this.known = known
    this.judgements = judgements
    this.neighbourhood = new Neighbourhood(writes, judgements, known)
    this.judged = endsOf(judgements)
  }

  async open(id: number): Promise<void> {
    const identity = await this.writes.identity(id)
    if (!identity) return
    const { thread, records } = identity
    if (thread === null) this.fresh.add(id)
    // What tied them together may be gone with the change: a record, or what somebody said of it.
    else for (const mate of await this.writes.identitiesOf(thread)) this.opened.add(mate)
    if (records > 0) {
      this.opened.add(id)
      this.touched.add(id)
      return
    }
    for (const { a, b } of await this.writes.tiesOf([id])) this.opened.add(a === id ? b : a)
    for (const each of await removeTied(this.writes, id)) this.meet(each)
    this.known.lose(id)
    this.opened.delete(id)
    this.gone.add(id)
    if (thread !== null) this.broken.add(thread)
  }

  /** Notes two identities that are tied, and were not before. */
  private meet({ a, b, score }: StoredResemblance): void {
    this.known.tie({ a, b, score })
    this.opened.add(a).add(b)
    this.met.push([a, b])
  }

  async openGained(id: number, { documents }: Gained): Promise<void> {
    const own = this.known.get(id)
    if (own) return this.openFresh(own)
    const identity = await this.writes.identity(id)
    if (!identity || identity.thread === null || this.judged.has(id)) return this.open(id)
    const [example] = await this.writes.examples([identity.example])
    if (!example || !documents.has(example.document))
      return this.writes.recountThread(identity.thread)
    const mates = await this.writes.identitiesOf(identity.thread)
    await this.setThread(await this.writes.identities(mates))
  }

  private async openFresh(own: FreshIdentity): Promise<void> {
    const { id } = own.stored
    if (own.neighbours.length === 0 && !this.judged.has(id)) return this.setThread([linked(own)])
    this.fresh.add(id)
    this.opened.add(id)
    this.touched.add(id)
  }

  /**
   * @param onlyGained true where nothing was taken away from any identity
   * @param lost the ties that are no more between those that were there before
   */
  async finish(onlyGained: boolean, lost: readonly Tie[]): Promise<void> {
    const ends = endsOf(lost)
    // With a record of what somebody decided on, a later word about it may come to hold.
    const isJudged = [...this.opened, ...ends].some((id) => this.judged.has(id))
    const joined = onlyGained && !isJudged ? await this.joined(lost) : null
    if (joined) {
      await this.setParts(joined)
      // What hung together by a tie that is no more is put anew.
      if (lost.length > 0)
        await this.setParts(await fallenParts(this.writes, lost, this.judgements))
    } else {
      for (const id of ends) await this.open(id)
      await this.lookFor(onlyGained && !isJudged && lost.length === 0)
    }
    if (this.broken.size > 0) await this.writes.forgetThreads([...this.broken])
  }

  private joined(lost: readonly Tie[]): Promise<JoinedPart[] | null> {
    const { known: fresh, judged } = this
    return joinParts(this.writes, [...this.opened], { fresh, judged, lost })
  }

  /** Looks for what hangs together, tie by tie. */
  private async lookFor(onlyGrew: boolean): Promise<void> {
    this.neighbourhood.onlyGrew = onlyGrew
    const met = this.met.filter((pair) => pair.every((id) => !this.gone.has(id)))
    for (const id of await this.neighbourhood.looseSince(this.fresh, met)) this.opened.add(id)
    await this.setOpened()
  }

  private async setOpened(): Promise<void> {
    for (const id of this.opened) {
      const part = await this.neighbourhood.partOf(id)
      for (const each of part.identities) this.opened.delete(each.id)
      await this.setParts([part])
    }
  }

  private async setParts(parts: readonly JoinedPart[]): Promise<void> {
    await this.setStandings(parts)
    for (const part of parts) await this.setThreads(this.neighbourhood.judged(part))
  }

  private async setThreads(part: Part): Promise<void> {
    const bySignature = new Map(part.identities.map((each) => [each.signature, each]))
    for (const signatures of threadSignatures(part))
      await this.renewThread(signatures.flatMap((each) => bySignature.get(each) ?? []))
  }

  /** Keeps how identities hang together now, where that is another way than before. */
  private async setStandings(parts: readonly JoinedPart[]): Promise<void> {
    const moved = parts.flatMap(({ identities, rank }) => {
      const part = nameOf(identities)
      const isMoved = (each: LinkedIdentity) => each.rank !== rank || each.part !== part
      return identities.filter(isMoved).map(({ id }) => ({ id, rank, part }))
    })
    if (moved.length > 0) await this.writes.setStandings(moved)
  }

  /** Makes a thread, if it is another one than before; of one that only grew, no more is looked at than its name is made of. */
  private async renewThread(identities: readonly LinkedIdentity[]): Promise<void> {
    const kept = identities.filter(({ id }) => !this.known.get(id))
    const isSame = kept.length === identities.length
    const before = isSame || kept.length > MOST_NAMING ? await this.grown(kept) : undefined
    if (!isSame || !before) await this.setThread(identities, before)
  }

  private async setThread(
    identities: readonly LinkedIdentity[],
    before?: KeptThread,
  ): Promise<void> {
    const added = identities.flatMap((identity) => {
      const own = this.known.get(identity.id)
      const example = own && exampleOf(own.examples)
      return example ? [{ identity, example }] : []
    })
    const asked = before ? namingOf(identities, before, added) : new Set(identities)
    const kept = identities.filter((each) => asked.has(each) && !this.known.get(each.id))
    const exemplified = [...added, ...(await this.exemplified(kept))]
    for (const { thread } of identities) if (thread !== null) this.broken.add(thread)
    await this.writes.setThread(threadOf(identities, exemplified, before))
  }

  /** The thread that is made of just these, where none of them gained or lost a record since. */
  private async grown(kept: readonly LinkedIdentity[]): Promise<KeptThread | undefined> {
    const thread = kept[0]?.thread ?? null
    if (thread === null || this.broken.has(thread)) return undefined
    if (kept.some((each) => each.thread !== thread || this.touched.has(each.id))) return undefined
    const before = await this.writes.threadBefore(thread)
    return before?.size === kept.length ? before : undefined
  }

  private async exemplified(identities: readonly LinkedIdentity[]): Promise<Exemplified[]> {
    const examples = await this.writes.examples(identities.map(({ example }) => example))
    const byId = new Map(examples.map((each) => [each.id, each]))
    return identities.flatMap((identity) => {
      const example = byId.get(identity.example)
      return example ? [{ identity, example }] : []
    })
  }
}

/** The threads of a part, each as the signatures of its identities. */
function threadSignatures({ identities, judgements, rank }: Part): string[][] {
  const [first, second] = identities
  if (first && !second) return [[first.signature]]
  const byId = new Map(identities.map((each) => [each.id, each.signature]))
  const named = judgements.map((pair) => ({
    ...pair,
    a: byId.get(pair.a) ?? '',
    b: byId.get(pair.b) ?? '',
  }))
  const nodes = identities.map(({ signature: id, kind, features }) => ({
    id,
    identity: { kind, signature: id, keys: [], features },
  }))
  // What only people's word ties together is what they said, however much it is.
  return rank === INFINITE ? threadsOf(nodes, [], named) : threadsWithin(nodes, named)
}
