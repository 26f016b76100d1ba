import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'
import { done } from './verb.ts'

/** What is asked of a mention of a document. */
interface Mention {
  readonly group: NounGroup
  readonly status: InstrumentState | null
}

/** "the accord that Peru and Chile signed in May": a relative clause whose object the document is. */
export function signedIn(
  reading: Reading,
  { group, status }: Mention,
  clause: Clause,
): Said | undefined {
  const { verb } = clause
  if (status !== null || verb.passive || verb.modal !== null) return undefined
  const strict = reading.pack.instrumentFrames.strict.has(verb.lemma)
  if (!isRelativeTo(reading, group, clause) && !(strict && isContact(reading, group, clause)))
    return undefined
  const made = done(reading.pack.instrumentFrames.verbs.get(verb.lemma))
  return made === 'signed' || made === 'ratified'
    ? {
        status: made,
        signing: true,
        strict,
        frame: `<document> that they ${verb.lemma}`,
        scope: clause,
      }
    : undefined
}

/** A relative clause right behind a group, with a subject of its own. */
function isRelativeTo(
  reading: Reading,
  group: NounGroup,
  { link, from, subject }: Clause,
): boolean {
  const [first] = subject
  if (link !== 'relative' || !first || subject.includes(group)) return false
  // Where the main verb is not found, the relative clause takes the whole sentence.
  const start = from > group.from ? from : first.from - 1
  return start >= group.to && start <= topicEnd(reading, group, start) + 2
}

/** "An agreement on visas and trade | , which they signed": where what it is about ends. */
function topicEnd(reading: Reading, { to }: NounGroup, limit: number): number {
  const { about, partners } = reading.pack.instrumentFrames
  const word = reading.tokens[to]?.lower ?? ''
  if (!about.has(word) && !partners.has(word)) return to
  for (let i = to + 1; i < limit; i++) {
    const tag = reading.words[i]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PRON') return to
  }
  return limit
}

/** "The accord [Peru and Chile signed]": a subject right behind the group, which is the object. */
function isContact(reading: Reading, group: NounGroup, { subject }: Clause): boolean {
  const next = subject.find((n) => n.from === group.to)
  if (!next) return false
  // "The accord [they signed last year]".
  if (next === subject[0] && reading.words[next.head]?.tag === 'PRON') return true
  return reading.mentions.at(next.from, next.to).some((m) => m.parties.length > 0)
}
