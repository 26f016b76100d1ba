import type { Word } from '../core/word.ts'
import type { Clause } from './clause.ts'
import { contactOf, subjectBefore } from './clause-contact.ts'
import { type Frame, frame, pendingFrame } from './clause-frames.ts'
import {
  isInserted,
  type Marker,
  markerBefore,
  onlyAdverbs,
  startBehind,
} from './clause-markers.ts'
import { conjunctionAt, openFrames, releaseSaid } from './clause-opening.ts'
import { joinedBefore, opensComplement, partnerOf } from './clause-partner.ts'
import { antecedentOf, type ClauseState, parentOf } from './clause-state.ts'
import { isWhen, leavesGap, subjectIn, subjectTurned } from './clause-subject.ts'
import { asSubjectTells } from './denied-subject.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import type { Groups } from './groups.ts'
import { promoted, promotedBefore, promotedBehind } from './headline-verb.ts'
import { hasObject, isReduced, type Surroundings } from './reduced.ts'
import type { Tagged, TokenRange } from './tagged.ts'

/** What the clauses of a sentence are found in. */
export interface ClauseText {
  readonly tagged: Tagged
  readonly groups: Groups
  /** Verbs that report what somebody says, by base form, and those whose object is the listener. */
  readonly reports: ReadonlySet<string>
  readonly addressing: ReadonlySet<string>
}

/** The clauses of a sentence, and its verb groups with what the clauses made of them. */
export interface FoundClauses {
  readonly clauses: readonly Clause[]
  readonly verbs: readonly VerbGroup[]
}

/**
 * The clauses of a sentence: one for each finite verb group. A word such as "that", "which", "if"
 * opens a frame that waits for its verb; a verb fills the innermost frame without one, resumes an
 * outer one ("the minister, who arrived on Monday, said"), or begins a clause of its own behind a
 * conjunction, a comma, a quotation mark or a verb of saying.
 */
export function clauses(text: ClauseText, sentence: TokenRange): FoundClauses {
  return new ClauseFinder(text, sentence).all()
}

class ClauseFinder implements ClauseState {
  readonly tagged: Tagged
  readonly nouns: readonly NounGroup[]
  readonly verbs: VerbGroup[]
  private readonly words: readonly Word[]
  readonly reports: ReadonlySet<string>
  readonly addressing: ReadonlySet<string>
  readonly sentence: TokenRange
  readonly frames: Frame[]
  readonly done: Frame[] = []
  lastTo: number
  opened = -1

  constructor({ tagged, groups, reports, addressing }: ClauseText, sentence: TokenRange) {
    this.tagged = tagged
    this.words = tagged.words
    this.nouns = groups.nouns
    this.verbs = groups.verbs as VerbGroup[]
    this.reports = reports
    this.addressing = addressing
    this.sentence = sentence
    this.lastTo = sentence.from
    const main = frame(sentence.from, 'main', conjunctionAt(this, sentence.from), null)
    this.frames = [main]
  }

  all(): FoundClauses {
    let at = this.sentence.from
    for (let k = 0; k < this.verbs.length; k++) {
      const verb = this.verbs[k] as VerbGroup
      openFrames(this, at, verb.from)
      at = verb.to
      if (verb.type === 'finite') this.meet(k)
    }
    releaseSaid(this)
    if (this.frames[0]?.verb === null) this.promote(this.frames[0])
    return { clauses: this.list(), verbs: this.verbs }
  }

  private list(): Clause[] {
    return this.done.map((f, index) => ({
      index,
      from: index === 0 ? this.sentence.from : f.start,
      to: this.done[index + 1]?.start ?? this.sentence.to,
      verb: f.verb as VerbGroup,
      subject: f.subject,
      link: f.link,
      joiner: f.joiner,
      parent: parentOf(f)?.index ?? -1,
    }))
  }

