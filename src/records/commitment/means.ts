import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { sidesAt, subjectOf } from '../acting-parties.ts'
import { isGerund } from '../phrase.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { speakerAt } from '../speakers.ts'
import { isAmong } from '../words-in.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { inCondition } from './unreal.ts'

const NONE: readonly CommitmentCandidate[] = []

/** How many tokens may stand before the gerund of a clause: a quotation mark, "and by". */
const HEAD = 3

/**
 * What somebody says would do good, so that he hopes that both do it: "completing the road can
 * increase trade", "by lowering tariffs, transit could be doubled".
 */
export function meansCommitments(
  reading: Reading,
  sentence: ParsedSentence,
): readonly CommitmentCandidate[] {
  let found: CommitmentCandidate[] | undefined
  for (const clause of sentence.clauses) {
    const { verb } = clause
    const modal = reading.pack.commitmentFrames.modals.get(verb.modal ?? '')
    if (!modal?.own || modal.strength === 'pledged' || verb.negated) continue
    const act = meansOf(reading, clause)
    if (!act || inCondition(reading, clause) || !speakerAt(reading, verb.from)) continue
    const by = sidesAt(reading, verb.from)
    if (by.length === 0) continue
    const made: CommitmentCandidate = {
      frame: 'commitment: <doing> can <do>',
      sentence,
      trigger: act.from,
      act,
      by,
      strength: modal.strength,
      status: 'open',
      soft: false,
      leads: true,
    }
    if (found) found.push(made)
    else found = [made]
  }
  return found ?? NONE
}

/** The gerund with what belongs to it, as the subject of a clause or behind "by". */
function meansOf(reading: Reading, clause: Clause): Range | undefined {
  const { agent } = reading.pack.commitmentFrames
  const start = clause.from
  for (let at = start; at < Math.min(clause.verb.from, start + HEAD); at++) {
    if (!isGerund(reading, at)) {
      // "As two neighboring states, we can".
      const opens = reading.words[at]?.tag === 'PUNCT' || reading.words[at]?.tag === 'CCONJ'
      if (opens || isAmong(reading, at, agent)) continue
      return undefined
    }
    const by = at > start && isAmong(reading, at - 1, agent)
    const comma = commaBefore(reading, at, clause.verb.from)
    const to = by ? comma : comma === clause.verb.from - 1 ? comma : clause.verb.from
    // "By easing rules, we can": what we can do counts.
    const fits = by
      ? subjectOf(reading, clause).kind === 'thing'
      : clause.subject.every((n) => n.from > at)
    return to !== undefined && fits ? { from: at, to } : undefined
  }
  return undefined
}

/** The last comma before a token: what the means is for follows it. */
function commaBefore({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) if (tokens[at]?.lower === ',') return at
  return undefined
}
