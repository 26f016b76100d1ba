import type { Word } from '../core/word.ts'
import type { Clause, ClauseLink } from './clause.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import type { Groups, Tagged } from './groups.ts'

/**
 * The clauses of a sentence: one for each finite verb group, with the boundary between two verbs
 * at the strongest sign that stands between them.
 */
export function clauses(tagged: Tagged, found: Groups, from: number, to: number, reports: ReadonlySet<string>): Clause[] {
  const finite = found.verbs.filter((v) => v.type === 'finite' && !reduced(tagged, found, v, from, to))
  const list: Clause[] = []
  let start = from
  finite.forEach((verb, i) => {
    const next = finite[i + 1]
    const cut = next ? boundary(tagged, found, verb, next, reports) : { at: to, joiner: null }
    const before = list.at(-1)
    const joiner = i === 0 ? opener(tagged, from, verb.from) : joinerAt(tagged, start)
    const link = i === 0 ? (isSubordinator(tagged, from) ? 'adverbial' : 'main') : linkOf(tagged, start, joiner, before, reports)
    const subject = subjectOf(tagged, found, verb, start, before, link)
    list.push({ index: i, from: start, to: cut.at, verb, subject, link, joiner, parent: i === 0 ? -1 : i - 1 })
    start = cut.at
  })
  return list
}

/** "the committee held in Minsk, …": a past form behind a noun that a preposition governs. */
function reduced(tagged: Tagged, found: Groups, verb: VerbGroup, from: number, to: number): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false
  if (verb.to - verb.from > 1 || tagged.words[verb.head]?.tag === 'AUX') return false
  const noun = lastNoun(found, verb.from)
  if (!noun || noun.to !== verb.from) return verb.form === 'participle'
  const laterFinite = found.verbs.some((v) => v.from > verb.to && v.from < to && v.type === 'finite')
  if (verb.form === 'participle') return true
  if (!canBeParticiple(tagged, verb)) return false
  if (isWorth(tagged, verb) && found.verbs.some((v) => v.from >= from && v.to <= noun.from)) return true
  if (!laterFinite) return noun.prep >= 0 && describesComplement(found, verb, noun, from)
  return opensWithPreposition(tagged, found, noun, from) || commaFree(tagged, verb, to)
}

/** "Sold goods valued at $5 million": behind another verb it can only describe its noun. */
function isWorth(tagged: Tagged, verb: VerbGroup): boolean {
  return verb.lemma === 'value' && tagged.words[verb.to]?.lemma === 'at'
}

/** "Was among the subjects covered in", "said in a note released on": only prepositions since the verb before. */
function describesComplement(found: Groups, verb: VerbGroup, noun: NounGroup, from: number): boolean {
  const before = found.verbs.filter((v) => v.from >= from && v.to <= noun.from && v.type === 'finite').at(-1)
  if (!before || before.to > noun.prep) return false
  return !found.nouns.some((n) => n.from >= before.to && n.to <= verb.from && n.prep < 0)
}

function canBeParticiple(tagged: Tagged, verb: VerbGroup): boolean {
  const next = tagged.words[verb.to]
  return next?.tag === 'ADP' || next?.tag === 'PUNCT'
}

/** All noun groups before the verb hang on prepositions: none of them can be its subject. */
function opensWithPreposition(tagged: Tagged, found: Groups, noun: NounGroup, from: number): boolean {
  for (const group of found.nouns) {
    if (group.from >= noun.to) break
    if (group.from >= from && group.prep < 0 && tagged.words[group.head]?.tag !== 'NUM') return false
  }
  return true
}

/** "The agreement signed in Tehran says …": the next finite verb follows without a comma or a new subject. */
function commaFree(tagged: Tagged, verb: VerbGroup, to: number): boolean {
  for (let i = verb.to; i < to; i++) {
    const word = tagged.words[i] as Word
    if (word.tag === 'AUX' || (word.tag === 'VERB' && (word.form === 'past' || word.form === 's'))) {
      const before = tagged.words[i - 1]
      return before?.tag !== 'CCONJ' && before?.tag !== 'PRON' && (word.form !== null || word.tag === 'AUX')
    }
    if (word.tag === 'CCONJ' || word.tag === 'SCONJ' || word.lemma === ',' || word.tag === 'PRON') return false
  }
  return false
}

function lastNoun(found: Groups, before: number): NounGroup | undefined {
  let best: NounGroup | undefined
  for (const noun of found.nouns) {
    if (noun.to > before) break
    best = noun
  }
  return best
}

interface Cut {
  readonly at: number
  readonly joiner: string | null
}

