import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { EventStatus } from './occurrence.ts'

/** What a verb says of an event's coming about; null where it denies it. */
export type Said = EventStatus | null

/**
 * The status that a verb gives to the event that it tells of: a future, a modal or a verb of
 * planning makes it planned, a verb of calling off cancelled; null where the verb is denied.
 */
export function statusOfVerb(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): Said {
  const { planning, wishing, directions } = reading.pack.eventFrames
  if (isCancelled(reading, verb))
    return verb.negated || movedTo(reading, verb) !== null ? 'planned' : 'cancelled'
  if (verb.type === 'infinitive') return infinitive(reading, sentence, verb)
  if (verb.type === 'gerund') return gerund(reading, sentence, verb)
  const governor = verb.form === 'base' && verb.modal === null ? before(sentence, verb) : undefined
  if (governor && governor.modal !== null) return statusOfVerb(reading, sentence, governor)
  // "Insisted that Peru hold talks".
  if (governor && verb.form === 'base' && wishing.has(governor.lemma)) return 'planned'
  const ahead = verb.tense === 'future' || verb.modal !== null
  if (verb.negated) return ahead ? 'cancelled' : null
  const plans = planning.has(verb.lemma) && (verb.passive || !directions.has(verb.lemma))
  if (ahead || plans || wishing.has(verb.lemma)) return 'planned'
  return isDue(reading, verb) ? 'planned' : 'held'
}

/** True for a verb that calls an event off or puts it off. */
export function isCancelled(reading: Reading, verb: VerbGroup): boolean {
  return reading.pack.eventFrames.cancelling.has(verb.lemma) || isCalledOff(reading, verb)
}

/** "Was put off to May": the token of the time that an event is moved to; null where it is only called off. */
export function movedTo(reading: Reading, verb: VerbGroup): number | null {
  if (!isCancelled(reading, verb)) return null
  const { delays } = reading.pack.eventFrames
  for (let i = verb.to; i < verb.to + 4; i++)
    if (delays.has(reading.tokens[i]?.lower ?? '') && holding(reading.times, i + 1)) return i + 1
  return null
}

/** "Was called off", "called off the talks", "was put off", "fell through". */
function isCalledOff(reading: Reading, { lemma, to }: VerbGroup): boolean {
  const ways = reading.pack.eventFrames.callingOff.get(lemma)
  return ways?.has(reading.tokens[to]?.lower ?? '') === true
}

/** "is due", "are to be", "is likely": what stands behind "be". */
function isDue(reading: Reading, verb: VerbGroup): boolean {
  const at = reading.words[verb.to]?.tag === 'ADV' ? verb.to + 1 : verb.to
  const next = reading.words[at]
  return next?.tag === 'ADJ' && reading.pack.eventFrames.planning.has(next.lemma)
}

/** "agreed to hold", "due to visit": a plan, unless the verb before says that it was carried out. */
function infinitive(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): Said {
  const governor = before(sentence, verb)
  // "The first minister to have visited Mali".
  if (verb.perfect && !governor?.negated) return 'held'
  if (governor && reading.pack.eventFrames.cancelling.has(governor.lemma)) return 'cancelled'
  if (governor?.negated) return null
  // "Refused to hold talks".
  if (governor && reading.pack.eventFrames.refusing.has(governor.lemma)) return null
  if (governor && isFirst(reading, governor, verb)) return statusOfVerb(reading, sentence, governor)
  if (governor && (hasCome(reading, governor, verb) || wasThere(reading, governor))) return 'held'
  if (!governor && isOfFirst(reading, sentence, verb)) return statusOfFirst(sentence, verb)
  if (governor?.tense === 'past' && isChance(reading, verb)) return 'held'
  // "Prompted the government to suspend imports".
  const { causing } = reading.pack.eventFrames
  if (governor && causing.has(governor.lemma) && governor.tense === 'past') return 'held'
  return 'planned'
}

/** "Took the opportunity to hold talks": they did. */
function isChance(reading: Reading, { from }: VerbGroup): boolean {
  return reading.pack.eventFrames.chances.has(reading.words[from - 1]?.lemma ?? '')
}

/** "Is the first king to visit Peru": he has done it, or will. */
function isFirst(reading: Reading, governor: VerbGroup, verb: VerbGroup): boolean {
  if (!reading.pack.eventFrames.being.has(governor.lemma)) return false
  for (let i = governor.to; i < verb.from; i++) if (reading.chart.has(i, 'ordinal')) return true
  return false
}

