import type { LinkFrames, LinkWord } from '../../languages/link-frames.ts'
import type { NounGroup } from '../../text/group.ts'
import { behindArticle } from '../article.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { TRIGGER } from '../triggers.ts'

/** What a noun group names: how one travels on it, and the frame that says so. */
export interface LinkNoun {
  readonly mode: LinkWord
  readonly frame: string
  /** True for a train, plane or ship, which names a link only by where it goes. */
  readonly moving: boolean
  /** True where the noun says nothing of how one travels: "the line", "this route". */
  readonly vague: boolean
}

/**
 * A noun group cut at the word that names a link, where names follow it ("the railway line
 * Lyon–Turin"); else the group itself.
 */
export function headed(reading: Reading, group: NounGroup): NounGroup {
  if (!reading.triggers.within(group.from, group.head + 1, TRIGGER.link)) return group
  const { nouns, heads, vehicles, trailing } = reading.pack.linkFrames
  const last = reading.tokens[group.head]?.lower ?? ''
  if (trailing.has(last) && group.head > group.from) {
    const before = baseOf(reading, group.head - 1)
    if (nouns.has(before) || heads.has(before))
      return { ...group, head: group.head - 1, to: group.head, lemma: before }
  }
  for (let i = group.head; i > group.from && reading.words[i]?.tag !== 'NOUN'; i--) {
    const before = baseOf(reading, i - 1)
    const tag = reading.words[i - 1]?.tag
    if (tag === 'NOUN' && (nouns.has(before) || heads.has(before) || vehicles.has(before)))
      return { ...group, head: i - 1, to: i, lemma: before }
  }
  return group
}

/** The link that a noun group names, by its head and modifiers. */
export function linkNoun(reading: Reading, group: NounGroup): LinkNoun | undefined {
  if (!reading.triggers.has(group.head, TRIGGER.link)) return undefined
  const { linkFrames } = reading.pack
  const { nouns, heads, open, vehicles, modifiers, flows } = linkFrames
  const noun = baseOf(reading, group.head)
  const known = nouns.get(noun)
  if (insideBody(reading, group.head) || isScheme(reading, group, noun)) return undefined
  if (isOther(reading, group, noun)) return undefined
  if (linkFrames.supplies.has(noun)) return pipedNoun(reading, group, noun)
  const modified =
    heads.has(noun) || vehicles.has(noun) ? modifierOf(reading, group, modifiers) : undefined
  if (known) {
    const other = modified && modified.mode !== 'multimodal' && !vehicles.has(noun)
    const way = other ? modified.mode : known
    return { mode: way, frame: noun, moving: false, vague: false }
  }
  const vehicle = vehicles.get(noun)
  if (vehicle) return { mode: vehicle, frame: noun, moving: true, vague: false }
  if (!heads.has(noun)) return undefined
  if (modified)
    return { mode: modified.mode, frame: `${modified.word} ${noun}`, moving: false, vague: false }
  if (flows.has(noun)) return undefined
  const part = partOf(reading, group, noun)
  if (part) return { mode: part, frame: `${noun} of <link>`, moving: false, vague: false }
  const mode = open.get(noun)
  return {
    mode: mode ?? 'multimodal',
    frame: noun,
    moving: false,
    vague: mode === undefined || group.head === group.from + 1,
  }
}

/** The noun that a link is named by: "line" of "ferry line". */
export const nounOf = ({ frame }: LinkNoun): string => frame.split(' ').at(-1) ?? ''

/** True for "gas exports", "electricity supplies". */
export function isPiped(reading: Reading, group: NounGroup): boolean {
  const noun = linkNoun(reading, group)
  return noun !== undefined && reading.pack.linkFrames.supplies.has(nounOf(noun))
}

/** "Gas exports", "electricity supplies": what moves by a way of its own. */
function pipedNoun({ tokens, pack }: Reading, { head }: NounGroup, noun: string) {
  const word = tokens[head - 1]?.lower ?? ''
  const mode = pack.linkFrames.piped.get(word)
  return mode && { mode, frame: `${word} ${noun}`, moving: false, vague: false }
}

/** "the Peru–Chile Economic Corridor": a programme, and no way. */
function isScheme(reading: Reading, { from, head }: NounGroup, noun: string): boolean {
  const { open, schemes } = reading.pack.linkFrames
  return (
    open.has(noun) &&
    head > from &&
    schemes.has(reading.tokens[head - 1]?.lower ?? '') &&
    reading.tokens[head]?.capital === true
  )
}

/** "a credit line", "a line of credit": no way at all. */
function isOther(reading: Reading, { from, head }: NounGroup, noun: string): boolean {
  const { heads, others, of } = reading.pack.linkFrames
  if (!heads.has(noun)) return false
  if (head > from && others.has(reading.tokens[head - 1]?.lower ?? '')) return true
  return (
    of.has(reading.tokens[head + 1]?.lower ?? '') &&
    others.has(reading.tokens[head + 2]?.lower ?? '')
  )
}

