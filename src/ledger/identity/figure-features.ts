import { isTraded } from '../../core/indicator.ts'
import { daysOf } from '../../core/period.ts'
import type { IdentityWords } from '../../languages/identity-words.ts'
import { firstQuote } from '../../records/first-quote.ts'
import type { FigureRecord } from '../../records/record.ts'
import { takenUpBy } from './antecedent.ts'
import { daysOfText, type Wording } from './features.ts'
import { heirOfParty } from './heir.ts'
import { AROUND, type Features, LENT, OWN } from './identity.ts'
import { isCode } from './record-text.ts'
import { piecesOf } from './text-pieces.ts'
import { marksOf, marksOfName } from './words-of-text.ts'

const NAME = /^N/
const DIRECTED = new Set(['exports', 'imports'])
const STRONG = /^[NCKRXGABMW#]/
/** What words of the subject say what is measured. */
const SUBJECT = /^[NCKRXGABMWw]/

/**
 * The features of a figure: what is measured, of whom and when, so that all that was said of it comes
 * together whatever the value. The value counts for targets, and where nothing else tells figures apart.
 */
export function figureFeatures(
  figure: FigureRecord,
  published: number | null,
  { words, text = null }: Wording,
): Features {
  const subject = figure.subject ? marksOf(figure.subject, words) : []
  const firms = figure.parties
    .filter((party) => !isCode(party))
    .flatMap((p) => marksOfName(p, words))
  const own = new Set([...subject, ...firms].filter((mark) => SUBJECT.test(mark)))
  const days = daysOfText(figure.period)
  const isAimed = isAim(figure)
  const isLarge = isAmount(figure, isAimed ? null : days)
  const isTarget = isAimed || isLarge
  const ofGoods = [...own].some((mark) => mark[0] === 'G') && !isMoney(figure)
  const tellsSize = isLarge || (isAimed && (ofGoods || COUNTS.has(figure.indicator)))
  const vague = !days || !(isTraded(figure.indicator) || own.size > 0)
  const around = vague || isTarget ? marksOf(firstQuote(figure), words) : []
  if (isLarge && words && text && !around.some((mark) => NAME.test(mark)))
    around.push(...takenUpBy(figure, text, words))
  const marks = [...new Set([...own, ...around.filter((mark) => STRONG.test(mark))])].sort()
  const codes = [...new Set(figure.parties.filter(isCode).map((p) => heirOfParty(p, published)))]
  return {
    aspect: tellsSize && !isToGrow(figure, words) ? 'amount' : isTarget ? 'target' : 'figure',
    type: figure.indicator,
    parties: DIRECTED.has(figure.indicator) ? codes : codes.sort(),
    marks,
    own: marks.map((mark) => (own.has(mark) ? OWN : isLarge ? LENT : AROUND)),
    days: isTarget ? null : days,
    published: days || isTarget ? null : published,
    ordinal: null,
    value: isTarget || vague ? (figure.value ?? figure.change?.percent ?? null) : null,
    unit: figure.unit,
  }
}

/** An amount to be reached, or that could be: hoped for first, agreed on later, due in one year or another. */
const isAim = ({ status, value }: FigureRecord): boolean =>
  status === 'target' || (status === 'possible' && value !== null)

/** Indicators of what a thing is worth or large, rather than of how much there was in a time. */
const AMOUNTS = new Set(['contracts', 'investment', 'capacity', 'length', 'area', 'other'])
/** And how many things there are to be, or for how long. */
const COUNTS = new Set(['count', 'duration'])
const isMoney = ({ unit }: FigureRecord): boolean => /^[A-Z]{3}$/.test(unit ?? '')

/** In days: figures of so long a period belong to a series. */
const PERIOD = 85

/** A loan of $500 million or a line of 495 km: it goes with the undertaking, as a target does. */
const isAmount = (
  { indicator, value }: FigureRecord,
  days: readonly [number, number] | null,
): boolean =>
  value !== null && AMOUNTS.has(indicator) && (days === null || days[1] - days[0] < PERIOD)

/**
 * True where the words around a number say that it is to become more or less, so that it is to be reached;
 * else it only tells how large the thing is that is to come: "the line will be 1,045 km long".
 */
const isToGrow = ({ evidence }: FigureRecord, words: IdentityWords | null): boolean =>
  words !== null &&
  piecesOf(firstQuote({ evidence })).some(({ lower }) => words.growth.has(words.stem(lower)))

/** The first day of a document's date; null where it has none. */
export const publishedDay = (published: string | null): number | null =>
  published ? daysOf(published).first : null
