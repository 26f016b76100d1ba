import type { LinkWord } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { endsBehind, type LinkEnds } from './ends.ts'
import { placeAt, statesIn } from './place.ts'
import type { LinkSite } from './site.ts'

/** "Zambian copper goes by rail to Durban", "tea is trucked to Beira": goods that move so as a rule tell of their way. */
export function carriageSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const { hauling, conveying, piped } = reading.pack.linkFrames
  const clause = holding(sentence.clauses, verb.head)
  const goods = clause?.verb === verb ? clause.subject.at(-1) : undefined
  const flows = goods && verb.passive ? piped.get(goods.lemma.toLowerCase()) : undefined
  const moved = conveying.has(verb.lemma) && (modeOf(reading, verb) ?? flows)
  const mode = hauling.get(verb.lemma) ?? moved
  if (!mode || !isUsual(verb)) return undefined
  const ends = goods && endsBehind(reading, verb.to, clause?.to ?? sentence.to)
  if (!goods || !ends || ends.to.length === 0) return undefined
  const from = ends.from ?? originOf(reading, clause, goods)
  if (from === undefined) return undefined
  const noun = { mode, frame: `<goods> ${verb.lemma}`, moving: false, vague: false }
  return { sentence, group: goods, noun, verb, ends: { ...ends, from } }
}

/** "Will send gas to Iraq through Iran", "gas went to Peru by way of Chile": what a third state lets through. */
export function transitSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const { giving, hauling, conveying, piped } = reading.pack.linkFrames
  const clause = holding(sentence.clauses, verb.head)
  if (clause?.verb !== verb || verb.negated) return undefined
  const sends = giving.has(verb.lemma) || hauling.has(verb.lemma)
  const isPiped = (n: NounGroup) => piped.has(n.lemma.toLowerCase())
  const sent = sends && !verb.passive
  if (!sent && !conveying.has(verb.lemma) && !verb.passive) return undefined
  const goods = sent
    ? sentence.nouns.find((n) => n.from >= verb.to && n.to <= clause.to && isPiped(n))
    : clause.subject.find(isPiped)
  const ends = goods && endsBehind(reading, sent ? goods.to : verb.to, clause.to)
  // "Through the Mao–Diffa line" names the way itself.
  const through = ends?.via.length && ends.via.every((name) => /^[A-Z]{2}$/.test(name))
  if (!goods || !ends || ends.to.length === 0 || !through) return undefined
  const from =
    ends.from ?? originOf(reading, clause, sent ? (clause.subject.at(-1) ?? goods) : goods)
  const mode = piped.get(goods.lemma.toLowerCase())
  if (from === undefined || mode === undefined || ends.to.includes(from)) return undefined
  const noun = { mode, frame: `${goods.lemma} through <state>`, moving: false, vague: false }
  return { sentence, group: goods, noun, verb, ends: { ...ends, from } }
}

/** How many tokens behind the verb "by rail" may stand. */
const REACH = 10

function modeOf({ tokens, words, pack }: Reading, { to }: VerbGroup): LinkWord | undefined {
  const { by, carriage } = pack.linkFrames
  for (let i = to; i < to + REACH && words[i]?.tag !== 'PUNCT'; i++)
    if (by.has(tokens[i]?.lower ?? '')) {
      const mode = carriage.get(tokens[i + 1]?.lower ?? '')
      if (mode) return mode
    }
  return undefined
}

/** "Goes", "will be shipped": a habit, and no single journey. */
function isUsual({ type, tense, modal, negated, progressive }: VerbGroup): boolean {
  const now = tense === 'present' && modal === null
  return type === 'finite' && (now || tense === 'future') && !negated && !progressive
}

/** "Zambian copper": the state that the goods are of. */
function originOf(
  reading: Reading,
  clause: Clause | undefined,
  goods: NounGroup,
): string | undefined {
  const to = Math.max(goods.to, clause?.verb.from ?? 0)
  const [state, other] = statesIn(reading, { from: clause?.from ?? goods.from, to })
  return other === undefined ? state : undefined
}

/** "The line carries Peruvian gas to Chile": what it carries tells where it begins. */
export function endsOfGoods(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  behind: LinkEnds | null,
): LinkEnds | null {
  if (!behind || behind.from !== null || behind.to.length === 0) return behind
  const { conveying, giving, hauling } = reading.pack.linkFrames
  const verb = sentence.verbs.find((v) => v.from >= group.to && v.from < behind.end)
  const carries = [conveying, giving, hauling].some((verbs) => verbs.has(verb?.lemma ?? ''))
  if (!verb || !carries || verb.passive) return behind
  const goods = sentence.nouns.find((n) => n.from >= verb.to && n.to < behind.end)
  const [state, other] = goods && goods.prep < 0 ? statesIn(reading, goods) : []
  return state && !other && !behind.to.includes(state) ? { ...behind, from: state } : behind
}

