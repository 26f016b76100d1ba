import type { IdentityWords, Thing, ThingSort } from '../../languages/identity-words.ts'
import { heirOf } from './heir.ts'
import { nameFold } from './name-fold.ts'
import { type Piece, piecesOf } from './text-pieces.ts'

/** The letter of the marks of things of a sort. */
const SORT_MARK: Readonly<Record<ThingSort, string>> = {
  named: 'N',
  work: 'K',
  network: 'R',
  passage: 'X',
  good: 'G',
  act: 'A',
  means: 'M',
  measure: 'I',
  body: 'B',
  paper: 'P',
}

/** What a text is read with. */
interface Reader {
  readonly all: readonly Piece[]
  readonly words: IdentityWords
  /** True for the name of a place or firm, where every capital makes a name. */
  readonly isName: boolean
  readonly marks: string[]
}

/**
 * The marks of a text by the words of its language, in the order of its words; see
 * {@link Features.marks}. Without words of the language, its capitals and numbers alone.
 *
 * @example marksOf('a terminal in the port of Kuryk', en.identityWords) // ['Kterminal', 'Xport', 'Nkork']
 */
export function marksOf(text: string, words: IdentityWords | null): string[] {
  return read({ all: piecesOf(text), words: words ?? NO_WORDS, isName: words === null, marks: [] })
}

/** The marks of the name of a place, firm or body. */
export function marksOfName(text: string, words: IdentityWords | null): string[] {
  return read({ all: piecesOf(text), words: words ?? NO_WORDS, isName: true, marks: [] })
}

const NO_WORDS: IdentityWords = {
  stem: (word) => word,
  light: new Set(),
  weak: new Set(),
  makers: new Set(),
  things: new Map(),
  titles: new Set(),
  openers: [],
  aliases: new Map(),
  known: new Set(),
  capitals: new Set(),
  blocs: new Map(),
  scales: new Map(),
  numberSigns: new Set(),
  numbers: new Map(),
  landforms: new Set(),
  nameLinks: new Set(),
  workVerbs: new Set(),
  growth: new Set(),
  definites: new Set(),
  pronouns: new Set(),
  clauseOpeners: new Set(),
  standIns: new Set(),
  turns: new Map(),
  partNouns: new Set(),
  ordinals: new Map(),
  ordinalEndings: new Set(),
}

function read(reader: Reader): string[] {
  let i = 0
  while (i < reader.all.length) i += readPiece(reader, i)
  return reader.marks
}

/** Adds the marks of the piece at `i`; how many pieces they take. */
function readPiece(reader: Reader, i: number): number {
  const { words, marks } = reader
  const piece = reader.all[i] as Piece
  const turn = words.turns.get(piece.lower)
  if (turn !== undefined && isOfWork(reader, i + 1)) marks.push(`Q${turn}`)
  const first = piece.text.charCodeAt(0)
  const count = words.numbers.get(piece.lower)
  const scale = count === undefined ? undefined : words.scales.get(reader.all[i + 1]?.lower ?? '')
  if (count !== undefined && scale !== undefined) {
    marks.push(`#${count * scale}`)
    return 2
  }
  if (first >= 48 && first <= 57) return readNumber(reader, i)
  if (piece.text.length < 2) return 1
  const taken = readBloc(reader, i) || readThing(reader, i)
  if (taken > 0) return taken
  if (piece.capital && words.landforms.has(reader.all[i + 1]?.lower ?? '')) {
    readName(piece, words, marks)
    return 2
  }
  if (words.landforms.has(piece.lower)) return readLandform(reader, i)
  if (words.titles.has(piece.lower)) return readPerson(reader, i)
  const ordinal = words.ordinals.get(piece.lower)
  if (ordinal !== undefined) marks.push(`O${ordinal}`)
  else if (!words.light.has(piece.lower) && !words.known.has(piece.lower)) readWord(reader, i)
  return 1
}

const WORK_WITHIN = 3

/** "The first three berths", "a second power plant": a work, or a part of one, not far behind. */
function isOfWork({ all, words }: Reader, from: number): boolean {
  for (let i = from; i < Math.min(from + WORK_WITHIN, all.length); i++) {
    const { lower } = all[i] as Piece
    if (words.partNouns.has(lower)) return true
    const next = all[i + 1]
    const thing = (next && words.things.get(`${lower} ${next.lower}`)) ?? words.things.get(lower)
    if (thing && thing.sort !== 'good') return thing.sort === 'work'
    if (words.light.has(lower) && lower.length < 3) return false
  }
  return false
}

/** "The Strait of Gibraltar" has its name behind it, even where that is a state's; alone it has none. */
function readLandform({ all, words, marks }: Reader, i: number): number {
  const [link, name] = [all[i + 1], all[i + 2]]
  if (!link || !name?.capital || !words.nameLinks.has(link.lower)) return 1
  readName(name, words, marks)
  return 3
}

function readWord(reader: Reader, i: number): void {
  const { words, marks } = reader
  const piece = reader.all[i] as Piece
  const stem = words.stem(piece.lower)
  if (words.weak.has(stem)) marks.push(`w${stem}`)
  else if (piece.capital && isName(reader, i)) readName(piece, words, marks)
  else if (words !== NO_WORDS) marks.push(`W${stem}`)
}

