import type { InstrumentNoun } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { TRIGGER } from '../triggers.ts'
import { LISTED } from './listed.ts'
import { describe, type InstrumentMention } from './mention.ts'
import { typeOf } from './noun.ts'
import type { Said } from './said.ts'
import { statusOf } from './status.ts'

/** How many sentences back the document is named that a word stands for. */
const BACK = 2

/** "Another was signed by", "it was initialled in May": of the documents told of before. */
export function standIns(reading: Reading, sentence: ParsedSentence): InstrumentMention[] {
  const { triggers } = reading
  if (!triggers.within(sentence.from, sentence.to, TRIGGER.standIn)) return []
  return sentence.nouns.flatMap((group) => {
    if (!triggers.has(group.head, TRIGGER.standIn) || group.prep >= 0) return []
    const { lower } = reading.tokens[group.head] ?? { lower: '' }
    // "One of the memorandums": that names it.
    if (reading.tokens[group.to]?.lower === reading.pack.instrumentFrames.of) return []
    const clause = holding(sentence.clauses, group.head)
    const verb = statusOf(reading, sentence, clause, group)
    const type =
      (verb?.status === 'signed' || (verb?.strict && verb.status === 'prepared')) &&
      (verb.frame === LISTED || isSigned(reading, verb))
        ? typeBefore(reading, group)
        : undefined
    if (!type) return []
    const mention = describe(reading, sentence, group, type)
    const same = reading.words[group.head]?.tag === 'PRON' && !mention.another && lower !== 'one'
    return [{ ...mention, another: !same, definite: same, plural: false, count: 1 }]
  })
}

/** The words tell of a verb that takes documents only: "sign", "initial". */
function isSigned(reading: Reading, { strict, verb }: Said): boolean {
  return strict === true || reading.pack.instrumentFrames.strict.has(verb ?? '')
}

/** The type of the document named last before a group, in its sentence or the ones before. */
function typeBefore(reading: Reading, group: NounGroup): InstrumentNoun | undefined {
  const sentence = holding(reading.sentences, group.head)
  if (!sentence) return undefined
  for (let i = sentence.index; i >= Math.max(0, sentence.index - BACK); i--) {
    const nouns = (reading.sentences[i]?.nouns ?? []).filter((n) => n.to <= group.from)
    const last = nouns.findLast((n) =>
      reading.pack.instrumentFrames.nouns.has(n.lemma.toLowerCase()),
    )
    if (last) return typeOf(reading, last)
  }
  return undefined
}
