import type { InstrumentNoun } from '../../languages/instrument-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { named } from './noun.ts'

/** What is said of documents: the noun, how many, and the frame that says so. */
interface Told {
  readonly type: InstrumentNoun
  readonly plural: boolean
  readonly count: number
  readonly frame: string
  readonly group: NounGroup
  readonly clause: Clause | undefined
}

/** What is spoken of without a document of its own. */
const LOOSE: ReadonlySet<InstrumentNoun> = new Set(['agreement', 'programme', 'memorandum'])

/** "Agreements were reached on", "implement the agreements": what was agreed, and no document in particular. */
export function isLoose(reading: Reading, told: Told): boolean {
  const { type, plural, count, frame, group } = told
  const { loose } = reading.pack.instrumentFrames
  // "Agreement was reached on": no article, and no document.
  const mass = type === 'agreement' && group.to - group.from === 1
  if (!LOOSE.has(type) || !(plural || mass) || count > 1) return false
  if (named(reading, group) || isOfFields(reading, told)) return false
  return frame
    .split(' ')
    .some((word) => loose.has(word) || loose.has(word.replace(/(?:ed|ing)$/, '')))
}

/** "We reached agreements in the fields of trade and transit": somebody did, and it is told what they are on. */
function isOfFields(reading: Reading, { group, clause }: Told): boolean {
  const { verbs, places, fields } = reading.pack.instrumentFrames
  if (!clause || clause.subject.length === 0 || clause.verb.to !== group.from) return false
  const { lemma, passive, tense, modal, negated } = clause.verb
  if (verbs.get(lemma) !== 'signed' || passive || negated || modal !== null || tense !== 'past')
    return false
  const next = reading.words[group.to + 1]?.tag === 'DET' ? group.to + 2 : group.to + 1
  return (
    places.has(reading.tokens[group.to]?.lower ?? '') &&
    fields.has(reading.words[next]?.lemma ?? '')
  )
}
