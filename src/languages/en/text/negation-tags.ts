import type { Word } from '../../../core/word.ts'
import { makeWord } from './word-form.ts'

const NEVER = makeWord('PART', 'never')
const NOT = makeWord('PART', 'not')

/** Words that mean "not": "hardly", "by no means". */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  ['hardly', 'scarcely', 'by no means', 'in no way', 'under no circumstances', 'on no account'].map(
    (phrase) => [phrase.split(' ')[0] as string, phrase.split(' ')] as const,
  ),
)

/** "Will hardly build", "is by no means ready", "is far from ready": each denies as "never" does. */
export function negation(words: Word[], at: number): void {
  const phrase = PHRASES.get(words[at]?.lemma ?? '') ?? farFrom(words, at)
  if (!phrase?.every((word, i) => isWord(words[at + i], word))) return
  for (let i = 0; i < phrase.length; i++) words[at + i] = i === 0 ? NEVER : NOT
}

function isWord(word: Word | undefined, written: string): boolean {
  if (written === 'means' || written === 'circumstances')
    return word?.lemma === written || word?.lemma === written.slice(0, -1)
  return word?.lemma === written
}

/** "Is far from ready", "is far from satisfied"; not "is far from the sea". */
function farFrom(words: readonly Word[], at: number): readonly string[] | undefined {
  if (words[at]?.lemma !== 'far' || words[at - 1]?.lemma !== 'be') return undefined
  const next = words[at + 2]
  const state = next?.tag === 'ADJ' || (next?.tag === 'VERB' && next.form !== 'base')
  const alone = words[at + 3]?.tag !== 'NOUN'
  return state && alone ? ['far', 'from'] : undefined
}
