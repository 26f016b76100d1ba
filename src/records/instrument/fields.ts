import { daysOf } from '../../core/period.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { areYearsOfName } from '../years-of-name.ts'
import { betweenParties } from './between.ts'
import { NAMED_BY_YEAR } from './dated-name.ts'
import { HEADED } from './headed.ts'
import { isAdded } from './joined.ts'
import { beginsLater } from './later.ts'
import type { InstrumentMention } from './mention.ts'
import { typeOf } from './noun.ts'
import { PRESUPPOSED } from './presupposed.ts'
import { isWhere, namesThatSign, partiesWithin, portName, signatory } from './signatory.ts'

/**
 * Who is party to a document: those named by "between", "with" and "by", then the subject of the
 * verb of signing, then anybody named in the clause, then the parties of the text itself (not
 * where `strict`).
 */
export function partiesOfInstrument(
  reading: Reading,
  mention: InstrumentMention,
  options: { strict?: boolean } = {},
): string[] {
  if (mention.head) return partiesOfInstrument(reading, mention.head, options)
  const scope = scopeOf(reading, mention)
  const signatories = betweenParties(reading, mention)
  if (signatories.length >= 2) return signatories
  const inside = partiesWithin(reading, { from: mention.group.from, to: mention.group.to })
  const signers = mention.signers ? partiesWithin(reading, mention.signers) : []
  if (signers.length > 0) return unique([...signers, ...partiesBehind(reading, mention, scope.to)])
  // "The Peru-Chile accord".
  if (inside.length >= 2) return inside
  const subject = subjectParties(reading, mention)
  const after = partiesBehind(reading, mention, asideFrom(reading, mention, subject, scope.to))
  // "Criticised the accord signed by Peru with Chile".
  if (mention.participle && after.length >= 2) return unique([...inside, ...after])
  const all = unique([...subject, ...inside, ...after])
  if (all.length >= 2) return all
  const clause = unique([...all, ...partiesWithin(reading, scope)])
  if (clause.length >= 2 || options.strict) return clause
  const about = reading.mentions.about
  if (clause.length === 0) return [...about]
  return about.includes(clause[0] as string) ? [...about] : clause
}

/** "Peru and Chile signed a pact |, the first with a member of the bloc": what is said aside names nobody who signs. */
function asideFrom(
  { tokens, words }: Reading,
  { group, clause }: InstrumentMention,
  subject: readonly string[],
  to: number,
): number {
  if (subject.length < 2 || clause?.verb.passive) return to
  for (let i = group.to; i < to - 1; i++)
    if (tokens[i]?.lower === ',' && ASIDE.has(words[i + 1]?.tag ?? '')) return i
  return to
}

const ASIDE: ReadonlySet<string> = new Set(['DET', 'PRON'])

/** "A treaty with Chad | and five accords with Togo": those named behind it, up to the next document where that has its own. */
function partiesBehind(
  reading: Reading,
  { group, sentence }: InstrumentMention,
  to: number,
): string[] {
  const { between, nouns } = reading.pack.instrumentFrames
  const next = sentence.nouns.find((n) => n.from >= group.to && nouns.has(n.lemma.toLowerCase()))
  const { tag, lemma } = reading.words[(next?.from ?? 0) - 1] ?? { tag: 'PUNCT', lemma: '' }
  const isListed = next && next.to < to && (tag === 'CCONJ' || lemma === ',')
  const own = isListed ? named(reading, { from: group.to, to: next.from }, between) : []
  return unique(own.length > 0 ? own : named(reading, { from: group.to, to }, between))
}

/** Where its parties may stand: up to what a total includes, "six accords, including one with Peru". */
function scopeOf(
  reading: Reading,
  { scope, group, plural, sentence, clause }: InstrumentMention,
): Range {
  const to = Math.max(scope.to, group.to)
  const { listing } = reading.pack.instrumentFrames
  for (let i = group.to; plural && i < to; i++)
    if (listing.has(reading.tokens[i]?.lower ?? '')) return { from: scope.from, to: i }
  const added = sentence.nouns.find((n) => n.from >= group.to && n.to <= to && isAdded(reading, n))
  if (added && typeOf(reading, added)) return { from: scope.from, to: added.prep }
  // "The signing of a pact and a contract | under which Condor will drill".
  const isBehind = (c: Clause) => c !== clause && c.link === 'relative' && c.from >= group.to
  const told = sentence.clauses.find(isBehind)
  const cut = told && scope.from === sentence.from && to === sentence.to && !clause?.verb.passive
  return { from: scope.from, to: cut ? told.from : to }
}

/** The parties of the mentions behind the prepositions that name signatories, coordinated ones included. */
function named(reading: Reading, range: Range, prepositions: ReadonlySet<string>): string[] {
  const codes: string[] = []
  let open = false
  for (const mention of mentionsIn(reading, range)) {
    if (isWhere(reading, mention)) continue
    const before = governor(reading, mention.from, range.from)
    if (before !== null) open = prepositions.has(before)
    const port = open ? portName(reading, mention) : null
    if (open) codes.push(...(port ? [port] : signatory(reading, mention)))
  }
  return codes
}

/** The preposition that governs a mention: the last one before it with no verb between. */
function governor(reading: Reading, from: number, floor: number): string | null {
  for (let i = from - 1; i >= floor; i--) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'ADP') return lemma === 'of' ? governor(reading, i, floor) : lemma
    // "With Chile to equip a hospital": what a verb acts on signs nothing.
    if (tag === 'VERB' || tag === 'AUX') return ''
    if (tag === 'CCONJ' || lemma === ',') return null
  }
  return null
}

