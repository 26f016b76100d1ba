import type { Word } from '../core/word.ts'
import type { Attribution, AttributionText } from './attribution.ts'
import type { ClausedSentence } from './clause.ts'

/** "according to the ministry", at the start of a sentence or behind what is said. */
export function sourcePhrase(
  text: AttributionText,
  sentence: ClausedSentence,
  isQuoted: (token: number) => boolean,
): Attribution | undefined {
  const { from, to } = sentence
  for (let i = from; i < to - 2; i++) {
    const length = phraseAt(text, i)
    if (length === 0 || isQuoted(i)) continue
    const end = endOfPhrase(text, sentence, i + length)
    const rest = text.words[end]?.lemma === ',' ? end + 1 : end
    const before = text.words[i - 1]?.lemma === ',' ? i - 1 : i
    const said = opens(text, from, i) ? [{ from: rest, to }] : [{ from, to: before }]
    return { source: { from: i + length, to: end }, said }
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
