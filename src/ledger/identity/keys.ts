import { compareTexts } from '../../core/order.ts'
import { isState } from './compare-parties.ts'
import { AROUND, type Aspect, type Features, MOST_KEYS, OWN } from './identity.ts'
import { SOLE_NETWORKS, weightOfMark } from './weights.ts'

const NUMBERS: ReadonlySet<Aspect> = new Set<Aspect>(['figure', 'target', 'amount'])

const MONTH = 30

/**
 * The keys by which records that may be one thing are found: always pairs of telling features, since
 * thousands of records share a party, a month or a common word.
 */
export function keysOf(features: Features): string[] {
  const keys = new Set<string>(
    NUMBERS.has(features.aspect)
      ? figureKeys(features)
      : features.aspect === 'meeting'
        ? meetingKeys(features)
        : thingKeys(features),
  )
  return [...keys].slice(0, MOST_KEYS)
}

/** Pairs of a record's states, at most three; the one state where there is but one. */
function pairsOf(parties: readonly string[]): string[] {
  if (parties.length < 2) return [...parties]
  const sorted = [...parties].sort().slice(0, 3)
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`))
}

/** The summit of a bloc is its own, whoever else is named. */
const isBloc = (party: string): boolean => !isState(party)

/** The two overlapping months that a day lies in: days half a month apart always share one. */
const monthsOf = (day: number): string[] => [
  `a${Math.floor(day / MONTH)}`,
  `b${Math.floor((day + MONTH / 2) / MONTH)}`,
]

function figureKeys({ aspect, type, parties, days, value, unit, marks, own }: Features): string[] {
  const who = parties.join('-')
  const keys = days ? [`f|${type}|${who}|${days.join('-')}`] : []
  if (value !== null) {
    keys.push(`v|${who}|${type}|${value}`)
    for (const pair of pairsOf(parties)) keys.push(`#${value}|${pair}`)
    if (value >= 1000 && value % 1000 !== 0) keys.push(`#${value}|${unit}`)
    const said = marks.filter((_, i) => own[i] !== AROUND)
    const told = thingsOf(marks.filter((_, i) => own[i] === OWN))
    const things = (told.length > 0 ? told : thingsOf(said)).slice(0, 1)
    keys.push(...amountKeys(`#${value}`, things, statesAnd(pairsOf(parties), parties)))
    if (aspect === 'amount') keys.push(...nameKeys(said, thingsOf(said)))
  }
  return keys
}

function meetingKeys({ type, parties, marks, own, days, published, ordinal }: Features): string[] {
  const pairs = pairsOf(parties)
  const keys: string[] = []
  if (ordinal !== null)
    for (const who of [...pairs, ...parties.filter(isBloc)]) keys.push(`o|${ordinal}|${who}`)
  const people = marks.filter((mark) => mark.startsWith('H')).slice(0, 3)
  const bodies = marks.filter((mark) => mark.startsWith('B')).slice(0, 2)
  const [first, last] = days ?? [published, published]
  if (first === null || last === null)
    return [...keys, ...bodies.flatMap((b) => pairs.map((p) => `b|${b}|${p}`))]
  const places = marks.filter((mark, i) => own[i] === OWN && /^[NC]/.test(mark)).slice(0, 2)
  for (const month of monthsOf(first)) {
    for (const pair of pairs) keys.push(`m|${month}|${pair}|${type}`)
    for (const person of people) keys.push(`m|${month}|${person}`)
    for (const body of bodies) for (const place of places) keys.push(`m|${month}|${body}|${place}`)
  }
  return keys
}

/** Few enough that no record of many names crowds out its other keys. */
const NAMES = 4
/** With fewer keys than these, common words are tried. */
const FEW = 4

function thingKeys(features: Features): string[] {
  const pairs = pairsOf(features.parties)
  const said = features.marks.filter((_, i) => features.own[i] !== AROUND)
  const around = features.marks.filter((_, i) => features.own[i] === AROUND)
  const things = thingsOf(said).length > 0 ? thingsOf(said) : thingsOf(features.marks)
  const words = longest(of(said, 'W')).slice(0, 3)
  const numbers = of(said, '#').slice(0, 2)
  const keys = [
    ...placeKeys(features, said),
    ...toldThings(features),
    ...titleKeys(features, said),
    ...nameKeys(said.some((mark) => NAME.test(mark)) ? said : around, things),
    ...times(soleName(said), statesAnd(pairs.slice(0, 1), features.parties)),
    ...times(of(said, 'A').slice(0, 1), statesAnd(pairs, features.parties)),
    ...times(soleThings(said), statesAnd(pairs.slice(0, 1), features.parties)),
    ...within(features, SHORT, times(soleGood(said), pairs.slice(0, 1))),
    ...numbers.flatMap((number) =>
      amountKeys(number, things.slice(0, 1), statesAnd(pairs.slice(0, 1), features.parties)),
    ),
    ...times(
      numbers.filter((mark) => weightOfMark(mark) > 1),
      pairs,
    ),
    ...times(couples(things.filter((mark) => mark[0] !== 'M').slice(0, 3)), pairs),
    ...times(times(of(said, 'A').slice(0, 1), of(said, 'G').slice(0, 2)), features.parties),
    ...within(features, SHORT, times(couples(words), pairs.slice(0, 1))),
    ...within(features, SHORT, times(times(words, things.slice(0, 1)), pairs.slice(0, 1))),
  ]
  if (keys.length >= FEW) return keys
  const common = longest(of(said, 'w')).slice(0, 3)
  const couple = couples([...things.slice(0, 1), ...words.slice(0, 1), ...common])
  return [...keys, ...within(features, SHORT, times(couple, pairs.slice(0, 1)))]
}