/** Where one clause ends and the next begins, between two finite verbs. */
function boundary(tagged: Tagged, found: Groups, first: VerbGroup, second: VerbGroup, reports: ReadonlySet<string>): Cut {
  let [sub, strong, comma, conj, but] = [-1, -1, -1, -1, -1]
  for (let i = second.from - 1; i >= first.to; i--) {
    const { tag, lemma } = tagged.words[i] as Word
    if (sub < 0 && (tag === 'SCONJ' || isRelative(tagged, i))) sub = i
    if (strong < 0 && (lemma === ';' || lemma === '—' || lemma === ':' || lemma === '"')) strong = i + 1
    if (comma < 0 && lemma === ',' && nounBetween(found, i, second.from)) comma = i
    if (but < 0 && lemma === 'but' && tagged.words[i - 1]?.lemma === ',') but = i
    if (conj < 0 && tag === 'CCONJ' && joinsClauses(tagged, found, i, first, second)) conj = i
  }
  if (strong > sub && strong >= 0) return { at: strong, joiner: null }
  if (strong >= 0 && reports.has(first.lemma)) return { at: strong, joiner: null }
  if (comma > Math.max(sub, conj) && reports.has(second.lemma) && !second.passive) return { at: comma, joiner: null }
  if (sub >= 0) return { at: beforePrepositions(tagged, sub, first.to), joiner: tagged.words[sub]?.lemma ?? null }
  if (but >= 0) return { at: but, joiner: 'but' }
  if (conj >= 0) return { at: conj, joiner: tagged.words[conj]?.lemma ?? null }
  const infinitive = tagged.words[first.to]?.tag === 'PART'
  const closing = commaBefore(tagged, second.from)
  if (closing >= first.to) return { at: closing, joiner: null }
  if (reports.has(first.lemma) && !first.passive && !infinitive && !hasObject(found, first, second)) return { at: first.to, joiner: null }
  if (comma >= 0) return { at: comma, joiner: null }
  const subject = lastNoun(found, second.from)
  return { at: subject && subject.from >= first.to ? subject.from : second.from, joiner: null }
}

/** The comma that stands before a verb, adverbs apart, or -1: "the road, which is long, links …". */
function commaBefore(tagged: Tagged, verb: number): number {
  let at = verb - 1
  while (at > 0 && tagged.words[at]?.tag === 'ADV') at--
  return tagged.words[at]?.lemma === ',' ? at : -1
}

/** "according to which", "for whom": the prepositions go with the relative pronoun. */
function beforePrepositions(tagged: Tagged, at: number, floor: number): number {
  if (!isRelative(tagged, at)) return at
  let start = at
  while (start > floor && tagged.words[start - 1]?.tag === 'ADP') start--
  return start
}

/** A report without an object of its own: the first noun group behind it is the next clause's. */
function hasObject(found: Groups, first: VerbGroup, second: VerbGroup): boolean {
  const nouns = found.nouns.filter((n) => n.from >= first.to && n.to <= second.from && n.prep < 0)
  return nouns.length > 1 && nouns[0]?.from === first.to && nouns[1]?.from === nouns[0]?.to
}

function nounBetween(found: Groups, from: number, to: number): boolean {
  return found.nouns.some((n) => n.from > from && n.to <= to && n.prep < 0)
}

/** A conjunction joins clauses where the verb follows it, or a subject that stands alone does. */
function joinsClauses(tagged: Tagged, found: Groups, at: number, first: VerbGroup, second: VerbGroup): boolean {
  const nouns = found.nouns.filter((n) => n.from > at && n.to <= second.from && n.prep < 0)
  if (nouns.length === 0) return true
  const before = lastNoun(found, at)
  if (before && before.to === at && tagged.words[before.prep]?.lemma === 'between') return false
  const objectBefore = before !== undefined && before.from >= first.to
  return tagged.words[at - 1]?.lemma === ',' || objectBefore || before === undefined
}

function isRelative(tagged: Tagged, at: number): boolean {
  const { lemma, tag } = tagged.words[at] as Word
  return tag === 'PRON' && (lemma === 'which' || lemma === 'who' || lemma === 'whom' || lemma === 'whose')
}

function isSubordinator(tagged: Tagged, at: number): boolean {
  const word = tagged.words[at]
  return word?.tag === 'SCONJ' && word.lemma !== 'that'
}

function opener(tagged: Tagged, from: number, to: number): string | null {
  const word = tagged.words[from]
  return from < to && (word?.tag === 'SCONJ' || word?.tag === 'CCONJ') ? word.lemma : null
}

function joinerAt(tagged: Tagged, at: number): string | null {
  const word = tagged.words[at]
  if (word?.lemma === ',' || word?.tag === 'ADP') return joinerAt(tagged, at + 1)
  return word && (word.tag === 'SCONJ' || word.tag === 'CCONJ' || isRelative(tagged, at)) ? word.lemma : null
}

