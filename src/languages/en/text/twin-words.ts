import { formAhead, type TagContext, tokenAhead } from './tag-context.ts'
import { makeWord } from './word-form.ts'

const TWINNING = new Set(['to', 'by', 'in', 'after', 'for', 'on'])

/** "Shoulder to shoulder", "step by step": a noun on both sides of a preposition. */
export function isTwin({ forms, at }: TagContext): boolean {
  const { lower } = forms[at] ?? {}
  const joins = (by: number) => TWINNING.has(forms[at + by]?.lower ?? '')
  return (
    (joins(1) && forms[at + 2]?.lower === lower) || (joins(-1) && forms[at - 2]?.lower === lower)
  )
}

/** The preposition between the two. */
export function isBetweenTwins({ forms, at }: TagContext): boolean {
  return at > 0 && forms[at - 1]?.lower === forms[at + 1]?.lower
}

export const PAST = makeWord('NOUN', 'past')

/** "The past", "their shared past": what was, where nothing stands behind that it could tell of. */
export function isPastTime(context: TagContext): boolean {
  const before = context.words[context.at - 1]
  const owned = before?.tag === 'ADJ' && context.words[context.at - 2]?.tag === 'DET'
  const ends = tokenAhead(context)?.shape !== 'word' || formAhead(context)?.closed !== null
  return (
    (owned || before?.tag === 'DET' || before?.lemma === "'s") &&
    ends &&
    formAhead(context)?.closed !== 'NUM'
  )
}
