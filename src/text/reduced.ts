import type { Word } from '../core/word.ts'
import { opensClause } from './clause-openers.ts'
import { isFree, type SubjectText } from './clause-subject.ts'
import type { NounGroup, VerbGroup } from './group.ts'

/** What a past form that may be a participle stands in: whether its clause still wants a verb. */
export interface Surroundings {
  /** `subject` where the open clause has one and no verb yet, `none` where it has neither. */
  readonly open: 'subject' | 'none' | null
  /** A clause further out still waits for its verb. */
  readonly pending: boolean
  /** Before what the subject stands that the verb would have in a clause of its own, if any. */
  readonly ownSubject: 'and' | 'comma' | 'strong' | 'contact' | null
  /** A relative clause with a subject of its own, which leaves its object out: "the deal that Peru signed". */
  readonly gap: boolean
  /** The verb reports what somebody says. */
  readonly reports: boolean
}

/** What isReduced weighs. */
interface Signs extends Surroundings {
  readonly before: Word | undefined
  readonly object: boolean
  readonly byAgent: boolean
  /** The next finite verb; see laterFinite. */
  readonly later: 'bare' | 'own' | 'none'
  /** The verb before is a reduced participle as well. */
  readonly afterReduced: boolean
  /** The verb before is an infinitive, whose object stands in front of this one. */
  readonly afterInfinitive: boolean
}

/**
 * Whether a past form that may be a participle is one here: "the deal signed in Lima says", against
 * "the ministers signed the deal". A verb that wants an object and has none is a participle.
 */
export function isReduced(text: SubjectText, index: number, around: Surroundings): boolean {
  const verb = text.verbs[index] as VerbGroup
  const before = wordBefore(text, verb)
  const subject = around.open === 'subject' || around.ownSubject !== null
  if (before?.tag === 'PRON' && subject) return false
  const object = hasObject(text, verb)
  const byAgent =
    !object && text.tagged.words[verb.to]?.lemma === 'by' && !numberAhead(text, verb.to + 1)
  const later = laterFinite(text, index)
  const afterReduced = text.verbs[index - 1]?.type === 'participle'
  const afterInfinitive = text.verbs[index - 1]?.type === 'infinitive'
  const signs = { ...around, before, object, byAgent, later, afterReduced, afterInfinitive }
  if (around.gap && !object && !byAgent) return barely(text, index) > 1
  if (object) return withObject(signs)
  const objectless = text.tagged.words[verb.head]?.objectless === true
  return byAgent || !(objectless || around.reports) ? withoutObject(signs) : freely(signs)
}

function withObject({ open, before, pending, ownSubject, reports }: Signs): boolean {
  // "Met the king; delivered a speech".
  if (before?.lemma === ';') return false
  if (open !== null) return open === 'none' && !(reports && before?.tag === 'PUNCT')
  if (before?.tag === 'CCONJ' || before?.lemma === ',' || pending) return false
  return ownSubject === null
}

/** A verb that wants an object: finite only where nothing else can be the verb. */
function withoutObject(signs: Signs): boolean {
  const { open, before, later, afterReduced, byAgent, ownSubject } = signs
  if (open === 'subject') return later !== 'none'
  if (open === 'none') return true
  if (signs.pending && before?.lemma === ',') return byAgent || later !== 'none'
  // "Stressed the need to keep the accords signed in Lima".
  if (ownSubject === 'contact' && !byAgent && before?.tag !== 'CCONJ')
    return later === 'bare' || signs.afterInfinitive
  return before?.tag !== 'CCONJ' || afterReduced || byAgent
}

/** A verb that stands without an object as well. */
function freely(signs: Signs): boolean {
  const { open, before, later, pending, ownSubject, reports } = signs
  if (open === 'none') return before?.tag !== 'CCONJ' && !(reports && before?.tag === 'PUNCT')
  if (open === 'subject') return before?.lemma === ',' ? later !== 'none' : later === 'bare'
  if (before?.tag === 'CCONJ') return signs.afterReduced && !reports
  if (before?.tag === 'PUNCT' && reports) return false
  if (before?.lemma === ',') return !pending || later === 'bare'
  if (pending || ownSubject !== null) return later === 'bare'
  return true
}

