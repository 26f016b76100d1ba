import type { LinkWord } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { endsBehind, type LinkEnds } from './ends.ts'
import { statesIn } from './place.ts'
import type { LinkSite } from './site.ts'

/** "Zambian copper goes by rail to Durban", "tea is trucked to Beira": goods that move so as a rule tell of their way. */
export function carriageSite(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSite | undefined {
  const { hauling, conveying } = reading.pack.linkFrames
  const mode = hauling.get(verb.lemma) ?? (conveying.has(verb.lemma) && modeOf(reading, verb))
  if (!mode || !isUsual(verb)) return undefined
  const clause = holding(sentence.clauses, verb.head)
  const goods = clause?.verb === verb ? clause.subject.at(-1) : undefined
  const ends = goods && endsBehind(reading, verb.to, clause?.to ?? sentence.to)
  if (!goods || !ends || ends.to.length === 0) return undefined
  const from = ends.from ?? originOf(reading, clause, goods)
  if (from === undefined) return undefined
  const noun = { mode, frame: `<goods> ${verb.lemma}`, moving: false, vague: false }
  return { sentence, group: goods, noun, ends: { ...ends, from } }
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

/** "Goes", "is shipped": a habit, and no single journey. */
function isUsual({ type, tense, modal, negated, progressive }: VerbGroup): boolean {
  return type === 'finite' && tense === 'present' && modal === null && !negated && !progressive
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
  const owner = verb.passive ? undefined : originOf(reading, clause, clause.subject.at(-1) ?? group)
  if (owner === undefined || clause.subject.length === 0) return behind
  if (giving.has(verb.lemma) && from === null && to.length > 0) return { ...whole, from: owner }
  return getting.has(verb.lemma) && from !== null && to.length === 0
    ? { ...whole, to: [owner] }
    : behind
}
