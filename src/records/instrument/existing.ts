import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/** "There are already agreements between Peru and Chile": they are there. */
export function existing(
  reading: Reading,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { there, partners } = reading.pack.instrumentFrames
  if (clause?.verb.lemma !== 'be' || group.from < clause.verb.to) return undefined
  const says = there.has(reading.tokens[clause.verb.from - 1]?.lower ?? '')
  if (!says || clause.verb.negated || clause.verb.modal !== null) return undefined
  const partnered = partners.has(reading.tokens[group.to]?.lower ?? '')
  return partnered ? { status: 'in-force', frame: 'there is <document>', scope: clause } : undefined
}

/** "Put the finishing touches to a deal": it is all but ready. */
export function finishing(
  reading: Reading,
  sentence: ParsedSentence,
  { prep }: NounGroup,
): Said | undefined {
  const noun = prep < 0 ? undefined : sentence.nouns.find((n) => n.to === prep)
  if (!noun || !reading.pack.instrumentFrames.finishing.has(noun.lemma)) return undefined
  return { status: 'prepared', frame: 'finishing touches to <document>', scope: sentence }
}

/** "The cabinet approved the signing of": nothing is left but to sign. */
export function isCleared(reading: Reading, clause: Clause | undefined, noun: NounGroup): boolean {
  const { clearing } = reading.pack.instrumentFrames
  const { verb } = clause ?? {}
  if (!verb || !clearing.has(verb.lemma)) return false
  return verb.passive ? clause?.subject.includes(noun) === true : noun.from - verb.to < 3
}
