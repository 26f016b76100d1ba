import type { IdentityWords, ThingSort } from '../../languages/identity-words.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { type Piece, piecesOf } from './text-pieces.ts'
import { marksOf, marksOfName } from './words-of-text.ts'

/** How far before a record what it takes up again is looked for, in characters and in sentences. */
const FARTHEST = 700
const SENTENCES = 3
/** How many words may stand between "the" and its noun: "the 90-km gas pipeline". */
const NOUN_WITHIN = 5
/** How far from its first word a record may have what it takes up again. */
const HEAD = 6
/** In characters: room for these words and for the noun behind them. */
const HEAD_LENGTH = 250

const NAME = /^[NC]/
const WORK = /^[KR]/
const LENDS = /^[NCKRXGA]/
const ABOUT = /^[KRXGAMW]/
const PAPER = 'P'
const MEANS = 'M'

/** What a record takes up again, and the words before it. */
export interface TakenUp {
  /** The words of the record. */
  readonly quote: string
  /** The text of its document until there. */
  readonly before: string
  /** True where the record is a document, which takes up documents alone: "the treaty will be ratified". */
  readonly isDocument?: boolean
}

/** The marks of what a record takes up again from the text of its document before it. */
export function takenUpBy(
  record: RapporteurRecord,
  document: string,
  words: IdentityWords,
): string[] {
  const [first] = record.evidence
  if (!first) return []
  const isDocument = record.kind === 'instrument'
  const takenUpFrom = (at: number): string[] => {
    const before = document.slice(0, first.start + at)
    const quote = first.quote.slice(at)
    // "Chad will plant cotton": an action begins with its verb, and with a thing only behind "the".
    return at > 0 && beginsBare(quote, words)
      ? []
      : antecedentMarks({ quote, before, isDocument }, words)
  }
  const found = takenUpFrom(0)
  // "The minister said that the bridge will be ready": its own words begin with what is taken up.
  const at = record.kind === 'commitment' ? first.quote.indexOf(record.action) : 0
  return found.length > 0 || at <= 0 ? found : takenUpFrom(at)
}

function beginsBare(quote: string, { standIns }: IdentityWords): boolean {
  return standIns.has(piecesOf(quote.slice(0, FARTHEST))[0]?.lower ?? '')
}

/**
 * The marks of what a record's first words take up again by its noun or by "it", from the nearest sentence
 * before it that names such a thing: "… a bridge over the Mono river. The bridge will be ready in 2008." None
 * where the sentence speaks of several works, or of another one of the sort that has no name.
 */
export function antecedentMarks(
  { quote, before, isDocument = false }: TakenUp,
  words: IdentityWords,
): string[] {
  const noun = takenUp(piecesOf(quote.slice(0, HEAD_LENGTH)), words)
  if (noun === null || isDocument !== (noun.mark?.startsWith(PAPER) ?? false)) return []
  const sentences = before.slice(-FARTHEST).split(/[.;!?](?=\s)|\n+/)
  for (const sentence of sentences.slice(-SENTENCES).reverse()) {
    const found = lent(sentence, noun, words)
    if (found !== null) return found
  }
  return []
}

/** A thing by its mark, and by its name where it has one; a null mark for "it" and "the project". */
interface TakenNoun {
  readonly mark: string | null
  readonly name?: string
}

function takenUp(pieces: readonly Piece[], words: IdentityWords): TakenNoun | null {
  for (const [i, { lower }] of pieces.slice(0, HEAD).entries()) {
    if (words.pronouns.has(lower)) return standsForWork(pieces, i, words) ? { mark: null } : null
    if (words.definites.has(lower)) return definiteNoun(pieces, i + 1, words)
    // "Construction of the Mono plant" takes up the plant, and not what was built before.
    if (i === 0 && words.standIns.has(lower) && !words.nameLinks.has(pieces[1]?.lower ?? ''))
      return { mark: null }
  }
  return null
}