  /** A main clause without a verb gets what had looked like none. */
  private promote(main: Frame): void {
    const found =
      this.done.length === 0 ? promoted(this, this.sentence) : promotedBefore(this, main)
    if (!found) return
    this.verbs[found.index] = found.verb
    main.verb = found.verb
    main.subject = found.subject
    main.start = this.sentence.from
    const next = this.done[0]
    if (next?.start === this.sentence.from) next.start = main.subjectTo
    this.done.unshift(main)
    for (const also of promotedBehind(this, found)) {
      this.verbs[also.index] = also.verb
      const next = frame(also.verb.from, 'coordinate', null, main)
      next.verb = also.verb
      next.subject = found.subject
      this.done.push(next)
    }
    this.done.forEach((f, index) => {
      f.index = index
    })
  }

  private get top(): Frame {
    return this.frames[this.frames.length - 1] as Frame
  }

  /** A verb that looks finite: it is one, or a participle that only looks so. */
  private meet(index: number): void {
    const verb = this.verbs[index] as VerbGroup
    const ambiguous =
      verb.form === 'past' &&
      verb.from === verb.head &&
      this.words[verb.head]?.participleToo === true
    const marker = markerBefore(this, verb)
    const doubtful = ambiguous && !isInserted(this, verb, marker)
    if (doubtful && isReduced(this, index, this.surroundings(verb, marker))) {
      this.verbs[index] = {
        ...verb,
        type: 'participle',
        tense: 'none',
        passive: true,
        form: 'participle',
      }
      return
    }
    this.place(ambiguous ? this.elliptic(index) : verb, marker)
    this.lastTo = verb.to
    this.opened = -1
  }

  /** "Deal signed in Lima": without an object, a verb that wants one is passive in a headline. */
  private elliptic(index: number): VerbGroup {
    const verb = this.verbs[index] as VerbGroup
    const { words, sentence } = this
    const headline = words[sentence.to - 1]?.tag !== 'PUNCT'
    if (!headline || words[verb.head]?.objectless || hasObject(this, verb)) return verb
    const passive = { ...verb, passive: true }
    this.verbs[index] = passive
    return passive
  }

  private surroundings(verb: VerbGroup, marker: Marker): Surroundings {
    const { top } = this
    const reports = this.reports.has(verb.lemma)
    if (top.verb !== null) {
      const ownSubject = subjectBefore(this, verb, marker)
      return { open: null, pending: this.pendingAt(verb) >= 0, ownSubject, gap: false, reports }
    }
    const open = this.subjectOf(top, verb).length > 0 ? 'subject' : 'none'
    const gap = leavesGap(this, this.frames, verb)
    return { open, pending: false, ownSubject: null, gap, reports }
  }

  private pendingAt(verb: VerbGroup): number {
    const at = pendingFrame(this.frames)
    if (at < 0) return -1
    return this.subjectOf(this.frames[at] as Frame, verb).length > 0 ? at : -1
  }

  /** The subject that a frame offers its verb; a relative pronoun stands for the noun before it. */
  private subjectOf(f: Frame, verb: VerbGroup): readonly NounGroup[] {
    const found = subjectIn(this, { from: f.from, to: f.subjectTo >= 0 ? f.subjectTo : verb.from })
    const timely = f.link === 'relative' && found[0]?.time === true
    if (found.length > 0 && !timely) return found
    if (f.link === 'coordinate' && f.joiner !== null) return f.parent?.subject ?? []
    if (f.joiner === 'what') return this.nouns.filter((n) => n.from === f.from - 1)
    if (f.link !== 'relative') return found
    const antecedent = antecedentOf(this, f.start)
    return antecedent ? [antecedent] : found
  }

  private place(verb: VerbGroup, marker: Marker): void {
    const { top } = this
    const pending = pendingFrame(this.frames)
    if (top.verb === null && isInserted(this, verb, marker)) this.insert(verb, marker)
    else if (top.verb === null) this.fill(top, verb, this.subjectOf(top, verb))
    else if (pending >= 0 && this.interrupts(verb, marker)) this.coordinate(verb, marker)
    else if (pending >= 0 && this.resumes(pending, verb, marker)) this.opened = -1
    else if (marker.kind === 'none') this.contact(verb)
    else this.coordinate(verb, marker)
  }

  /** '“The road that we built,” he said, “will …”': a report between two parts of what is said. */
  private interrupts({ lemma }: VerbGroup, { kind, at, own }: Marker): boolean {
    return (
      kind === 'strong' &&
      this.words[at]?.lemma === '"' &&
      own.length > 0 &&
      this.reports.has(lemma)
    )
  }

