import type { PhraseFrame } from '../languages/phrase-frame.ts'

/** What a slot of a frame holds; see {@link PhraseFrame}. */
export type Slot = 'do' | 'doing' | 'that' | 'what' | 'whom' | 'party' | 'at'

/** One part of a frame: a word of a set, or a slot. */
export type FramePart =
  | { readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly slot: Slot }

/** A frame ready for matching. */
export interface CompiledFrame<F extends PhraseFrame> {
  readonly frame: F
  readonly parts: readonly FramePart[]
}

const SLOT = /^<(do|doing|that|what|whom|party|at)>$/

/** Frames by the base form of the word that triggers them. */
export type FrameIndex<F extends PhraseFrame> = ReadonlyMap<string, readonly CompiledFrame<F>[]>

const indexes = new WeakMap<readonly PhraseFrame[], FrameIndex<PhraseFrame>>()

/** The index of a list of frames, built once; longer frames come first. */
export function frameIndex<F extends PhraseFrame>(frames: readonly F[]): FrameIndex<F> {
  const known = indexes.get(frames)
  if (known) return known as FrameIndex<F>
  const index = new Map<string, CompiledFrame<F>[]>()
  for (const frame of frames) {
    const compiled = { frame, parts: compile(frame.pattern) }
    for (const word of triggers(compiled.parts, frame.pattern)) {
      const list = index.get(word)
      if (list) list.push(compiled)
      else index.set(word, [compiled])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  indexes.set(frames, index as FrameIndex<PhraseFrame>)
  return index
}

function triggers(parts: readonly FramePart[], pattern: string): ReadonlySet<string> {
  const first = parts[0]
  if (!first || 'slot' in first || first.optional)
    throw new SyntaxError(`a frame begins with a word: "${pattern}"`)
  return first.words
}

function compile(pattern: string): FramePart[] {
  return pattern.split(/\s+/).map((part) => {
    const slot = SLOT.exec(part)?.[1]
    if (slot) return { slot: slot as Slot }
    if (part.startsWith('<')) throw new SyntaxError(`unknown slot ${part} in frame "${pattern}"`)
    const optional = part.endsWith('?')
    return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional }
  })
}
