import type { Word } from '../core/word.ts'
import type { Attribution, AttributionText } from './attribution.ts'
import type { Clause, ClausedSentence } from './clause.ts'
import type { VerbGroup } from './group.ts'
import { opinionFrom, shownBy } from './opinion.ts'
import { sourcePhrase } from './source-phrases.ts'
import { type TokenRange, withoutComma } from './tagged.ts'

/** How far a source may reach behind its verb: "said the minister of trade of Peru, Ana Diaz". */
const REACH = 14

/** What the thing begins with that a verb has as its object. */
const THING: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'])

/** The attributions of a sentence, in order; verbs within `quoted` stretches are no part of it. */
export function attributions(
  text: AttributionText,
  sentence: ClausedSentence,
  quoted: readonly TokenRange[],
): Attribution[] {
  return new AttributionFinder(text, sentence, quoted).all()
}

class AttributionFinder {
  private readonly text: AttributionText
  private readonly words: readonly Word[]
  private readonly sentence: ClausedSentence
  private readonly quoted: readonly TokenRange[]

  constructor(text: AttributionText, sentence: ClausedSentence, quoted: readonly TokenRange[]) {
    this.text = text
    this.words = text.words
    this.sentence = sentence
    this.quoted = quoted
  }

  all(): Attribution[] {
    const found: Attribution[] = []
    const phrase = sourcePhrase(this.text, this.sentence, (token) => this.isQuoted(token))
    if (phrase) found.push(phrase)
    for (const clause of this.sentence.clauses) {
      const made = this.ofClause(clause)
      if (made) found.push(made)
    }
    for (const verb of this.sentence.verbs) {
      const made = verb.type === 'gerund' ? this.ofGerund(verb) : undefined
      if (made) found.push(made)
    }
    return found
  }

  private ofClause(clause: Clause): Attribution | undefined {
    const { verb, subject, joiner } = clause
    if (subject.length === 0) return undefined
    if (!this.isReport(verb)) return this.shown(clause) ?? this.opinion(clause)
    if (joiner !== null && this.text.speechWords.conditions.has(joiner)) return undefined
    if (this.text.speechWords.citing.has(verb.lemma)) return this.quotedAs(clause)
    if (verb.passive || this.promises(verb) || this.takesThing(clause)) return undefined
    const own = this.sourceOf(clause)
    return { source: this.citedBehind(verb.to) ?? own, said: this.said(clause, own) }
  }

  private shown(clause: Clause): Attribution | undefined {
    const source = this.isQuoted(clause.verb.from) ? undefined : shownBy(this.text, clause)
    return source && { source, said: this.said(clause, this.sourceOf(clause)) }
  }

  /** "Expressed the view that", "made clear that", "went on to say that". */
  private opinion(clause: Clause): Attribution | undefined {
    const from = this.isQuoted(clause.verb.from)
      ? undefined
      : opinionFrom(this.text, this.sentence, clause)
    if (from === undefined) return undefined
    return { source: this.sourceOf(clause), said: [{ from, to: this.endBehind(clause) }] }
  }

  private isReport(verb: VerbGroup): boolean {
    return this.text.reports.has(verb.lemma) && !this.isQuoted(verb.from)
  }

  private isQuoted(at: number): boolean {
    return this.quoted.some(({ from, to }) => from <= at && at < to)
  }

  /** "agreed to build", "promised to help": an act of his own, and no words. */
  private promises(verb: VerbGroup): boolean {
    let at = verb.to
    while (this.words[at]?.tag === 'ADV') at++
    const next = this.words[at]
    return next?.tag === 'PART' && next.lemma === 'to'
  }

  /** "concluded a treaty": a verb that reports only with a clause has a thing as its object. */
  private takesThing({ verb, index, from }: Clause): boolean {
    if (!this.text.speechWords.clausal.has(verb.lemma)) return false
    const next = this.sentence.clauses[index + 1]
    if (next?.link === 'complement' && next.parent === index) return false
    const isSaid = this.quoted.some((said) => said.to <= from + 1 || said.from >= verb.to)
    return !isSaid && !this.setOff(from)
  }

  /** "Left Lima, concluding a visit": no words; "citing the bank": those of another. */
  private doesThing({ lemma, to }: VerbGroup): boolean {
    const { citing, doing } = this.text.speechWords
    return citing.has(lemma) || (doing.has(lemma) && THING.has(this.words[to]?.tag ?? ''))
  }

