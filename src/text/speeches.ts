import type { Attribution, AttributionText } from './attribution.ts'
import { attributions } from './attributions.ts'
import type { ClausedSentence } from './clause.ts'
import { type Quotation, Quotations } from './quotations.ts'
import type { Speech } from './speech.ts'
import type { TokenRange } from './tagged.ts'

/**
 * Who says what: direct speech between quotation marks, also over several sentences, and indirect
 * speech with a verb of saying or "according to", before, behind or around what is said. Speeches
 * are in order of their first token; one may lie within another.
 */
export function speeches(text: AttributionText, list: readonly ClausedSentence[]): Speech[] {
  const finder = new SpeechFinder(text)
  for (const sentence of list) finder.read(sentence)
  finder.endBlock()
  return finder.found.sort((a, b) => a.from - b.from || b.to - a.to)
}

class SpeechFinder {
  readonly found: Speech[] = []
  private readonly text: AttributionText
  private readonly quotations: Quotations
  private block: unknown = null
  /** The last speaker of this block and of the one before. */
  private speaker: TokenRange | null = null
  /** Quotations of this block whose speaker is not known yet. */
  private waiting: Quotation[] = []

  constructor(text: AttributionText) {
    this.text = text
    this.quotations = new Quotations(text.tokens)
  }

  read(sentence: ClausedSentence): void {
    if (this.block !== sentence.block) {
      this.endBlock()
      this.quotations.startBlock()
      this.block = sentence.block
    }
    const quoted = this.quotations.in(sentence)
    const found = attributions(this.text, sentence, quoted)
    const before = this.speaker
    for (const { source, said } of found) {
      this.speaker = source
      for (const range of said) this.say(source, range, quoted)
    }
    this.speaker = firstBehind(quoted[0], found) ?? this.speaker
    for (const quotation of quoted)
      this.quote(quotation, found.length > 0 ? this.speaker : null, before)
  }

  /** What no later sentence of the block attributed is its last speaker's. */
  endBlock(): void {
    for (const quotation of this.waiting) this.direct(quotation, this.speaker)
    this.waiting = []
  }

  /** Indirect speech; what is nothing but a quotation is direct speech alone. */
  private say(source: TokenRange, range: TokenRange, quoted: readonly Quotation[]): void {
    if (!this.hasWords(range)) return
    const alone = quoted.some((q) => q.from <= range.from + 2 && q.to >= range.to - 3)
    const last = this.found.at(-1)
    const again = last?.from === range.from && last.to === range.to
    if (!alone && !again)
      this.found.push({ speaker: source, from: range.from, to: range.to, direct: false })
  }

  private hasWords({ from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++) if (this.text.words[i]?.tag !== 'PUNCT') return true
    return false
  }

  private quote(quotation: Quotation, speaker: TokenRange | null, before: TokenRange | null): void {
    if (speaker) {
      this.settle(quotation.id, speaker)
      this.direct(quotation, speaker)
    } else if (this.isSaid(quotation)) {
      if (before && !quotation.open) this.direct(quotation, before)
      else this.waiting.push(quotation)
    }
  }

  /** A quotation that began in an earlier sentence is of the speaker who is named at its end. */
  private settle(id: number, speaker: TokenRange): void {
    const others: Quotation[] = []
    for (const quotation of this.waiting) {
      if (quotation.id === id) this.direct(quotation, speaker)
      else others.push(quotation)
    }
    this.waiting = others
  }

  private direct({ from, to }: TokenRange, speaker: TokenRange | null): void {
    this.found.push({ speaker, from, to, direct: true })
  }

  /** Words between marks are speech where they make a clause; else they are a name or a term. */
  private isSaid({ from, to, open }: Quotation): boolean {
    if (open) return true
    for (let i = from; i < to; i++) {
      const word = this.text.words[i]
      if (word?.tag === 'AUX' || (word?.tag === 'VERB' && word.form !== 'ing')) return true
    }
    return false
  }
}

/** '"…," she said, the agency reported': of those behind the words that open a sentence, the first says them. */
function firstBehind(
  first: Quotation | undefined,
  found: readonly Attribution[],
): TokenRange | undefined {
  const [nearest] = found.map(({ source }) => source).sort((a, b) => a.from - b.from)
  return first && nearest && first.to <= nearest.from ? nearest : undefined
}
