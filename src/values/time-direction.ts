import type { Chart } from '../grammar/chart.ts'
import type { Item } from '../grammar/item.ts'
import { classes } from '../grammar/numbering.ts'
import type { VerbGroup } from '../text/group.ts'
import type { Direction } from './time-scene.ts'

/** A sentence as far as times need it: its tokens, and its verbs where they are known. */
export interface TimedSentence {
  readonly from: number
  readonly to: number
  readonly verbs?: readonly VerbGroup[]
  readonly block?: { readonly role: string }
}

const TIME_AHEAD = classes.of('time-ahead')
/** "Agreed to", "vowed to": what follows is ahead, the act itself is not. */
const TIME_VOW = classes.of('time-vow')
const TIME_AIM = classes.of('time-aim')

/** "Agreed to build it following talks on Sunday": what is planned comes after. */
const TIME_AFTER = classes.of('time-after')

/** "It was decided that by June they would build it": where a clause begins whose verb is still to come. */
const TIME_CLAUSE = classes.of('time-clause')
/** How many tokens before a time such a clause may begin: "that by the end of". */
const OPENING = 4

const TIME_WAY = classes.of('time-way')

/** "The deal follows talks in May": what such a verb is told of lies behind it. */
const TIME_BEHIND = classes.of('time-behind')

const AHEAD = new Set([
  'will',
  "'ll",
  'shall',
  'would',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
])

/**
 * Which way the clause around a time looks: by a finite verb right behind it, by the nearest verb or
 * word such as "scheduled" before it ("agreed to meet in May" looks ahead), else by the first past or future verb behind it. Null where nothing tells.
 */
export function directionAt(chart: Chart, sentence: TimedSentence, item: Item): Direction {
  // "The minister (L) holds talks in Baku on Friday": what a picture shows has been.
  const present = sentence.block?.role === 'caption' ? 'past' : 'future'
  const verbs = sentence.verbs ?? NO_VERBS
  const at = item.from
  let next = 0
  while (next < verbs.length && (verbs[next] as VerbGroup).head < item.to) next++
  const behind = verbs[next]
  if (behind && behind.from === item.to && behind.type === 'finite')
    return isPlanned(chart, sentence, at) ? 'future' : finiteAt(chart, behind, present)
  let [aimed, after] = [false, false]
  for (let i = at - 1, k = lastBefore(verbs, at); i >= sentence.from; i--) {
    if (i >= at - OPENING && behind?.modal && chart.holds(i, TIME_CLAUSE))
      return finiteAt(chart, behind, present)
    after ||= chart.holds(i, TIME_AFTER)
    if (!after && chart.holds(i, TIME_AHEAD)) return 'future'
    const verb = verbs[k]
    if (!verb || i !== verb.head) continue
    const direction = chart.holds(i, TIME_BEHIND) ? pastOf(verb) : directionOf(verb, present)
    if (direction) return aimed && !after && chart.holds(i, TIME_AIM) ? 'future' : direction
    aimed ||= verb.type === 'infinitive' || verb.type === 'gerund'
    k--
  }
  if (behind && chart.holds(behind.head, TIME_AHEAD)) return 'future'
  for (let k = next; k < verbs.length; k++) {
    const verb = verbs[k] as VerbGroup
    if (verb.head >= item.to && verb.type === 'finite' && verb.tense !== 'present')
      return finiteAt(chart, verb, present)
  }
  return null
}

/** The verb before a time, or any token, in its sentence. */
export function verbBefore({ verbs = NO_VERBS }: TimedSentence, at: number): VerbGroup | undefined {
  return verbs[lastBefore(verbs, at)]
}

/** How many tokens before a time a word of planning may stand that it belongs to. */
const PLANNED_REACH = 6

/** "The summit due to be held in May was cancelled": the time of a plan that something is said of. */
function isPlanned(chart: Chart, sentence: TimedSentence, at: number): boolean {
  const last = verbBefore(sentence, at)
  const floor = Math.max(sentence.from, at - PLANNED_REACH)
  if (last?.type !== 'infinitive' || last.from < floor) return false
  for (let i = at - 1; i >= floor; i--) if (chart.holds(i, TIME_AHEAD)) return true
  return false
}

/** "A train reaches the port in 15 days": what a way takes as a rule, and no day to come. */
export function isUsual(chart: Chart, verb: VerbGroup | undefined): boolean {
  if (verb?.type !== 'finite' || verb.modal !== null || verb.progressive) return false
  return verb.tense === 'present' && !verb.perfect && chart.holds(verb.head, TIME_WAY)
}

const NO_VERBS: readonly VerbGroup[] = []

/** "Is expected to meet" looks ahead, but "on Monday vowed to expand it" was on a Monday before. */
function finiteAt(chart: Chart, verb: VerbGroup, present: Direction): Direction {
  const acted = verb.tense === 'past' && !verb.passive && chart.holds(verb.head, TIME_VOW)
  return !acted && chart.holds(verb.head, TIME_AHEAD) ? 'future' : directionOf(verb, present)
}

/** "Follows", "comes after"; "will follow" looks ahead all the same. */
function pastOf(verb: VerbGroup): Direction {
  return directionOf(verb, 'past')
}

export function lastBefore(verbs: readonly VerbGroup[], at: number): number {
  let k = verbs.length - 1
  while (k >= 0 && (verbs[k] as VerbGroup).head >= at) k--
  return k
}

/** Infinitives and gerunds look where the verb before them looks; where one in the present tense looks is given. */
function directionOf(verb: VerbGroup, present: Direction): Direction {
  if (verb.type === 'infinitive' || verb.type === 'gerund') return null
  if (verb.tense === 'future' || (verb.modal !== null && AHEAD.has(verb.modal) && !verb.perfect))
    return 'future'
  if (verb.tense === 'past' || verb.perfect || verb.type === 'participle') return 'past'
  return verb.tense === 'present' ? present : null
}
