import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import { clauseAt, nounAt } from './phrase.ts'
import { holding, type Range } from './range.ts'
import type { Reading } from './reading.ts'

/**
 * Where the phrase that begins before a token ends: at the next finite clause that does not belong
 * to it, at a remark of the reporter ("…, noting that"), at a strong mark or the end of the sentence.
 */
export function phraseEnd(reading: Reading, sentence: ParsedSentence, from: number): number {
  let [quoted, depth] = [opensQuotation(reading, from), 0]
  const own = clauseAt(sentence, from - 1)
  const stop =
    own && own.verb.from > from ? Math.max(own.subject[0]?.from ?? 0, from) : own?.verb.from
  for (let i = from; i < sentence.to; i++) {
    if (depth === 0 && i > from && (i === stop || i === own?.verb.from))
      return trimmed(reading, from, i)
    const { lower } = reading.tokens[i] as { lower: string }
    if (lower === '(') depth++
    if (lower === ')') depth--
    if (depth > 0) continue
    if (lower === '"' && !quoted && closes(reading, sentence, i)) return trimmed(reading, from, i)
    if (lower === '"') quoted = !quoted
    if (lower === ';' || lower === '—' || (lower === ':' && i > from) || lower === '.')
      return trimmed(reading, from, i)
    if (
      lower === ',' &&
      (remark(reading, i + 1) ||
        isGround(reading, i + 1) ||
        isSource(reading, i + 1) ||
        isOneOf(reading, i + 1) ||
        isSummedUp(reading, sentence, i + 1))
    )
      return trimmed(reading, from, i)
    if (i > from && reading.words[i]?.tag === 'SCONJ' && isMeanwhile(reading, i))
      return trimmed(reading, from, i)
    if (i > from && remark(reading, i) && introduces(reading, i + 1))
      return trimmed(reading, from, i)
    if (isResult(reading, i) || joinsThat(reading, i) || isPurpose(reading, sentence, i))
      return trimmed(reading, from, i)
    const clause = i > from || isCondition(reading, i) ? startingAt(sentence, i) : undefined
    if (clause && !belongs(reading, sentence, clause))
      return trimmed(reading, from, ahead(reading, i))
  }
  return trimmed(reading, from, sentence.to)
}

/** "Train nurses | so that hospitals can work", "| because few stay": what comes of it, and why. */
function isResult({ tokens, words, pack }: Reading, at: number): boolean {
  const { resulting, reasons } = pack.commitmentFrames
  const lower = tokens[at]?.lower ?? ''
  if (words[at]?.tag === 'SCONJ' && reasons.has(lower)) return true
  return resulting.has(lower) && words[at + 1]?.tag === 'SCONJ'
}

/** "Build a mill | with a view to", "| in a bid to": what for. */
function isPurpose(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  const { words, tokens, pack, mentions } = reading
  const { nouns, prepositions } = pack.commitmentFrames.purposes
  if (!prepositions.has(tokens[at]?.lower ?? '')) return false
  const noun = nounAt(sentence, at + 1)
  if (!noun || words[at + 1]?.tag !== 'DET' || !nouns.has(noun.lemma)) return false
  // "Supports Peru in its bid to": whose it is.
  if (mentions.holding(at + 1)?.kind === 'pronoun') return false
  const { tag } = words[noun.to] ?? { tag: 'PUNCT' }
  return tag === 'PART' || (tag === 'ADP' && words[noun.to + 1]?.form === 'ing')
}

/** ", one of several purchases": what was told is counted among others. */
function isOneOf({ tokens, pack }: Reading, at: number): boolean {
  const { standIns, of } = pack.instrumentFrames
  return standIns.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === of
}

/** "That it offers a loan | and that it hopes to": the next of what is said. */
export function joinsThat({ words }: Reading, at: number): boolean {
  const next = words[at + 1]
  return words[at]?.tag === 'CCONJ' && next?.tag === 'SCONJ' && next.lemma === 'that'
}

