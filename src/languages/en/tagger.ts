import type { Token } from '../../core/token.ts'
import type { Form, PartOfSpeech, Word } from '../../core/word.ts'
import { singular } from './nouns.ts'
import { type VerbReading, verbs } from './verbs.ts'
import { adjectives, closedClasses, levelVerbs, nounsByForm, nounsToo } from './word-classes.ts'

const ADJECTIVE_END = /(?:al|ive|ous|ful|less|able|ible|ic|ary|ian|ese|ish|ical|ant|ent|ory|like|wide)$/
const NOUN_END = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ism|ist|ers|ors|ures|age|ency|ancy|ies|logy|hood|dom|cy|ure|er|or|ee)$/

const BE = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'m", "'re"])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"])
const DO = new Set(['do', 'does', 'did'])
const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought', 'cannot', "'ll", "'d"])

/** Base forms of the auxiliaries. */
function auxiliaryLemma(lower: string): string {
  if (BE.has(lower)) return 'be'
  if (HAVE.has(lower)) return 'have'
  if (DO.has(lower)) return 'do'
  if (lower === "'ll") return 'will'
  if (lower === 'cannot') return 'can'
  return lower === "'d" ? 'would' : lower
}

/**
 * The words of one sentence of English: part of speech, base form, verb form. Closed classes and a
 * verb list decide first; what can be noun or verb is decided by its neighbours.
 */
export function tag(tokens: readonly Token[], from: number, to: number): Word[] {
  const words: Word[] = []
  const titleCase = isTitleCase(tokens, from, to)
  for (let i = from; i < to; i++) {
    const context: Context = { tokens, from, to, at: i, before: words, titleCase }
    words.push(word(context))
  }
  return words
}

interface Context {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly at: number
  /** The words decided so far. */
  readonly before: readonly Word[]
  readonly titleCase: boolean
}

/** True where most words have a capital, as in a headline: capitals then say nothing. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let [words, capitals] = [0, 0]
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.shape !== 'word' || token.text.length < 4) continue
    words++
    if (token.capital) capitals++
  }
  const closed = tokens[to - 1]?.lower === '.'
  return words > 3 && capitals / words > (closed ? 0.95 : 0.85)
}

function word(context: Context): Word {
  const token = context.tokens[context.at] as Token
  if (token.shape === 'number') return make('NUM', token.lower)
  if (token.shape === 'mark') return make('PUNCT', token.lower)
  const { lower } = token
  const closed = joined(context, token) ?? closedWord(context, token)
  if (closed) return closed
  const named = token.capital && !context.titleCase && isName(context, token)
  if (named) return make('PROPN', token.text)
  const verb = verbs.get(lower)
  if (adjectives.has(lower) && !(verb && verbHere(context, verb))) return make('ADJ', lower)
  if (verb) return verbOrNoun(context, lower, verb)
  return openWord(context, token)
}

function make(tagged: PartOfSpeech, lemma: string, form: Form | null = null): Word {
  return { tag: tagged, lemma, form }
}

function closedWord(context: Context, token: Token): Word | undefined {
  const { lower } = token
  const closed = closedClasses.get(lower)
  if (!closed) return undefined
  if (token.capital && context.at > context.from && !context.titleCase) {
    // "May 5", "Will Smith", "US": a capital inside a sentence is a name, articles apart.
    if (lower === 'may' || lower === 'will' || lower === 'us' || lower === 'it' && token.text === 'IT') return make('PROPN', token.text)
  }
  if (lower === 'us' && token.text === 'US') return make('PROPN', token.text)
  if (lower === 'may' && context.tokens[context.at + 1]?.shape === 'number') return make('PROPN', token.text)
  if (lower === 'like' && canBeVerb(context)) return make('VERB', 'like', 'base')
  if (lower === 'that') return that(context)
  if (lower === 'to') return make(infinitive(context) ? 'PART' : 'ADP', 'to')
  if (closed === 'ADV' && describesNext(context, lower)) return make('ADJ', lower)
  if (closed === 'AUX') return make('AUX', auxiliaryLemma(lower), auxiliaryForm(lower))
  return make(closed, lower)
}

/** Words whose reading their left neighbour alone decides: clitics, ordinal endings, compounds. */
function joined(context: Context, token: Token): Word | undefined {
  const { lower } = token
  if (lower === "'s") return context.before.at(-1)?.tag === 'PRON' ? make('AUX', 'be', 's') : make('PART', "'s")
  if (!token.glued) return undefined
  const before = context.before.at(-1)
  if (before?.tag === 'NUM' && /^(?:st|nd|rd|th)$/.test(lower)) return make('ADJ', lower)
  if (before?.lemma === '-' && (lower === 'ever' || /(?:ed|ing)$/.test(lower))) return make('ADJ', lower)
  if (before?.lemma === '-' && verbs.get(lower)?.forms.has('participle')) return make('ADJ', lower)
  return undefined
}

