import type { Actor, MentionForm, MentionKind } from '../core/actor.ts'
import type { Token } from '../core/token.ts'
import type { Person } from './directory.ts'
import type { Mention } from './mention.ts'
import type { Candidate } from './standing.ts'
import { ruleNames } from './standing.ts'
import { words } from './words.ts'

/** What the document says of a candidate beyond its own words. */
export interface Meaning {
  readonly parties: readonly string[]
  readonly kind?: MentionKind
  readonly home?: readonly string[]
  readonly name?: string | null
  readonly person?: Person | undefined
  readonly head?: string
}

/** A mention; the words that few readers ask for are put together when somebody does. */
export class Spoken implements Mention {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly kind: MentionKind
  readonly form: MentionForm
  readonly parties: readonly string[]
  readonly home: readonly string[]
  readonly head: string
  readonly deixis: 'speaker' | null
  readonly inner: readonly Mention[]
  readonly holder: Person | null
  private readonly candidate: Candidate
  private readonly tokens: readonly Token[]
  private readonly known: string | null

  constructor(
    candidate: Candidate,
    { parties, kind, home, name, person, head }: Meaning,
    inner: readonly Mention[],
    tokens: readonly Token[],
  ) {
    const { actor, item } = candidate
    this.from = item.from
    this.to = item.to
    this.start = (tokens[item.from] as Token).start
    this.end = (tokens[item.to - 1] as Token).end
    this.kind = kind ?? actor.kind
    this.form = actor.form
    this.parties = parties
    this.home = home ?? actor.codes
    this.head = head ?? actor.head
    this.deixis = actor.refers === 'speaker' ? 'speaker' : null
    this.inner = inner
    this.holder = person ?? null
    this.candidate = candidate
    this.tokens = tokens
    this.known = name ?? null
  }

  get name(): string | null {
    return this.known ?? this.written('name')
  }

  get person(): string | null {
    return this.holder?.name ?? null
  }

  get role(): string | null {
    return this.written('role')
  }

  get rules(): readonly string[] {
    return ruleNames(this.candidate.item)
  }

  private written(part: keyof Pick<Actor, 'name' | 'role'>): string | null {
    const range = this.candidate.actor[part]
    return range && words(this.tokens, range)
  }
}
