import { daysOf } from '../../core/period.ts'
import type { IdentityWords } from '../../languages/identity-words.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import type { Features } from './identity.ts'
import { nameFold } from './name-fold.ts'
import { isCode, recordText } from './record-text.ts'
import { marksOf } from './words-of-text.ts'

type Worded = Exclude<RapporteurRecord, { kind: 'figure' }>

const MOST_MARKS = 36
const LONGEST_TEXT = 500

/** The features of a record of any kind but figures, by the words of its language. */
export function featuresOf(
  record: Worded,
  published: number | null,
  words: IdentityWords | null,
): Features {
  const text = recordText(record)
  const people = peopleOf(record)
  const drop = new Set(people.flatMap((name) => name.split(/\s+/).map((n) => `N${nameFold(n)}`)))
  const firms = text.parties.filter((party) => !isCode(party))
  const around = aroundOf(record, words)
  const own = [
    ...text.marks,
    ...[...text.own, ...firms].flatMap((words_) => marksOf(words_, words)),
    ...peopleMarks(record),
  ]
  const presence = new Map<string, number>()
  for (const mark of tellsLittle(own) ? [...own, ...around] : own)
    if (!drop.has(mark)) presence.set(mark, 1)
  for (const mark of around) {
    if (presence.size >= MOST_MARKS) break
    if (!presence.has(mark) && !drop.has(mark)) presence.set(mark, 0)
  }
  const marks = [...presence.keys()].filter((mark) => !mark.startsWith('O')).sort()
  const days = daysOfText(text.date)
  return {
    aspect: text.aspect,
    type: text.type,
    parties: [...new Set(text.parties.filter(isCode))].sort(),
    marks,
    own: marks.map((mark) => presence.get(mark) ?? 0),
    days,
    published: days ? null : published,
    ordinal: text.ordinal ?? ordinalIn(presence),
    value: null,
    unit: null,
  }
}

function aroundOf({ evidence }: Worded, words: IdentityWords | null): string[] {
  let left = LONGEST_TEXT
  const found: string[] = []
  for (const { quote } of evidence) {
    if (left <= 0) break
    found.push(...marksOf(quote.slice(0, left), words))
    left -= quote.length
  }
  return found
}

const peopleOf = (record: Worded): string[] => [
  ...(record.speaker ? [record.speaker] : []),
  ...(record.kind === 'event' ? record.people : []),
]

const peopleMarks = (record: Worded): string[] =>
  record.kind === 'event'
    ? record.people.map((name) => `H${nameFold(name.split(/\s+/).at(-1) ?? name)}`)
    : []

const TELLING = /^[NKRGAB#]/

/** "Start within two months" tells nothing of what starts: then the whole sentence counts as own. */
function tellsLittle(marks: readonly string[]): boolean {
  let telling = 0
  for (const mark of marks) telling += TELLING.test(mark) ? 1 : mark.startsWith('W') ? 0.5 : 0
  return telling < 1.5
}

function ordinalIn(marks: ReadonlyMap<string, number>): number | null {
  for (const [mark, own] of marks)
    if (own === 1 && mark.startsWith('O')) return Number(mark.slice(1))
  return null
}

/** The days that an EDTF text covers; an open end counts as the other one. */
export function daysOfText(edtf: string | null): [number, number] | null {
  if (!edtf) return null
  const { first, last } = daysOf(edtf)
  const from = first ?? last
  const to = last ?? first
  return from === null || to === null ? null : [from, to]
}
