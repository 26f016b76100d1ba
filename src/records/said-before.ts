import type { Mention } from '../mentions/mention.ts'
import type { Speech } from '../text/speech.ts'
import { holding, type Range, within } from './range.ts'
import type { Reading } from './reading.ts'

/** How many sentences back somebody spoke whom a "he said" goes on with. */
const BACK = 3

/**
 * Who speaks: "the road was opened during Lee's visit, he said" goes on with who spoke before, as nobody calls
 * himself by his name. The tokens that name the speaker, or else those of the earlier one.
 */
export function speakingOf(reading: Reading, speech: Speech & { speaker: Range }): Range {
  const { speaker } = speech
  const he = reading.mentions.holding(speaker.from)
  if (he?.kind !== 'pronoun' || speaker.to - speaker.from > 1) return speaker
  const meant = nameOf(he)
  const named = reading.mentions.at(speech.from, speech.to)
  const himself = meant !== null && named.some((m) => m.kind === 'person' && nameOf(m) === meant)
  return himself ? (earlier(reading, speech) ?? speaker) : speaker
}

/**
 * Who speaks a quotation that stands for itself: 'Minister Soto was blunt. "We will pay nothing."' The subject of
 * the sentence before, where it is a person, or who spoke that sentence.
 */
export function speakingAlone(reading: Reading, speech: Speech): Range | undefined {
  const sentence = holding(reading.sentences, speech.from)
  const last = sentence && reading.sentences[sentence.index - 1]
  if (!speech.direct || !last || speech.from > sentence.from + 1 || speech.to < sentence.to - 1)
    return undefined
  const speaker = within(reading.speeches, last).at(-1)?.speaker
  if (speaker && isPerson(reading, speaker.from)) return speaker
  const main = last.clauses.find((c) => c.link === 'main')
  const [subject] = main?.subject ?? []
  return main?.subject.length === 1 && subject && isPerson(reading, subject.head)
    ? { from: subject.from, to: subject.to }
    : undefined
}

function isPerson(reading: Reading, token: number): boolean {
  const mention = reading.mentions.holding(token)
  return mention?.kind === 'person' || (mention?.kind === 'office' && mention.parties.length === 1)
}

const nameOf = ({ person, name }: Mention): string | null => person ?? name

/** The tokens that name who spoke last before a speech, in the sentences before. */
function earlier(reading: Reading, speech: Speech): Range | undefined {
  const sentence = holding(reading.sentences, speech.from)
  const first = reading.sentences[Math.max(0, (sentence?.index ?? 0) - BACK)]
  if (!sentence || !first) return undefined
  const before = within(reading.speeches, { from: first.from, to: sentence.from }).findLast(
    ({ speaker }) =>
      speaker !== null &&
      reading.mentions.holding(speaker.from) !== undefined &&
      reading.mentions.at(speaker.from, speaker.to).some((m) => m.kind === 'person'),
  )
  return before?.speaker ?? undefined
}