/** "the section of Rail Sahel", "a stretch of the highway": how one travels on the whole. */
function partOf(reading: Reading, { head }: NounGroup, noun: string): LinkWord | undefined {
  const { lines, of, modifiers, nouns } = reading.pack.linkFrames
  if (!lines.has(noun) || !of.has(reading.tokens[head + 1]?.lower ?? '')) return undefined
  const at = behindArticle(reading, head + 2)
  const word = reading.tokens[at]?.lower ?? ''
  return modifiers.get(word) ?? nouns.get(word)
}

/** The singular, in lower case, of a head noun that the frames may know. */
function baseOf(reading: Reading, at: number): string {
  const { linkFrames } = reading.pack
  const lower = reading.tokens[at]?.lower ?? ''
  if (isKnown(linkFrames, lower)) return lower
  const lemma = reading.words[at]?.lemma ?? ''
  if (isKnown(linkFrames, lemma)) return lemma
  const singular = linkFrames.singular(lower)
  return isKnown(linkFrames, singular) ? singular : lemma
}

/** True for a word, by its base form or as written, that is the head noun of a link. */
export function namesWay(frames: LinkFrames, base: string, lower: string): boolean {
  return isKnown(frames, lower) || isKnown(frames, base) || isKnown(frames, frames.singular(lower))
}

function isKnown({ nouns, heads, vehicles, supplies }: LinkFrames, word: string): boolean {
  return nouns.has(word) || heads.has(word) || vehicles.has(word) || supplies.has(word)
}

/** The nearest modifier before the head that says how one travels. */
function modifierOf(reading: Reading, group: NounGroup, modifiers: ReadonlyMap<string, LinkWord>) {
  for (let i = group.head - 1; i >= group.from; i--) {
    const word = hyphened(reading, i)
    const inPlace = reading.mentions.holding(i)?.kind === 'place'
    const mode = inPlace ? undefined : modifiers.get(word)
    if (mode && mode !== 'multimodal') return { mode, word }
  }
  for (let i = group.head - 1; i >= group.from; i--) {
    const word = reading.tokens[i]?.lower ?? ''
    const mode = modifiers.get(word)
    if (mode) return { mode, word }
  }
  return undefined
}

/** "High-speed": a word with the one that a hyphen joins to it, where the frames know them together. */
function hyphened({ tokens, pack }: Reading, at: number): string {
  const [first, dash, last] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const lower = last?.lower ?? ''
  const whole = `${first?.lower}-${lower}`
  return dash?.text === '-' && dash.glued && pack.linkFrames.modifiers.has(whole) ? whole : lower
}

/** "The Peru-Chile Railway": what looks like a firm is the second of two ends. */
export function isEnd(reading: Reading, { from }: Range): boolean {
  if (reading.tokens[from - 1]?.text !== '-' || !reading.tokens[from - 1]?.glued) return false
  const kind = reading.mentions.holding(from - 2)?.kind
  return kind === 'state' || kind === 'place'
}

/** "The Lima Express between", "the Lima–Cusco Inca Express", "the Inca Express runs": no newspaper and no airline. */
export function isNamedTrain(reading: Reading, at: number, { from, to }: Range): boolean {
  const { named, carriers, between, from: origin, on } = reading.pack.linkFrames
  if (!named.has(reading.tokens[at]?.lower ?? '') || at !== to - 1) return false
  for (let i = from; i < at; i++) if (carriers.has(reading.tokens[i]?.lower ?? '')) return false
  const next = reading.tokens[to]?.lower ?? ''
  const goes = between.has(next) || origin.has(next) || on.has(next)
  return goes || isChained(reading, from) || isRun(reading, to)
}

/** Two names joined by a dash begin here, or end right before. */
function isChained({ tokens }: Reading, from: number): boolean {
  for (let i = from - 2; i <= from + 1; i++) if (/^[-–]$/.test(tokens[i]?.text ?? '')) return true
  return false
}

/** Something runs, links, begins or ends right behind, or behind ", which". */
function isRun({ words, pack }: Reading, from: number): boolean {
  const { running, moving, verbs, linking, relatives } = pack.linkFrames
  for (let at = from; at < from + 5; at++) {
    const { tag, lemma } = words[at] ?? { tag: 'PUNCT', lemma: '.' }
    if (tag === 'VERB') return [running, moving, verbs, linking].some((known) => known.has(lemma))
    const skipped = tag === 'AUX' || tag === 'ADV' || tag === 'PART' || lemma === ','
    if (!skipped && !relatives.has(lemma)) return false
  }
  return false
}

/** "Iranian Railways", "the Highways Agency", "the railways of Mali": part of what names somebody. */
function insideBody(reading: Reading, at: number): boolean {
  const mention = reading.mentions.holding(at)
  if (!mention || mention.kind === 'place' || mention.kind === 'state') return false
  if (isEnd(reading, mention) || isNamedTrain(reading, at, mention)) return false
  const plural = reading.tokens[at]?.lower !== reading.words[at]?.lemma
  return (mention.form === 'name' && mention.kind !== 'group') || plural
}
