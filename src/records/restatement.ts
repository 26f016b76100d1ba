import type { Evidence } from '../core/evidence.ts'
import { holding, type Range } from './range.ts'
import type { Draft, Reading } from './reading.ts'
import type { RapporteurRecord } from './record.ts'

/** Which share of the words of the shorter statement must return for it to be the same one. */
const SAME = 0.75
/** Which share of the words of the longer one. */
const HALF = 0.5

interface Entry<R> {
  draft: Draft<R>
  readonly words: ReadonlySet<string>
  readonly sentence: number
}

/**
 * Records as they are found; one that says again what another said becomes further evidence of it.
 * Two say the same where most words of the one stand in the other, by the same parties. Found by
 * their words, so that the work grows with the text and not with its square.
 */
export class Restatements<R extends RapporteurRecord & { readonly by: readonly string[] }> {
  private readonly entries: Entry<R>[] = []
  private readonly byWord = new Map<string, number[]>()
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** All records, in order of their first statement. */
  get drafts(): Draft<R>[] {
    return this.entries.map((entry) => entry.draft)
  }

  /** Adds a record whose matter stands in a range of tokens. */
  add(draft: Draft<R>, matter: Range): void {
    const words = this.contentOf(matter)
    const sentence = holding(this.reading.sentences, draft.from)?.index ?? -1
    const known = this.known(draft.record, words, sentence)
    if (known) {
      known.draft = { ...known.draft, record: merged(known.draft.record, draft.record) }
      return
    }
    const index = this.entries.push({ draft, words, sentence }) - 1
    for (const word of words) {
      const list = this.byWord.get(word)
      if (list) list.push(index)
      else this.byWord.set(word, [index])
    }
  }

  private contentOf({ from, to }: Range): Set<string> {
    const words = new Set<string>()
    for (let i = from; i < to; i++) {
      const { tag, lemma } = this.reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ' || tag === 'NUM')
        words.add(lemma.toLowerCase())
    }
    return words
  }

  private known(record: R, words: ReadonlySet<string>, sentence: number): Entry<R> | undefined {
    if (words.size < 2) return undefined
    const counts = new Map<number, number>()
    for (const word of words) {
      for (const index of (this.byWord.get(word) ?? []).slice(-8))
        counts.set(index, (counts.get(index) ?? 0) + 1)
    }
    for (const [index, count] of counts) {
      const entry = this.entries[index] as Entry<R>
      const shorter = Math.min(entry.words.size, words.size)
      const longer = Math.max(entry.words.size, words.size)
      if (entry.sentence === sentence) continue
      if (
        shorter > 1 &&
        count / shorter >= SAME &&
        count / longer >= HALF &&
        sameParties(entry.draft.record, record)
      )
        return entry
    }
    return undefined
  }
}

function sameParties(
  a: { readonly by: readonly string[] },
  b: { readonly by: readonly string[] },
): boolean {
  return a.by.length === 0 || b.by.length === 0 || a.by.some((code) => b.by.includes(code))
}

function merged<R extends RapporteurRecord>(known: R, again: R): R {
  const [next] = again.evidence
  const has = (e: Evidence) => known.evidence.some((k) => k.start === e.start && k.end === e.end)
  return next && !has(next) ? { ...known, evidence: [...known.evidence, next] } : known
}
