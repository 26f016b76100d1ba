import type { TimeValue } from '../../core/time.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isRightBehind } from './reduced.ts'
import type { Said } from './said.ts'

/** "the 1957 Treaty of Rome", "the 2015 nuclear deal": a year in its name says when it was signed. */
export function byName(reading: Reading, group: NounGroup): Said | undefined {
  const time = timeOf(reading, group)
  if (time) return { status: 'signed', frame: NAMED_BY_YEAR, scope: group }
  const behind = timeBehind(reading, group)
  if (behind) {
    const when = { from: group.to, to: behind.to }
    return { status: 'signed', frame: NAMED_BY_YEAR, scope: group, when }
  }
  const { owners } = reading.pack.instrumentFrames
  const owned = owners.has(reading.tokens[group.from]?.lower ?? '')
  // "A 2006 agreement between the two has made little headway".
  const acts = isSubject(reading, group)
  if (reading.words[group.from]?.tag !== 'DET' || (group.prep < 0 && !owned && !acts))
    return undefined
  const year = reading.tokens[group.from + 1]
  const dated =
    year?.shape === 'number' && /^(?:1[5-9]|20)\d\d$/.test(year.text) && group.head > group.from + 1
  return dated ? { status: 'signed', frame: NAMED_BY_YEAR, scope: group } : undefined
}

/** A subject that does something: nothing is done to it. */
function isSubject(reading: Reading, group: NounGroup): boolean {
  const clauses = holding(reading.sentences, group.head)?.clauses ?? []
  return clauses.some(({ verb, subject }) => subject.includes(group) && !verb.passive)
}

/**
 * "The accord of 9 May 2015", "the shipping protocol of 1975", "an accord dating from 2015": the time behind it. Of a year behind
 * "of" the words have to say what kind of document it is.
 */
function timeBehind(reading: Reading, group: NounGroup): TimeValue | undefined {
  const { tokens, words, times, pack } = reading
  const { of, nouns } = pack.instrumentFrames
  const { from, to, head } = group
  if (words[from]?.tag !== 'DET' || !nouns.has(group.lemma.toLowerCase())) return undefined
  const dates = datingBehind(reading, group)
  if (dates < 0 && tokens[to]?.lower !== of) return undefined
  const led = dates < 0 ? to + 1 : dates + 1
  const at = dates >= 0 && words[led]?.tag === 'ADP' ? led + 1 : led
  const time = holding(times, at)
  if (time?.from !== at || !time.edtf || dates >= 0) return time
  if (/^\d{4}$/.test(time.edtf)) return head >= from + 2 ? time : undefined
  return /^\d{4}-\d\d-\d\d$/.test(time.edtf) ? time : undefined
}

/** The "dating" or "dated" that tells of a document: "an accord with Chile, dated 9 May"; -1 where there is none. */
function datingBehind(reading: Reading, group: NounGroup): number {
  const { dating } = reading.pack.instrumentFrames
  for (let i = group.to; i < group.to + REACH; i++)
    if (dating.has(reading.tokens[i]?.lower ?? '')) return isRightBehind(reading, group, i) ? i : -1
  return -1
}

/** How far behind its noun it may stand, in tokens. */
const REACH = 10

/** "Last December's accord", "the May accord": when it was made. */
function timeOf(reading: Reading, { from, head }: NounGroup): TimeValue | undefined {
  const time = within(reading.times, { from, to: head }).at(-1)
  if (!time?.edtf || time.duration !== null || time.every !== null) return undefined
  return /^\d{4}-\d\d|\d{4}-\d\d-\d\d\//.test(time.edtf) ? time : undefined
}

/** The frame of a document whose name tells the year. */
export const NAMED_BY_YEAR = '<year> <document>'
