import { pages } from '../languages/pages.ts'
import { trimmed } from './lines.ts'
import { labelOf } from './page-label.ts'
import { type Piece, wordsOf } from './piece.ts'

/** One turn of an interview: who speaks, and where his words begin behind the label. */
export interface Turn {
  readonly question: boolean
  readonly start: number
  /** The name in the label; null for "A:" and where no label stands. */
  readonly name: string | null
}

const interviews = pages.map(({ interview }) => interview)
const WORDS = interviews.flatMap(({ questions, answers }) => [...questions, ...answers])
const LABELS = WORDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')
const LABEL = new RegExp(`\\s(?=(?:${LABELS})\\s?:\\s)`, 'gu')
const NAMED = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})\s?:\s+/u

/** Parts paragraphs in which several turns stand behind each other: "… go? A: Soon. Q: …". */
export function partedAtLabels(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const cuts = pieces.map((each) => (each.role === null ? cutsOf(text, each) : []))
  if (cuts.flat().length < 2) return pieces
  return pieces.flatMap((each, i) => {
    const starts = [each.start, ...(cuts[i] as number[])]
    return starts.map((start, k) => ({
      ...each,
      ...trimmed(text, { start, end: starts[k + 1] ?? each.end }),
    }))
  })
}

/** Where a label stands within a paragraph, behind the end of a sentence. */
function cutsOf(text: string, each: Piece): number[] {
  const words = wordsOf(text, each)
  if (!words.includes(':')) return []
  return [...words.matchAll(LABEL)].flatMap(({ index }) => {
    const before = trimmed(words, { start: Math.max(0, index - 20), end: index })
    const ended = /[.?!…:]["”’)]?$/u.test(words.slice(before.start, before.end))
    return ended ? [each.start + index + 1] : []
  })
}

/** The turns of an interview with labels, one for each piece that has one, or null where none do. */
export function turnsByLabel(text: string, said: readonly Piece[]): (Turn | null)[] | null {
  return turnsByLetter(text, said) ?? turnsByName(text, said)
}

function turnsByLetter(text: string, said: readonly Piece[]): (Turn | null)[] | null {
  const turns = said.map((each): Turn | null => {
    const label = labelOf(wordsOf(text, each, 60))
    if (!label?.colon || (label.kind !== 'questions' && label.kind !== 'answers')) return null
    return { question: label.kind === 'questions', start: each.start + label.end, name: null }
  })
  const questions = turns.filter((turn) => turn?.question).length
  const answers = turns.filter((turn) => turn && !turn.question).length
  return questions + answers >= 2 && questions > 0
    ? turns.map((turn, i) => turn ?? asked(text, said, i))
    : null
}

/** A question without its label, in an interview where the answers have theirs. */
function asked(text: string, said: readonly Piece[], i: number): Turn | null {
  const [each, next] = [said[i] as Piece, said[i + 1]]
  if (text[each.end - 1] !== '?' || !next) return null
  const label = labelOf(wordsOf(text, next, 60))
  return label?.colon && label.kind === 'answers'
    ? { question: true, start: each.start, name: null }
    : null
}

const SHORTEST_TURN = 60
const NOBODY: Speaker = { turns: 1, asks: 0, length: 0 }

interface Speaker {
  turns: number
  asks: number
  length: number
}

function turnsByName(text: string, said: readonly Piece[]): (Turn | null)[] | null {
  const names = said.map((each) => nameBefore(wordsOf(text, each, 80)))
  const spoken = new Map<string, Speaker>()
  names.forEach((match, i) => {
    if (match) count(spoken, match[1] as string, text, said[i] as Piece)
  })
  const speakers = [...spoken.values()].filter(({ turns }) => turns >= 2)
  const asking = speakers.filter(({ asks }) => asks > 0).length
  const telling = speakers.filter(({ turns, length }) => length >= turns * SHORTEST_TURN).length
  const unlabelled = said.filter((each, i) => !names[i] && text[each.end - 1] === '?').length
  if (telling === 0 || (speakers.length < 2 && unlabelled < 2)) return null
  if (asking === 0 && unlabelled < 2 && telling < 2) return null
  return said.map((each, i) => namedTurn(text, each, names[i] ?? null, spoken))
}

function nameBefore(words: string): RegExpExecArray | null {
  return words.includes(':') ? NAMED.exec(words) : null
}

function count(
  spoken: Map<string, Speaker>,
  name: string,
  text: string,
  { start, end }: Piece,
): void {
  const speaker = spoken.get(name) ?? { turns: 0, asks: 0, length: 0 }
  spoken.set(name, speaker)
  speaker.turns++
  speaker.length += end - start
  if (text[end - 1] === '?') speaker.asks++
}

function namedTurn(
  text: string,
  each: Piece,
  match: RegExpExecArray | null,
  spoken: ReadonlyMap<string, Speaker>,
): Turn | null {
  const name = match?.[1]
  if (!match || name === undefined) {
    return text[each.end - 1] === '?' ? { question: true, start: each.start, name: null } : null
  }
  const { turns, asks } = spoken.get(name) ?? NOBODY
  return { question: asks * 2 > turns, start: each.start + match[0].length, name }
}
