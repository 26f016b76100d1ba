import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { Clause } from './clause.ts'
import type { Speech } from './speech.ts'
import type { Sentence } from './sentence.ts'

/** A sentence with its clauses: what speech is found in. */
export interface ClausedSentence {
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
}

interface Source {
  readonly from: number
  readonly to: number
}

/** The text that speech is found in. */
export interface SpeechText {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** Verbs that report speech, by base form. */
  readonly reports: ReadonlySet<string>
}

/**
 * Who says what: direct speech between quotation marks, also over several sentences, and indirect
 * speech behind a verb of saying or "according to".
 */
export function speeches(text: SpeechText, list: readonly ClausedSentence[]): Speech[] {
  const finder = new SpeechFinder(text)
  for (const item of list) finder.sentence(item)
  return finder.found
}

class SpeechFinder {
  readonly found: Speech[] = []
  private readonly text: SpeechText
  private open = false
  private block: unknown = null
  /** The last speaker of direct speech in this and the previous block. */
  private speaker: Source | null = null

  constructor(text: SpeechText) {
    this.text = text
  }

  sentence({ sentence, clauses }: ClausedSentence): void {
    if (this.block !== sentence.block) this.newBlock(sentence)
    const quoted = this.quotations(sentence)
    const report = this.report(sentence, clauses, quoted)
    if (report) this.speaker = report.source
    for (const range of quoted) this.found.push({ speaker: this.speaker, ...range, direct: true })
    if (!report || report.to <= report.from) return
    const indirect = quoted.length === 0 || this.text.words[report.from]?.tag === 'SCONJ' || report.source.from < sentence.from + 3 && quoted[0]!.from > report.from + 4
    if (indirect) this.found.push({ speaker: report.source, from: report.from, to: report.to, direct: false })
  }

  /** A quotation left open goes on in the next paragraph only if that opens with a mark again. */
  private newBlock(sentence: Sentence): void {
    this.block = sentence.block
    this.open = false
  }

  /** The stretches between quotation marks in a sentence; a mark left open runs to its end. */
  private quotations(sentence: Sentence): { from: number; to: number }[] {
    const ranges: { from: number; to: number }[] = []
    let start = this.open ? sentence.from : -1
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = this.text.tokens[i] as Token
      if (token.lower !== '"') continue
      const opens = token.text === '“' || token.text === '«' || token.text === '``' || (token.text === '"' && start < 0)
      if (opens && start < 0) start = i + 1
      else if (!opens && start >= 0) {
        if (i - start > 2) ranges.push({ from: start, to: i })
        start = -1
      }
    }
    this.open = start >= 0
    if (start >= 0 && sentence.to - start > 1) ranges.push({ from: start, to: sentence.to })
    return ranges
  }

  private report(sentence: Sentence, clauses: readonly Clause[], quoted: readonly { from: number; to: number }[]) {
    return this.accordingTo(sentence) ?? this.verbOfSaying(sentence, clauses, quoted)
  }

  private accordingTo(sentence: Sentence) {
    const { tokens, words } = this.text
    for (let i = sentence.from; i < sentence.to - 2; i++) {
      if ((tokens[i] as Token).lower !== 'according' || (tokens[i + 1] as Token).lower !== 'to') continue
      let end = i + 2
      while (end < sentence.to && words[end]?.lemma !== ',' && words[end]?.lemma !== '.' && words[end]?.lemma !== '"') end++
      const source = { from: i + 2, to: end }
      return i - sentence.from < 3
        ? { source, from: end, to: sentence.to }
        : { source, from: sentence.from, to: i }
    }
    return undefined
  }

  private verbOfSaying(sentence: Sentence, clauses: readonly Clause[], quoted: readonly { from: number; to: number }[]) {
    // '…, X announced.' at the end is who says it all, whatever was said before.
    const closing = clauses.length > 1 ? clauses.at(-1) : undefined
    const last = closing && this.saying(sentence, closing, quoted)
    if (last?.after) return last.said
    for (const clause of clauses) {
      const found = this.saying(sentence, clause, quoted)
      if (found) return found.said
    }
    return this.gerundOfSaying(sentence, clauses, quoted)
  }

  /** "The minister hailed the accord, adding that …": the subject of the clause says it. */
  private gerundOfSaying(sentence: Sentence, clauses: readonly Clause[], quoted: readonly { from: number; to: number }[]) {
    for (const { from, to, subject } of clauses) {
      const [first, last] = [subject[0], subject.at(-1)]
      if (!first || !last) continue
      for (let i = Math.max(from, last.to); i < to; i++) {
        const word = this.text.words[i]
        if (word?.form !== 'ing' || word.tag !== 'VERB' || !this.text.reports.has(word.lemma)) continue
        if (this.text.words[i - 1]?.lemma !== ',' && this.text.words[i - 1]?.tag !== 'CCONJ') continue
        if (quoted.some((q) => q.from <= i && i < q.to)) continue
        return { source: { from: first.from, to: last.to }, from: i + 1, to: sentence.to }
      }
    }
    return undefined
  }

  private saying(sentence: Sentence, clause: Clause, quoted: readonly { from: number; to: number }[]) {
    const { verb, subject } = clause
    if (!this.text.reports.has(verb.lemma) || verb.passive || subject.length === 0) return undefined
    if (clause.link === 'adverbial' && clause.joiner === 'if') return undefined
    if (quoted.some((q) => q.from <= verb.from && verb.to <= q.to)) return undefined
    const source = { from: (subject[0] as { from: number }).from, to: (subject.at(-1) as { to: number }).to }
    const after = verb.to >= sentence.to - 1 || this.closes(verb.to, source, sentence)
    // "Pledged to export 5 tons" tells what is done, not what is said.
    if (!after && this.text.words[verb.to]?.tag === 'PART') return undefined
    const said = after
      ? { source, from: sentence.from, to: Math.min(clause.from, source.from) }
      : { source, from: verb.to, to: sentence.to }
    return { after, said }
  }

  /** '…, X said.' and '…, said X.': what is said stands before it. */
  private closes(verbEnd: number, source: Source, sentence: Sentence): boolean {
    let at = Math.max(verbEnd, source.to)
    while (at < sentence.to && (this.text.words[at]?.tag === 'ADV' || this.text.words[at]?.tag === 'ADP' || this.text.words[at]?.tag === 'PROPN')) at++
    return at >= sentence.to - 1 && Math.min(verbEnd, source.from) > sentence.from + 3
  }
}
