import { separator } from '../list-items.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { CommitmentCandidate } from './candidate.ts'

/** "On signing a treaty, and opening a bank": the candidate without what it names first; else undefined. */
export function furtherAct(
  reading: Reading,
  candidate: CommitmentCandidate,
): CommitmentCandidate | undefined {
  const { act, clausal, main, leads } = candidate
  if (clausal || !leads || main !== undefined) return undefined
  const from = nextVerb(reading, act)
  return from === undefined ? undefined : { ...candidate, act: { from, to: act.to } }
}

/** The next verb of the form that an act begins with: behind an "and", or behind a comma where an "and" follows. */
function nextVerb(reading: Reading, { from, to }: Range): number | undefined {
  const { words } = reading
  const first = words[from]
  if (first?.tag !== 'VERB' || (first.form !== 'ing' && first.form !== 'base')) return undefined
  let behindComma: number | undefined
  // "Sign and implement a treaty": one object of both.
  for (let i = from + 2; i < to - 1; i++) {
    const gap = separator(reading, i)
    if (gap === 0) continue
    const at = words[i + gap]?.tag === 'ADV' ? i + gap + 1 : i + gap
    if (at >= to || words[at]?.tag !== 'VERB' || words[at]?.form !== first.form) continue
    if (gap > 1 || words[i]?.tag === 'CCONJ') return behindComma ?? at
    behindComma ??= at
  }
  return undefined
}