const VERB_WITHIN = 4

/**
 * "It will be ready": a work, as its verb tells; "they also promised" and "it was decided that" are not. A pronoun that
 * ends a phrase is one too: "construction of it begins".
 */
function standsForWork(pieces: readonly Piece[], at: number, words: IdentityWords): boolean {
  const after = pieces.slice(at + 1, at + 1 + VERB_WITHIN)
  if (after.some(({ lower }) => words.clauseOpeners.has(lower))) return false
  const verb = after.find(({ lower }) => words.workVerbs.has(lower) || !words.light.has(lower))
  return at > 1 || (verb !== undefined && words.workVerbs.has(verb.lower))
}

/** The noun behind "the"; one that has a name of its own there only where it is a stand-in: "the Mono project". */
function definiteNoun(
  pieces: readonly Piece[],
  from: number,
  words: IdentityWords,
): TakenNoun | null {
  let name: string | undefined
  for (let i = from; i < Math.min(from + NOUN_WITHIN, pieces.length); i++) {
    const { text, lower, capital } = pieces[i] as Piece
    if (capital) {
      if (!words.known.has(lower)) name = marksOfName(text, words)[0]
      continue
    }
    const next = pieces[i + 1]
    const thing = (next && words.things.get(`${lower} ${next.lower}`)) ?? words.things.get(lower)
    const sort = thing && SORTS[thing.sort]
    // "The reconstruction" stands for what is rebuilt.
    const standsIn = words.standIns.has(lower)
    if (sort && !(sort === MEANS && standsIn)) return name ? null : { mark: sort + thing.name }
    if (standsIn || words.partNouns.has(lower)) return name ? { mark: null, name } : { mark: null }
  }
  return null
}

const SORTS: Readonly<Partial<Record<ThingSort, string>>> = {
  work: 'K',
  network: 'R',
  paper: PAPER,
  means: MEANS,
}

/** What a sentence lends; null where it speaks of nothing of the sort. */
function lent(sentence: string, { mark, name }: TakenNoun, words: IdentityWords): string[] | null {
  const marks = marksOf(sentence, words)
  if (name && !marks.includes(name)) return null
  if (mark?.startsWith(PAPER)) return marks.includes(mark) ? lentByPaper(marks) : null
  if (mark?.startsWith(MEANS)) return marks.includes(mark) ? lentByMeans(marks) : null
  const works = new Set(marks.filter((each) => WORK.test(each)))
  if (mark === null ? works.size === 0 : !works.has(mark)) return null
  if (works.size > 1) return []
  if (!marks.some((each) => NAME.test(each))) return isNew(sentence, words) ? [] : null
  const clauses = sentence.split(/,(?=\s)/).map((clause) => marksOf(clause, words))
  const telling = clauses.filter(
    (each) => each.some((m) => WORK.test(m)) && each.some((m) => NAME.test(m)),
  )
  const from = telling.length > 0 ? telling.flat() : marks
  return [...new Set(from.filter((each) => LENDS.test(each)))]
}

const LEAST_AMOUNT = 1e6

/** "The credit line" is that of the amount told before; null where none was, or several. */
function lentByMeans(marks: readonly string[]): string[] | null {
  const isAmount = (each: string) => each[0] === '#' && Number(each.slice(1)) >= LEAST_AMOUNT
  const amounts = [...new Set(marks.filter(isAmount))]
  return amounts.length === 1 ? amounts : null
}

/** What an agreement is about; the names around it tell where it was signed. */
function lentByPaper(marks: readonly string[]): string[] {
  const isBuilt = marks.some((each) => WORK.test(each))
  return [...new Set(marks.filter((each) => (isBuilt ? LENDS : ABOUT).test(each)))]
}

/** "A bridge" without a name is another one than what was named before. */
const isNew = (sentence: string, { definites }: IdentityWords): boolean =>
  !piecesOf(sentence).some(({ lower }) => definites.has(lower))