  /** "was quoted as saying", "quoted the envoy as saying": who is quoted is the source. */
  private quotedAs(clause: Clause): Attribution | undefined {
    const { verb } = clause
    const behind = this.sayingBehind(verb.to)
    const source = verb.passive ? this.sourceOf(clause) : this.behind(verb.to)
    if (source.to <= source.from) return undefined
    const before = this.sentence.from + 3 < clause.from
    const to = withoutComma(this.words, clause.from)
    if (before) return { source, said: [{ from: this.sentence.from, to }] }
    return { source, said: [{ from: behind ?? verb.to, to: this.sentence.to }] }
  }

  private sayingBehind(from: number): number | undefined {
    for (let i = from; i < Math.min(this.sentence.to, from + REACH); i++) {
      const { tag, form, lemma } = this.words[i] as Word
      if (tag === 'VERB' && form === 'ing' && this.text.reports.has(lemma)) return i + 1
    }
    return undefined
  }

  /** "reported, citing the bank": the source behind the report. */
  private citedBehind(from: number): TokenRange | undefined {
    for (let i = from; i < Math.min(this.sentence.to, from + 8); i++) {
      const { tag, form, lemma } = this.words[i] as Word
      if (tag === 'PUNCT') return undefined
      if (tag === 'VERB' && form === 'ing' && this.text.speechWords.citing.has(lemma)) {
        const source = this.behind(i + 1)
        if (source.to > source.from) return source
      }
    }
    return undefined
  }

