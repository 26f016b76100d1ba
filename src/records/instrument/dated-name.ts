import type { TimeValue } from '../../core/time.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/** "the 1957 Treaty of Rome", "the 2015 nuclear deal": a year in its name says when it was signed. */
export function byName(reading: Reading, group: NounGroup): Said | undefined {
  const time = timeOf(reading, group)
  if (time) return { status: 'signed', frame: NAMED_BY_YEAR, scope: group }
  if (isOfYear(reading, group)) return { status: 'signed', frame: NAMED_BY_YEAR, scope: group }
  const { owners } = reading.pack.instrumentFrames
  const owned = owners.has(reading.tokens[group.from]?.lower ?? '')
  if (reading.words[group.from]?.tag !== 'DET' || (group.prep < 0 && !owned)) return undefined
  const year = reading.tokens[group.from + 1]
  const dated =
    year?.shape === 'number' && /^(?:1[5-9]|20)\d\d$/.test(year.text) && group.head > group.from + 1
  return dated ? { status: 'signed', frame: NAMED_BY_YEAR, scope: group } : undefined
}

/** "The shipping protocol of 1975": what kind of document it is, and the year behind "of". */
function isOfYear({ tokens, words, times, pack }: Reading, { from, to, head }: NounGroup): boolean {
  const led = tokens[to]?.lower === pack.instrumentFrames.of
  if (words[from]?.tag !== 'DET' || head < from + 2 || !led) return false
  const year = holding(times, to + 1)
  return year?.from === to + 1 && /^\d{4}$/.test(year.edtf ?? '')
}

/** "Last December's accord", "the May accord": when it was made. */
function timeOf(reading: Reading, { from, head }: NounGroup): TimeValue | undefined {
  const time = within(reading.times, { from, to: head }).at(-1)
  if (!time?.edtf || time.duration !== null || time.every !== null) return undefined
  return /^\d{4}-\d\d|\d{4}-\d\d-\d\d\//.test(time.edtf) ? time : undefined
}

/** The frame of a document whose name tells the year. */
export const NAMED_BY_YEAR = '<year> <document>'
