import type { Token } from '../../../core/token.ts'
import type { Form, PartOfSpeech, Word } from '../../../core/word.ts'
import { placeWords } from '../mentions/place-words.ts'
import { adjectives } from './adjectives.ts'
import { singular } from './nouns.ts'
import { baseOfEd, baseOfIng, type VerbForm, verbs } from './verbs.ts'
import {
  adjectivesOrVerbs,
  closedClasses,
  closedNames,
  decided,
  demonyms,
  intransitive,
  monthNames,
  nounsByForm,
  nounsFirst,
  nounsInEst,
  nounsInLy,
  nounsToo,
  objectless,
  timeNouns,
  verbsFirst,
} from './word-classes.ts'

const ADJECTIVE_END =
  /(?:al|ive|ous|ful|less|able|ible|ic|ary|ian|ese|ish|ant|ent|ory|like|wide|based|fold)$/
const NOUN_END =
  /(?:tions?|sions?|ments?|ness|it(?:y|ies)|ships?|ances?|ences?|isms?|ists?|ers?|ors?|ures?|ages?|enc(?:y|ies)|anc(?:y|ies)|ies|logy|hoods?|doms?|cy|ees?|eurs?|phy|try|ium|als)$/
const JOINED = /^(?:co|re|de)-\p{L}/u
const VERB_END = /(?:ize|ise|ify|ate|en)$/

/** What a written form can be, as bits of {@link WordForm.can}. */
export const CAN = {
  noun: 1,
  adjective: 2,
  base: 4,
  third: 8,
  past: 16,
  participle: 32,
  ing: 64,
  /** Of noun and verb, the noun where nothing clearly says verb. */
  nounFirst: 128,
  /** Of noun and verb, the verb wherever one can stand. */
  verbFirst: 256,
  plural: 512,
  adverb: 1024,
  demonym: 2048,
  month: 4096,
  /** The word lists know it; otherwise its ending made the guess. */
  known: 8192,
  nounEnd: 16384,
  verbEnd: 32768,
  /** A state or capital, where it has a capital letter. */
  place: 65536,
} as const

/** All that can be said of a written form without its neighbours, with the words that it can become. */
export interface WordForm {
  readonly text: string
  readonly lower: string
  /** Its part of speech where that is a closed class. */
  readonly closed: PartOfSpeech | null
  readonly can: number
  /** True for a word of a closed class that is the same everywhere. */
  readonly certain: boolean
  /** The word of its closed class, or what it is by default. */
  readonly word: Word
  readonly noun: Word
  readonly name: Word
  readonly adjective: Word
  readonly adverb: Word
  readonly base: Word
  readonly third: Word
  readonly past: Word
  readonly participle: Word
  readonly ing: Word
}

/** A word; all words are made here, so that they share one shape. */
export function makeWord(tag: PartOfSpeech, lemma: string, form: Form | null = null): Word {
  return { tag, lemma, form, time: false, participleToo: false, objectless: false }
}

/** Forms by the number that the tokeniser gave them: the vocabulary is bounded, so is this. */
const forms: WordForm[] = []

/** The form of a token: one look-up by its number. */
export function wordForm(token: Token): WordForm {
  const id = token.form
  if (id < 0) return make(token)
  const known = forms[id]
  if (known !== undefined && known.text === token.text) return known
  const form = make(token)
  forms[id] = form
  return form
}

function make({ text, lower, shape }: Token): WordForm {
  if (shape === 'word') return build(text, lower)
  return unchanging(text, makeWord(shape === 'mark' ? 'PUNCT' : 'NUM', lower))
}

/** A mark or a number: one word, whatever stands beside it. */
function unchanging(text: string, word: Word): WordForm {
  const rest = { noun: word, name: word, adjective: word, adverb: word, base: word }
  const verb = { third: word, past: word, participle: word, ing: word }
  return { text, lower: word.lemma, closed: null, can: 0, certain: false, word, ...rest, ...verb }
}

interface Readings {
  readonly lemma: string
  readonly forms: ReadonlySet<VerbForm>
}

function build(text: string, written: string): WordForm {
  const lower = joined(written)
  const verb = verbs.get(lower) ?? guessedVerb(lower)
  const lemma = verb?.lemma ?? lower
  const can = readings(lower, verb)
  const name = { ...makeWord('PROPN', text), time: (can & CAN.month) !== 0 || isTime(lower) }
  const adjective = makeWord('ADJ', lower)
  const noun = adjectivesOrVerbs.has(lower)
    ? adjective
    : { ...makeWord('NOUN', singular(lower)), time: isTime(lower) }
  const adverb = makeWord('ADV', lower)
  const closed = closedClasses.get(lower) ?? null
  return {
    text,
    lower,
    closed,
    can,
    certain: closed !== null && isCertain(text, lower, can),
    noun,
    name,
    adjective,
    adverb,
    word: closed ? closedWord(closed, lower) : defaultWord(can, { noun, adjective, adverb }),
    base: makeWord('VERB', lemma, 'base'),
    third: makeWord('VERB', lemma, 's'),
    past: {
      ...makeWord('VERB', lemma, 'past'),
      participleToo: (can & CAN.participle) !== 0 && !intransitive.has(lemma),
      objectless: objectless.has(lemma),
    },
    participle: makeWord('VERB', lemma, 'participle'),
    ing: makeWord('VERB', lemma, 'ing'),
  }
}