function linkOf(tagged: Tagged, at: number, joiner: string | null, before: Clause | undefined, reports: ReadonlySet<string>): ClauseLink {
  if (joiner === null) return before && reports.has(before.verb.lemma) && before.verb.to === at ? 'complement' : 'coordinate'
  if (joiner === 'which' || joiner === 'who' || joiner === 'whom' || joiner === 'whose' || joiner === 'where') return 'relative'
  if (joiner !== 'that') return tagged.words[at]?.tag === 'CCONJ' || tagged.words[at + 1]?.tag === 'CCONJ' ? 'coordinate' : 'adverbial'
  const previous = tagged.words[at - 1]
  const nominal = previous?.tag === 'NOUN' || previous?.tag === 'PROPN'
  return nominal && !(before && reports.has(before.verb.lemma)) ? 'relative' : 'complement'
}

/** The subject: the free noun groups between the clause's start and its verb; shared with a coordinate clause. */
function subjectOf(
  tagged: Tagged, found: Groups, verb: VerbGroup, start: number, before: Clause | undefined, link: ClauseLink,
): readonly NounGroup[] {
  const candidates = found.nouns.filter((n) => n.from >= start && n.to <= verb.from && n.prep < 0)
  const after = verb.from > 0 && tagged.words[verb.from - 1]?.lemma === '"' ? inverted(tagged, found, verb) : []
  if (after.length > 0) return after
  const free = outsidePrepositions(tagged, found, candidates, start)
  const own = unmodified(tagged, found, free.filter((n) => !isRelative(tagged, n.head)), verb)
  const nearest = own.at(-1)
  if (link === 'relative' && !nearest) {
    const antecedent = lastNoun(found, start)
    return antecedent ? [antecedent] : []
  }
  if (!nearest) return link === 'coordinate' && before ? before.subject : inverted(tagged, found, verb)
  const subject = [nearest]
  for (let i = own.length - 2; i >= 0; i--) {
    const [left, right] = [own[i] as NounGroup, subject[0] as NounGroup]
    if (!coordinated(tagged, left.to, right.from)) break
    subject.unshift(left)
  }
  return headed(tagged, own, subject)
}

/** "A negotiator taking part in talks said": what a gerund behind the first noun governs is no subject. */
function unmodified(tagged: Tagged, found: Groups, own: readonly NounGroup[], verb: VerbGroup): readonly NounGroup[] {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || first === last) return own
  const gerund = found.verbs.find((v) => v.from === first.to && v.to <= last.from && v.form === 'ing' && v.type === 'gerund')
  const open = gerund === undefined || tagged.words.slice(gerund.to, verb.from).some((w) => w.lemma === ',' || w.tag === 'CCONJ')
  return open ? own : [first]
}

/** "Trade between A and B grew": what is joined to a noun behind a preposition is no subject of its own. */
function outsidePrepositions(
  tagged: Tagged, found: Groups, candidates: readonly NounGroup[], start: number,
): readonly NounGroup[] {
  const left = candidates.filter((noun) => {
    if (tagged.words[noun.from - 1]?.tag !== 'CCONJ') return true
    const before = lastNoun(found, noun.from - 1)
    return !before || before.from < start || before.prep < start || before.to !== noun.from - 1
  })
  return left.length > 0 ? left : candidates
}

/** "Zarif, the minister, said": an apposition stands behind its noun; the first one is meant. */
function headed(tagged: Tagged, own: readonly NounGroup[], subject: NounGroup[]): readonly NounGroup[] {
  const first = subject[0] as NounGroup
  const index = own.indexOf(first)
  const left = own[index - 1]
  const apposed = left !== undefined && left.to + 1 === first.from && tagged.words[left.to]?.lemma === ','
  return apposed && subject.length === 1 && tagged.words[first.from]?.tag === 'DET' ? [left] : subject
}

function coordinated(tagged: Tagged, from: number, to: number): boolean {
  let joined = false
  for (let i = from; i < to; i++) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'CCONJ' || lemma === ',') joined = true
    else if (tag !== 'ADV' && lemma !== 'well' && lemma !== 'as') return false
  }
  return joined
}

/** '… , said the minister': the subject behind its verb. */
function inverted(tagged: Tagged, found: Groups, verb: VerbGroup): readonly NounGroup[] {
  const before = tagged.words[verb.from - 1]
  if (before?.lemma !== ',' && before?.lemma !== '"') return []
  const next = found.nouns.find((n) => n.from === verb.to)
  return next ? [next] : []
}
