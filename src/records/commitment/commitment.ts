import type { ParsedSentence } from '../../text/analysis.ts'
import { claimRange, evidenceOf } from '../evidences.ts'
import { fieldOf } from '../field.ts'
import { otherClaim } from '../other-claims.ts'
import type { PositionCandidate } from '../position/candidate.ts'
import { framedPositions } from '../position/frame.ts'
import type { Range } from '../range.ts'
import { type Draft, drop, type Reading } from '../reading.ts'
import type { CommitmentRecord, Stance } from '../record.ts'
import { Restatements } from '../restatement.ts'
import { isSilent } from '../silence.ts'
import { partiesIn, speakerAt, unique, words } from '../speakers.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { clauseCommitments } from './clause.ts'
import { actToCome, dueOf } from './due.ts'
import { framedCommitments } from './frame.ts'
import { furtherAct } from './further-act.ts'
import { listedCommitments } from './list.ts'
import { meansCommitments } from './means.ts'

/**
 * What somebody is to do and has not yet done: promises, plans, offers and hopes of those who can
 * act. Growth of a number, meetings, documents and lines to come are claims of other kinds.
 */
export function commitments(reading: Reading): Draft<CommitmentRecord>[] {
  const restatements = new Restatements<CommitmentRecord>(reading)
  for (const sentence of reading.sentences) {
    if (isSilent(reading, sentence)) continue
    const framed = framedCommitments(reading, sentence)
    const clausal = clauseCommitments(reading, sentence)
    const listed = listedCommitments(reading, sentence)
    const means = meansCommitments(reading, sentence)
    const found = [...framed, ...clausal, ...listed, ...means]
    if (found.length === 0) continue
    for (const candidate of standing(reading, sentence, found))
      restatements.add(draft(reading, candidate), candidate.act)
  }
  return restatements.drafts
}

/**
 * The candidates that name an action of their own. One whose trigger is the first word of another's
 * action says more of it ("will seek to …"), and stands in its place; one further inside says only
 * how or why ("will meet to agree on …"), and goes.
 */
function standing(
  reading: Reading,
  sentence: ParsedSentence,
  found: readonly CommitmentCandidate[],
): CommitmentCandidate[] {
  const stances = framedPositions(reading, sentence)
  const definite = found.flatMap((candidate) => own(reading, stances, candidate))
  const kept: CommitmentCandidate[] = []
  for (const candidate of definite) {
    const replaced = found.some(
      (o) =>
        !candidate.clausal &&
        o !== candidate &&
        o.leads &&
        !o.weak &&
        isHead(candidate, o.trigger) &&
        !isObject(reading, candidate, o.trigger) &&
        o.trigger > candidate.trigger,
    )
    const inside = definite.some(
      (o) =>
        o.trigger < candidate.trigger &&
        (within(o, candidate) || isItsPurpose(reading, o, candidate)) &&
        !(
          candidate.leads &&
          isHead(o, candidate.trigger) &&
          !isObject(reading, o, candidate.trigger)
        ),
    )
    const taken = kept.some((k) => shared(k.act, candidate.act) > 0.5)
    if (replaced || inside || taken)
      drop(reading, 'commitment', 'the same words make one already', candidate.act)
    else kept.push(asFirmAs(definite, candidate))
  }
  return kept.sort((a, b) => a.act.from - b.act.from)
}

/** A candidate that is no claim of another kind, or what is left of it behind one: none or one. */
function own(
  reading: Reading,
  stances: readonly PositionCandidate[],
  candidate: CommitmentCandidate,
): CommitmentCandidate[] {
  const stance = judged(reading, stances, candidate)
  const other = stance ?? otherClaim(reading, candidate)
  if (!other) return [candidate]
  drop(reading, 'commitment', other, candidate.act)
  const further = stance === null ? furtherAct(reading, candidate) : undefined
  return further ? own(reading, stances, further) : []
}

/** "Agreed to work to", "is ready to strive to": as firm as the word that the plan hangs on says. */
function asFirmAs(
  definite: readonly CommitmentCandidate[],
  candidate: CommitmentCandidate,
): CommitmentCandidate {
  if (candidate.strength !== 'planned') return candidate
  const outer = definite.find(
    (o) => o !== candidate && o.leads && !o.modal && isHead(o, candidate.trigger),
  )
  return outer ? { ...candidate, strength: outer.strength } : candidate
}

/** Stances to what others do: "praised Peru for striving to", "urged it to halt". */
const OF_DEEDS: ReadonlySet<Stance> = new Set([
  'praises',
  'thanks',
  'congratulates',
  'criticises',
  'calls-for',
])

/** Stances that are taken by saying so. */
const SAID: ReadonlySet<Stance> = new Set(['condoles', 'congratulates', 'thanks', 'praises'])

