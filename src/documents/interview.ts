import { pages } from '../languages/pages.ts'
import { partedAtLabels, type Turn, turnsByLabel } from './interview-labels.ts'
import { intervieweeOf } from './interviewee.ts'
import { type Piece, wordsOf } from './piece.ts'

const LONGEST_PROMPT = 300
/** A question in the form of a statement is shorter: "Many students complain of your visas." */
const LONGEST_STATEMENT = 160
const CLOSING = 2
const interviews = pages.map(({ interview }) => interview)
const CUES = new Set(interviews.flatMap(({ cues }) => cues))
const PROMPTS = interviews.flatMap(({ prompts }) => prompts)
const ADDRESSES = new Set(interviews.flatMap(({ addresses }) => addresses))
const ANSWERING = new Set(interviews.flatMap(({ answering }) => answering))
const AFTERWORDS = interviews.flatMap(({ afterwords }) => afterwords)

/**
 * Finds the questions and answers of an interview among the pieces and marks them, each answer with
 * the person who gives it. Turns are known by "Q:" and "A:", by the speakers' names before a colon, or
 * by paragraphs that ask. A text that merely asks itself a question is left as it is.
 */
export function markInterview(
  text: string,
  pieces: readonly Piece[],
  title: number,
): readonly Piece[] {
  const parted = partedAtLabels(text, pieces)
  const said = parted.filter(isSaid)
  const labelled = turnsByLabel(text, said)
  const turns = labelled ?? turnsByMark(text, said, parted[title])
  const first = turns?.findIndex((turn) => turn !== null) ?? -1
  if (turns === null || first < 0) return pieces
  const intro = said.slice(0, first)
  const name = intervieweeOf(text, [...parted.slice(title, title + 1), ...intro])
  mark(text, said, turns, name)
  if (title >= 0 && intro.length === 1 && intro[0]) intro[0].role = 'standfirst'
  return parted
}

function isSaid({ role }: Piece): boolean {
  return role === null || role === 'heading' || role === 'item'
}

/** The turns of an interview whose questions only the question mark tells, or null. */
function turnsByMark(
  text: string,
  said: readonly Piece[],
  title: Piece | undefined,
): (Turn | null)[] | null {
  const asks = said.map(
    (each) => /\?["”’»)]?$/u.test(text.slice(each.end - 2, each.end)) && !isQuotation(text, each),
  )
  const count = asks.filter(Boolean).length
  const first = asks.indexOf(true)
  if (count < 2 || said.length < count * 1.5 || asks.at(-1)) return null
  const intro = [...(title ? [title] : []), ...said.slice(0, first + 1)]
  const cued = intro.some((each) => hasCue(wordsOf(text, each, 1500)))
  if (!cued && (count < 3 || count * 4 < said.length)) return null
  return said.map((each, i): Turn | null => {
    if (i < first) return null
    const question = asks[i] || (!asks[i - 1] && prompts(text, each))
    return { question, start: each.start, name: null }
  })
}

function isQuotation(text: string, { start }: Piece): boolean {
  return /["“«]/u.test(text[start] as string)
}

function hasCue(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .some((word) => CUES.has(word))
}

function prompts(text: string, each: Piece): boolean {
  if (each.end - each.start > LONGEST_PROMPT) return false
  const words = wordsOf(text, each, 40).toLowerCase().replaceAll('’', "'")
  return PROMPTS.some((prompt) => words.startsWith(prompt)) || addresses(text, each)
}

/** "Many students complain of your visas.": it speaks to the one who is asked. */
function addresses(text: string, each: Piece): boolean {
  if (each.end - each.start > LONGEST_STATEMENT) return false
  const words = wordsOf(text, each, LONGEST_STATEMENT)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.some((word) => ADDRESSES.has(word)) && !words.some((word) => ANSWERING.has(word))
}

function mark(
  text: string,
  said: readonly Piece[],
  turns: readonly (Turn | null)[],
  name: string | null,
): void {
  let open: Turn | null = null
  said.forEach((each, i) => {
    const turn = turns[i] ?? open
    if (turn === null || isAfterword(text, each, i >= said.length - CLOSING)) return
    if (turns[i]) open = { ...turn, question: false }
    each.role = turn.question ? 'question' : 'answer'
    if (turns[i]) Object.assign(each, { start: turn.start })
    const speaker = turn.name ?? name
    if (!turn.question && speaker !== null) each.speaker = speaker
  })
}

function isAfterword(text: string, each: Piece, closing: boolean): boolean {
  if (!closing) return false
  const words = wordsOf(text, each, 40).toLowerCase()
  return AFTERWORDS.some((beginning) => words.startsWith(beginning))
}
