import type { ParsedSentence } from '../../text/analysis.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { LISTED } from './listed.ts'
import type { InstrumentMention } from './mention.ts'
import { nameEnd } from './name.ts'

/** Where its subject may begin: behind the name, or behind the verb in "another was on fish". */
export function subjectAt(
  reading: Reading,
  { group, clause, frame, sentence, plural }: InstrumentMention,
): number {
  if (frame === LISTED && clause?.subject.includes(group)) return clause.verb.to
  const at = nameEnd(reading, group, sentence.to)
  const made = behindMaking(reading, sentence, at)
  if (made > at) return made
  const behind = behindParties(reading, at, sentence.to)
  const { about } = reading.pack.instrumentFrames
  // "Three protocols, on fish, forests and water".
  const apart = plural && reading.tokens[behind]?.lower === ','
  if (apart && about.has(reading.tokens[behind + 1]?.lower ?? '')) return behind + 1
  const passive = clause?.verb.passive && clause.subject.includes(group)
  if (!passive || behind !== at || about.has(reading.tokens[at]?.lower ?? '')) return behind
  // "Accords were signed by Peru and Chile | on fish".
  const last = behindParties(reading, clause.verb.to, clause.to)
  if (last > clause.verb.to) return last
  // "An accord was signed on Monday | on fish".
  const next = behindTime(reading, clause.verb.to)
  const { lower } = reading.tokens[next] ?? { lower: '' }
  const signs = reading.mentions.holding(next + 1)?.parties.length
  return about.has(lower) && !LINKS.has(lower) && !signs ? next : behind
}

/** Behind "on Monday", "yesterday". */
function behindTime({ words, times }: Reading, at: number): number {
  const from = words[at]?.tag === 'ADP' ? at + 1 : at
  const time = holding(times, from)
  return time?.from === from ? time.to : at
}

/** "The accord signed between Peru and Chile in May | on visas", "to be signed in May": behind its verb, those who signed and when. */
function behindMaking(reading: Reading, { verbs, to }: ParsedSentence, at: number): number {
  const { verbs: making, about } = reading.pack.instrumentFrames
  const verb = verbs.find((v) => v.from === at && making.has(v.lemma))
  if (!verb) return at
  const isToCome = verb.type === 'infinitive' && verb.passive
  if (!isToCome && (verb.type !== 'participle' || verb.to !== at + 1)) return at
  const end = behindTime(reading, behindParties(reading, verb.to, to))
  return isToCome || (end > verb.to && about.has(reading.tokens[end]?.lower ?? '')) ? end : at
}

/** "Between Peru and Chile | on visas", "with Chile, | on visas": behind those who sign. */
function behindParties(reading: Reading, at: number, end: number): number {
  const { between, about } = reading.pack.instrumentFrames
  if (!between.has(reading.tokens[at]?.lower ?? '')) return at
  for (let i = at + 1; i < end && i < at + PARTIES; ) {
    const mention = reading.mentions.holding(i)
    const { tag, lemma } = reading.words[i] ?? { tag: 'VERB', lemma: '' }
    if (!mention && about.has(lemma) && !LINKS.has(lemma)) return i
    if (!mention && !SIGNERS.has(tag) && lemma !== ',') return at
    i = mention ? mention.to : i + 1
  }
  return at
}

/** What those who sign are named with: "between the two countries and the bank". */
const SIGNERS: ReadonlySet<string> = new Set(['CCONJ', 'DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'])

/** What goes on with a name rather than telling a subject. */
export const LINKS: ReadonlySet<string> = new Set(['in', 'to', 'of', 'under'])

/** How many tokens those who sign may take. */
const PARTIES = 16
