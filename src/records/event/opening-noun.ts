import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { EventNoun } from './event-noun.ts'
import { isHeld, isShared } from './sitting.ts'

/** How far behind "opening" its facility may stand, in tokens: "on Friday in Oslo of the centre". */
const REACH = 8

/** "Attended the opening of the hospital", "2019 saw the formation of a joint council": what begins must be named, and that it took place. */
export function openingNoun(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): EventNoun | undefined {
  const { openings, foundings } = reading.pack.eventFrames
  const { lemma } = group
  const begins = openings.has(lemma) ? facilityIn : foundings.has(lemma) ? bodyIn : undefined
  const whose = begins && behindOf(reading, sentence, group)
  const named = whose && begins(reading, whose)
  if (!named || !(isHeld(reading, sentence, group) || isTold(reading, sentence, group)))
    return undefined
  return { type: 'opening', frame: `${lemma} of ${named}`, noun: lemma }
}

/** "Attended", "hailed", "2019 saw" the opening, which "was welcomed". */
function isTold({ pack }: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const { attending, celebrating, seeing } = pack.eventFrames
  const tells = ({ lemma }: VerbGroup) => attending.has(lemma) || celebrating.has(lemma)
  const { verb, subject } = holding(sentence.clauses, group.head) ?? {}
  const isPraised = verb?.passive && subject?.includes(group) && tells(verb)
  return (
    isPraised === true ||
    sentence.verbs.some((v) => v.to === group.from && (tells(v) || seeing.has(v.lemma)))
  )
}

/** What is opened or set up: behind "the opening on Friday of". */
function behindOf(
  { words, pack }: Reading,
  { nouns }: ParsedSentence,
  { to }: NounGroup,
): NounGroup | undefined {
  const { of } = pack.eventFrames
  return nouns.find(
    ({ prep }) => prep >= to && prep < to + REACH && of.has(words[prep]?.lemma ?? ''),
  )
}

/** What is opened, by its base form: "consulate" in "the consulate general". */
function facilityIn({ words, pack }: Reading, { from, to }: NounGroup): string | undefined {
  for (let i = to - 1; i >= from; i--) {
    const lemma = words[i]?.lemma.toLowerCase() ?? ''
    if (pack.eventFrames.facilities.has(lemma)) return lemma
  }
  return undefined
}

/** "A joint council", by its base form. */
function bodyIn(reading: Reading, group: NounGroup): string | undefined {
  const noun = reading.words[group.head]?.lemma.toLowerCase() ?? ''
  const isBody = reading.pack.eventFrames.bodies.has(noun)
  return isBody && isShared(reading, group, noun) ? noun : undefined
}