function subjectParties(reading: Reading, mention: InstrumentMention): string[] {
  const { clause, group } = mention
  if (!clause || clause.verb.passive) return []
  const subject = clause.subject.filter((g) => g !== group)
  const [first, last] = [subject[0], subject.at(-1)]
  if (!first || !last) return []
  const to = Math.min(clause.verb.from, clause.to) > first.from ? clause.verb.from : last.to
  const range = { from: first.from, to }
  const governed = (from: number) => governor(reading, from, range.from)
  return unique([...partiesWithin(reading, range), ...namesThatSign(reading, range, governed)])
}

/** When what is said of the document took or takes place: the time in its clause, else in its sentence. */
export function dateOf(reading: Reading, mention: InstrumentMention): string | null {
  // "Under the accord of 1974": when it was made, and not since when it holds.
  if (mention.frame === PRESUPPOSED) return null
  const date = timeOf(reading, mention)
  // What is only discussed has no day yet.
  return mention.status === 'proposed' && date !== null && !isLater(reading, date) ? null : date
}

function isLater({ document }: Reading, edtf: string): boolean {
  const first = daysOf(edtf).last
  const today = document.published ? daysOf(document.published).last : null
  return first === null || today === null || first > today
}

function timeOf(reading: Reading, mention: InstrumentMention): string | null {
  const { clause, when } = mention
  const reports = reading.pack.reports
  const inClause = clause ? within(reading.times, when ?? clause) : []
  const around = when ? [] : sentenceTimes(reading, mention)
  const usable = [...inClause, ...around].filter(
    (t) =>
      t.edtf !== null &&
      !t.comparison &&
      (t.relation !== 'since' || mention.status === 'in-force') &&
      !(t.relation === 'until' && mention.status === 'signed') &&
      !isNamed(mention, t) &&
      !isOwnYear(mention, t) &&
      !areYearsOfName(reading, t) &&
      !isOfAnother(reading, mention, t) &&
      // What is told as signed was signed by the day of the telling: a day to come is that of what was agreed.
      !(isDone(mention) && beginsLater(reading, t.edtf, STAMPS)),
  )
  const time = usable.find((t) => {
    if (isValidity(reading, mention, t.from)) return false
    const at = mention.sentence.clauses.find((c) => c.from <= t.from && t.from < c.to)
    return when || !at || at === clause || !reports.has(at.verb.lemma)
  })
  if (!time) return null
  // "Is to be signed by May".
  const isAhead = mention.status === 'proposed' || mention.status === 'prepared'
  return isAhead ? (time.period ?? time.edtf) : time.edtf
}

const isDone = ({ status }: InstrumentMention): boolean =>
  status === 'signed' || status === 'ratified'

/** By how many days the stamp of a document may miss the days that it tells of. */
const STAMPS = 31

/** "Action Plan 2025-29", "the 2025 programme": years in the name of what is only drawn up. */
const isNamed = ({ group, status }: InstrumentMention, time: Range): boolean =>
  status !== 'signed' && status !== 'in-force' && time.from >= group.from && time.from <= group.to

/** "Extended the 1998 pact", "acceded to the 1998 convention": it was made then, and what is told of it is later. */
function isOwnYear({ group, status, frame, definite, clause }: InstrumentMention, time: Range) {
  if (status !== 'signed' || frame === NAMED_BY_YEAR || definite || !clause) return false
  const named = time.from >= group.from && time.to <= group.head
  return named && frame.endsWith('<document>') && !clause.verb.passive
}

/** "A protocol amending the 2001 convention", "the accord signed in 2003 and the pact": the year of another document. */
function isOfAnother(
  reading: Reading,
  { sentence, group, when }: InstrumentMention,
  time: Range,
): boolean {
  const { nouns, verbs } = reading.pack.instrumentFrames
  const made = sentence.verbs.find(({ to }) => to <= time.from && time.from - to < 2)
  // "Signed in 2003, the pact": its own.
  const isOwn = made !== undefined && made.from === when?.from
  if (made?.type === 'participle' && !isOwn && made.from < group.from && verbs.has(made.lemma))
    return true
  const other = sentence.nouns.find(
    (n) => (n.from <= time.from && time.to <= n.head) || isDated(reading, n, time),
  )
  return other !== undefined && other.head !== group.head && nouns.has(other.lemma.toLowerCase())
}

/** "An accord | of 2016", "an accord | dating from 2016": the time that a document behind it was made. */
function isDated({ tokens, words, pack }: Reading, { to }: NounGroup, { from }: Range): boolean {
  const { of, dating } = pack.instrumentFrames
  const lower = tokens[to]?.lower ?? ''
  if (lower === of) return from === to + 1
  return dating.has(lower) && (from === to + 1 || (from === to + 2 && words[to + 1]?.tag === 'ADP'))
}

/** "a roadmap for 2016-2017": how long a document holds is not when it was signed. */
function isValidity(reading: Reading, mention: InstrumentMention, at: number): boolean {
  return (
    at > mention.sentence.from + 1 &&
    reading.tokens[at - 1]?.lower === reading.pack.instrumentFrames.validity
  )
}

function sentenceTimes(reading: Reading, mention: InstrumentMention) {
  // "Executive Programme (2003-06)": a line of a list tells how long it holds.
  if (mention.frame === HEADED) return []
  return mention.status === 'signed' || mention.status === 'in-force'
    ? within(reading.times, mention.sentence)
    : []
}
