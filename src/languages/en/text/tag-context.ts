import type { Token } from '../../../core/token.ts'
import type { Word } from '../../../core/word.ts'
import { CAN, type WordForm } from './word-form.ts'

/**
 * What capitals tell in a sentence: `names` where they mark names, `all` where most words have one,
 * as in a headline, so that they tell nothing.
 */
export type Capitals = 'names' | 'all'

/** A sentence in the course of tagging; positions count from its first token. */
export interface TagContext {
  readonly tokens: readonly Token[]
  readonly forms: readonly WordForm[]
  /** The document's index of the sentence's first token. */
  readonly from: number
  /** The position that is decided now. */
  at: number
  /** The words decided so far. */
  readonly words: Word[]
  readonly capitals: Capitals
  /** The last word before, adverbs and "not" apart. */
  last: Word | undefined
}

/** How capitals are used: a headline has (nearly) no open word in small letters. */
export function capitalsOf(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  from: number,
): Capitals {
  let [capitals, small] = [0, 0]
  for (let i = 0; i < forms.length; i++) {
    const token = tokens[from + i] as Token
    if (token.shape !== 'word' || token.text.length < 4 || token.glued) continue
    if (token.capital) capitals++
    else if (!(forms[i] as WordForm).closed) small++
    if (small > 2) return 'names'
  }
  if (capitals < 3) return 'names'
  return small === 0 || capitals > small * 8 ? 'all' : 'names'
}

/** The token behind the one that is decided, or a later one. */
export function tokenAhead(context: TagContext, steps = 1): Token | undefined {
  return context.at + steps < context.forms.length
    ? context.tokens[context.from + context.at + steps]
    : undefined
}

/** The form behind the one that is decided, or a later one. */
export function formAhead(context: TagContext, steps = 1): WordForm | undefined {
  return context.forms[context.at + steps]
}

/** 'To "at once release"': the "to" before a quotation that begins with the verb. */
function behindMark({ words, at, last }: TagContext): Word | undefined {
  if (last?.lemma !== '"') return undefined
  const to = words[words.lastIndexOf(last, at - 1) - 1]
  return to?.tag === 'PART' && to.lemma === 'to' ? to : undefined
}

/** True behind "to", a modal or "do": a base form there is a verb. */
export function wantsBase(context: TagContext): boolean {
  const before = behindMark(context) ?? context.last
  if (!before) return false
  if (before.tag === 'PART') return before.lemma === 'to'
  if (before.tag === 'AUX') return before.form === null || before.lemma === 'do'
  return isBehindModal(context)
}

/** How many words a phrase may have between a modal and its verb: "will from May 4 | go back", "will, of course, | build". */
const PHRASE = 4
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ'])

function isBehindModal({ words, at }: TagContext): boolean {
  let end = at - 1
  while (words[end]?.tag === 'ADV') end--
  const apart = words[end]?.lemma === ','
  if (apart) end--
  let i = end
  while (i > end - PHRASE && NOMINAL.has(words[i]?.tag ?? '')) i--
  if (i === end || words[i]?.tag !== 'ADP') return false
  if (apart && words[i - 1]?.lemma !== ',') return false
  const modal = words[apart ? i - 2 : i - 1]
  return modal?.tag === 'AUX' && modal.form === null
}

/** "Wholly and fully support": the word at a position joins two adverbs. */
export function joinsAdverbs({ words, forms }: TagContext, at: number): boolean {
  if (words[at]?.tag !== 'CCONJ' || words[at - 1]?.tag !== 'ADV') return false
  const next = forms[at + 1]
  return next !== undefined && (next.closed === 'ADV' || (next.can & CAN.adverb) !== 0)
}

/** A noun or adjective, and no determiner, stands right behind. */
export function nounAhead(context: TagContext): boolean {
  const [token, form] = [tokenAhead(context), formAhead(context)]
  if (!token || !form || form.closed || token.shape !== 'word') return false
  return (form.can & (CAN.noun | CAN.adjective)) !== 0
}
