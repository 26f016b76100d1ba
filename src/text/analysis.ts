import { oncePer } from '../core/once-per.ts'
import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { Block, Document } from '../documents/document.ts'
import { Chart } from '../grammar/chart.ts'
import { Lexicon } from '../grammar/lexicon.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Clause } from './clause.ts'
import { clauses } from './clauses.ts'
import { type Groups, groups } from './groups.ts'
import type { Sentence } from './sentence.ts'
import { sentences } from './sentences.ts'
import type { Speech } from './speech.ts'
import { speeches } from './speeches.ts'
import type { Tagged } from './tagged.ts'
import { tokenise } from './tokens.ts'

/** A sentence with its groups and clauses. */
export interface ParsedSentence extends Sentence, Groups {
  readonly clauses: readonly Clause[]
}

/** The text of a document, analysed: what all later stages read from. */
export interface Analysis {
  readonly document: Document
  readonly text: string
  readonly tokens: readonly Token[]
  /** A word for each token. */
  readonly words: readonly Word[]
  readonly sentences: readonly ParsedSentence[]
  readonly speeches: readonly Speech[]
  /** Tokens and recognised items; holds the lexicon's entries. */
  readonly chart: Chart
}

const PLACEHOLDER: Word = { tag: 'PUNCT', lemma: '', form: null }
const lexiconOf = oncePer((pack: LanguagePack): Lexicon => {
  const lexicon = new Lexicon((words) => tokenise(words, pack.orthography))
  for (const list of pack.words) lexicon.add(list.class, list.words, { cased: list.cased ?? false })
  return lexicon
})

/**
 * Analyses a document in a language: tokens, sentences, words, groups, clauses and speech. Its tables are left out.
 */
export function analyse(document: Document, pack: LanguagePack): Analysis {
  const tokens = outsideTables(tokenise(document.text, pack.orthography), document.blocks)
  const words: Word[] = new Array(tokens.length).fill(PLACEHOLDER)
  const chart = new Chart(tokens)
  lexiconOf(pack).apply(chart)
  const tagged = { tokens, words }
  const parsed = sentences(tokens, document.blocks, pack.orthography).map((sentence) => {
    const tags = pack.tag(tokens, sentence.from, sentence.to)
    for (let i = 0; i < tags.length; i++) words[sentence.from + i] = tags[i] as Word
    return parse(tagged, sentence, pack)
  })
  const { reports, speechWords } = pack
  const said = speeches({ tokens, words, reports, speechWords }, parsed)
  return { document, text: document.text, tokens, words, sentences: parsed, speeches: said, chart }
}

/** The tokens of the sentences: what stands in a table is no part of any, and tells its neighbours nothing. */
function outsideTables(tokens: readonly Token[], blocks: readonly Block[]): readonly Token[] {
  const tables = blocks.filter(({ role }) => role === 'table')
  if (tables.length === 0) return tokens
  let at = 0
  const outside = tokens.filter(({ start }) => {
    while ((tables[at]?.end ?? Infinity) <= start) at++
    return start < (tables[at]?.start ?? Infinity)
  })
  return outside.map((token, index) => ({ ...token, index }))
}

function parse(tagged: Tagged, sentence: Sentence, pack: LanguagePack): ParsedSentence {
  const found = groups(tagged, sentence)
  const { clauses: parts, verbs } = clauses(
    { tagged, groups: found, reports: pack.reports, addressing: pack.speechWords.addressing },
    sentence,
  )
  const { index, from, to, start, end, block } = sentence
  return { index, from, to, start, end, block, nouns: found.nouns, verbs, clauses: parts }
}
