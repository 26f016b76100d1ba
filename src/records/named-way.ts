import type { ParsedSentence } from '../text/analysis.ts'
import type { NounGroup } from '../text/group.ts'
import { headed, linkNoun } from './link/noun.ts'
import { sitesOf } from './link/sites.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'

/**
 * True for a way that bears a name and whose ends are not told: "the Nord Link cable", "the Emerald
 * pipeline". What becomes of it is told by its name; with its ends it is a link.
 */
export function isNamedWay(reading: Reading, sentence: ParsedSentence, whole: NounGroup): boolean {
  const group = headed(reading, whole)
  const noun = linkNoun(reading, group)
  if (!noun || noun.moving || !bearsName(reading, whole)) return false
  return !sitesOf(reading, sentence).some((s) => s.group.head === group.head && s.ends !== null)
}

/** True for what is to be built and bears a name: a named way, "the Majes plant", "the second stage of Condor Link". */
export function isNamedWork(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  if (linkNoun(reading, headed(reading, group))) return isNamedWay(reading, sentence, group)
  const noun = reading.words[group.head]?.lemma.toLowerCase() ?? ''
  if (!reading.pack.commitmentFrames.built.has(noun)) return false
  const of = sentence.nouns.find((n) => n.prep === group.to)
  const owned = of && reading.pack.linkFrames.of.has(reading.words[of.prep]?.lemma ?? '')
  return bearsName(reading, group) || (owned === true && bearsName(reading, { ...of, head: of.to }))
}

/** A name of its own, more than that of a state: "the Kenyan railway" has none. */
function bearsName(reading: Reading, { from, head }: NounGroup): boolean {
  for (let i = from; i < head; i++) {
    const mention = reading.mentions.holding(i)
    if (mention?.kind === 'state' || holding(reading.times, i)) continue
    if (reading.words[i]?.tag === 'PROPN') return true
  }
  return false
}
