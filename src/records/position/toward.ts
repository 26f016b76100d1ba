import { allInner } from '../../mentions/all-inner.ts'
import { subjectOf } from '../acting-parties.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { Stance } from '../record.ts'
import { partiesIn, partiesOf, unique } from '../speakers.ts'
import { anyWord } from '../words-in.ts'
import type { PositionCandidate } from './candidate.ts'

/** Stances to what somebody has done: others whom the words name play another part in it. */
const PERSONAL: ReadonlySet<Stance> = new Set(['praises', 'thanks', 'congratulates', 'condoles'])

/** Stances that only somebody else gives cause for. */
const CAUSED: ReadonlySet<Stance> = new Set(['thanks', 'criticises'])

/** Stances to what somebody else proposes. */
const OFFERED: ReadonlySet<Stance> = new Set(['supports', 'opposes'])

/** Whom it is addressed to, and whom it speaks of; the other side where it is about relations. */
export function addressees(
  reading: Reading,
  { by, stance, about, whom, trigger }: PositionCandidate,
): string[] {
  const others = (codes: readonly string[]) => unique(codes).filter((code) => !by.includes(code))
  const addressed = whom
    ? others([
        ...partiesIn(reading, whom),
        ...placesIn(reading, whom),
        ...partnerIn(reading, by, whom),
      ])
    : []
  const personal = PERSONAL.has(stance)
  if ((personal || stance === 'criticises') && addressed.length > 0) return addressed
  const owner = others([...possessor(reading, about), ...doerIn(reading, about)])
  const spoken =
    owner.length > 0
      ? owner
      : personal
        ? joinedParties(reading, by, about)
        : partiesIn(reading, about)
  const named = others([...addressed, ...spoken])
  if (named.length > 0) return named
  const there = stance === 'calls-for' ? [] : others(placesIn(reading, about))
  if (there.length > 0) return there
  const { relations, joint, pacts, asking, pointers } = reading.pack.positionFrames
  // "Congratulated him": whoever is named beside him, or the other of the two.
  if (personal && whom && whom.to - whom.from === 1 && partiesIn(reading, whom).length > 0)
    return others(reading.mentions.about)
  const side = by.every((code) => reading.mentions.about.includes(code))
  const unnamed = !whom || whom.from === about.from
  const asked = stance === 'calls-for' && unnamed && asking.has(reading.words[trigger]?.lemma ?? '')
  if (asked || stance === 'concerned') return otherOf(reading, trigger, by)
  const both =
    // "Welcomed the proposal": in a text on two, the other one's.
    (side &&
      OFFERED.has(stance) &&
      reading.mentions.about.length === 2 &&
      isProposal(reading, about)) ||
    // "Called the outcome unjust": in a text on two, the other one's; "these raids" were told of before.
    (side &&
      !pointers.has(reading.tokens[about.from]?.lower ?? '') &&
      CAUSED.has(stance) &&
      reading.mentions.about.length === 2) ||
    anyWord(reading, about, joint) ||
    (stance !== 'calls-for' && anyWord(reading, about, relations)) ||
    // "Hailed the accord": of the other, too, where one of the two says so.
    (stance !== 'calls-for' && side && anyWord(reading, about, pacts))
  return both ? others(reading.mentions.about) : []
}

/** "The proposal": what was proposed, without a word of whose it is or what it says. */
function isProposal(reading: Reading, { from, to }: Range): boolean {
  const { summing } = reading.pack.commitmentFrames
  const noun = summing.has(reading.words[to - 1]?.lemma ?? '')
  return noun && to - from === 2 && reading.words[from]?.tag === 'DET'
}

