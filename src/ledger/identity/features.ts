import { daysOf } from '../../core/period.ts'
import type { IdentityWords } from '../../languages/identity-words.ts'
import { firstQuote } from '../../records/first-quote.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { takenUpBy } from './antecedent.ts'
import { heirOfParty } from './heir.ts'
import { AROUND, type Aspect, type Features, LENT, OWN } from './identity.ts'
import { nameFold } from './name-fold.ts'
import { isCode, networkOf, type RecordText, recordText } from './record-text.ts'
import { marksOf, marksOfName } from './words-of-text.ts'

type Worded = Exclude<RapporteurRecord, { kind: 'figure' }>

const MOST_MARKS = 36
const LONGEST_TEXT = 500

/** What tells how the words of a record are meant: those of its language, and the text around it. */
export interface Wording {
  readonly words: IdentityWords | null
  readonly text?: string | null
}

/** The features of a record of any kind but figures, by the words of its language. */
export function featuresOf(
  record: Worded,
  published: number | null,
  { words, text: document = null }: Wording,
): Features {
  const text = recordText(record)
  const people = peopleOf(record)
  const drop = new Set(people.flatMap((name) => name.split(/\s+/).map((n) => `N${nameFold(n)}`)))
  const firms = text.parties.filter((party) => !isCode(party))
  const around = aroundOf(record, words)
  const own = [
    ...text.marks,
    ...text.own.flatMap((said) => marksOf(said, words)),
    ...[...text.names, ...firms].flatMap((name) => marksOfName(name, words)),
    ...peopleMarks(record),
    ...waysOf(record, words),
  ]
  const presence = new Map<string, number>()
  for (const mark of own) if (!drop.has(mark)) presence.set(mark, OWN)
  if (tellsLittle(toldBy(own, { firms, text, words }), text))
    for (const mark of lentTo(record, text, { around, words }))
      if (!drop.has(mark) && !presence.has(mark)) presence.set(mark, LENT)
  if (words && document && TAKES_UP.has(text.aspect)) {
    const isFull = isToldFully(presence)
    if (!isFull || lacksAmount(presence))
      for (const mark of takenUpBy(record, document, words))
        if (!presence.has(mark) && (!isFull || mark[0] === '#')) presence.set(mark, LENT)
  }
  for (const mark of around) {
    if (presence.size >= MOST_MARKS) break
    if (!presence.has(mark) && !drop.has(mark)) presence.set(mark, AROUND)
  }
  const marks = [...presence.keys()].filter((mark) => !mark.startsWith('O')).sort()
  const days = daysOfText(text.date)
  const meets = isSession(text, ordinalIn(presence), marks)
  const ordinal = text.ordinal ?? (meets ? ordinalIn(presence) : null)
  const target = targetOf(text, presence)
  const blocs = marks.filter((mark) => mark[0] === 'E' && presence.get(mark) === OWN)
  return {
    aspect: target ? 'target' : meets ? 'meeting' : text.aspect,
    type: target ? target.type : meets ? 'session' : text.type,
    parties: [
      ...new Set([
        ...text.parties.filter(isCode).map((party) => heirOfParty(party, published)),
        ...blocs.map((mark) => mark.slice(1)),
      ]),
    ].sort(),
    marks,
    own: marks.map((mark) => presence.get(mark) ?? AROUND),
    days: target ? null : days,
    published: meets && days ? null : text.aspect === 'stance' ? season(published) : published,
    ordinal,
    value: target?.value ?? null,
    unit: null,
  }
}

/** In days: a quarter of a year. */
const SEASON = 91

/** About when a stance was told: the same words in another report of the time are the same stance. */
const season = (published: number | null): number | null =>
  published === null ? null : Math.floor(published / SEASON) * SEASON

const WAY = /^[KRX]/

/**
 * What a route goes by: the words of its sentence where they do not tell the network of its mode, which is told by the
 * thing alone ("a railway tunnel", "a bridge") or by none.
 */
