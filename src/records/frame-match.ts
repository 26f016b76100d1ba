import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { PhraseFrame } from '../languages/phrase-frame.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { VerbGroup } from '../text/group.ts'
import {
  behindAdverb,
  behindPhrases,
  betweenWords,
  isBehindSlot,
  joinsAdjectives,
} from './asides.ts'
import { type CompiledFrame, type FramePart, fitsPart, frameIndex, type Slot } from './frame.ts'
import { actionNounAt, isGerund, isOnAction, verbAt } from './phrase.ts'
import { clauseBehind, phraseEnd } from './phrase-end.ts'
import { holding, type Range } from './range.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './triggers.ts'
import { isAmong } from './words-in.ts'

/** A frame that was found: its words, and what stands in its slots. */
export interface FrameMatch<F extends PhraseFrame> extends Range {
  readonly frame: F
  readonly sentence: ParsedSentence
  readonly slots: Readonly<Partial<Record<Slot, Range>>>
}

/** How many tokens a `<whom>` and a `<at>` may have. */
const [WHOM, AT] = [18, 14]
/** What a `<at>` may begin with, but for a time: "agreed here on Friday to". */
const OPENS: ReadonlySet<string> = new Set(['ADP', 'ADV'])

const NONE: readonly never[] = []
const EMPTY: Readonly<Partial<Record<Slot, Range>>> = {}

/** Frames of one kind of record, with what tells the words that they begin with. */
export interface FrameList<F extends PhraseFrame> {
  readonly frames: readonly F[]
  readonly trigger: Trigger
}

/** What decides whether the words of a frame mean it: a reason why not, or null. */
export type Refusal<F extends PhraseFrame> = (match: FrameMatch<F>) => string | null

/**
 * The frames that stand in a sentence, one a trigger: the longest that is not refused, those of the
 * word as written before those of its base form ("is prepared to" is no "prepares to").
 */
export function framesIn<F extends PhraseFrame>(
  reading: Reading,
  sentence: ParsedSentence,
  { frames, trigger }: FrameList<F>,
  refusal: Refusal<F> = () => null,
): readonly FrameMatch<F>[] {
  const { words, tokens, triggers } = reading
  const { to } = sentence
  let at = triggers.next(sentence.from, to, trigger)
  if (at === to) return NONE as readonly FrameMatch<F>[]
  const found: FrameMatch<F>[] = []
  const { table } = frameIndex(frames)
  const matcher = new Matcher<F>(reading, sentence)
  for (; at < to; at = triggers.next(at + 1, to, trigger)) {
    const { tag, lemma } = words[at] as Word
    const token = tokens[at] as Token
    const begun = table.at(token, tag === 'PROPN' ? token.lower : lemma)
    if (begun === null || tag === 'PUNCT' || tag === 'NUM') continue
    const match = matcher.first(begun, at, refusal)
    if (match !== undefined) found.push(match)
  }
  return found
}

/** Tries frames at the tokens of one sentence. */
class Matcher<F extends PhraseFrame> {
  private readonly reading: Reading
  private readonly sentence: ParsedSentence
  private parts: readonly FramePart[] = []
  /** Made when the first slot is filled: most attempts fail before. */
  private slots: Partial<Record<Slot, Range>> | undefined

  constructor(reading: Reading, sentence: ParsedSentence) {
    this.reading = reading
    this.sentence = sentence
  }

  /** The first of some frames, longest first, that matches at its trigger and is not refused. */
  first(
    frames: readonly CompiledFrame<F>[],
    at: number,
    refusal: Refusal<F>,
  ): FrameMatch<F> | undefined {
    for (let i = 0; i < frames.length; i++) {
      const { frame, parts } = frames[i] as CompiledFrame<F>
      if (
        !fitsPart(this.reading.words[at]?.tag, frame) ||
        (frame.tight && this.reading.words[at + 1]?.tag === 'ADV')
      )
        continue
      this.parts = parts
      this.slots = undefined
      const to = this.from(1, at + 1)
      if (to === undefined) continue
      const match = { frame, sentence: this.sentence, from: at, to, slots: this.slots ?? EMPTY }
      if (refusal(match) === null) return match
    }
    return undefined
  }

