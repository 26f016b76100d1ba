import { pages } from '../languages/pages.ts'
import { type Piece, wordsOf } from './piece.ts'

const REACH = 1500
const NEAR = 90
const interviews = pages.map(({ interview }) => interview)
const SPEAKS = new Set(interviews.flatMap(({ speaks }) => speaks))
const WITH = new Set(interviews.flatMap((words) => words.with))
const ROLES = new Set(interviews.flatMap(({ roles }) => roles))
const BODIES = new Set(interviews.flatMap(({ bodies }) => bodies))

const ASKS = new Set(interviews.flatMap(({ asks }) => asks))
/** "asked the Ambassador of Norland to Southland": a verb, then an office with what it is of. */
const OFFICE =
  /(\p{Ll}+) (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:of|to|in|for|and|the|\p{Lu}[\p{L}’'-]*)){0,10} \p{Lu}[\p{L}’'-]*)/gu

const NAMES =
  /\p{Lu}(?:[\p{L}'’-]{0,2}\.|[\p{L}'’-]*)(?:(?: (?:al|bin|ibn|ben|de|da|van|von|der|el))? \p{Lu}(?:[\p{L}'’-]{0,2}\.|[\p{L}'’-]*))+/gu

interface Candidate {
  readonly name: string
  score: number
}

/**
 * The name of the person who is interviewed, as the title or the paragraphs before the first question
 * write it: a name with an office before it, or with "told", "spoke" or "in an interview" behind it. Null
 * where none stands out.
 */
export function intervieweeOf(text: string, intro: readonly Piece[]): string | null {
  const found = new Map<string, Candidate>()
  for (const each of intro) {
    for (const { name, score } of namesIn(wordsOf(text, each, REACH))) {
      const known = found.get(name)
      if (known) known.score += score
      else found.set(name, { name, score })
    }
  }
  const best = [...found.values()]
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score)
  const [first, second] = best
  const office = (first?.score ?? 0) < SPOKE ? officeAsked(text, intro) : null
  if (office) return office
  return first && (!second || first.score > second.score) ? first.name : null
}

/** The score of a name that "told" or "said" stands behind: nobody else was asked. */
const SPOKE = 4

/** The office that the paragraphs before the first question say was asked. */
function officeAsked(text: string, intro: readonly Piece[]): string | null {
  for (const each of intro) {
    for (const [, verb = '', office = ''] of wordsOf(text, each, REACH).matchAll(OFFICE)) {
      const role = office.split(' ')[0]?.toLowerCase() ?? ''
      if (ASKS.has(verb) && ROLES.has(role)) return office
    }
  }
  return null
}

function namesIn(words: string): Candidate[] {
  return [...words.matchAll(NAMES)].flatMap((match) => {
    const candidate = nameOf(match[0], isOfPlace(words.slice(0, match.index)))
    if (candidate === null) return []
    const at = match.index + match[0].lastIndexOf(candidate.name)
    const before = words.slice(0, at)
    const after = words.slice(at + candidate.name.length)
    return [
      {
        name: candidate.name,
        score:
          candidate.role +
          officeBefore(before) +
          officeBehind(before, after) +
          speechAround(before, after),
      },
    ]
  })
}

/** The name at the end of a run of capitals, without the offices and bodies before it. */
function nameOf(run: string, ofPlace: boolean): { name: string; role: number } | null {
  const words = run.replace(/['’]s$|[.'’]+$/u, '').split(' ')
  let from = 0
  words.forEach((word, i) => {
    const plain = word.toLowerCase().replace(/['’]s$|\.$/u, '')
    if (ROLES.has(plain) || BODIES.has(plain) || /['’]s$/u.test(word)) from = i + 1
  })
  if (ofPlace && words.length - from >= 3) from++
  const name = words.slice(from).join(' ')
  const last = words[from - 1]?.toLowerCase().replace(/\.$/u, '') ?? ''
  return words.length - from >= 2 && words.length - from <= 5
    ? { name, role: ROLES.has(last) ? 2 : 0 }
    : null
}

/** Whether an office stands before that is an office of a place: "Ambassador of Norland NAME". */
function isOfPlace(before: string): boolean {
  const [office = '', of = ''] = lastWords(before.slice(-40).replace(/\bthe\s*$/u, '')).slice(-2)
  return (ROLES.has(office) || BODIES.has(office)) && (of === 'of' || of === 'to' || of === 'in')
}

/** "…, Ambassador of Kazakhstan to Iran, NAME" */
function officeBefore(before: string): number {
  const near = lastWords(
    before
      .slice(-NEAR)
      .split(/[.!?]\s/u)
      .at(-1) ?? '',
  )
  return near.some((word) => ROLES.has(word)) ? 1 : 0
}

/** "NAME, minister of ports, on the new canal": more where the paragraph begins so. */
function officeBehind(before: string, after: string): number {
  const [, aside = ''] = /^, (?:the )?([^,.;:!?"“]{3,60})/u.exec(after) ?? []
  if (!lastWords(aside).slice(0, OFFICE_WORDS).some(isRole)) return 0
  return before.trim() === '' ? 3 : 1
}

/** How many words behind a name may lead to the office: "Norland's deputy transport minister". */
const OFFICE_WORDS = 4

function speechAround(before: string, after: string): number {
  const sentence = after.slice(0, NEAR).split(/[.!?]\s/u)[0] ?? ''
  const behind = lastWords(sentence)
  const direct = lastWords(after.slice(0, NEAR).replace(/^,(?: [^,.]{3,80},)?/u, ''))[0] ?? ''
  const last = lastWords(before.slice(-20)).at(-1) ?? ''
  const near = behind.some((word) => SPEAKS.has(word)) ? 1 : 0
  const spoke = SPEAKS.has(direct) || speaksBehindOffice(after)
  return (spoke ? SPOKE : near) + (WITH.has(last) ? 2 : 0)
}

/** "NAME, Norland's Minister for Ports, Roads and Bridges, spoke to us": the office may hold commas. */
function speaksBehindOffice(after: string): boolean {
  const [aside = ''] = /^, [^.;:!?"“]{3,120}/u.exec(after) ?? []
  const parts = aside.split(', ').slice(1)
  const spoke = parts.findIndex((part, i) => i > 0 && SPEAKS.has(lastWords(part)[0] ?? ''))
  return spoke > 0 && parts.slice(0, spoke).some((part) => lastWords(part).some(isRole))
}

const isRole = (word: string): boolean => ROLES.has(word)

function lastWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}’'.]+/u)
    .filter(Boolean)
}
