import type { Frame } from './clause-frames.ts'
import { isRelative } from './clause-openers.ts'
import { firstNoun, isFree, type SubjectText } from './clause-subject.ts'
import type { NounGroup } from './group.ts'

/** A sentence in the course of being parted into clauses. */
export interface ClauseState extends SubjectText {
  /** Verbs that report what somebody says, by base form. */
  readonly reports: ReadonlySet<string>
  /** Those of them whose object is the listener: `tell`. */
  readonly addressing: ReadonlySet<string>
  /** The open frames, outermost first. */
  readonly frames: Frame[]
  /** The frames that have their verb, in order. */
  readonly done: readonly Frame[]
  /** One past the last finite verb. */
  readonly lastTo: number
  /** The first opener since the last finite verb, or -1. */
  opened: number
}

/** The innermost open frame. */
export function topOf({ frames }: ClauseState): Frame {
  return frames[frames.length - 1] as Frame
}

/** The clause that all around a clause hangs on. */
export function outermost(f: Frame): Frame {
  let outer = f
  while (outer.parent) outer = outer.parent
  return outer
}

/** The noun groups between two tokens that can be subjects or objects; no times. */
export function freeBetween(state: ClauseState, from: number, to: number): NounGroup[] {
  const free: NounGroup[] = []
  for (let k = firstNoun(state.nouns, from); k < state.nouns.length; k++) {
    const noun = state.nouns[k] as NounGroup
    if (noun.to > to) break
    if (!noun.time && (isFree(state, noun) || noun.from === from)) free.push(noun)
  }
  return free
}

/** The noun group that a relative clause is about: the last before it, a time only where it is a thing. */
export function antecedentOf(
  { tagged, nouns, sentence }: ClauseState,
  at: number,
): NounGroup | undefined {
  for (let k = firstNoun(nouns, at) - 1; k >= 0; k--) {
    const noun = nouns[k] as NounGroup
    if (noun.from < sentence.from) return undefined
    if (isRelative(tagged, noun.head)) continue
    if (!noun.time || (noun.governor < 0 && tagged.words[noun.from]?.tag === 'DET')) return noun
  }
  return undefined
}

/** The nearest clause around a frame that has its verb. */
export function parentOf(f: Frame): Frame | null {
  let outer = f.parent
  while (outer && outer.verb === null) outer = outer.parent
  return outer
}