/** "Asked for visas", "voiced concern over the delay": the one that the sentence names besides, else the other of two. */
function otherOf(reading: Reading, trigger: number, by: readonly string[]): string[] {
  const { about } = reading.mentions
  const sentence = holding(reading.sentences, trigger)
  const mentions = sentence ? reading.mentions.at(sentence.from, sentence.to) : []
  const all = mentions.flatMap((m) => [
    ...partiesOf(reading, m),
    // "The Kenyan ambassador to Chad": Chad, too.
    ...allInner(m).flatMap(({ parties }) => parties),
  ])
  const named = unique(all).filter((code) => !by.includes(code))
  if (named.length > 0) return named.length === 1 ? named : []
  const sides = about.length === 2 && by.every((code) => about.includes(code))
  return sides ? about.filter((code) => !by.includes(code)) : []
}

/** "The sale of ships to Lima": the states of the capitals that the words name as places. */
function placesIn(reading: Reading, { from, to }: Range): readonly string[] {
  const places = reading.mentions.at(from, to).filter((m) => m.kind === 'place')
  return places.flatMap((m) => m.parties)
}

/** "We thank Ghana", in a text on Ghana and Togo: nobody is addressed by himself. */
export function withoutAddressed(
  reading: Reading,
  { by, whom }: PositionCandidate,
): readonly string[] {
  if (by.length < 2 || !whom) return by
  const addressed = partiesIn(reading, whom)
  const rest = by.filter((code) => !addressed.includes(code))
  return rest.length > 0 ? rest : by
}

/** "That Peru bought grain from Chile", "Peru should sell to Chile": who does what the words tell. */
function doerIn(reading: Reading, about: Range): readonly string[] {
  const sentence = holding(reading.sentences, about.from)
  const clause = sentence?.clauses.find(
    ({ subject, verb }) => subject[0]?.from === about.from && verb.to < about.to,
  )
  const { kind, range } = subjectOf(reading, clause)
  return kind === 'actor' && range ? partiesIn(reading, range) : []
}

/** "Georgia's bid to join NATO": whose it is. */
function possessor(reading: Reading, about: Range): readonly string[] {
  const first = reading.words[about.from]?.tag === 'DET' ? about.from + 1 : about.from
  const from = effectOf(reading, { from: first, to: about.to })
  const mention = reading.mentions.holding(from)
  if (mention?.from !== from) return []
  return reading.words[mention.to]?.lemma === "'s" ? partiesOf(reading, mention) : []
}

/** "The global effects of | Russia's war against Ukraine": where it begins what an effect is of. */
function effectOf({ words, pack }: Reading, { from, to }: Range): number {
  const { results } = pack.positionFrames.effects
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (words[i]?.tag === 'ADJ') continue
    const of =
      results.has(words[i]?.lemma ?? '') && pack.eventFrames.of.has(words[i + 1]?.lemma ?? '')
    return of ? i + 2 : from
  }
  return from
}

/** "Expects its partner to", "they must", said by one of two: the other one. */
function partnerIn(reading: Reading, by: readonly string[], whom: Range): readonly string[] {
  const { partners } = reading.pack.positionFrames
  const { about } = reading.mentions
  const owned = reading.words[whom.from]?.tag === 'DET' || reading.words[whom.from]?.tag === 'PRON'
  const side = about.length === 2 && by.every((code) => about.includes(code))
  return owned && side && anyWord(reading, whom, partners) ? about : []
}

/** The parties that are named first, and those that are joined to them. */
export function joinedParties(reading: Reading, by: readonly string[], about: Range): string[] {
  const found: string[] = []
  let end = -1
  for (const mention of reading.mentions.at(about.from, about.to)) {
    const parties = partiesOf(reading, mention).filter((code) => !by.includes(code))
    if (parties.length === 0) continue
    if (found.length > 0 && !isJoined(reading, end, mention.from)) break
    found.push(...parties)
    end = mention.to
  }
  return found
}

/** True where nothing but commas, conjunctions and articles stands between two tokens. */
function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = reading.words[i]
    if (word?.tag !== 'CCONJ' && word?.tag !== 'DET' && word?.lemma !== ',') return false
  }
  return true
}