/** "The line through which Peru pumps gas to Chile": ends of what moves, in a relative clause. */
export function endsOfFlow(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): LinkEnds | null {
  const { on, giving, conveying, hauling } = reading.pack.linkFrames
  const at = reading.tokens[group.to]?.lower === ',' ? group.to + 1 : group.to
  if (!on.has(reading.words[at]?.lemma ?? '')) return null
  const clause = sentence.clauses.find(
    (c) => c.link === 'relative' && c.from >= at && c.from <= at + 1 && c.verb.from > at,
  )
  const carries = [giving, conveying, hauling].some((v) => v.has(clause?.verb.lemma ?? ''))
  if (!clause || !carries) return null
  const behind = endsBehind(reading, clause.verb.to, clause.to)
  if (!behind || behind.to.length === 0) return null
  const [goods] = clause.subject
  return goods ? { ...behind, from: behind.from ?? originOf(reading, clause, goods) ?? null } : null
}

/**
 * "Ukraine stopped exporting power to Moldova", "Peru resumed pumping gas to Chile": what moves on
 * a way of its own, where that begins or ends.
 */
export function supplySite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const { giving, getting, conveying, hauling, verbs, piped } = reading.pack.linkFrames
  const gets = getting.has(verb.lemma)
  if (verb.type === 'finite') return undefined
  if (!gets && ![giving, conveying, hauling].some((known) => known.has(verb.lemma)))
    return undefined
  const turn = verbs.get(sentence.verbs.find((v) => v.to === verb.from)?.lemma ?? '')
  const goods = sentence.nouns.find((n) => n.from === verb.to)
  const mode = goods && piped.get(goods.lemma.toLowerCase())
  const clause = holding(sentence.clauses, verb.head)
  if (!goods || !mode || !clause || (turn !== 'launched' && turn !== 'suspended')) return undefined
  const behind = endsBehind(reading, goods.to, clause.to)
  const [owner, other] = clause.subject.flatMap((n) => statesIn(reading, n))
  const whole = gets
    ? { from: behind?.from ?? null, to: owner ? [owner] : [] }
    : { from: behind?.from ?? owner ?? null, to: behind?.to ?? [] }
  if (other || !whole.from || whole.to.length === 0 || whole.to.includes(whole.from))
    return undefined
  const noun = { mode, frame: `<state> ${verb.lemma} ${goods.lemma}`, moving: false, vague: false }
  return { sentence, group: goods, noun, ends: { ...whole, via: behind?.via ?? [], end: goods.to } }
}

/**
 * "Gas flows from Peru to Chile through the Majes pipeline", "Chad exports crude through a pipeline to
 * Kribi": what moves on a way, and whose it is, tell its ends.
 */
export function endsOfTrade(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  behind: LinkEnds | null,
): LinkEnds | null {
  const { on, giving, getting, conveying } = reading.pack.linkFrames
  if (behind?.from != null || !on.has(reading.words[group.prep]?.lemma ?? '')) return behind
  const clause = holding(sentence.clauses, group.head)
  if (!clause || clause.verb.to > group.prep) return behind
  const { verb } = clause
  if (![giving, getting, conveying].some((verbs) => verbs.has(verb.lemma))) return behind
  const before = endsBehind(reading, verb.to, group.prep)
  const from = before?.from ?? null
  const to = behind?.to.length ? behind.to : (before?.to ?? [])
  const whole = { from, to, via: behind?.via ?? [], end: Math.max(behind?.end ?? 0, group.to) }
  if (from !== null && to.length > 0) return whole
  // "Power from the Inga dam flows to Zambia over a line".
  const source = from ?? endsBehind(reading, clause.from, verb.from)?.from
  if (source && to.length > 0) return { ...whole, from: source }
  const owner = verb.passive ? undefined : originOf(reading, clause, clause.subject.at(-1) ?? group)
  if (owner === undefined || clause.subject.length === 0) return behind
  // "Peruvian gas reaches Chile through the line".
  const reached = conveying.has(verb.lemma) && to.length === 0 ? placeAt(reading, verb.to) : null
  if (reached && reached.name !== owner) return { ...whole, from: owner, to: [reached.name] }
  if (giving.has(verb.lemma) && from === null && to.length > 0) return { ...whole, from: owner }
  return getting.has(verb.lemma) && from !== null && to.length === 0
    ? { ...whole, to: [owner] }
    : behind
}