/** "Needs to act | if": a condition right behind the verb. */
function isCondition({ tokens, words, pack }: Reading, at: number): boolean {
  const { conditions, lasting } = pack.commitmentFrames
  const lower = tokens[at]?.lower ?? ''
  return words[at]?.tag === 'SCONJ' && conditions.has(lower) && !lasting.has(lower)
}

/** ", the ambassador to Ghana, Ana Soto said": before the office of the name that the clause begins with. */
function ahead({ words, mentions }: Reading, at: number): number {
  const mention = mentions.holding(at)
  if (!mention || mention.from === at) return at
  return words[mention.from - 1]?.tag === 'DET' ? mention.from - 1 : mention.from
}

/** How many words the name of a paper may have: ", the Daily Trend reports". */
const SOURCE = 5

/** ", Trend reports", ", reports Trend", ", as reported by": who reports it. */
function isSource({ words, tokens, pack }: Reading, at: number): boolean {
  let i = at
  while (i < at + SOURCE && (words[i]?.tag === 'PROPN' || (i === at && words[i]?.tag === 'DET')))
    i++
  if (pack.reports.has(words[i + 1]?.lemma ?? '') && words[i + 1]?.form !== 'ing')
    return words[i]?.tag === 'SCONJ' || words[i]?.tag === 'ADP'
  const lower = tokens[i]?.lower ?? ''
  if (!lower.endsWith('s') || !pack.reports.has(words[i]?.lemma.toLowerCase() ?? '')) return false
  const named = words[i - 1]?.tag === 'PROPN' && i > at
  return named || (i === at && words[i + 1]?.tag === 'PROPN')
}

/** ", according to", ", in line with": what something rests on. */
function isGround(reading: Reading, at: number): boolean {
  const { rests } = reading.pack.commitmentFrames
  const first = reading.tokens[at]?.lower ?? ''
  return (
    rests.has(first) ||
    (reading.words[at]?.tag === 'ADP' && rests.has(reading.tokens[at + 1]?.lower ?? ''))
  )
}

/** ", a step that", ", a proposal which": what was said before, told in a noun. */
function isSummedUp({ words, pack }: Reading, { nouns }: ParsedSentence, at: number): boolean {
  const noun = nouns.find((n) => n.from === at)
  if (!noun || words[at]?.tag !== 'DET' || !pack.commitmentFrames.summing.has(noun.lemma))
    return false
  return words[noun.to]?.lemma === 'that' || words[noun.to]?.tag === 'PRON'
}

/** "… while expressing": what somebody does besides. */
function isMeanwhile(reading: Reading, at: number): boolean {
  const { meanwhile } = reading.pack.commitmentFrames
  return meanwhile.has(reading.tokens[at]?.lower ?? '') && reading.words[at + 1]?.form === 'ing'
}

/** 'To | "abide by" the accord': a quotation that begins with the verb of the phrase, and is part of it. */
function opensQuotation({ tokens, words }: Reading, from: number): boolean {
  let at = from - 1
  while (words[at]?.tag === 'VERB' || words[at]?.tag === 'ADV') at--
  const opens = tokens[at]?.lower === '"' && tokens[at]?.text !== '”'
  return opens && at < from - 1 && words[at - 1]?.tag === 'PART'
}

/** A quotation mark that closes: no space before it, or nothing but the end behind it. */
function closes(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  const { text, glued } = reading.tokens[at] as { text: string; glued: boolean }
  return text === '”' || text === "''" || (glued && text !== '“') || at === sentence.to - 1
}

function startingAt(sentence: ParsedSentence, at: number): Clause | undefined {
  const clause = clauseAt(sentence, at)
  return clause?.from === at && at > sentence.from ? clause : undefined
}

/** A clause that is part of the phrase before it: "that …", or a relative without a comma. */
function belongs(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  if (clause.link === 'coordinate') return continues(reading, sentence, clause)
  if (clause.link === 'complement')
    return clause.joiner !== null || reading.words[clause.from]?.tag !== 'CCONJ'
  if (isTask(reading, clause)) return false
  const before = reading.words[clause.from - 1]?.lemma
  const comma = before === ',' || reading.words[clause.from]?.lemma === ','
  return clause.link === 'relative' && !comma
}

