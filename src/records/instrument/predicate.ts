import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { Clause } from '../../text/clause.ts'
import { behindArticle } from '../article.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'
import { done, withParticle } from './verb.ts'

/** What the verb says of the document that is its subject: "the pact expired", "is ready", "is on the table". */
export function predicate(reading: Reading, clause: Clause): Said | undefined {
  const frames = reading.pack.instrumentFrames
  const { verb } = clause
  const scope = clause
  const status =
    frames.intransitive.get(withParticle(reading, verb)) ??
    frames.intransitive.get(verb.lemma) ??
    inverted(reading, clause)
  if (status) return { status, frame: `<document> ${verb.lemma}`, scope }
  const at = reading.words[verb.to]?.tag === 'ADV' ? verb.to + 1 : verb.to
  const told = frames.becoming.has(verb.lemma)
    ? frames.adjectives.get(reading.words[at]?.lemma ?? '')
    : undefined
  // "Valid for ten years" tells how long it holds; "ready for signature" is ready.
  const lasts = told === 'in-force' && reading.tokens[at + 1]?.lower === frames.validity
  const vain = isCloseTo(reading, at)
  const adjective = lasts || vain ? undefined : (told ?? inPreparation(reading, clause))
  return adjective
    ? { status: adjective, frame: `<document> is ${reading.words[at]?.lemma}`, scope }
    : undefined
}

/** "Also signed were a pact and a treaty": the participle before its verb. */
function inverted(reading: Reading, { verb }: Clause): InstrumentState | undefined {
  if (verb.lemma !== 'be') return undefined
  const verbs = holding(reading.sentences, verb.head)?.verbs ?? []
  const participle = verbs.find((v) => v.type === 'participle' && v.to === verb.from)
  const made = done(reading.pack.instrumentFrames.verbs.get(participle?.lemma ?? ''))
  return made === 'signed' || made === 'ratified' ? made : undefined
}

/** "Is close to collapse", "is near its end": no nearer to being signed. */
function isCloseTo({ tokens, words, pack }: Reading, at: number): boolean {
  const { nearing, ending, nominal } = pack.instrumentFrames
  if (!nearing.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'to') return false
  const { lemma, tag } = words[at + 2] ?? { lemma: '', tag: 'PUNCT' }
  // "Close to being signed".
  return !nominal.has(lemma) && !ending.has(lemma) && tag !== 'AUX'
}

/** "Is in preparation", "is under negotiation", "is on the table"; "is on hold". */
function inPreparation(reading: Reading, { verb }: Clause): InstrumentState | undefined {
  const { nominal, becoming, pending, shelved, leads } = reading.pack.instrumentFrames
  const at = reading.words[verb.to]?.tag === 'ADV' ? verb.to + 1 : verb.to
  if (!becoming.has(verb.lemma) || reading.words[at]?.tag !== 'ADP') return undefined
  const noun = reading.words[behindArticle(reading, at + 1)]?.lemma ?? ''
  // "The first one is on the creation of a bank": what it is about.
  const isTopic = leads.has(reading.tokens[at]?.lower ?? '')
  const status = isTopic ? undefined : nominal.get(noun)
  if (shelved.has(noun)) return 'ended'
  return status === 'prepared' || status === 'proposed' || pending.has(noun)
    ? 'proposed'
    : undefined
}