function readBloc({ all, words, marks }: Reader, i: number): number {
  const { lower, text, capital } = all[i] as Piece
  if (!capital) return 0
  for (const name of words.blocs.get(lower) ?? []) {
    if (name.words.some((word, k) => all[i + k]?.lower !== word)) continue
    // "Eco" is no abbreviation of a bloc, "ECO" is.
    if (name.words.length === 1 && text !== text.toUpperCase()) continue
    marks.push(`E${heirOf(name.code)}`)
    return name.words.length
  }
  return 0
}

function readThing({ all, words, marks }: Reader, i: number): number {
  const { lower } = all[i] as Piece
  const next = all[i + 1]
  const pair = next && words.things.get(`${lower} ${next.lower}`)
  const turned = pair ? undefined : turnedPair(all, i, words)
  if (turned) {
    marks.push(SORT_MARK[turned.sort] + turned.name)
    return 3
  }
  const thing = pair ?? words.things.get(lower)
  if (!thing) return 0
  marks.push(SORT_MARK[thing.sort] + thing.name)
  const taken = pair ? 2 : 1
  const after = all[i + taken]
  if (thing.sort === 'good' && after && words.makers.has(after.lower)) {
    marks.push(FACTORY)
    return taken + 1
  }
  return taken + readTurn(thing, { all, words, marks }, i + taken)
}

/** "Protection of investments" is "investment protection". */
function turnedPair(all: readonly Piece[], i: number, words: IdentityWords): Thing | undefined {
  const [first, link, last] = [all[i], all[i + 1], all[i + 2]]
  if (!first || !link || !last || !words.nameLinks.has(link.lower)) return undefined
  return (
    words.things.get(`${last.lower} ${first.lower}`) ??
    words.things.get(`${last.lower.slice(0, -1)} ${first.lower}`)
  )
}

/** What makes a good, whatever it is called. */
const FACTORY = 'Kfactory'

const NUMBERED = new Set(['work', 'network'])
const MOST_DIGITS = 3

/** "Road No. 9", "berth 5": a work by its number; how many pieces tell it. */
function readTurn(
  { name, sort }: Thing,
  { all, words, marks }: Pick<Reader, 'all' | 'words' | 'marks'>,
  i: number,
): number {
  if (!NUMBERED.has(sort)) return 0
  const isSigned = words.numberSigns.has(all[i]?.lower ?? '')
  if (!isSigned && !all[i - 1]?.capital) return 0
  const at = isSigned ? i + 1 : i
  const [number, next] = [all[at]?.text ?? '', all[at + 1]]
  if (!/^\d+$/.test(number) || number.length > MOST_DIGITS) return 0
  if (next && (next.glued || words.scales.has(next.lower))) return 0
  marks.push(`N${name}-${number}`)
  return at + 1 - i
}

/** A capital at the start of a sentence makes a name only where another follows. */
function isName({ all, words, isName }: Reader, i: number): boolean {
  if (i > 0 || isName) return true
  const { text } = all[0] as Piece
  if (text === text.toUpperCase()) return true
  const next = all[1]
  return next?.capital === true && !words.known.has(next.lower)
}

const SHORTEST_REST = 4

function readName(piece: Piece, words: IdentityWords, marks: string[]): void {
  const lower = words.aliases.get(piece.lower) ?? piece.lower
  if (words.openers.includes(lower)) return
  if (words.capitals.has(lower)) {
    marks.push(`C${nameFold(lower)}`)
    return
  }
  const opener = words.openers.find(
    (o) => lower.startsWith(o) && lower.length - o.length >= SHORTEST_REST,
  )
  marks.push(`N${nameFold(opener ? lower.slice(opener.length) : lower)}`)
}

const LONGEST_PERSON = 4

/** "Energy Minister Reza Ardavan": the capitals behind a title are one person, told by the last. */
function readPerson({ all, words, marks }: Reader, i: number): number {
  let end = i + 1
  while (end < all.length && end - i <= LONGEST_PERSON) {
    const { capital, lower } = all[end] as Piece
    if (!capital || words.known.has(lower)) break
    if (!words.titles.has(lower) && words.things.has(lower)) break
    end++
  }
  const last = all[end - 1] as Piece
  if (end > i + 1 && !words.titles.has(last.lower)) marks.push(`H${nameFold(last.lower)}`)
  return end - i
}

const LAST_DAY_OF_MONTH = 31

/** Ordinals, and numbers that measure: no years, no days of a month. */
function readNumber({ all, words, marks }: Reader, i: number): number {
  const piece = all[i] as Piece
  const number = Number(piece.text.replaceAll(',', ''))
  const next = all[i + 1]
  if (!next || Number.isNaN(number)) return 1
  if (next.glued && words.ordinalEndings.has(next.lower)) {
    marks.push(`O${number}`)
    return 2
  }
  const scale = words.scales.get(next.lower)
  const value = scale ? Math.round(number * scale * 1e6) / 1e6 : number
  const isYear =
    !scale && !piece.text.includes(',') && value >= 1900 && value < 2100 && Number.isInteger(value)
  const isDay = !scale && value <= LAST_DAY_OF_MONTH && !measures(next, words)
  if (!isYear && !isDay) marks.push(`#${value}`)
  return scale ? 2 : 1
}

/** "15 hectares" measures, "15 October", "15 of" and "15 to" do not. */
const measures = ({ text, lower, capital }: Piece, words: IdentityWords): boolean =>
  !capital && !/^\d/.test(text) && !words.light.has(lower)