/** One state of two is all that many a promise names. */
const statesAnd = (pairs: readonly string[], parties: readonly string[]): string[] => [
  ...new Set([...pairs, ...(parties.length <= 2 ? parties : [])]),
]

const SOLE: ReadonlySet<string> = new Set([
  ...SOLE_NETWORKS,
  ...['Bworking-group', 'Bconsortium', 'Bjoint-venture'],
])

/** Works, and networks and bodies of which two states seldom have two. */
const soleThings = (said: readonly string[]): string[] =>
  said.filter((mark) => mark[0] === 'K' || SOLE.has(mark)).slice(0, 1)

/** The one name of a thing: "the Mono project". */
function soleName(said: readonly string[]): string[] {
  const names = of(said, 'N')
  return names.length === 1 ? names : []
}

/** "The memorandum on fisheries" of two states, planned, signed and called to mind over the years. */
function titleKeys({ aspect, parties, ordinal }: Features, said: readonly string[]): string[] {
  if (aspect !== 'document' || ordinal !== null || said.some((mark) => NAME.test(mark))) return []
  const about = [...of(said, 'G'), ...longest(of(said, 'W'))].slice(0, 2).map((mark) => `P|${mark}`)
  const [pair] = pairsOf(parties)
  return [
    ...times(about, pair === undefined ? [] : [pair]),
    ...times(about.slice(0, 1), parties.length <= 2 ? parties : []),
  ]
}

/** "An agreement on coal": a good, where nothing else is told. */
const soleGood = (said: readonly string[]): string[] =>
  said.some((mark) => /^[NCKRA]/.test(mark)) ? [] : of(said, 'G').slice(0, 1)

const NAME = /^[NC]/
const MILLION = 1e6

/** "The $5 billion loan" is rare enough alone, "400 wagons" are two states'. */
const amountKeys = (
  number: string,
  things: readonly string[],
  pairs: readonly string[],
): string[] =>
  Number(number.slice(1)) >= MILLION
    ? times([number], things)
    : times(times([number], things), pairs)

/** In days: how long what is told in common words is taken for news of one thing. */
const SHORT = 730

/**
 * Keys of two overlapping spans of time: what lies half a span apart always shares one. Words that any year
 * has would otherwise cost the more work, the more years a ledger holds; names and amounts hold for ever.
 */
function within({ published }: Features, span: number, keys: readonly string[]): string[] {
  if (published === null) return [...keys]
  const spans = [`y${Math.floor(published / span)}`, `z${Math.floor(published / span + 0.5)}`]
  return times(keys, spans)
}

/** Pairs of names, and names with things; capitals and regions only with another name. */
function nameKeys(marks: readonly string[], things: readonly string[]): string[] {
  const names = longest(of(marks, 'N')).slice(0, NAMES)
  const known = longest(of(marks, 'C')).slice(0, NAMES)
  const network = things.find((mark) => /^[RX]/.test(mark))
  return [
    ...couples(names),
    ...times(names, things.slice(0, names.length > 3 ? 1 : 2)),
    ...times(known.slice(0, 2), names.slice(0, 1)),
    ...times(known.slice(0, 1), of(things, 'K').slice(0, 1)),
    ...(network ? times(couples(known.slice(0, 3)), [network]) : []),
  ]
}

const times = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first}|${second}`))

/** "The bridge" of the same day's news, and "the Chad–Togo pipeline". */
const toldThings = ({ published, parties, marks, own }: Features): string[] => {
  if (published === null) return []
  const said = marks.filter((_, i) => own[i] !== AROUND)
  const things = said.filter((mark) => /^[KAG]/.test(mark)).slice(0, 2)
  const isNamed = said.some((mark) => NAME.test(mark))
  const networks = isNamed || parties.length < 2 ? [] : of(said, 'R').slice(0, 1)
  return [
    ...things.map((mark) => `t|${published}|${mark}`),
    ...times(networks, pairsOf(parties).slice(0, 1)).map((key) => `t|${published}|${key}`),
  ]
}

/** Routes between states, and documents by the month of their signing. */
function placeKeys({ aspect, type, parties, days }: Features, said: readonly string[]): string[] {
  const isNamed = said.some((mark) => NAME.test(mark))
  if (aspect === 'route' && !isNamed && parties.length > 1)
    return pairsOf(parties).map((pair) => `r|${type}|${pair}`)
  if (aspect !== 'document' || !days) return []
  const months = new Set([...monthsOf(days[0]), ...monthsOf(days[1])])
  return times([...months].slice(0, 3), [parties.join('-')]).map((key) => `d|${key}|${type}`)
}

const thingsOf = (marks: readonly string[]): string[] =>
  ['K', 'A', 'G', 'R', 'X', 'B', 'M'].flatMap((letter) => of(marks, letter))

/** The longest first: they are the rarest, and every record ranks them alike. */
const longest = (marks: readonly string[]): string[] =>
  marks.toSorted((a, b) => b.length - a.length || compareTexts(a, b))

const of = (marks: readonly string[], letter: string): string[] =>
  marks.filter((mark) => mark.startsWith(letter))

const couples = (marks: readonly string[]): string[] =>
  marks.flatMap((a, i) => marks.slice(i + 1).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`)))
