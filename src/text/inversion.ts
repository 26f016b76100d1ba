import type { Word } from '../core/word.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import type { Tagged } from './tagged.ts'
import { follows } from './verb-groups.ts'

/**
 * The verb groups with each verb whole that its subject parts from its auxiliary behind a word that turns the two around: "nor has Peru
 * signed", "never have the two met", "not only did Peru sign". Questions are left as they are: they tell nothing.
 */
export function straightened(
  { words }: Tagged,
  nouns: readonly NounGroup[],
  verbs: readonly VerbGroup[],
): readonly VerbGroup[] {
  if (!verbs.some((verb) => isTurned(words, verb))) return verbs
  const straight: VerbGroup[] = []
  for (let k = 0; k < verbs.length; k++) {
    const [auxiliary, main] = [verbs[k] as VerbGroup, verbs[k + 1]]
    const whole =
      main && isTurned(words, auxiliary) && partedBySubject(words, nouns, auxiliary, main)
    if (whole) k++
    straight.push(whole ? joined(words, auxiliary, main) : auxiliary)
  }
  return straight
}

/** An auxiliary alone, right behind a word that turns it around. */
function isTurned(words: readonly Word[], { from, to }: VerbGroup): boolean {
  return to === from + 1 && words[from]?.tag === 'AUX' && turning(words, from) !== null
}

/** Whether the word before an auxiliary that turns it around denies as well: "nor", but not "not only"; null for any other. */
function turning(words: readonly Word[], from: number): boolean | null {
  const before = words[from - 1]?.lemma === 'before' ? words[from - 2] : words[from - 1]
  if (before?.tag === 'PART' && DENYING.has(before.lemma)) return true
  if (before?.tag === 'CCONJ' && before.lemma === 'nor') return true
  return before?.lemma === 'only' && words[from - 2]?.lemma === 'not' ? false : null
}

const DENYING: ReadonlySet<string> = new Set(['never', 'neither'])

/** Nothing but a subject stands between an auxiliary and the form that it asks for. */
function partedBySubject(
  words: readonly Word[],
  nouns: readonly NounGroup[],
  auxiliary: VerbGroup,
  main: VerbGroup,
): boolean {
  if (!nouns.some(({ from, to }) => from >= auxiliary.to && to <= main.from)) return false
  for (let i = auxiliary.to; i < main.from; i++) if (!NOMINAL.has(words[i]?.tag ?? '')) return false
  return follows(words[auxiliary.head] as Word, words[main.from]?.form ?? null)
}

const NOMINAL: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'DET',
  'ADJ',
  'ADP',
  'CCONJ',
  'PART',
  'ADV',
])

function joined(words: readonly Word[], auxiliary: VerbGroup, main: VerbGroup): VerbGroup {
  const { lemma } = words[auxiliary.head] as Word
  const perfect = lemma === 'have'
  const done = main.form === 'past' || main.form === 'participle'
  return {
    ...main,
    type: 'finite',
    modal: auxiliary.modal,
    tense: perfect ? 'past' : auxiliary.tense,
    perfect,
    passive: main.passive || (lemma === 'be' && done),
    progressive: main.progressive || (lemma === 'be' && main.form === 'ing'),
    negated: main.negated || turning(words, auxiliary.from) === true,
  }
}
