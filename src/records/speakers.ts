import { gather } from '../core/gather.ts'
import { oncePer } from '../core/once-per.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Speech } from '../text/speech.ts'
import { authorsOf } from './author.ts'
import { ownState } from './own-state.ts'
import type { Range } from './range.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'
import { speakingAlone, speakingOf } from './said-before.ts'
import { innermost } from './speech-at.ts'
import { turnAt } from './transcript.ts'

/** Who says something: the name that a record gives (null where a pronoun tells none), and the parties that "we" stands for. */
export interface Speaker {
  readonly name: string | null
  readonly parties: readonly string[]
}

/** Who is given as saying the words at a token, or null where the document speaks for itself. */
export function speakerAt(reading: Reading, token: number): Speaker | null {
  const sentence = holding(reading.sentences, token)
  if (sentence?.block.role === 'answer') return interviewee(reading, sentence.block.speaker)
  const speech = innermost(reading.speeches, token)
  const said = speech ? speakerIn(reading, speech) : null
  if (said && said.parties.length > 0) return said
  const turn = turnAt(reading, token)
  return turn ? (labelled(reading, turn.label) ?? said) : said
}

function speakerIn(reading: Reading, speech: Speech): Speaker | null {
  const { speaker } = speech
  if (speaker)
    return stated(reading, speakerOf(reading, speakingOf(reading, { ...speech, speaker })))
  const alone = speakingAlone(reading, speech)
  return alone ? stated(reading, speakerOf(reading, alone)) : null
}

/** A speaker with the state that his own words tell, where nothing else does. */
function stated(reading: Reading, speaker: Speaker): Speaker {
  const { name, parties } = speaker
  return name === null || parties.length > 0 ? speaker : { name, parties: ownState(reading, name) }
}

/** "JAMES ROE, PRIME MINISTER OF PERU:", "ROE:", who is named in full before; null for "JOURNALIST:". */
function labelled(reading: Reading, label: Range): Speaker | null {
  const name = labelName(reading, label)
  const { parties: own } = speakerOf(reading, label)
  if (own.length > 0) return { name, parties: own }
  const parties = partiesNamed(reading, name)
  return parties.length > 0 ? { name, parties } : null
}

/** The name in capitals that a label begins with. */
function labelName(reading: Reading, { from, to }: Range): string {
  let end = from
  while (end < to && reading.words[end]?.tag !== 'PUNCT') end++
  return words(reading, { from, to: end })
}

/** The person, office or body that some tokens name as a speaker. */
export function speakerOf(reading: Reading, range: Range): Speaker {
  const found = reading.mentions.at(range.from, range.to)
  const named =
    found.find((m) => m.kind === 'person') ??
    found.find((m) => m.kind === 'office' || m.kind === 'organisation' || m.kind === 'company')
  const mention = named ?? found[0]
  const persons = found.filter((m) => m.kind === 'person')
  const parties = mention?.parties.length
    ? persons.length > 1
      ? unique(persons.flatMap((m) => m.parties))
      : mention.parties
    : unique(found.flatMap((m) => (m.kind === 'place' ? [] : m.parties)))
  return { name: mention ? nameOf(reading, mention) : words(reading, range), parties }
}

/** Null for "he" where nothing tells whom it means. */
function nameOf(reading: Reading, mention: Mention): string | null {
  const name = mention.person ?? mention.name
  return name ?? (mention.kind === 'pronoun' ? null : words(reading, mention))
}

const interviewees = oncePer((_: Reading) => new Map<string, Speaker>())

/** Who answers in an interview; found once for each name. */
function interviewee(reading: Reading, name: string | undefined): Speaker | null {
  if (!name) return null
  const known = interviewees(reading)
  const speaker = known.get(name) ?? { name, parties: partiesNamed(reading, name) }
  known.set(name, speaker)
  return stated(reading, speaker)
}

/** The parties of a person by the last name, or of an office by its words, wherever they are named. */
function partiesNamed(reading: Reading, name: string): readonly string[] {
  const last = name.split(/\s+/).at(-1) ?? name
  const { list } = reading.mentions
  const person = list.find(
    (m) => m.kind === 'person' && m.parties.length > 0 && (m.person ?? m.name ?? '').endsWith(last),
  )
  return (
    (person ?? list.find((m) => m.parties.length > 0 && words(reading, m).includes(name)))
      ?.parties ?? []
  )
}

/** The words of a range of tokens as written. */
export function words(reading: Reading, range: Range): string {
  const [first, last] = [reading.tokens[range.from], reading.tokens[range.to - 1]]
  return first && last ? reading.text.slice(first.start, last.end) : ''
}

/**
 * The parties that some tokens name, in order, each once. "We" and "our country" are the speaker's
 * state; "the two sides" the parties of the document. Places as such are no parties.
 */
export function partiesIn(reading: Reading, range: Range): string[] {
  return unique(gather(reading.mentions.at(range.from, range.to), (m) => partiesOf(reading, m)))
}

const NOBODY: readonly string[] = []

/** The parties that one mention stands for here. */
export function partiesOf(reading: Reading, mention: Mention): readonly string[] {
  if (mention.kind === 'place') return NOBODY
  if (mention.parties.length > 0) return mention.parties
  if (mention.deixis !== 'speaker') return NOBODY
  return speakerAt(reading, mention.from)?.parties ?? signatories(reading)
}

/** "We, the ministers of Chad and Niger, …": whom "we" stands for in a statement that nobody else says; else who published it. */
const signatories = oncePer(
  (reading: Reading): readonly string[] => namedBehindWe(reading) ?? authorsOf(reading),
)

function namedBehindWe(reading: Reading): readonly string[] | undefined {
  for (const { kind, deixis, to } of reading.mentions.list) {
    if (kind !== 'pronoun' || deixis !== 'speaker' || reading.tokens[to]?.lower !== ',') continue
    const sentence = holding(reading.sentences, to)
    const verb = sentence?.verbs.find((v) => v.from > to && v.type === 'finite')
    if (!verb) continue
    return unique(reading.mentions.at(to + 1, verb.from).flatMap((m) => m.parties))
  }
  return undefined
}

/** So many are compared with each other faster than a set of them is made. */
const FEW = 12

/** Each once, in order. */
export function unique(codes: readonly string[]): string[] {
  if (codes.length > FEW) return [...new Set(codes)]
  const kept: string[] = []
  for (const code of codes) if (!kept.includes(code)) kept.push(code)
  return kept
}

/** Mentions in a range, as they stand. */
export function mentionsIn(reading: Reading, range: Range): readonly Mention[] {
  return reading.mentions.within(range)
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'office', 'group', 'pronoun'])

/** Somebody who can go somewhere, and no state or firm. */
export const isPeople = (mention: Mention | undefined): boolean =>
  mention !== undefined && PEOPLE.has(mention.kind)