  /** Matches the parts from one on at a token; gives the end, or undefined. */
  private from(part: number, at: number): number | undefined {
    const next = this.parts[part]
    if (!next) return at
    if ('words' in next) return this.word(next, part, at)
    if (next.slot === 'whom') return this.whom(part, at)
    if (next.slot === 'at') return this.circumstance(part, at)
    const range = this.fill(next.slot, this.skip(at))
    if (!range) return undefined
    this.put(next.slot, range)
    return this.from(part + 1, range.to)
  }

  private put(slot: Slot, range: Range): void {
    this.slots = { ...this.slots, [slot]: range }
  }

  private word(
    next: Extract<FramePart, { words: ReadonlySet<string> }>,
    part: number,
    at: number,
  ): number | undefined {
    const named = isBehindSlot(this.parts, part)
    let i = behindAdverb(this.reading, this.sentence, at)
    for (let steps = 0; i < this.sentence.to && steps < 4; i++) {
      if (isAmong(this.reading, i, next.words)) {
        const to = this.from(part + 1, i + 1)
        if (to !== undefined) return to
      }
      const aside = betweenWords(this.reading, this.sentence, i, named)
      // An owner counts for nothing: "as his country's most trusted partner".
      const free = !aside && (this.modifies(i) || joinsAdjectives(this.reading, i))
      if (aside) i = aside.to - 1
      else if (!free && !this.passes(i)) break
      if (!free) steps++
    }
    return next.optional ? this.from(part + 1, at) : undefined
  }

  /** What may stand before a word of a frame: "reached [a preliminary] agreement". */
  private passes(at: number): boolean {
    const word = this.reading.words[at]
    return (
      word?.tag === 'ADV' ||
      word?.tag === 'DET' ||
      word?.tag === 'ADJ' ||
      word?.tag === 'AUX' ||
      word?.lemma === '"'
    )
  }

  /** "Reiterated [Oman's firm] support": an owner, and what stands right behind it. */
  private modifies(at: number): boolean {
    const { words } = this.reading
    const owned =
      words[at + 1]?.lemma === "'s" || words[at]?.lemma === "'s" || words[at - 1]?.lemma === "'s"
    const noun = owned ? holding(this.sentence.nouns, at) : undefined
    return noun !== undefined && at < Math.max(noun.head, noun.to - 1)
  }

  /** Adverbs ("not only") and quotation marks between the parts of a frame. */
  private skip(at: number): number {
    let i = behindPhrases(this.reading, this.sentence, at)
    while (i < this.sentence.to && i < at + 3) {
      const word = this.reading.words[i]
      if (word?.tag !== 'ADV' && word?.lemma !== '"' && !this.isNotOnly(i)) break
      if (this.startsAmount(i)) break
      i++
    }
    return i
  }

  /** "Benefits not only both countries": the particle of "not", and none of an infinitive. */
  private isNotOnly(at: number): boolean {
    const { words } = this.reading
    return words[at]?.tag === 'PART' && words[at + 1]?.tag === 'ADV' && !verbAt(this.sentence, at)
  }

  private whom(part: number, at: number): number | undefined {
    if (!this.startsNoun(at)) return undefined
    const limit = Math.min(this.sentence.to, at + WHOM)
    for (let end = at + 1; end < limit; end++) {
      const before = this.reading.words[end - 1]
      if (before?.tag === 'AUX' || before?.tag === 'SCONJ' || before?.lemma === ';')
        return undefined
      if (before?.tag === 'VERB' && !this.describes(end - 1)) return undefined
      const to = this.from(part + 1, end)
      if (to === undefined) continue
      this.put('whom', { from: at, to: end })
      return to
    }
    return undefined
  }

