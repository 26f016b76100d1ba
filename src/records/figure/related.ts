import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { Reading } from '../reading.ts'
import { lemmaAt, nounHolding, type Scene, sceneAt } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

/** Up to so many tokens behind a value and its goods begins the clause that tells of it: "5 tons of tin a day | that". */
const NEAR = 3

/**
 * The scene of a value; of what a relative clause behind it says is traded ("wants to cut the 5
 * tons of tin that it sells to Peru") that clause.
 */
export function sceneOf(reading: Reading, sentence: ParsedSentence, value: Measured): Scene {
  const scene = sceneAt(reading, sentence, value.from)
  const clause = relativeBehind(scene, value)
  if (!clause) return scene
  const { index, from, to, verb, subject, link, joiner } = clause
  return { ...scene, clause: index, from, to, verb, subject, link, joiner }
}

/** The relative clause whose object a value is: it has a subject of its own, and nothing behind its verb. */
function relativeBehind(scene: Scene, value: Measured): Clause | undefined {
  const { reading, frames, sentence } = scene
  const end = endOf(value)
  const goods = frames.of.has(lemmaAt(reading, end)) ? nounHolding(scene, end + 1) : undefined
  const at = goods?.to ?? end
  return sentence.clauses.find(({ link, from, verb, subject }) => {
    const near = link === 'relative' && from >= at && from <= at + NEAR
    const indicator = frames.verbs.get(verb.lemma)
    const trades = (indicator === 'exports' || indicator === 'imports') && !verb.passive
    const [own] = subject
    const acts = own !== undefined && own.from >= from && !frames.relatives.has(own.lemma)
    return near && trades && acts && nounHolding(scene, verb.to)?.from !== verb.to
  })
}
