import type { Token } from '../../core/token.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** The nouns behind a document's noun, up to the end of its clause: at most twelve tokens of them. */
export function topicOf(reading: Reading, group: NounGroup, to: number): ReadonlySet<string> {
  return topicIn(reading, { from: group.from, to: Math.min(to, group.to + 12) }, group.head)
}

/** The base forms of the nouns, names and adjectives of a range that tell what a document is about. */
export function topicIn(reading: Reading, { from, to }: Range, noun = -1): ReadonlySet<string> {
  const { vague } = reading.pack.instrumentFrames
  const topic = new Set<string>()
  for (let i = from; i < to; i++) {
    const word = reading.words[i]
    const telling = word?.tag === 'NOUN' || word?.tag === 'ADJ' || word?.tag === 'PROPN'
    const { lower } = reading.tokens[i] as Token
    if (i !== noun && telling && !vague.has(lower) && !vague.has(word.lemma)) topic.add(word.lemma)
  }
  return topic
}
