import type { Mention } from '../../mentions/mention.ts'
import type { LabelParty, LabelTie } from './label.ts'
import type { LabelScan } from './label-scan.ts'

/** The states and blocs that a heading names, each with its tie. They are taken. */
export function partiesNamedIn(scan: LabelScan): LabelParty[] {
  const found: LabelParty[] = []
  let tie: LabelTie = 'plain'
  let end = -1
  for (const mention of partiesAmong(scan.labels.mentions.at(scan.from, scan.to))) {
    const { from, to, parties } = mention
    if (from < scan.from || to > scan.to) continue
    if (end < 0 || !isJoined(scan, end, from)) tie = tieOf(scan, mention)
    end = to
    found.push({ code: parties[0] as string, tie })
    scan.take(from, to)
  }
  return found
}

/** "The main partners of Peru": the state that another mention holds. */
function partiesAmong(mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((m) => (isParty(m) ? [m] : partiesAmong(m.inner)))
}

function isParty({ kind, form, parties }: Mention): boolean {
  const named = form === 'name' || form === 'adjective'
  return named && (kind === 'state' || kind === 'bloc') && parties.length === 1
}

/** "Between Peru and Chile": both hang on the same word. */
function isJoined(scan: LabelScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const joint = scan.tag(at) === 'CCONJ' || scan.tag(at) === 'DET' || scan.lower(at) === ','
    if (!joint) return false
  }
  return true
}

function tieOf(scan: LabelScan, { from, to }: Mention): LabelTie {
  const { of, ties } = scan.labels.pack.figureFrames
  const word = scan.lower(scan.tag(from - 1) === 'DET' ? from - 2 : from - 1)
  const adjective = scan.tag(to - 1) === 'ADJ' && to < scan.to
  if (scan.lower(to) === "'s" || adjective || of.has(word)) return 'owner'
  const tie = ties.get(word)
  if (tie === 'agent') return 'owner'
  return tie === undefined || tie === 'route' ? 'plain' : tie
}
