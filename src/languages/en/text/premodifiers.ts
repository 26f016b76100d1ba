import { nounAhead, type TagContext, tokenAhead } from './tag-context.ts'
import { CAN } from './word-form.ts'

/** "existing and planned lines", "internationally recognized norms", "developed countries" first. */
export function isPremodifier(context: TagContext): boolean {
  if (!nounAhead(context)) return false
  const before = context.words[context.at - 1]
  if (before === undefined || (context.at === 1 && before.tag === 'PUNCT')) return true
  if (before?.tag === 'CCONJ') {
    // "Called the remarks reckless and accused Lima": an adjective behind its noun.
    if (context.words[context.at - 3]?.tag === 'NOUN' || isPredicate(context)) return false
    return (
      context.words[context.at - 2]?.tag === 'ADJ' || context.words[context.at - 3]?.lemma === '-'
    )
  }
  const { can = 0, lower } = context.forms[context.at - 1] ?? {}
  if (before?.tag === 'ADV') {
    const { last } = context
    if (can & CAN.adverb || lower === 'most') return !last || OPENING.has(last.tag)
    return isInGroup(context)
  }
  return before?.tag === 'VERB' && before.form !== 'participle'
}

/** "Its often repeated promise", "Peru's recently opened port": one adverb behind an article, owner or preposition. */
function isInGroup({ words, at }: TagContext): boolean {
  const { tag, lemma } = words[at - 2] ?? { tag: 'PUNCT', lemma: '' }
  return (tag === 'DET' && !POINTERS.has(lemma)) || tag === 'ADP' || lemma === "'s"
}

/** Determiners that stand alone too: "this soon led". */
const POINTERS = new Set('this that these those both all some many few another each any'.split(' '))

/** What may stand before "most trusted partners". */
const OPENING: ReadonlySet<string> = new Set(['CCONJ', 'DET', 'ADP', 'VERB'])

/** "The visit was very useful | and praised efforts", "called it useful | and urged Lima": an adjective that has no noun. */
function isPredicate(context: TagContext): boolean {
  let at = context.at - 3
  while (context.words[at]?.tag === 'ADV') at--
  const { tag } = context.words[at] ?? { tag: 'DET' }
  return tag === 'AUX' || (tag !== 'DET' && tokenAhead(context)?.capital === true)
}
