import { statedPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { amountKey, areTwoVoices, type FigureIndex, grouped } from './figure-index.ts'
import { disagreement, type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { gap, type Interval, meets, middle } from './interval.ts'
import { meantInterval } from './stated-interval.ts'

/** With how many of the next higher values a value is compared; more of one period are rarely told. */
const COMPARED = 4

/** The same amount as often as it was stated. */
interface Stated {
  readonly first: FigureClaim
  readonly claims: FigureClaim[]
  readonly interval: Interval
}

/**
 * What several statements of one flow in one period say of each other: that they agree, that one is a rounding of the
 * other, or that they cannot both be right. Statements of one voice in one document are taken to be of
 * two things, and what came out before the period ended is left out.
 */
export function agreements(index: FigureIndex): Finding[] {
  const found: Finding[] = []
  for (const group of index.points.values()) {
    if (group.length < 2) continue
    const values = distinct(group)
    const unclear = unclearVoices(group)
    for (const value of values) found.push(...repeated(value))
    for (const [i, a] of values.entries())
      for (const b of values.slice(i + 1, i + 1 + COMPARED)) found.push(...pair(a, b, unclear))
  }
  return found
}

/**
 * Documents that give two amounts for one flow in one period with one voice: they speak of two things that
 * the reading does not tell apart, so that neither amount contradicts another document.
 */
function unclearVoices(group: readonly FigureClaim[]): ReadonlySet<string> {
  const voices = [...grouped(group, voiceKey)].filter(([, claims]) => {
    const [first] = claims as [FigureClaim]
    const others = claims.slice(1, 1 + COMPARED)
    return others.some((each) => !meets(each.interval as Interval, first.interval as Interval))
  })
  return new Set(voices.map(([key]) => key))
}

function voiceKey({ claim, figure }: FigureClaim): string {
  return `${claim.document.key}|${figure.speaker}`
}

/** Each amount once, in order of size. */
function distinct(group: readonly FigureClaim[]): Stated[] {
  const values = new Map<string, Stated>()
  for (const each of group) {
    const key = amountKey(each)
    const known = values.get(key)
    if (known) known.claims.push(each)
    else values.set(key, { first: each, claims: [each], interval: each.interval as Interval })
  }
  return [...values.values()].sort(
    (a, b) =>
      middle(a.interval) - middle(b.interval) ||
      (a.first.figure.value ?? 0) - (b.first.figure.value ?? 0),
  )
}

/** The same amount in several documents. */
function repeated({ first, claims }: Stated): Finding[] {
  const documents = new Set(claims.map(({ claim }) => claim.document.key))
  if (documents.size < 2) return []
  const [initial = '', ...rest] = flowPhrase(first)
  const said = `${initial.toLowerCase()}${rest.join('')} of ${statedPhrase(first.figure)}`
  const reason = `${documents.size} documents give ${said}: ${voices(claims)}.`
  return [finding('agrees', { reason, records: claims })]
}

function pair(a: Stated, b: Stated, unclear: ReadonlySet<string>): Finding[] {
  const clash = !meets(a.interval, b.interval)
  const two = telling(a, b, clash ? unclear : NO_VOICES)
  if (!two) return []
  const [x, y] = two
  const records = [...a.claims, ...b.claims]
  const both = `${said(x)} and ${said(y)}`
  if (clash) {
    const apart = gap(a.interval, b.interval)
    const verdict = disagreement(apart)
    const percent = Math.max(0.1, Math.round(apart * 1000) / 10)
    const how = verdict === 'revised' ? 'differ, as after a revision' : 'cannot both be right'
    const reason = `${flowPhrase(x)}: ${both} ${how}; they are ${percent} % apart${since(x, y)}.`
    return [finding(verdict, { reason, records, gap: apart })]
  }
  const [p, q] = [meantInterval(x.figure, a.interval), meantInterval(y.figure, b.interval)]
  if (!meets(p, q)) return []
  const reason = `${flowPhrase(x)}: ${both} are the same within what their digits and bounds leave open.`
  return [finding('rounds-to', { reason, records })]
}

const NO_VOICES: ReadonlySet<string> = new Set()

/** One statement of each amount, by two voices, none of them one to be left out; null where there are no such. */
function telling(
  a: Stated,
  b: Stated,
  leftOut: ReadonlySet<string>,
): readonly [FigureClaim, FigureClaim] | null {
  const clear = (each: FigureClaim) => !leftOut.has(voiceKey(each))
  const [xs, ys] = [a, b].map(({ claims }) => claims.slice(0, COMPARED).filter(clear))
  for (const x of xs ?? []) for (const y of ys ?? []) if (areTwoVoices(x, y)) return [x, y]
  return null
}

/** A figure that came out soon after its period may have been put right since. */
function since(a: FigureClaim, b: FigureClaim): string {
  const [x, y] = [a.claim.document.published, b.claim.document.published]
  if (x === null || y === null || x === y) return ''
  return `, the later statement being that of ${x < y ? y : x}`
}

/** Who says so: each voice once, the first five. */
function voices(claims: readonly FigureClaim[]): string {
  const names = [...new Set(claims.map(({ claim }) => voiceOf(claim)))]
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return names.slice(0, 5).join('; ') + more
}