/** "We support the initiative to …": a plan that is what somebody's stance is about. */
function judged(
  reading: Reading,
  stances: readonly PositionCandidate[],
  { trigger, strength, act, modal, main }: CommitmentCandidate,
): string | null {
  // "Will vote against": where somebody stands.
  if (modal && stances.some((s) => s.stance === 'opposes' && s.trigger === main))
    return 'it is what a position opposes'
  // "Offered his condolences", "extended thanks": said there and then.
  if (stances.some((s) => SAID.has(s.stance) && act.from <= s.trigger && s.trigger < act.from + 3))
    return 'it is what a position says'
  const called = stances.some(
    (s) =>
      s.stance === 'calls-for' &&
      // "Hopes that Peru will build": a clause inside of what is called for.
      (s.trigger === trigger || (modal && s.about.from < trigger && trigger < s.about.to)) &&
      shared(s.about, act) > 0.8,
  )
  if (called) return 'it is what a position calls for'
  // "Hopes the bridge will boost trade": a thing has the effect.
  const hoped = stances.some(
    (s) => s.stance === 'supports' && s.trigger === trigger && shared(s.about, act) > 0.8,
  )
  if (strength === 'hoped' && hoped) return 'it is what a position supports'
  // "The use of the pipeline is vital for Peru": it is judged.
  const verdict =
    strength === 'hoped' && stances.some((s) => isVerdict(s, trigger) && shared(s.about, act) > 0.8)
  if (verdict) return 'it is what a position judges'
  const about = stances.filter((s) => s.about.from <= trigger && trigger < s.about.to)
  const isNoun = reading.words[trigger]?.tag === 'NOUN'
  const deed = !modal && about.some((s) => OF_DEEDS.has(s.stance))
  const told = isNoun ? strength !== 'hoped' && about.length > 0 : deed
  return told ? 'it is what a position is about' : null
}

/** A stance that the same word voices of the whole that stands before it. */
function isVerdict({ trigger, about }: PositionCandidate, token: number): boolean {
  return trigger > token && trigger <= token + 3 && about.to <= token
}

/** True where a token is the word of action that an act begins with. */
function isHead({ act }: CommitmentCandidate, token: number): boolean {
  return token >= act.from && token <= act.from + 1
}

/** "Implement projects to …": the object of a verb that says what is done; "make efforts to" says nothing. */
function isObject(reading: Reading, { act }: CommitmentCandidate, token: number): boolean {
  const first = reading.words[act.from]
  if (token !== act.from + 1 || first?.tag !== 'VERB') return false
  return (
    reading.words[token]?.tag === 'NOUN' && !reading.pack.commitmentFrames.light.has(first.lemma)
  )
}

function within(outer: CommitmentCandidate, inner: CommitmentCandidate): boolean {
  return outer.act.from <= inner.trigger && inner.trigger < outer.act.to
}

/** "Widen the port | in the hope of doubling trade": what somebody is to act for. */
function isItsPurpose(
  { words, tokens, pack }: Reading,
  { act }: CommitmentCandidate,
  { trigger }: CommitmentCandidate,
): boolean {
  const { nouns, prepositions } = pack.commitmentFrames.purposes
  const at = tokens[act.to]?.lower === ',' ? act.to + 1 : act.to
  if (trigger < at || trigger > at + PURPOSE || !prepositions.has(tokens[at]?.lower ?? ''))
    return false
  return nouns.has(words[trigger]?.lemma ?? '')
}

/** How far behind its preposition such a noun may stand: "in the firm hope of". */
const PURPOSE = 4

/** The share of the shorter range that both cover. */
function shared(a: Range, b: Range): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return both <= 0 ? 0 : both / Math.max(1, Math.min(a.to - a.from, b.to - b.from))
}

/** "Donate missiles to Kyiv": the state of a capital that something is given to. */
function goalsIn({ mentions, tokens, pack }: Reading, { from, to }: Range): string[] {
  const { goals } = pack.commitmentFrames
  return mentions
    .at(from, to)
    .filter((m) => m.kind === 'place' && goals.has(tokens[m.from - 1]?.lower ?? ''))
    .flatMap((m) => m.parties)
}

/** "Under which | Peru will supply gas", "a treaty, which | its parliament will debate". */
function behindRelative({ tokens, words, pack }: Reading, act: Range): Range {
  if (!pack.linkFrames.relatives.has(tokens[act.from]?.lower ?? '')) return act
  const isObject = SUBJECT_START.has(words[act.from + 1]?.tag ?? '')
  return isObject || words[act.from - 1]?.tag === 'ADP' ? { from: act.from + 1, to: act.to } : act
}

/** What the subject of a relative clause begins with, where that has another object. */
const SUBJECT_START: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ'])

function draft(reading: Reading, candidate: CommitmentCandidate): Draft<CommitmentRecord> {
  const { by, to, sentence, trigger, strength, status, lead } = candidate
  const act = behindRelative(reading, candidate.act)
  const range = claimRange(reading, trigger)
  const evidence = evidenceOf(reading, {
    from: Math.min(range.from, act.from),
    to: Math.max(range.to, act.to),
  })
  return {
    record: {
      kind: 'commitment',
      by,
      to: unique([...(to ?? []), ...partiesIn(reading, act), ...goalsIn(reading, act)]).filter(
        (code) => !by.includes(code),
      ),
      action: words(reading, actToCome(reading, act)),
      due: dueOf(reading, candidate),
      strength,
      status,
      field: fieldOf(reading, act, sentence),
      evidence: lead ? [evidence, evidenceOf(reading, lead)] : [evidence],
      speaker: speakerAt(reading, trigger)?.name ?? null,
    },
    from: range.from,
    to: range.to,
    rules: [candidate.frame],
  }
}
