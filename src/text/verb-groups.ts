import type { Word } from '../core/word.ts'
import type { Tense, VerbGroup } from './group.ts'
import type { Tagged } from './groups.ts'

interface Draft {
  at: number
  modal: string | null
  negated: boolean
  infinitive: boolean
  readonly auxiliaries: Word[]
}

/** The verb group that starts at a token, or undefined. */
export function verbGroup(tagged: Tagged, from: number, to: number): VerbGroup | undefined {
  const first = tagged.words[from] as Word
  const starts = first.tag === 'AUX' || first.tag === 'VERB' || (first.tag === 'PART' && first.lemma === 'to')
  if (!starts || asAdjective(tagged, from, to)) return undefined
  const draft: Draft = { at: from, modal: null, negated: false, infinitive: false, auxiliaries: [] }
  collect(tagged, draft, to)
  const main = mainVerb(tagged, draft, to)
  return main === undefined ? undefined : finish(tagged, draft, from, main)
}

/** A participle right before a noun, behind a determiner or preposition, is no verb. */
function asAdjective(tagged: Tagged, at: number, to: number): boolean {
  const word = tagged.words[at] as Word
  if (word.tag !== 'VERB' || at + 1 >= to) return false
  const next = tagged.words[at + 1] as Word
  if (next.tag !== 'NOUN' && next.tag !== 'ADJ') return false
  const before = tagged.words[at - 1]
  if (word.form === 'ing') return before?.tag === 'DET' || before?.lemma === "'s"
  if (word.form !== 'participle' && word.form !== 'past') return false
  return before?.tag === 'DET' || before?.lemma === "'s" || before?.tag === 'ADP'
}

function collect(tagged: Tagged, draft: Draft, to: number): void {
  for (; draft.at < to; draft.at++) {
    const word = tagged.words[draft.at] as Word
    if (word.tag === 'PART' && word.lemma === 'to') {
      // "Is to build", "has to build": two groups.
      if (draft.auxiliaries.length > 0) return
      draft.infinitive = true
    } else if (word.lemma === 'not' || word.lemma === "n't" || word.lemma === 'never') draft.negated = true
    else if (word.tag === 'AUX') {
      if (word.form === null) draft.modal = word.lemma
      draft.auxiliaries.push(word)
    } else if (word.tag !== 'ADV' || !verbAhead(tagged, draft.at + 1, to)) return
  }
}

/** Adverbs belong to the group where a verb or auxiliary follows them: "will also be". */
function verbAhead(tagged: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'VERB' || tag === 'AUX') return true
    if (tag !== 'ADV' && lemma !== 'not') return false
  }
  return false
}

function mainVerb(tagged: Tagged, draft: Draft, to: number): number | undefined {
  const word = draft.at < to ? (tagged.words[draft.at] as Word) : undefined
  if (word?.tag === 'VERB') {
    const last = draft.auxiliaries.at(-1)
    const fits = !last || last.form === null || last.lemma === 'do' || (word.form !== 's' && word.form !== 'base')
    if (fits) return draft.at
  }
  if (draft.auxiliaries.length === 0) return undefined
  // "be" and "have" stand alone as main verbs: the last auxiliary of the group.
  for (let i = draft.at - 1; i >= 0; i--) if (tagged.words[i]?.tag === 'AUX') return i
  return undefined
}

function finish(tagged: Tagged, draft: Draft, from: number, main: number): VerbGroup {
  const head = tagged.words[main] as Word
  const helpers = draft.auxiliaries.filter((w) => w !== head)
  const last = helpers.at(-1)
  const participle = head.form === 'participle' || head.form === 'past'
  const passive = last?.lemma === 'be' && participle
  const type = typeOf(draft, head, helpers)
  return {
    from, to: main + 1, head: main, lemma: head.lemma, form: head.form, type, passive,
    modal: draft.modal,
    negated: draft.negated,
    progressive: last?.lemma === 'be' && head.form === 'ing',
    perfect: helpers.some((w) => w.lemma === 'have'),
    tense: tenseOf(draft, head, helpers, type),
  }
}

function typeOf(draft: Draft, head: Word, helpers: readonly Word[]): VerbGroup['type'] {
  if (draft.infinitive) return 'infinitive'
  const first = helpers[0] ?? head
  if (first.form === 'ing') return 'gerund'
  if (first.form === 'participle') return 'participle'
  return 'finite'
}

function tenseOf(draft: Draft, head: Word, helpers: readonly Word[], type: VerbGroup['type']): Tense {
  if (type !== 'finite') return 'none'
  if (draft.modal === 'will' || draft.modal === 'shall') return 'future'
  const first = helpers[0] ?? head
  if (first.form === 'past') return 'past'
  if (helpers.some((w) => w.lemma === 'have')) return 'past'
  return 'present'
}
