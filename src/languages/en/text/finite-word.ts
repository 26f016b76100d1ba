import type { Word } from '../../../core/word.ts'

/** Whether a finite verb stands in a range of words. */
export function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteWord(words[i] as Word)) return true
  return false
}

/** True for a verb or auxiliary that can be the verb of a clause as it stands. */
export function isFiniteWord({ tag, form, lemma }: Word): boolean {
  if (tag === 'AUX')
    return form !== 'ing' && form !== 'participle' && !(form === 'base' && lemma === 'be')
  return tag === 'VERB' && (form === 's' || form === 'past')
}
