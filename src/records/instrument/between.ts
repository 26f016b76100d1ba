import type { NounGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesOf, unique, words } from '../speakers.ts'
import type { InstrumentMention } from './mention.ts'
import { isWhere, partiesWithin, portName } from './signatory.ts'

/** "between A and B" right behind the document or its verb: all who sign, by their names where unknown. */
export function betweenParties(
  reading: Reading,
  { group, clause, sentence }: InstrumentMention,
): string[] {
  const { mutual } = reading.pack.instrumentFrames
  const behind =
    clause?.subject.includes(group) && clause.verb.passive ? [clause.verb.to, group.to] : [group.to]
  const at = behind.find((token) => reading.tokens[token]?.lower === mutual)
  if (at === undefined) return []
  const codes: string[] = []
  let end = at + 1
  for (const each of sentence.nouns) {
    if (each.from < end) continue
    const mention = reading.mentions.holding(each.head)
    if (mention && isWhere(reading, mention)) {
      end = each.to
      continue
    }
    if (!joins(reading, end, each.from)) break
    codes.push(...partyOf(reading, each))
    end = each.to
  }
  return unique(codes)
}

/** Whether nothing but "and", commas, brackets and articles stands between two tokens. */
function joins(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = reading.words[i]?.tag
    if (tag !== 'CCONJ' && tag !== 'PUNCT' && tag !== 'DET') return false
  }
  return true
}

/** Whom a noun group signs for: the firm that its head names, else the parties named in it. */
function partyOf(reading: Reading, group: NounGroup): readonly string[] {
  // "Between Peru and Chile Thursday".
  if (holding(reading.times, group.head)) return partiesWithin(reading, group)
  const headed = reading.mentions.holding(group.head)
  const port = headed && portName(reading, headed)
  if (port) return [port]
  if (headed && headed.kind !== 'place') return partiesOf(reading, headed)
  if (headed?.name && headed.to === group.to && headed.head !== 'region') return [headed.name]
  if (reading.words[group.head]?.tag !== 'PROPN' || headed) return partiesWithin(reading, group)
  const firm = reading.mentions.holding(group.head - 1)
  // "Andes Motor Company MMC": the name goes on with what kind of firm it is.
  if (firm?.kind === 'company' && firm.from >= group.from && isCapitals(reading, group.head))
    return [words(reading, { from: firm.from, to: group.head + 1 })]
  let from = group.head
  while (from > group.from && isOfName(reading, from - 1)) from--
  return [words(reading, { from, to: group.head + 1 })]
}

const isCapitals = ({ tokens }: Reading, at: number): boolean =>
  /^[A-Z]{2,5}$/.test(tokens[at]?.text ?? '')

/** A capital before the head of an unknown name. */
function isOfName(reading: Reading, at: number): boolean {
  const mention = reading.mentions.holding(at)
  if (reading.words[at]?.tag !== 'PROPN') return false
  // "Condor Trading", "Peru Gas Limited".
  if (mention?.kind === 'state') return mention.form === 'name' && mention.to === at + 1
  return !mention || mention.kind === 'place' || mention.kind === 'company'
}