function auxiliaryForm(lower: string): Form | null {
  if (MODALS.has(lower)) return null
  if (['was', 'were', 'had', 'did'].includes(lower)) return 'past'
  if (lower === 'been' || lower === 'done') return 'participle'
  if (lower === 'being' || lower === 'having') return 'ing'
  return lower === 'be' || lower === 'have' || lower === 'do' ? 'base' : 's'
}

const COMPARED = new Set(['earlier', 'later', 'further'])

/** "the first meeting", "their last visit": an adverb that is an adjective right before a noun. */
function describesNext(context: Context, lower: string): boolean {
  const next = context.tokens[context.at + 1]
  if (!(adjectives.has(lower) || COMPARED.has(lower)) || !next || (next.shape !== 'word' && next.lower !== '-') || context.at + 1 >= context.to) return false
  const before = context.before.at(-1)
  if (lower === 'first' && next.lower === '-') return true
  const opens = before?.tag === 'DET' || before?.tag === 'ADP' || before?.tag === 'ADJ' || before?.lemma === "'s" || before?.lemma === "'"
  if (!opens || closedClasses.has(next.lower)) return false
  const verb = verbs.get(next.lower)
  return !verb || nounsToo.has(next.lower) || nounsToo.has(verb.lemma) || next.capital
}

/** "that" before a noun without a verb behind it points; else it joins clauses. */
function that(context: Context): Word {
  const before = context.before.at(-1)
  if (before?.tag === 'ADP') return make(nounAhead(context) ? 'DET' : 'PRON', 'that')
  return make('SCONJ', 'that')
}

/** A word of an open class that is no verb stands next. */
function nounAhead({ tokens, at }: Context): boolean {
  const next = tokens[at + 1]
  return next?.shape === 'word' && !closedClasses.has(next.lower) && (!verbs.has(next.lower) || nounsToo.has(next.lower))
}

/** Whether "to" begins an infinitive: a base form follows, adverbs apart. */
function infinitive(context: Context): boolean {
  for (let i = context.at + 1; i < context.to; i++) {
    const next = context.tokens[i] as Token
    if ((next.lower.endsWith('ly') && !verbs.has(next.lower)) || next.lower === 'not' || next.lower === 'also' || next.lower === 'further' || next.lower === 'better') continue
    if (next.shape !== 'word' || next.capital && !context.titleCase) return false
    if (next.lower === 'be' || next.lower === 'have' || next.lower === 'do') return true
    const verb = verbs.get(next.lower)
    if (verb) return verb.forms.has('base')
    return !closedClasses.has(next.lower) && !NOUN_END.test(next.lower) && !ADJECTIVE_END.test(next.lower) && !next.lower.endsWith('s')
  }
  return false
}

function isName(context: Context, token: Token): boolean {
  if (context.at > context.from && !opensQuote(context)) return true
  // The first word of a sentence: a name unless the language knows it as another word.
  const { lower } = token
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true
  const next = context.tokens[context.at + 1]
  if (verbs.has(lower) || adjectives.has(lower) || lower.endsWith('ly') || lower.endsWith('ing')) {
    return (next?.capital ?? false) && !lower.endsWith('ing')
  }
  return next?.capital === true || next?.lower === "'s" || !NOUN_END.test(lower) && !lower.endsWith('s')
}