  /** The tokens of a noun phrase with what hangs on it, up to a verb, a conjunction or a mark. */
  private behind(from: number): TokenRange {
    let to = from
    while (to < Math.min(this.sentence.to, from + REACH)) {
      const { tag, lemma } = this.words[to] as Word
      if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || lemma === 'as') break
      if (tag === 'PUNCT' && lemma !== '-' && lemma !== "'" && lemma !== '(') break
      to++
    }
    return { from, to }
  }

  /** The subject with its phrases and appositions: "the minister of trade, Ana Diaz, said". */
  private sourceOf({ verb, subject }: Clause): TokenRange {
    const from = (subject[0] as TokenRange).from
    const end = (subject.at(-1) as TokenRange).to
    if (from >= verb.to) return this.apposed(from, end)
    let depth = 0
    for (let i = end; i < verb.from; i++) {
      const { tag, lemma } = this.words[i] as Word
      if (lemma === '(') depth++
      else if (lemma === ')') depth--
      if (depth > 0) continue
      const stops =
        tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || lemma === '"' || lemma === ':'
      if (stops || (tag === 'PRON' && lemma.startsWith('wh'))) return { from, to: end }
    }
    let to = verb.from
    while (to > end && this.words[to - 1]?.tag === 'ADV') to--
    return { from, to: Math.max(end, withoutComma(this.words, to)) }
  }

  private apposed(from: number, end: number): TokenRange {
    const comma = this.words[end]?.lemma === ','
    const more = this.behind(comma ? end + 1 : end)
    const next = more.to < this.sentence.to ? this.words[more.to] : undefined
    const whole = next === undefined || next.tag === 'PUNCT'
    return { from, to: whole && more.to > end + 1 ? more.to : end }
  }

  /** What is said: behind the verb, before it (", officials said"), or on both sides. */
  private said(clause: Clause, source: TokenRange): TokenRange[] {
    const { sentence } = this
    const start = Math.min(source.from, clause.verb.from)
    const behind = { from: this.startBehind(clause, source), to: this.endBehind(clause) }
    const inserted = [start - 1, clause.verb.to].every((i) => this.words[i]?.lemma === ',')
    if (clause.link === 'relative' || !(inserted || this.setOff(start))) return [behind]
    if (!inserted && this.hasComplement(clause)) return [behind]
    const before = { from: sentence.from, to: withoutComma(this.words, start) }
    if (this.isTail(behind)) return [before]
    return this.words[clause.to - 1]?.lemma === ',' || clause.index > 0
      ? [before, behind]
      : [behind]
  }

  /** Something stands before the attribution, parted from it by a comma or a quotation mark. */
  private setOff(start: number): boolean {
    if (start <= this.sentence.from + 2) return false
    const before = this.words[start - 1] as Word
    if (before.lemma !== ',' && before.lemma !== '"' && before.lemma !== '—') return false
    for (const { from, verb } of this.sentence.clauses)
      if (from < start && verb.to <= start) return true
    for (const { to } of this.quoted) if (to <= start) return true
    return false
  }

  /** Only phrases follow: "on Monday", "in an interview with the radio". */
  private isTail({ from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++) {
      const { tag, lemma } = this.words[i] as Word
      const verb = tag === 'VERB' && !this.text.speechWords.citing.has(lemma)
      if (verb || tag === 'AUX' || tag === 'SCONJ' || lemma === '"' || lemma === ':') return false
    }
    return true
  }

  private hasComplement({ index }: Clause): boolean {
    const next = this.sentence.clauses[index + 1]
    return next?.link === 'complement' && next.parent === index
  }

  private startBehind(clause: Clause, source: TokenRange): number {
    const from = Math.max(clause.verb.to, source.from > clause.verb.from ? source.to : 0)
    const next = this.sentence.clauses[clause.index + 1]
    if (next && this.hasComplement(clause) && next.from >= from) return next.from
    // "Told Reuters on Monday that once it is ready": what is said begins behind the listener.
    if (this.isThat(clause.to) && clause.to > from) return clause.to
    for (let i = from; i < clause.to; i++) {
      const { lemma } = this.words[i] as Word
      if (lemma === ':' || lemma === '"') return i + 1
    }
    return this.words[from]?.lemma === ',' ? from + 1 : from
  }

  private isThat(at: number): boolean {
    return this.words[at]?.tag === 'SCONJ' && this.words[at]?.lemma === 'that'
  }

  /** Up to the next report of the same sentence, else to its end. */
  private endBehind(clause: Clause): number {
    for (let k = clause.index + 1; k < this.sentence.clauses.length; k++) {
      const next = this.sentence.clauses[k] as Clause
      const reports = next.link === 'coordinate' && this.isReport(next.verb)
      if (reports && (next.parent === clause.index || next.joiner === null)) return next.from
    }
    return this.sentence.to
  }

  /** "…, adding that …": said by the subject of the clause around it. */
  private ofGerund(verb: VerbGroup): Attribution | undefined {
    if (!this.isReport(verb) || this.promises(verb) || this.doesThing(verb)) return undefined
    if (verb.from <= this.sentence.from + 1) return this.ofOpening(verb)
    const clause = this.clauseAround(verb.from)
    if (!clause || clause.subject.length === 0 || !this.startsPhrase(verb)) return undefined
    return { source: this.sourceOf(clause), said: [{ from: verb.to, to: this.sentence.to }] }
  }

  /** "Noting that …, the minister said": said by the subject behind the comma. */
  private ofOpening(verb: VerbGroup): Attribution | undefined {
    if (this.words[verb.to]?.lemma !== 'that') return undefined
    const main = this.sentence.clauses.find(({ subject, verb: own, link }) => {
      const first = subject[0]
      const behind = first !== undefined && first.from > verb.to && own.from > first.from
      return behind && link !== 'complement' && this.words[first.from - 1]?.lemma === ','
    })
    const first = main?.subject[0]
    if (!main || !first) return undefined
    return { source: this.sourceOf(main), said: [{ from: verb.to + 1, to: first.from - 1 }] }
  }

  private clauseAround(at: number): Clause | undefined {
    let clause: Clause | undefined
    for (const c of this.sentence.clauses) if (c.verb.from < at && at < c.to) clause = c
    while (clause && (clause.link === 'complement' || clause.link === 'relative')) {
      const outer: Clause | undefined = this.sentence.clauses[clause.parent]
      if (!outer || (clause.link === 'complement' && !this.saysSo(outer, clause))) break
      clause = outer
    }
    return clause
  }

  /** "Said that", "went on to say that": a verb of saying right before what is said. */
  private saysSo({ verb }: Clause, { from }: Clause): boolean {
    const { reports } = this.text
    if (reports.has(verb.lemma)) return true
    return this.sentence.verbs.some(
      (v) => v.from >= verb.to && v.to <= from && v.to >= from - 1 && reports.has(v.lemma),
    )
  }

  /** Behind a comma, and before "that", a colon, a quotation or a noun. */
  private startsPhrase(verb: VerbGroup): boolean {
    let at = verb.from - 1
    while (this.words[at]?.tag === 'ADV') at--
    if (this.words[at]?.lemma !== ',' && this.words[at]?.tag !== 'CCONJ') return false
    const next = this.words[verb.to]
    return next !== undefined && next.tag !== 'ADP' && next.tag !== 'CCONJ'
  }
}
