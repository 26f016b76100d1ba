import type { Word } from '../core/word.ts'
import { type Frame, frame, pendingFrame } from './clause-frames.ts'
import { isStrong } from './clause-markers.ts'
import { isRelative, linkOfOpener, opensClause, startOfOpener } from './clause-openers.ts'
import { type ClauseState, freeBetween, outermost, topOf } from './clause-state.ts'

export function openFrames(state: ClauseState, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const { tag } = state.tagged.words[i] as Word
    if (tag === 'PUNCT' && topOf(state).verb !== null && isStrong(state, i)) openAnew(state, i + 1)
    if (endsLabel(state, i)) topOf(state).from = i + 1
    if ((tag !== 'SCONJ' && tag !== 'PRON') || !opensClause(state.tagged, i, state.sentence.to))
      continue
    const start = startOfOpener(state.tagged, i, from)
    const before = state.done.at(-1)
    const reported =
      before?.verb !== undefined && before.verb !== null && state.reports.has(before.verb.lemma)
    openSaid(state, i, start)
    if (topOf(state).verb === null && topOf(state).subjectTo < 0) topOf(state).subjectTo = start
    if (state.opened < 0) state.opened = start
    state.frames.push(
      frame(
        i + 1,
        linkOfOpener(state.tagged, i, reported),
        state.tagged.words[i]?.lemma ?? null,
        topOf(state),
      ),
    )
    topOf(state).start = start
  }
}

/** "Lima: The minister, who came, said": behind a short label the sentence begins. */
function endsLabel(state: ClauseState, at: number): boolean {
  const { verb, link, from } = topOf(state)
  const isFirst = verb === null && link === 'main' && from === state.sentence.from
  return isFirst && at - from <= LABEL && state.tagged.words[at]?.lemma === ':'
}

/** How many tokens a label before a colon has. */
const LABEL = 3

/** "he said the bank, which …, will lend": a subject behind a report waits for its verb. */
function openSaid(state: ClauseState, opener: number, start: number): void {
  const said = topOf(state).verb
  if (!said || said.passive || !state.reports.has(said.lemma) || !isRelative(state.tagged, opener))
    return
  const subject = freeBetween(state, said.to, start)[0]
  if (!subject) return
  state.frames.push(frame(subject.from, 'complement', null, topOf(state)))
  if (state.opened < 0) state.opened = subject.from
}

/** "Announced a deal under which Oman will": what waited for its verb in vain is an object, and no part of the clause on it. */
export function releaseSaid({ frames, done, tagged }: ClauseState): void {
  for (const waiting of frames) {
    if (waiting.verb !== null || waiting.link !== 'complement' || waiting.joiner !== null) continue
    const behind = done.find((f) => f.parent === waiting && f.start === waiting.from)
    if (behind?.link === 'relative')
      behind.start = startOfOpener(tagged, behind.from - 1, waiting.from)
  }
}

/** What follows a strong sign is a sentence of its own, whose verb is still to come. */
function openAnew(state: ClauseState, from: number): void {
  if (state.tagged.words[from - 1]?.lemma === '"' && pendingFrame(state.frames) >= 0) return
  const last = state.done.at(-1) as Frame
  const outer = outermost(last)
  state.frames.length = 1
  const next = frame(from, 'coordinate', conjunctionAt(state, from), outer)
  state.frames.push(next)
  if (state.opened < 0) state.opened = from
}

export function conjunctionAt(state: ClauseState, at: number): string | null {
  const word = state.tagged.words[at]
  return word?.tag === 'CCONJ' ? word.lemma : null
}