/** "Co-operation", "re-opened": the word that is written without the hyphen, too. */
function joined(written: string): string {
  if (!JOINED.test(written)) return written
  const plain = written.replace('-', '')
  return verbs.has(written) && !verbs.has(plain) ? written : plain
}

function isCertain(text: string, lower: string, can: number): boolean {
  return !decided.has(lower) && !closedNames.has(text) && (can & CAN.adjective) === 0
}

function defaultWord(can: number, words: Pick<WordForm, 'noun' | 'adjective' | 'adverb'>): Word {
  if (can & CAN.adverb) return words.adverb
  if (can & CAN.adjective && !(can & CAN.noun)) return words.adjective
  return words.noun
}

function isTime(word: string): boolean {
  const lower = word.endsWith('.') ? word.slice(0, -1) : word
  if (timeNouns.has(lower)) return true
  return lower.endsWith('s') && timeNouns.has(lower.slice(0, -1))
}

/** The verb that an unknown word in -ed or -ing belongs to, by the rules of spelling. */
function guessedVerb(lower: string): Readings | undefined {
  // "Evening" and "morning" are no forms of a verb.
  if (closedClasses.has(lower) || adjectives.has(lower) || timeNouns.has(lower)) return undefined
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed')) {
    return { lemma: baseOfEd(lower), forms: new Set<VerbForm>(['past', 'participle']) }
  }
  if (lower.length > 5 && lower.endsWith('ing')) {
    return { lemma: baseOfIng(lower), forms: new Set<VerbForm>(['ing']) }
  }
  return undefined
}

function readings(lower: string, verb: Readings | undefined): number {
  let can = verb ? verbBits(lower, verb) : 0
  const adjective = adjectives.has(lower)
  if (adjective) can |= CAN.adjective | CAN.known
  if (demonyms.has(lower)) can |= CAN.demonym | CAN.adjective
  if (monthNames.has(lower)) can |= CAN.month
  if (placeWords.has(lower)) can |= CAN.place
  if (closedClasses.has(lower)) return can | CAN.known
  if (!verb && lower.length > 4 && lower.endsWith('ly') && !adjective && !nounsInLy.has(lower)) {
    can |= CAN.adverb
  }
  if (!verb) can |= openBits(lower, adjective)
  if (PLURAL.test(lower)) can |= CAN.plural
  if (VERB_END.test(lower)) can |= CAN.verbEnd
  return can
}

/** "Ports"; "gas", "bus" and "crisis" are one. */
const PLURAL = /^(?!gas$).*[^s'ui]s$/

function verbBits(lower: string, { lemma, forms }: Readings): number {
  let can = 0
  if (forms.has('base')) can |= CAN.base
  if (forms.has('s')) can |= CAN.third
  if (forms.has('past')) can |= CAN.past
  if (forms.has('participle')) can |= CAN.participle
  if (forms.has('ing')) can |= CAN.ing
  if (verbs.has(lower)) can |= CAN.known
  const third = (can & CAN.third) !== 0 && nounsToo.has(lemma) && !adjectivesOrVerbs.has(lemma)
  if (nounsToo.has(lower) || third) can |= CAN.noun
  const nounForm = (can & (CAN.base | CAN.third)) !== 0
  if (nounForm && nounsFirst.has(lemma)) can |= CAN.nounFirst | CAN.noun
  if (verbsFirst.has(lemma)) can |= CAN.verbFirst
  return can
}

/** A word that is no verb: noun or adjective, by the lists, else by its ending. */
function openBits(lower: string, adjective: boolean): number {
  if (nounsToo.has(lower) || timeNouns.has(lower)) return CAN.noun | CAN.known
  if (nounsByForm.has(lower)) return CAN.noun | CAN.nounEnd
  if (adjective) return 0
  if (NOUN_END.test(lower)) return CAN.noun | CAN.nounEnd
  if (SUPERLATIVE.test(lower) && !nounsInEst.has(lower)) return CAN.adjective
  return ADJECTIVE_END.test(lower) ? CAN.adjective : CAN.noun
}

/** "Safest", "busiest"; nouns that end so are few. */
const SUPERLATIVE = /^[a-z]{2,}[^aeiouqv]est$|iest$/

const BE = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'m", "'re"])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"])
const DO = new Set(['do', 'does', 'did', 'doing'])

const denying = (tag: PartOfSpeech, lemma: string): Word => ({
  ...makeWord(tag, lemma),
  negates: true,
})
const CANNOT = denying('AUX', 'can')

/** "No minister", "none of them": what they do is not done. */
const NOBODY = new Set(['no', 'neither', 'none', 'nobody', 'nothing'])

function closedWord(tag: PartOfSpeech, lower: string): Word {
  if (tag !== 'AUX') return NOBODY.has(lower) ? denying(tag, lower) : makeWord(tag, lower)
  if (BE.has(lower)) return makeWord('AUX', 'be', auxiliaryForm(lower))
  if (HAVE.has(lower)) return makeWord('AUX', 'have', auxiliaryForm(lower))
  if (DO.has(lower)) return makeWord('AUX', 'do', auxiliaryForm(lower))
  const modal = lower === "'ll" ? 'will' : lower === "'d" ? 'would' : lower
  return modal === 'cannot' ? CANNOT : makeWord('AUX', modal)
}

function auxiliaryForm(lower: string): Form {
  if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return 'past'
  if (lower === 'been') return 'participle'
  if (lower === 'being' || lower === 'having' || lower === 'doing') return 'ing'
  return lower === 'be' || lower === 'have' || lower === 'do' ? 'base' : 's'
}
