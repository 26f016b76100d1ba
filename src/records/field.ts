import { oncePer } from '../core/once-per.ts'
import type { FieldName, FieldSign, FieldWords } from '../languages/field-words.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { goesOn } from './paragraph.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import type { Field } from './record.ts'
import { WordTable } from './word-table.ts'

/** What the words of a field weigh, how much the next one counts, and how many there were. */
interface Sum {
  weight: number
  next: number
  seen: number
  /** What its words that are no mere means weigh. */
  own: number
}

type Tally = Map<FieldName, Sum>

/** How many fields a list of subjects must name to belong to none of them. */
const MANY = 4
/** What a field must weigh to be told by an action or its sentence. */
const LEAST = 2
/** How many words at the head of an action weigh more, and how much. */
const HEAD = { words: 6, factor: 1.5 }
/** Fields whose products are goods like others where they are bought or sold: "buy wheat" is trade, "buy gas" energy. */
const GOODS: ReadonlySet<FieldName> = new Set(['agriculture', 'industry'])
/** How much less each further word of the same field weighs. */
const FADING = 0.5

/**
 * The field of cooperation that an action belongs to. Nearest evidence first: the words of the
 * action before a list of fields or examples, all its words, those of its sentence, of the sentence
 * before, of the document; in each the field with the most weight, or what that serves where it is
 * only money or trade: "finance a hospital" is `health`. An action that names many fields alike is `other`.
 */
export function fieldOf(reading: Reading, act: Range, sentence: ParsedSentence): Field {
  const head = clear(tally(reading, { from: act.from, to: listStart(reading, act) }))
  if (head) return head
  const near = tally(reading, act)
  if ([...near.values()].filter((sum) => sum.weight >= LEAST).length >= MANY) return 'other'
  const whole = tally(reading, sentence)
  const told = clear(near) ?? clear(whole)
  if (told) return told
  const hinted = [...whole.keys()].some((field) => field !== 'politics')
  const last = hinted ? undefined : clear(tally(reading, before(reading, sentence)))
  return last ?? fieldOfDocument(reading)
}

/** The sentence before, where the sentence goes on with it; else nothing. */
function before(reading: Reading, sentence: ParsedSentence): Range {
  const last = reading.sentences[sentence.index - 1]
  return last && goesOn(reading, last, sentence) ? last : { from: sentence.from, to: sentence.from }
}

/** Where the words of an action begin to list fields or examples: "in areas such as", "including". */
function listStart(reading: Reading, { from, to }: Range): number {
  const { listings } = reading.pack.commitmentFrames
  for (let i = from + 1; i < to; i++) {
    if (listings.has(reading.words[i]?.lemma ?? '') || listings.has(reading.tokens[i]?.lower ?? ''))
      return i
  }
  return to
}

/** The field that a document is most about; `politics` where no word points to any. */
const fieldOfDocument = oncePer(
  (reading: Reading): Field =>
    top(tally(reading, { from: 0, to: reading.words.length }, 1)) ?? 'politics',
)

/** What the words of a range weigh for each field; each further word of a field counts less. */
function tally(reading: Reading, range: Range, fading = FADING): Tally {
  const sums: Tally = new Map()
  const table = tableOf(reading.pack.fieldWords)
  for (let i = range.from; i < range.to; i++) {
    const sign = signAt(reading, i, table)
    if (!sign) continue
    const place = i - range.from < HEAD.words ? HEAD.factor : 1
    const weight = sign.weight * place * factor(reading, sign, i)
    const known = sums.get(sign.field)
    const own = sign.means && !(sign.field === 'trade' && qualifies(reading, i)) ? 0 : weight
    if (!known) sums.set(sign.field, { weight, next: fading, seen: 1, own })
    else {
      known.own += own * known.next
      known.weight += weight * known.next
      if (++known.seen <= 3) known.next *= fading
    }
  }
  return sums
}

function signAt(
  reading: Reading,
  at: number,
  table = tableOf(reading.pack.fieldWords),
): FieldSign | undefined {
  const word = reading.words[at]
  const token = reading.tokens[at]
  if (!word || !token) return undefined
  const done =
    word.tag === 'VERB' ? reading.pack.fieldWords.signs.get(`verb:${word.lemma}`) : undefined
  const sign = done === undefined ? table.at(token, word.lemma) : done
  return sign ? together(reading, at, sign) : undefined
}

/** What the word at a token means with its neighbour, where the two are known: "bridge loan"; else its own sign. */
function together(reading: Reading, at: number, sign: FieldSign): FieldSign | undefined {
  const { pairs } = reading.pack.fieldWords
  const own = pairWord(reading, at)
  let field = pairs.get(own)?.get(pairWord(reading, at + 1))
  if (field === undefined) field = pairs.get(pairWord(reading, at - 1))?.get(own)
  if (field === undefined) return sign
  return field ? { field, weight: Math.max(sign.weight, LEAST) } : undefined
}

/** The word at a token as pairs name it: its base form in lower case. */
function pairWord(reading: Reading, at: number): string {
  return reading.words[at]?.lemma.toLowerCase() ?? ''
}

const tableOf = oncePer(
  ({ signs }: FieldWords): WordTable<FieldSign | undefined> =>
    new WordTable((base, lower) => signs.get(base.toLowerCase()) ?? signs.get(lower) ?? undefined),
)

/** Politics is what all is about, so that it weighs less; the last word of a noun phrase weighs more. */
function factor(reading: Reading, { field, weight }: FieldSign, at: number): number {
  const next = reading.words[at + 1]?.tag
  const head = next !== 'NOUN' && next !== 'ADJ'
  return (field !== 'politics' ? 1 : weight === 3 ? 0.75 : 0.5) * (head ? 1.2 : 1)
}

/** "Import duties": a word before a noun tells what kind it is. */
function qualifies(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]]
  return word?.tag === 'NOUN' && next?.tag === 'NOUN'
}

/** The field with the most weight, if it has enough; where it is only the means, the one that it serves. */
function clear(sums: Tally): Field | undefined {
  const best = top(sums)
  const sum = best && sums.get(best)
  if (!best || !sum || sum.weight < LEAST) return undefined
  const end = sum.own >= LEAST ? best : (served(sums) ?? best)
  return GOODS.has(end) && isTraded(sums) ? 'trade' : end
}

/** True where the words speak of buying, selling or sending. */
function isTraded(sums: Tally): boolean {
  const trade = sums.get('trade')
  return trade !== undefined && trade.own < LEAST && trade.weight >= LEAST
}

/** The field that money and trade serve: of "finance a hospital", "buy locomotives". */
function served(sums: Tally): FieldName | undefined {
  let best: FieldName | undefined
  let most = 0
  for (const [field, { own }] of sums)
    if (own >= LEAST && own > most && field !== 'politics') [best, most] = [field, own]
  return best
}

function top(sums: Tally): FieldName | undefined {
  let best: FieldName | undefined
  let most = -1
  for (const [field, { weight }] of sums)
    if (weight > most) {
      best = field
      most = weight
    }
  return best
}

/** How strongly the word at a token points to a field other than politics; 0 where it does not. */
export function fieldWeight(reading: Reading, at: number): number {
  const sign = signAt(reading, at)
  return sign && sign.field !== 'politics' ? sign.weight : 0
}

/** True where the word at a token points to politics without naming anything definite: "relations". */
export function isPolitics(reading: Reading, at: number): boolean {
  const sign = signAt(reading, at)
  return sign !== undefined && sign.field === 'politics' && sign.weight < 3
}