function opensQuote(context: Context): boolean {
  const previous = context.tokens[context.at - 1]
  return previous?.lower === '"'
}

const last = (context: Context): Word | undefined => {
  for (let i = context.before.length - 1; i >= 0; i--) {
    const w = context.before[i] as Word
    if (w.tag !== 'ADV' && w.lemma !== 'not' && w.lemma !== "n't") return w
  }
  return undefined
}

/** After "to", a modal or "do", a base form is a verb. */
function canBeVerb(context: Context): boolean {
  const before = last(context)
  if (!before) return false
  if (before.lemma === 'to' && before.tag === 'PART') return true
  return before.tag === 'AUX' && (before.form === null || before.lemma === 'do')
}

function verbHere(context: Context, verb: VerbReading): boolean {
  return verb.forms.has('base') && canBeVerb(context)
}

function verbOrNoun(context: Context, lower: string, verb: VerbReading): Word {
  const { forms, lemma } = verb
  if (forms.has('base') && canBeVerb(context)) return make('VERB', lemma, 'base')
  if (forms.has('past') || forms.has('participle')) return pastForm(context, lower, verb)
  if (forms.has('ing')) return ingForm(context, lower, lemma)
  if (forms.has('s') && last(context)?.tag === 'NUM') return make('NOUN', singular(lower))
  if (coordinatedBase(context, verb)) return make('VERB', lemma, 'base')
  if (!nounsToo.has(lower) && !nounsToo.has(lemma) && !afterArticle(context)) return make('VERB', lemma, forms.has('s') ? 's' : 'base')
  if (finiteHere(context, forms.has('s'))) return make('VERB', lemma, forms.has('s') ? 's' : 'base')
  return make('NOUN', forms.has('s') ? singular(lower) : lower)
}

/** "the chairs of", "its signs": what an article or possessive stands right before is a noun. */
function afterArticle(context: Context): boolean {
  const before = context.before.at(-1)
  return before?.lemma === 'the' || before?.lemma === 'a' || before?.lemma === 'an' || before?.lemma === 'its' || before?.lemma === 'their'
}

/** "will hold talks and meet the King": a base form behind "and" goes on with a modal or "to". */
function coordinatedBase(context: Context, { forms }: VerbReading): boolean {
  if (!forms.has('base') || context.before.at(-1)?.tag !== 'CCONJ') return false
  const next = context.tokens[context.at + 1]
  const object = next && (next.capital || closedClasses.get(next.lower) === 'DET')
  return Boolean(object) && context.before.some((w) => w.tag === 'AUX' && w.form === null)
}

function pastForm(context: Context, lower: string, { lemma, forms }: VerbReading): Word {
  const before = last(context)
  const participle = forms.has('participle')
  if (before?.tag === 'AUX' && before.form !== null) return make('VERB', lemma, participle ? 'participle' : 'past')
  const next = context.tokens[context.at + 1]
  const nominal = before?.tag === 'DET' || before?.tag === 'ADP' || before?.tag === 'NUM' || before?.lemma === "'s"
  if (nominal && nounsToo.has(lower) && !next?.glued) return make('NOUN', lower)
  if (nominal && participle) return make('ADJ', lower)
  if (!forms.has('past')) return make('VERB', lemma, 'participle')
  if (lower === 'based' && (next?.lower === 'on' || next?.lower === 'upon')) return make('VERB', lemma, 'participle')
  if (lower === 'led' && before?.lemma === '-') return make('ADJ', lower)
  if (forms.has('base') && before?.tag === 'CCONJ' && context.before.some((w) => w.tag === 'PART' && w.lemma === 'to')) {
    return make('VERB', lemma, 'base')
  }
  if (participle && next?.lower === 'by' && !hasSubjectOnly(context) && !isMeasure(context, 2)) return make('VERB', lemma, 'participle')
  return make('VERB', lemma, 'past')
}