  /** "The participating country": a participle before the noun that it describes. */
  private describes(at: number): boolean {
    const { words } = this.reading
    const [tag, next] = [words[at - 1]?.tag, words[at + 1]?.tag]
    return (
      words[at]?.form === 'ing' &&
      (tag === 'DET' || tag === 'ADJ' || tag === 'NUM') &&
      next === 'NOUN'
    )
  }

  private circumstance(part: number, at: number): number | undefined {
    const limit = Math.min(this.sentence.to, at + AT)
    for (let i = at; i < limit; i++) {
      const to = this.from(part + 1, i)
      if (to !== undefined) return to
      const tag = this.reading.words[i]?.tag
      const first = i === at
      if (this.tellsNoun(at, i)) continue
      if (first && !OPENS.has(tag ?? 'X') && holding(this.reading.times, i) === undefined)
        return undefined
      // "Agreed on their hopes for the truce to hold": what is hoped.
      if (
        isAmong(this.reading, i, this.reading.pack.commitmentFrames.forWhom) &&
        !this.startsTime(i + 1)
      )
        return undefined
      if (first && isOnAction(this.reading, this.sentence, i)) return undefined
      if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ')
        return undefined
    }
    return undefined
  }

  /** "A pledge [first made] in 2014 to": a participle right behind the noun that it tells of. */
  private tellsNoun(at: number, verb: number): boolean {
    const { words } = this.reading
    if (words[at - 1]?.tag !== 'NOUN' || verb > at + 1) return false
    if (verb === at + 1 && words[at]?.tag !== 'ADV') return false
    const { tag, form } = words[verb] ?? {}
    return tag === 'VERB' && (form === 'participle' || form === 'past')
  }

  /** "For now", "for the first time". */
  private startsTime(at: number): boolean {
    const { words, times } = this.reading
    return (
      words[at]?.tag === 'ADV' || words[at + 1]?.tag === 'ADJ' || holding(times, at) !== undefined
    )
  }

  /** A noun, or an amount with what bounds it: "pledged up to $5 million". */
  private startsThing(at: number): boolean {
    return this.startsNoun(at) || this.startsAmount(at)
  }

  private startsAmount(at: number): boolean {
    return holding(this.reading.quantities, at)?.from === at
  }

  private startsNoun(at: number): boolean {
    const tag = this.reading.words[at]?.tag
    return (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'DET' ||
      tag === 'PRON' ||
      tag === 'ADJ' ||
      tag === 'NUM' ||
      // "$5 million": a sign of money opens its group.
      (tag === 'PUNCT' && holding(this.sentence.nouns, at)?.from === at)
    )
  }

  /** "Agreed not to build": the infinitive behind a particle of denial. */
  private denied(at: number): VerbGroup | undefined {
    const { words } = this.reading
    const both = words[at]?.tag === 'PART' && words[at + 1]?.tag === 'PART'
    return both ? verbAt(this.sentence, at + 1) : undefined
  }

  private fill(slot: Slot, at: number): Range | undefined {
    const { reading, sentence } = this
    if (at >= sentence.to) return undefined
    if (slot === 'do') {
      const verb = verbAt(sentence, at) ?? this.denied(at)
      if (verb?.type !== 'infinitive') return undefined
      return { from: at, to: phraseEnd(reading, sentence, verb.to) }
    }
    if (slot === 'party') return holding(sentence.nouns, at) ?? undefined
    if (slot === 'that') return clauseBehind(reading, sentence, at)
    const gerund = isGerund(reading, at)
    const noun = slot === 'doing' ? actionNounAt(reading, sentence, at) : this.startsThing(at)
    if (!gerund && !noun) return undefined
    const over = noun && !gerund && verbAt(sentence, at + 1)?.type === 'finite'
    return { from: at, to: over ? at + 1 : phraseEnd(reading, sentence, at + 1) }
  }
}
