import type { LinkState } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { roleOf } from '../noun-role.ts'
import { outerNoun } from '../phrase.ts'
import { holding, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { LinkPlace, LinkSaid } from './site.ts'

/**
 * What is said of a way by other words than its verb: "a loan for the railway", "is 60 percent complete",
 * "exists only on paper", "lies idle", "allows three flights a week", "meant to carry power".
 */
export function byOutlook(reading: Reading, place: LinkPlace): LinkSaid | undefined {
  const state =
    byMeans(reading, place) ??
    byTalk(reading, place) ??
    byGrant(reading, place) ??
    byProvision(reading, place) ??
    byWish(reading, place) ??
    byIdea(reading, place) ??
    byAim(reading, place) ??
    bySize(reading, place) ??
    byComplement(reading, place)
  return state && { state, frame: `<link> that is ${state}` }
}

/** "A loan for the railway", "opens the way for flights": what is still to be brought about. */
function byMeans(reading: Reading, { sentence, group }: LinkPlace): LinkState | undefined {
  const { means, aims, plans } = reading.pack.linkFrames
  if (!aims.has(reading.tokens[group.prep]?.lower ?? '')) return undefined
  const outer = outerNoun(sentence, group)
  // "A loan of $3 million for the railway".
  const whole = outer && holding(reading.quantities, outer.head) && outerNoun(sentence, outer)
  const lemma = (whole ?? outer)?.lemma.toLowerCase() ?? ''
  return means.has(lemma) || plans.has(lemma) ? 'planned' : undefined
}

/** "A contract was awarded for the line", "talks were held on a ferry": what it needs, before the verb. */
function byTalk(reading: Reading, { clause, group }: LinkPlace): LinkState | undefined {
  const { means, aims, plans, about } = reading.pack.linkFrames
  const preposition = reading.tokens[group.prep]?.lower ?? ''
  if (!clause || !(aims.has(preposition) || about.has(preposition))) return undefined
  // "Talks between the two on a ferry broke down".
  if (clause.verb.to !== group.prep && group.to > clause.verb.from) return undefined
  const lemma = clause.subject[0]?.lemma.toLowerCase() ?? ''
  return means.has(lemma) || plans.has(lemma) ? 'planned' : undefined
}

/** "Won approval", "gets the green light", "awaits funds": what is given to a link to come. */
function byGrant(reading: Reading, { sentence, clause, group }: LinkPlace): LinkState | undefined {
  const { means, obtaining } = reading.pack.linkFrames
  const { verb, role } = roleOf(reading, sentence, clause, group)
  if (role !== 'subject' || !verb || !obtaining.has(verb.lemma)) return undefined
  const object = sentence.nouns.find((n) => n.from >= verb.to)
  return object && object.prep < 0 && means.has(object.lemma.toLowerCase()) ? 'planned' : undefined
}

/** "The contract covers a line": what a plan contains. */
function byProvision(
  reading: Reading,
  { sentence, clause, group }: LinkPlace,
): LinkState | undefined {
  const { plans, covering } = reading.pack.linkFrames
  const { verb, role } = roleOf(reading, sentence, clause, group)
  const subject = verb === clause?.verb ? clause?.subject[0]?.lemma.toLowerCase() : undefined
  const told = role === 'object' && verb && covering.has(verb.lemma) && !verb.negated
  return told && subject && plans.has(subject) ? 'planned' : undefined
}

/** "Made its first trip", "is the first airline to fly": a link that begins. */
export function isFirstRun(reading: Reading, { sentence, clause, group }: LinkPlace): boolean {
  const { runs, making, firms, carrying } = reading.pack.linkFrames
  const { verb, role } = roleOf(reading, sentence, clause, group)
  if (!verb || verb.tense === 'future' || verb.modal !== null) return false
  const object = role === 'object' ? group : sentence.nouns.find((n) => n.from >= verb.to)
  if (!object || object.prep >= 0 || !isFirst(reading, object)) return false
  const next = sentence.verbs.find((v) => v.from === object.to && v.type === 'infinitive')
  if (next && carrying.has(next.lemma) && firms.has(object.lemma)) return true
  return role === 'subject' && making.has(verb.lemma) && runs.has(object.lemma)
}

function isFirst(reading: Reading, { from, head }: NounGroup): boolean {
  for (let i = from; i < head; i++)
    if (reading.pack.linkFrames.adjectives.get(reading.tokens[i]?.lower ?? '') === 'launched')
      return true
  return false
}

/** "Seeks flights", "allows flights", "is looking at a service". */
function byWish(reading: Reading, { sentence, clause, group }: LinkPlace): LinkState | undefined {
  const { wanting, seeing } = reading.pack.linkFrames
  const led = sentence.verbs.find((v) => v.to === group.prep)
  const { verb, role } = roleOf(reading, sentence, clause, group)
  const own = led ?? (role === 'object' && group.prep < 0 ? verb : undefined)
  if (!own || own.negated || own.perfect) return undefined
  // "Would like to see a ferry".
  const sees = own.type === 'infinitive' && seeing.has(own.lemma)
  return sees || wanting.has(own.lemma) ? 'planned' : undefined
}

/** "The idea of developing a line", "talk of running a ferry": what is only thought of. */
function byIdea(reading: Reading, { sentence, group }: LinkPlace): LinkState | undefined {
  const verb = sentence.verbs.find((v) => v.to === group.from)
  if (!verb || reading.words[verb.head]?.form !== 'ing') return undefined
  const idea = sentence.nouns.find((n) => n.to === verb.from - 1)
  const led = reading.words[verb.from - 1]?.tag === 'ADP' && idea
  const { nominal, plans } = reading.pack.linkFrames
  const lemma = led ? idea.lemma.toLowerCase() : ''
  return plans.has(lemma) || nominal.get(lemma) === 'planned' ? 'planned' : undefined
}

/** "The lines meant to carry power", ", intended to join the two": what it is to do one day. */
function byAim(reading: Reading, { sentence, group }: LinkPlace): LinkState | undefined {
  const { intended } = reading.pack.linkFrames
  const at = reading.tokens[group.to]?.lower === ',' ? group.to + 1 : group.to
  const aimed = (v: VerbGroup) => v.from === at && v.type !== 'infinitive' && intended.has(v.lemma)
  const next = sentence.verbs.find(aimed)
  const infinitive = next && reading.words[next.to]?.tag === 'PART'
  return infinitive || (next && sentence.verbs.some((v) => v.from === next.to))
    ? 'planned'
    : undefined
}

/** "The line will be 280 km long", "the length of the line will be 280 km": it is not there yet. */
function bySize(reading: Reading, { sentence, clause, group }: LinkPlace): LinkState | undefined {
  if (clause?.verb.tense !== 'future' || clause.verb.negated) return undefined
  const { verb, subject } = clause
  if (!reading.pack.linkFrames.lasting.has(verb.lemma) || verb.to - verb.from > 3) return undefined
  const heads = [group.head, outerNoun(sentence, group)?.head]
  if (!subject.some((n) => heads.includes(n.head))) return undefined
  const sized = within(reading.quantities, { from: verb.to, to: verb.to + REACH })[0]
  return sized && sized.unit !== '%' && sized.from - verb.to < 3 ? 'planned' : undefined
}

/** How many tokens behind the verb the words may stand that tell how far it is. */
const REACH = 7

/** "Is nearly finished", "is due for completion", "is still waiting for money", "lies idle". */
function byComplement(
  reading: Reading,
  { sentence, clause, group }: LinkPlace,
): LinkState | undefined {
  const { verb, role } = roleOf(reading, sentence, clause, group)
  if (!clause || !verb || verb !== clause.verb || role !== 'subject') return undefined
  const { awaiting, lasting } = reading.pack.linkFrames
  if (awaiting.has(verb.lemma) && !verb.negated) return 'planned'
  return lasting.has(verb.lemma) ? stateBehind(reading, sentence, verb) : undefined
}

function stateBehind(
  { tokens, words, pack }: Reading,
  { to }: ParsedSentence,
  verb: VerbGroup,
): LinkState | undefined {
  const { complements, finished, partly } = pack.linkFrames
  let part = verb.negated || verb.tense === 'future' || verb.modal !== null
  for (let i = verb.from; i < Math.min(to, verb.to + REACH); i++) {
    const lower = tokens[i]?.lower ?? ''
    if (i >= verb.to && (words[i]?.tag === 'PUNCT' || words[i]?.tag === 'SCONJ')) return undefined
    part ||= partly.has(lower)
    if (finished.has(lower) && part) return 'planned'
    const state = complements.get(lower)
    if (state && !verb.negated) return state
  }
  return undefined
}
