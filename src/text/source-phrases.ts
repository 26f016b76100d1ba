import type { Word } from '../core/word.ts'
import type { Attribution, AttributionText } from './attribution.ts'
import type { ClausedSentence } from './clause.ts'
import type { TokenRange } from './tagged.ts'

/** "according to the ministry", at the start of a sentence or behind what is said. */
export function sourcePhrase(
  text: AttributionText,
  sentence: ClausedSentence,
  isQuoted: (token: number) => boolean,
): Attribution | undefined {
  const { from, to } = sentence
  for (let i = from; i < to - 2; i++) {
    const owned = isQuoted(i) ? undefined : ownerAt(text, sentence, i)
    if (owned) {
      const said = saidAround(text, sentence, { from: i, to: owned.to })
      return { source: owned.owner, said }
    }
    const length = phraseAt(text, i)
    if (length === 0 || isQuoted(i)) continue
    const end = endOfPhrase(text, sentence, i + length)
    if (isPaper(text, { from: i + length, to: end })) continue
    const said = saidAround(text, sentence, { from: i, to: end })
    return { source: { from: i + length, to: end }, said }
  }
  return undefined
}

/** "According to the contract signed by both": what a document lays down is said by nobody. */
function isPaper({ words, speechWords }: AttributionText, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = words[i] as Word
    if (tag === 'NOUN' && words[i + 1]?.tag !== 'NOUN')
      return speechWords.papers.has(lemma) && words[i + 1]?.lemma !== "'s"
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && lemma !== "'s")
      return false
  }
  return false
}

/** What is said behind a phrase that opens its sentence, or before one that does not. */
function saidAround(
  text: AttributionText,
  { from, to }: TokenRange,
  phrase: TokenRange,
): TokenRange[] {
  const rest = text.words[phrase.to]?.lemma === ',' ? phrase.to + 1 : phrase.to
  const before = text.words[phrase.from - 1]?.lemma === ',' ? phrase.from - 1 : phrase.from
  return opens(text, from, phrase.from) ? [{ from: rest, to }] : [{ from, to: before }]
}

/** How many tokens the owner of an opinion may have: "in the Peruvian minister Ana Soto's view". */
const OWNER = 7

/** "In his view", "in Soto's opinion": whose it is, where the phrase stands by itself. */
function ownerAt(
  text: AttributionText,
  sentence: ClausedSentence,
  at: number,
): { owner: TokenRange; to: number } | undefined {
  const { tokens, words } = text
  const { before, owners, after } = text.speechWords.owned
  if (!before.has(tokens[at]?.lower ?? '')) return undefined
  for (let i = at + 2; i < Math.min(at + OWNER, sentence.to); i++) {
    if (!after.has(tokens[i]?.lower ?? '')) continue
    const named = words[i - 1]?.lemma === "'s"
    const isOwner = named || (i === at + 2 && owners.has(tokens[at + 1]?.lower ?? ''))
    const alone = words[i + 1]?.tag === 'PUNCT' || opens(text, sentence.from, at)
    return isOwner && alone
      ? { owner: { from: at + 1, to: named ? i - 1 : i }, to: i + 1 }
      : undefined
  }
  return undefined
}

/** Only adverbs, conjunctions and marks stand before. */
function opens({ words }: AttributionText, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const tag = words[i]?.tag
    if (tag !== 'ADV' && tag !== 'CCONJ' && tag !== 'PUNCT') return false
  }
  return true
}

/** How many tokens the phrase has that starts at a token, or 0. */
function phraseAt({ tokens, speechWords }: AttributionText, at: number): number {
  for (const phrase of speechWords.sources) {
    if (phrase.every((word, k) => tokens[at + k]?.lower === word)) return phrase.length
  }
  return 0
}

/** A source ends at a mark, a conjunction or a verb with which the clause goes on. */
function endOfPhrase({ words }: AttributionText, sentence: ClausedSentence, from: number): number {
  let end = from
  while (end < sentence.to) {
    const { tag, lemma, form } = words[end] as Word
    if (lemma === ',' || lemma === '.' || lemma === '"' || lemma === ';' || tag === 'SCONJ') break
    const verb = tag === 'AUX' || (tag === 'VERB' && (form === 'ing' || opensClause(sentence, end)))
    if (end > from && verb) break
    end++
  }
  while (end > from + 1 && words[end - 1]?.tag === 'ADP') end--
  return end
}

function opensClause({ clauses }: ClausedSentence, at: number): boolean {
  return clauses.some((c) => c.verb.from === at)
}