  /** "Trade, he said, will grow": the report stands within the clause that waits for its verb. */
  private insert(verb: VerbGroup, marker: Marker): void {
    const outer = this.top
    if (outer.subjectTo < 0) outer.subjectTo = marker.at
    const next = frame(marker.at + 1, 'coordinate', null, outer)
    this.frames.push(next)
    this.fill(next, verb, marker.own)
  }

  private contact(verb: VerbGroup): void {
    const last = this.done.at(-1) as Frame
    const { start, link, subject } = contactOf(this, verb)
    const next = frame(start, link, null, last)
    this.frames.push(next)
    // "a deal which he said would help": what is said is about the noun before.
    const said =
      last.link === 'relative' && link === 'complement' ? antecedentOf(this, last.start) : null
    this.fill(next, verb, subject.length > 0 ? subject : said ? [said] : last.subject)
  }

  private fill(f: Frame, verb: VerbGroup, subject: readonly NounGroup[]): void {
    f.subject = subject.length > 0 ? subject : subjectTurned(this, verb)
    f.verb = asSubjectTells(this.words, verb, f.subject)
    if (f.verb !== verb) this.verbs[this.verbs.indexOf(verb)] = f.verb
    f.index = this.done.length
    if (this.opened >= 0 && f.start > this.opened) f.start = this.opened
    this.done.push(f)
  }

  /** "the minister, who arrived on Monday, said": an outer frame gets its verb. */
  private resumes(pending: number, verb: VerbGroup, marker: Marker): boolean {
    const outer = this.frames[pending] as Frame
    const found = subjectIn(this, { from: outer.from, to: outer.subjectTo })
    const waiting = marker.own.length > 0 ? found.filter((n) => !n.time) : found
    const relative =
      outer.link === 'relative' && waiting.length === 0 ? this.subjectOf(outer, verb) : waiting
    if (marker.kind === 'and' && marker.own.length === 0) return false
    const subject = this.resumed(relative, marker)
    if (subject.length === 0 && outer.link !== 'main') return false
    this.frames.length = pending + 1
    outer.start = this.afterMarker(verb, marker, relative.length === 0)
    this.opened = -1
    this.fill(outer, verb, subject)
    return true
  }

  private resumed(waiting: readonly NounGroup[], marker: Marker): readonly NounGroup[] {
    const { kind, own } = marker
    if (waiting.length === 0) return own
    if (own.length === 0) return [...waiting, ...joinedBefore(this, marker)]
    return kind === 'and' ? [...waiting, ...own] : waiting
  }

  /** Where a resumed clause starts: behind the comma, or at its verb. */
  private afterMarker(verb: VerbGroup, marker: Marker, own: boolean): number {
    if (marker.kind !== 'none' && (own || onlyAdverbs(this, marker.at + 1, verb.from)))
      return marker.at + 1
    return verb.from
  }

  /** A clause behind a conjunction, a comma or a stronger sign. */
  private coordinate(verb: VerbGroup, marker: Marker): void {
    const partner = partnerOf(this, verb, marker)
    const own = marker.own.filter((n) => !n.time || (marker.own.length === 1 && !isWhen(this, n)))
    const joiner = marker.kind === 'and' ? (this.words[marker.at]?.lemma ?? null) : null
    const complement =
      marker.kind === 'comma' &&
      own.length > 0 &&
      !this.reports.has(verb.lemma) &&
      opensComplement(this, partner, marker.at)
    const next = frame(marker.at, complement ? 'complement' : 'coordinate', joiner, partner)
    next.start = startBehind(this, marker)
    const inverted = own.length === 0 && marker.kind !== 'and' ? subjectTurned(this, verb) : []
    const joined = own.length === 0 ? joinedBefore(this, marker) : []
    const shared = marker.kind === 'strong' ? [] : joined.length > 0 ? joined : partner.subject
    this.frames.push(next)
    this.fill(next, verb, own.length > 0 ? own : inverted.length > 0 ? inverted : shared)
  }
}