function wordBefore({ tagged }: SubjectText, verb: VerbGroup): Word | undefined {
  let at = verb.from - 1
  while (tagged.words[at]?.tag === 'ADV') at--
  return tagged.words[at]
}

/**
 * What the verb is done to stands right behind it, adverbs and times apart: a noun group, "that",
 * an infinitive, a quotation.
 */
export function hasObject(text: SubjectText, verb: VerbGroup): boolean {
  const { words } = text.tagged
  let at = verb.to
  for (;;) {
    while (words[at]?.tag === 'ADV') at++
    const next = words[at]
    if (next?.tag === 'SCONJ') return next.lemma === 'that' || next.lemma === 'whether'
    if (next?.tag === 'PART' || next?.lemma === '"') return true
    const noun = nounAt(text.nouns, at)
    if (noun === undefined) return false
    if (!noun.time) return isHeaded(text, noun)
    at = noun.to
  }
}

function isHeaded(text: SubjectText, noun: NounGroup): boolean {
  const { words } = text.tagged
  return words[noun.head]?.tag !== 'ADJ' || words[noun.from]?.tag === 'DET'
}

function nounAt(nouns: readonly NounGroup[], token: number): NounGroup | undefined {
  let [low, high] = [0, nouns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nouns[middle] as NounGroup).from < token) low = middle + 1
    else high = middle
  }
  const noun = nouns[low]
  return noun?.from === token ? noun : undefined
}

/** "by 5 percent", "by nearly $2": a value behind "by" is no agent. */
function numberAhead({ tagged }: SubjectText, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = tagged.words[i]
    if (!word) return false
    if (word.tag === 'NUM') return true
    if (word.tag !== 'ADV' && word.tag !== 'ADP' && word.tag !== 'DET' && word.tag !== 'PUNCT')
      return false
  }
  return false
}

/**
 * The next finite verb: `bare` where it stands without a subject of its own, so that it must be the
 * verb of what stands before; `own` where it has one; `none` where none follows.
 */
function laterFinite(text: SubjectText, index: number): 'bare' | 'own' | 'none' {
  const { words } = text.tagged
  const verb = text.verbs[index] as VerbGroup
  let at = verb.to
  let free = false
  for (let k = index + 1; k < text.verbs.length; k++) {
    const next = text.verbs[k] as VerbGroup
    for (; at < next.from; at++) {
      const { tag, lemma } = words[at] as Word
      if (tag === 'CCONJ' || lemma === ';' || lemma === ':' || lemma === '"')
        return anyFinite(text, k)
      if (opensClause(text.tagged, at, next.from)) return anyFinite(text, k)
    }
    if (isDoubtful(text, next)) continue
    free ||= freeBetween(text, verb.to, next.from)
    if (next.type === 'finite') return free ? 'own' : 'bare'
    at = next.to
  }
  return 'none'
}

/** How many finite verbs follow before another clause opens or a quotation ends: the relative clause and the one around it want one each. */
function barely(text: SubjectText, index: number): number {
  let count = 0
  let at = (text.verbs[index] as VerbGroup).to
  for (const next of text.verbs.slice(index + 1)) {
    for (; at < next.from; at++) {
      const quoted = text.tagged.words[at]?.lemma === '"'
      if (quoted || opensClause(text.tagged, at, next.from)) return count
    }
    if (next.type === 'finite' && !isDoubtful(text, next)) count++
    at = next.to
  }
  return count
}

/** A past form that wants an object and has none: a participle itself. */
function isDoubtful(text: SubjectText, verb: VerbGroup): boolean {
  const head = text.tagged.words[verb.head] as Word
  if (verb.form !== 'past' || verb.from !== verb.head || head.participleToo !== true) return false
  return head.objectless !== true && !hasObject(text, verb)
}

function anyFinite({ verbs }: SubjectText, from: number): 'own' | 'none' {
  for (let k = from; k < verbs.length; k++) if (verbs[k]?.type === 'finite') return 'own'
  return 'none'
}

function freeBetween(text: SubjectText, from: number, to: number): boolean {
  for (const noun of text.nouns) {
    if (noun.from >= to) break
    if (noun.from >= from && !noun.time && isFree(text, noun)) return true
  }
  return false
}
