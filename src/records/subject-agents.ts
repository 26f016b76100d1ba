import type { NounGroup } from '../text/group.ts'
import { nounAt } from './phrase.ts'
import { holding, type Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn, unique } from './speakers.ts'
import { isBody } from './subject-noun.ts'
import { anyWord, isAmong } from './words-in.ts'

/**
 * Whose people, firms or offices a noun group means, where that is not in its own words:
 * "representatives of the Kenyan side", "officials in Nairobi", "the two foreign ministries",
 * "members of the commission". Undefined for a group of other things, and where it is not said.
 */
export function agentsOf(reading: Reading, group: NounGroup): readonly string[] | undefined {
  const { agents, members, panels, owning } = reading.pack.commitmentFrames
  const lemma = reading.words[group.head]?.lemma.toLowerCase() ?? ''
  if (panels.has(lemma)) return isMixed(reading, group) ? sides(reading) : undefined
  if (!agents.has(lemma) && !isBody(reading, group)) return undefined
  const sentence = holding(reading.sentences, group.from)
  const owner = sentence?.nouns.find((n) => n.prep === group.to)
  if (owner && owning.has(reading.tokens[group.to]?.lower ?? '')) {
    const whose = withJoined(reading, owner, sentence?.to ?? owner.to)
    if (isPair(reading, owner) && isAmong(reading, owner.head, reading.pack.commitmentFrames.sides))
      return sides(reading)
    const named = unique([...partiesIn(reading, whose), ...seatsIn(reading, whose)])
    if (named.length > 0) return named
    return members.has(lemma) ? sides(reading) : undefined
  }
  const all = members.has(lemma) && isDefinitePlural(reading, group)
  return all || isPair(reading, group) ? sides(reading) : undefined
}

/** "Officials in Nairobi": where one of the sides has its seat. */
function seatsIn({ mentions }: Reading, range: Range): readonly string[] {
  return mentions
    .at(range.from, range.to)
    .flatMap(({ kind, parties }) => (kind === 'place' ? parties : []))
    .filter((code) => mentions.about.includes(code))
}

/** "The negotiators". */
function isDefinitePlural({ words, tokens }: Reading, { from, head }: NounGroup): boolean {
  return words[from]?.tag === 'DET' && from < head && tokens[head]?.lower !== words[head]?.lemma
}

/** A noun group and those joined to it that name parties: "by Chile and Peru". */
export function withJoined(reading: Reading, noun: NounGroup, end: number): Range {
  const sentence = holding(reading.sentences, noun.from)
  let { to } = noun
  while (sentence && to < end && reading.words[to]?.tag === 'CCONJ') {
    const next = nounAt(sentence, to + 1)
    if (!next || partiesIn(reading, next).length === 0) break
    to = next.to
  }
  return { from: noun.from, to }
}

/** "Chile, together with Peru,": who acts along with a subject. */
export function companionsOf(reading: Reading, { to }: NounGroup): readonly string[] {
  const { alongside } = reading.pack.commitmentFrames
  const at = reading.tokens[to]?.lower === ',' ? to + 1 : to
  if (!alongside.has(reading.tokens[at]?.lower ?? '')) return []
  const along = reading.words[at + 1]?.tag === 'ADP' ? at + 2 : at + 1
  const sentence = holding(reading.sentences, to)
  const noun = sentence && nounAt(sentence, along)
  return noun ? partiesIn(reading, withJoined(reading, noun, sentence.to)) : []
}

/** "The joint commission", "the working group": of both sides. */
function isMixed(reading: Reading, { from, head }: NounGroup): boolean {
  return anyWord(reading, { from, to: head }, reading.pack.commitmentFrames.mixed)
}

/** "The two ministries"; "the two firms" have names of their own. */
function isPair(reading: Reading, group: NounGroup): boolean {
  const { from, head } = group
  const { firms } = reading.pack.commitmentFrames
  if (firms.has(reading.words[head]?.lemma ?? '') || isBody(reading, group)) return false
  return anyWord(reading, { from, to: head }, reading.pack.commitmentFrames.pair)
}

function sides({ mentions }: Reading): readonly string[] | undefined {
  return mentions.about.length >= 2 ? mentions.about : undefined
}