/** "Rose by 5 percent", "fell by nearly $2": a value behind "by" is no agent. */
function isMeasure({ tokens, at }: Context, behind: number): boolean {
  for (let i = at + behind; i < at + behind + 3; i++) {
    const token = tokens[i]
    if (!token) return false
    if (token.shape === 'number' || closedClasses.get(token.lower) === 'NUM' || /^[$€£¥]$/.test(token.text)) return true
    const tagged = closedClasses.get(token.lower)
    if (tagged !== 'ADV' && tagged !== 'ADP' && tagged !== 'DET') return false
  }
  return false
}

/** True where the sentence so far has no finite verb, so that a past form may be its main verb. */
function hasSubjectOnly(context: Context): boolean {
  return !context.before.some((w) => w.tag === 'AUX' || (w.tag === 'VERB' && w.form !== 'ing'))
}

function ingForm(context: Context, lower: string, lemma: string): Word {
  const before = last(context)
  if (before?.tag === 'AUX' && before.lemma === 'be') return make('VERB', lemma, 'ing')
  const noun = nounsToo.has(lower)
  const next = context.tokens[context.at + 1]
  const objectless = !next || next.shape === 'mark' || closedClasses.get(next.lower) === 'ADP' || closedClasses.get(next.lower) === 'AUX'
  if (noun && before?.tag === 'ADP' && objectless) return make('NOUN', lower)
  if (noun && (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'NOUN' || before?.tag === 'NUM' || before?.tag === 'PROPN')) {
    return make('NOUN', lower)
  }
  if (before?.tag === 'DET' && !noun) return make('NOUN', lower)
  return make('VERB', lemma, 'ing')
}

/** "Plans to build" against "exports to China": a base form behind "to". */
function isInfinitive({ tokens, at }: Context): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (next?.lower !== 'to' || !after || after.capital) return false
  return (verbs.get(after.lower)?.forms.has('base') ?? false) || after.lower === 'be' || after.lower === 'have'
}

/** Whether a word that can be noun or verb is a finite verb here, by its neighbours. */
function finiteHere(context: Context, third: boolean): boolean {
  const before = last(context)
  if (!before) return false
  if (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'ADP' || before.tag === 'NUM') return false
  if (before.lemma === "'s" || before.lemma === "'" || before.tag === 'VERB' || before.lemma === '-') return false
  const next = context.tokens[context.at + 1]
  if (closedClasses.get(next?.lower ?? '') === 'AUX') return false
  if (before.tag === 'PRON') return before.lemma !== 'which' || third
  const follows = next ? (closedClasses.get(next.lower) ?? (next.shape === 'mark' && /[$€£]/.test(next.text) ? 'DET' : undefined)) : undefined
  if (levelVerbs.has(`${context.tokens[context.at]?.lower} ${next?.lower ?? ''}`) && before.tag !== 'CCONJ') return true
  const object = follows === 'DET' || follows === 'SCONJ' || follows === 'PRON' || isInfinitive(context) || next?.shape === 'number'
  if (!third) return object && hasSubjectOnly(context) && next?.lower !== 'to'
  const described = next !== undefined && (adjectives.has(next.lower) || next.lower.endsWith('ly'))
  return (object || described || next?.capital === true) && (before.tag === 'PROPN' || before.tag === 'NOUN')
}

function openWord(context: Context, token: Token): Word {
  const { lower } = token
  if (token.capital && !context.titleCase) return make('PROPN', token.text)
  if (canBeVerb(context) && !lower.endsWith('ly')) return make('VERB', lower, 'base')
  if (lower.endsWith('ly') && lower.length > 4) return make('ADV', lower)
  if (lower.endsWith('ing') && lower.length > 5) return ingForm(context, lower, lower.slice(0, -3))
  if (lower.endsWith('ed') && lower.length > 4) {
    const stem = lower.endsWith('ied') ? `${lower.slice(0, -3)}y` : lower.slice(0, -2)
    return pastForm(context, lower, { lemma: stem, forms: new Set(['past', 'participle']) })
  }
  if (NOUN_END.test(lower) || nounsByForm.has(lower)) return make('NOUN', singular(lower))
  if (ADJECTIVE_END.test(lower)) return make('ADJ', lower)
  return make('NOUN', singular(lower))
}
