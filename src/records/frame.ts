import type { PartOfSpeech } from '../core/word.ts'
import type { PhraseFrame } from '../languages/phrase-frame.ts'
import { WordTable } from './word-table.ts'

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

/** Frames by the word that triggers them. */
export interface FrameIndex<F extends PhraseFrame> {
  /** By base form, or as written; longer frames come first. */
  readonly triggers: ReadonlyMap<string, readonly CompiledFrame<F>[]>
  /**
   * The frames of a token, those of the word as written before those of its base form ("is prepared
   * to" is no "prepares to"); null for most.
   */
  readonly table: WordTable<readonly CompiledFrame<F>[] | null>
}

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
  const made = {
    triggers: index,
    table: new WordTable((base, lower) => framesOf(index, base, lower)),
  }
  indexes.set(frames, made as FrameIndex<PhraseFrame>)
  return made
}

/** True where a word of some part of speech can trigger a frame. */
export function fitsPart(tag: PartOfSpeech | undefined, { part }: PhraseFrame): boolean {
  if (part === undefined) return true
  return part === 'verb' ? tag === 'VERB' || tag === 'AUX' : tag === 'NOUN'
}

function framesOf<F extends PhraseFrame>(
  index: ReadonlyMap<string, readonly CompiledFrame<F>[]>,
  base: string,
  lower: string,
): readonly CompiledFrame<F>[] | null {
  const written = base === lower ? undefined : index.get(lower)
  const plain = index.get(base)
  return written && plain ? [...written, ...plain] : (written ?? plain ?? null)
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