function waysOf(record: Worded, words: IdentityWords | null): string[] {
  if (record.kind !== 'link') return []
  const network = networkOf(record)
  const told = marksOf(firstQuote(record), words).filter((mark) => WAY.test(mark))
  return network !== null && (told.length === 0 || told.includes(network)) ? [network] : told
}

const TAKES_UP: ReadonlySet<Aspect> = new Set<Aspect>(['project', 'document'])

/** Which thing it is, and its name. */
const isToldFully = (presence: ReadonlyMap<string, number>): boolean =>
  TOLD.every((classes) => [...presence.keys()].some((mark) => classes.test(mark)))

/** "The credit line for the corridor": how much it is stands before. */
function lacksAmount(presence: ReadonlyMap<string, number>): boolean {
  const own = [...presence].filter(([, where]) => where === OWN).map(([mark]) => mark[0])
  return own.includes('M') && !own.includes('#')
}

const TOLD = [/^[NC]/, /^[KRXA]/] as const

/**
 * What the sentence lends to a record that tells little by itself. A document takes nothing from the sentences that only
 * say who signed it and when: "a joint statement" is not about the plant that they speak of.
 */
function lentTo(
  { evidence }: Worded,
  { aspect }: RecordText,
  { around, words }: { around: readonly string[]; words: IdentityWords | null },
): readonly string[] {
  return aspect === 'document' ? marksOf(firstQuote({ evidence }), words) : around
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

interface Signed {
  readonly firms: readonly string[]
  readonly text: RecordText
  readonly words: IdentityWords | null
}

/** The marks that tell what a record is about: which firms signed a document does not. */
function toldBy(own: readonly string[], { firms, text, words }: Signed): readonly string[] {
  if (text.aspect !== 'document' || firms.length === 0) return own
  const named = new Set(firms.flatMap((firm) => marksOfName(firm, words)))
  return own.filter((mark) => !named.has(mark))
}

const TELLING = /^[NKRXGABM#]/

/**
 * "Start within two months" tells nothing of what starts: then the whole sentence counts as own. Not
 * so where the record stands for several documents, or for a route between states.
 */
function tellsLittle(marks: readonly string[], { aspect, ordinal, parties }: RecordText): boolean {
  if (aspect === 'meeting' || (aspect === 'document' && ordinal !== null)) return false
  if (aspect === 'route' && parties.length > 1) return false
  let telling = 0
  for (const mark of marks) telling += TELLING.test(mark) ? 1 : mark.startsWith('W') ? 0.5 : 0
  return telling < (aspect === 'document' ? 1 : 1.5)
}

/** "Hold the 16th meeting of the commission" speaks of a session, whatever its kind. */
const isSession = (text: RecordText, ordinal: number | null, marks: readonly string[]): boolean =>
  ordinal !== null && text.aspect === 'project' && marks.some((mark) => mark[0] === 'B')

const LEAST_TARGET = 1e6

/** "Raise trade to $3 billion" is a target that is put as a promise; a loan of $3 billion is none. */
function targetOf(
  { aspect }: RecordText,
  presence: ReadonlyMap<string, number>,
): { type: string; value: number } | null {
  if (aspect !== 'project') return null
  const own = [...presence].flatMap(([mark, where]) => (where === OWN ? [mark] : []))
  if (own.some((mark) => /^[NKRXGAM]/.test(mark))) return null
  const measures = own.filter((mark) => mark[0] === 'I')
  const numbers = own.filter((mark) => mark[0] === '#' && Number(mark.slice(1)) >= LEAST_TARGET)
  const [measure, number] = [measures[0], numbers[0]]
  if (!measure || !number || numbers.length > 1) return null
  return { type: measure.slice(1), value: Number(number.slice(1)) }
}

function ordinalIn(marks: ReadonlyMap<string, number>): number | null {
  for (const [mark, own] of marks)
    if (own === OWN && mark.startsWith('O')) return Number(mark.slice(1))
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