/** "Was in Oslo in June to discuss the loan": whoever was there has done it. */
function wasThere(reading: Reading, { lemma, tense, negated, to }: VerbGroup): boolean {
  const { being, at } = reading.pack.eventFrames
  if (!being.has(lemma) || tense !== 'past' || negated) return false
  const place = reading.mentions.holding(to + 1)
  const named = place?.kind === 'place' || place?.kind === 'state'
  return named && at.has(reading.words[to]?.lemma ?? '')
}

/** "Diaz, the first premier to visit Oslo, said": an infinitive behind one who is counted. */
function isOfFirst(reading: Reading, { nouns }: ParsedSentence, { from }: VerbGroup): boolean {
  const noun = nouns.find((n) => n.to === from)
  for (let i = noun?.from ?? from; i < from; i++) if (reading.chart.has(i, 'ordinal')) return true
  return false
}

/** What is told of him tells whether he has done it. */
function statusOfFirst({ clauses }: ParsedSentence, { from }: VerbGroup): EventStatus {
  const { verb } = clauses.find((c) => c.from <= from && from < c.to) ?? {}
  return verb && verb.tense !== 'future' && verb.modal === null ? 'held' : 'planned'
}

/** "visited Oslo to attend a forum": whoever has gone there has attended it; not yet if he only left. */
function hasCome(reading: Reading, governor: VerbGroup, verb: VerbGroup): boolean {
  const { verbs, attending, directions, aims, holding: brings } = reading.pack.eventFrames
  if (governor.tense !== 'past' || governor.passive) return false
  // "Visited Oslo to meet the king".
  const been = verbs.get(governor.lemma) === 'visit'
  if (been && (verbs.get(verb.lemma) === 'meet' || brings.has(verb.lemma))) return true
  if (!attending.has(verb.lemma)) return false
  const ways = directions.get(governor.lemma)
  const gone = ways !== undefined && ![...aims].some((way) => ways.has(way))
  return been || (verbs.get(governor.lemma) === 'travel' && gone)
}

/** "after holding talks" is held; "plans for holding talks", "proposed holding talks" planned. */
function gerund(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): Said {
  const { planning, wishing, cancelling } = reading.pack.eventFrames
  // "A letter proposing a summit".
  if (wishing.has(verb.lemma)) return 'planned'
  const governor = before(sentence, verb)
  const clause = sentence.clauses.find((c) => c.from <= verb.from && verb.from < c.to)
  const asSubject =
    clause !== undefined &&
    verb.to <= clause.verb.from &&
    !isBeside(reading, clause) &&
    !(governor && governor.from >= clause.from)
  if (asSubject && clause.verb.from - verb.to > 2 && !opensAdverbial(reading, verb))
    return 'planned'
  if (!governor) return 'held'
  if (cancelling.has(governor.lemma)) return 'cancelled'
  if (isAwaited(reading, governor, verb)) return 'planned'
  const prep = reading.words[verb.from - 1]
  const plans =
    planning.has(governor.lemma) ||
    wishing.has(governor.lemma) ||
    governor.modal !== null ||
    governor.tense === 'future'
  return plans && (governor.to === verb.from || prep?.tag === 'ADP') ? 'planned' : 'held'
}

/** "Looks forward to visiting", "is keen on meeting": what is still to come. */
function isAwaited(reading: Reading, { lemma, to }: VerbGroup, { from }: VerbGroup): boolean {
  const { awaiting, being, planning, willing } = reading.pack.eventFrames
  if (from - to < 2 || from - to > 4) return false
  const [first, last] = [reading.tokens[to]?.lower ?? '', reading.words[from - 2]]
  if (awaiting.get(lemma)?.has(first)) return true
  return (
    being.has(lemma) && last?.tag === 'ADJ' && (planning.has(last.lemma) || willing.has(last.lemma))
  )
}

/** "Addressing reporters, the minister …": behind a comma the clause has a subject of its own. */
function isBeside(reading: Reading, { subject, verb }: Clause): boolean {
  const first = subject[0]
  return (
    first !== undefined && first.to <= verb.from && reading.tokens[first.from - 1]?.lower === ','
  )
}

/** "After holding talks", ", meeting reporters": a gerund that is no subject. */
function opensAdverbial(reading: Reading, verb: VerbGroup): boolean {
  const word = reading.words[verb.from - 1]
  return (
    word?.tag === 'SCONJ' ||
    (word?.tag === 'ADP' && reading.pack.eventFrames.occasion.has(word.lemma))
  )
}

function before(sentence: ParsedSentence, verb: VerbGroup): VerbGroup | undefined {
  let found: VerbGroup | undefined
  for (const other of sentence.verbs) {
    if (other.to > verb.from) break
    found = other
  }
  return found
}
