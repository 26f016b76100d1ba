import { daysOf } from '../../core/period.ts'
import type { Quantity } from '../../core/quantity.ts'
import type { LinkState } from '../../languages/link-frames.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, words } from '../speakers.ts'
import { isEnd, isNamedTrain } from './noun.ts'

/** How often a link runs, in the document's words: a recurrence in the range, or a modifier of the noun. */
export function frequencyIn(reading: Reading, range: Range, group: Range): string | null {
  const { frequencies, vague } = reading.pack.linkFrames
  let last: string | null = null
  for (let i = group.from; i < group.to; i++) {
    const lower = reading.tokens[i]?.lower ?? ''
    if (!frequencies.has(lower)) continue
    const told = words(reading, { from: multiple(reading, i), to: i + 1 })
    // "Regular flights … every Monday": the days tell more.
    if (!vague.has(lower)) return told
    last = told
  }
  for (const time of within(reading.times, range)) {
    const from = time.every === null || isRate(reading, time) ? null : counted(reading, time)
    if (from !== null) return words(reading, { from, to: time.to })
  }
  return last
}

/** How far before the words for a year an amount stands that is carried in it: "5 million tonnes of freight annually". */
const NEAR = 5

/** "5 million tonnes annually": how much is carried, not how often the link runs. */
function isRate(reading: Reading, { from }: Range): boolean {
  return within(reading.quantities, { from: Math.max(0, from - NEAR - 4), to: from }).some(
    (q) => q.to >= from - NEAR && !countsRuns(reading, q),
  )
}

function countsRuns(reading: Reading, { unit, counted }: Quantity): boolean {
  if (!unit.startsWith('1')) return false
  if (counted === null) return true
  const { runs } = reading.pack.linkFrames
  for (let i = counted.from; i < counted.to; i++)
    if (runs.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "twice-weekly", "three weekly": where the words begin that say how often in the time that a token names. */
function multiple({ tokens, words: tagged, pack }: Reading, at: number): number {
  const joined = tokens[at]?.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued
  if (joined && tokens[at - 2]?.shape !== 'mark') return at - 2
  const { times, runs } = pack.linkFrames
  const counts = (i: number) => tagged[i]?.tag === 'NUM' || times.has(tokens[i]?.lower ?? '')
  if (counts(at - 1)) return at - 1
  // "Three times weekly".
  return runs.has(tagged[at - 1]?.lemma ?? '') && counts(at - 2) ? at - 2 : at
}

/** "once a month", "two flights per week": a recurrence with its count; "a year" alone is a rate of something else. */
function counted(reading: Reading, time: Range): number | null {
  const first = reading.words[time.from]
  const each = reading.pack.linkFrames.each.has(reading.tokens[time.from]?.lower ?? '')
  if (first?.tag !== 'DET' && first?.tag !== 'ADP') return multiple(reading, time.from)
  for (let i = time.from - 1; i >= time.from - 3 && i >= 0; i--) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'NUM' || (tag === 'ADV' && i === time.from - 1)) return i
    if (tag !== 'ADJ' && !(tag === 'NOUN' && reading.pack.linkFrames.runs.has(lemma))) break
  }
  // "A train leaves for Arica | every other day".
  return each ? time.from : null
}

/** The firm that runs a link: one named before it in its clause, or behind "by". */
export function operatorIn(reading: Reading, range: Range): string | null {
  const firm = mentionsIn(reading, range).find(
    (m) =>
      m.kind === 'company' &&
      !isEnd(reading, m) &&
      !isLender(reading, m) &&
      !isNamedTrain(reading, m.to - 1, m),
  )
  if (firm) return firm.name ?? words(reading, firm)
  return firmBefore(reading, range)
}

/** "Gulf Air said that it would suspend its flights": the only firm of the sentence, where a pronoun acts. */
function firmBefore(reading: Reading, range: Range): string | null {
  const sentence = holding(reading.sentences, range.from)
  const clause = sentence && holding(sentence.clauses, range.from)
  const head = clause?.subject[0]?.head
  if (!sentence || head === undefined || reading.words[head]?.tag !== 'PRON') return null
  const firms = mentionsIn(reading, { from: sentence.from, to: head }).filter(
    (m) => m.kind === 'company' && !isLender(reading, m),
  )
  const [firm, other] = firms
  return firm && !other ? (firm.name ?? words(reading, firm)) : null
}

/** A bank pays for a line, and runs none. */
function isLender(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (reading.pack.linkFrames.lenders.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** A clause that tells of a link, and the token that says what becomes of it. */
export interface LinkTelling extends Range {
  readonly group: NounGroup
  readonly at: number
}

/**
 * The date in a range: no duration, recurrence or period compared with. What is ahead dates only
 * what is `planned`: "traffic on the line could double by 2030" tells of another matter.
 */
export function linkDate(
  reading: Reading,
  telling: LinkTelling,
  state: LinkState | null,
): string | null {
  const times = within(reading.times, telling).filter(
    (t) =>
      t.edtf !== null &&
      t.duration === null &&
      t.every === null &&
      !t.comparison &&
      !isOfOther(reading, telling, t),
  )
  // "Suspended in 2009, will be resumed in May", "promised in 2019 to open it by 2021".
  const coming =
    state === 'planned' && times.find((t) => t.edtf && isAhead(reading, t.edtf, t.told))
  const time = coming || times[0]
  // "Is to be finished by 2030".
  if (state === 'planned') return time?.period ?? time?.edtf ?? null
  const edtf = time?.edtf ?? null
  const changes = state !== null && state !== 'operating'
  return changes || !edtf || !isAhead(reading, edtf) ? edtf : null
}

/** "A line, suspended in 2019, was restored": a time of what was told before what becomes of it now. */
function isOfOther(reading: Reading, { group, at }: LinkTelling, { from }: Range): boolean {
  if (from > at) return false
  const verbs = holding(reading.sentences, at)?.verbs ?? []
  return verbs.some((v) => group.head < v.from && v.from < from && v.to <= at)
}

function isAhead({ document }: Reading, edtf: string, told: string | null = null): boolean {
  const now = told ?? document.published
  const [first, today] = [daysOf(edtf).first, now ? daysOf(now).last : null]
  return first !== null && today !== null && first > today
}

/** The sentence's clause around a token, or the sentence. */
export function clauseRange(reading: Reading, token: number): Range {
  const sentence = holding(reading.sentences, token)
  return (
    (sentence && holding(sentence.clauses, token)) ?? sentence ?? { from: token, to: token + 1 }
  )
}
