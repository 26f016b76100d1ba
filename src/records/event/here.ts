import type { Mention } from '../../mentions/mention.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** "Arrived here": the place of the dateline, where such a word stands among some tokens. */
export function placeHere(reading: Reading, range: Range): Mention | undefined {
  const place = reading.document.dateline?.place
  if (!place || !saysHere(reading, range)) return undefined
  return reading.mentions.list.find((m) => m.start >= place.start && m.end <= place.end)
}

function saysHere(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (reading.pack.eventFrames.here.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}