/** "Form a group | that will draft rules": what those who are brought together are to do. */
export function isTask({ pack }: Reading, { link, from, verb, subject }: Clause): boolean {
  const { agents, modals } = pack.commitmentFrames
  const body = subject.at(-1)
  if (link !== 'relative' || !body || body.to > from) return false
  const lemma = body.lemma.toLowerCase()
  const isBody = agents.has(lemma) || pack.eventFrames.bodies.has(lemma)
  return isBody && modals.get(verb.modal ?? '')?.strength === 'pledged'
}

/** "… and accelerate trade", "… and will price the wagons": more of the same act, by the same subject. */
function continues(reading: Reading, sentence: ParsedSentence, { from, verb }: Clause): boolean {
  if (verb.form !== 'base' || reading.words[from]?.tag !== 'CCONJ') return false
  return !sentence.nouns.some((n) => n.from >= from && n.to <= verb.from)
}

/** A comma, a quotation mark or "that", behind a gerund of saying. */
function introduces(reading: Reading, at: number): boolean {
  const lower = reading.tokens[at]?.lower
  return lower === ',' || lower === '"' || lower === ':' || reading.words[at]?.tag === 'SCONJ'
}

/** "noting that", "adding": a gerund of a verb that reports. */
function remark(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  const next = word?.tag === 'ADV' || word?.tag === 'CCONJ' ? reading.words[at + 1] : word
  return next?.tag === 'VERB' && next.form === 'ing' && reading.pack.reports.has(next.lemma)
}

/** Without conjunctions, commas and prepositions at its end. */
function trimmed(reading: Reading, from: number, to: number): number {
  let end = to
  while (end > from) {
    const word = reading.words[end - 1]
    if (
      word?.tag !== 'CCONJ' &&
      word?.tag !== 'PUNCT' &&
      word?.tag !== 'SCONJ' &&
      word?.tag !== 'ADP' &&
      // "Its commitment to peace, which".
      !(word?.tag === 'PRON' && reading.words[end - 2]?.lemma === ',')
    )
      break
    if (word.lemma === ')' || word.lemma === '%') break
    if (isParticle(reading, end - 1)) break
    end--
  }
  return end
}

/** The clause whose words begin at a token, behind a "that" if there is one. */
export function clauseBehind(
  reading: Reading,
  sentence: ParsedSentence,
  at: number,
): Range | undefined {
  const { tag } = reading.words[at] ?? { tag: 'PUNCT' }
  if (tag === 'ADP' || tag === 'PUNCT' || tag === 'CCONJ') return undefined
  // "Assured his | host that".
  if ((holding(sentence.nouns, at)?.from ?? at) < at) return undefined
  // "Upon request when": a clause that says when.
  if (reading.pack.instrumentFrames.awaiting.has(reading.tokens[at]?.lower ?? '')) return undefined
  // "Agreed Tuesday that": the clause begins behind the time.
  const told = holding(reading.times, at)
  if (told?.from === at && reading.words[told.to]?.tag === 'SCONJ') return undefined
  const that = reading.words[at]?.lemma === 'that' || reading.words[at]?.tag === 'SCONJ'
  const from = that ? at + 1 : at
  const clause = sentence.clauses.find(
    (c) => c.from >= at - 1 && c.from <= from + 1 && c.verb.from >= from,
  )
  // "Thanked Peru and said": what is told besides.
  if (clause?.link === 'coordinate' && !that) return undefined
  if (!clause) return that ? { from, to: phraseEnd(reading, sentence, from) } : undefined
  return { from, to: phraseEnd(reading, sentence, Math.max(clause.verb.to, from + 1)) }
}

/** "Asked Peru to step in": what belongs to the infinitive right before it. */
function isParticle({ words, tokens, pack }: Reading, at: number): boolean {
  const verb = words[at - 1]
  if (words[at]?.tag !== 'ADP' || verb?.tag !== 'VERB' || verb.form !== 'base') return false
  return pack.commitmentFrames.particles.has(tokens[at]?.lower ?? '')
}
