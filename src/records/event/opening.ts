import type { Mention } from '../../mentions/mention.ts'
import type { NounGroup } from '../../text/group.ts'
import { agentIn } from '../acting-parties.ts'
import { isNamedWay, isNamedWork } from '../named-way.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, partiesIn, unique } from '../speakers.ts'
import { participantsIn, together } from './participants.ts'
import { openingPhrases, placeIn } from './place.ts'
import { behind, holdsWord, subjectOf, type Told, type VerbSite } from './verb-site.ts'
import { hostOf } from './visit.ts'

/** "X opened an embassy", "the plant was inaugurated", "the Emerald cable opened"; what somebody is to open is a commitment. */
export function open(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { facilities, puts, doors } = reading.pack.eventFrames
  if (puts.has(site.verb.lemma) && !intoOperation(reading, site)) return 'nothing is put to use'
  const opens = (n: NounGroup) =>
    facilities.has(reading.words[n.head]?.lemma.toLowerCase() ?? '') ||
    isNamedWay(reading, site.sentence, n)
  const heads = site.sentence.nouns.filter(
    (n) => n.prep < 0 && (opens(n) || wholeOf(reading, site, n).some(opens)),
  )
  // "The centre opened its doors".
  const bare =
    site.object.to <= site.object.from ||
    site.verb.passive ||
    holdsWord(reading, site.object, doors)
  const opened = heads.find((n) =>
    bare ? site.clause?.subject.includes(n) : n.from >= site.object.from && n.to <= site.object.to,
  )
  if (!opened) return 'nothing that can open is named'
  return openingOf(reading, site, opened)
}

/** "Cut the ribbon on a hospital": it opens it; null where nothing is cut. */
export function cutRibbon(reading: Reading, site: VerbSite): readonly Told[] | string | null {
  const { facilities, ribbons, ribbonsOf } = reading.pack.eventFrames
  if (!holdsWord(reading, site.object, ribbons)) return null
  const opened = site.sentence.nouns.find(
    (n) =>
      n.prep >= site.object.to &&
      ribbonsOf.has(reading.tokens[n.prep]?.lower ?? '') &&
      (facilities.has(n.lemma.toLowerCase()) || isNamedWay(reading, site.sentence, n)),
  )
  return opened ? openingOf(reading, site, opened) : 'nothing that can open is named'
}

/** "The first phase | of the port": what a part of a facility is of. */
function wholeOf(reading: Reading, { sentence }: VerbSite, part: NounGroup): readonly NounGroup[] {
  if (!reading.pack.eventFrames.stages.has(part.lemma.toLowerCase())) return []
  const { of } = reading.pack.eventFrames
  return sentence.nouns.filter(
    (n) => n.prep === part.to && of.has(reading.words[n.prep]?.lemma ?? ''),
  )
}

/** "Commercial operation of the Majes plant began", "the Majes plant began operation". */
export function start(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { sentence, object, clause } = site
  const subject = clause?.subject.find((n) => n.prep < 0)
  if (!subject) return []
  const of = (n: NounGroup) => sentence.nouns.find((inner) => inner.prep === n.to)
  const begun = sentence.nouns.find((n) => n.prep < 0 && n.from >= object.from && n.to <= object.to)
  if (isFacility(reading, subject) && begins(reading, site, begun)) {
    const told = openingOf(reading, site, subject)
    // "The plant began its work" in its own state tells of no cooperation.
    if (typeof told === 'string' || told.some(({ who }) => who.parties.length > 1)) return told
  }
  const opened = isOperation(reading, subject)
    ? of(subject)
    : begun && isOperation(reading, begun)
      ? subject
      : undefined
  if (!opened || !isNamedWork(reading, sentence, opened)) return []
  return openingOf(reading, site, opened)
}

/** An "office" or "trade house", but no "mission", which may be people who travel. */
function isFacility(reading: Reading, { lemma }: NounGroup): boolean {
  const { facilities, missions } = reading.pack.eventFrames
  const noun = lemma.toLowerCase()
  return facilities.has(noun) && !missions.has(noun)
}

/** "Began operations", "began its work", "started operating": all that a facility does, and no task of its own. */
function begins(reading: Reading, { sentence, verb }: VerbSite, begun?: NounGroup): boolean {
  const { own, operations, works, operating, at } = reading.pack.eventFrames
  // "Starts its work at six".
  if (verb.tense === 'present' && !verb.perfect && sentence.block.role !== 'title') return false
  const next = sentence.verbs.find((v) => v.from === verb.to)
  const does = next?.type === 'gerund' && operating.has(next.lemma)
  const word = begun ? (reading.tokens[begun.head]?.lower ?? '') : ''
  const owned = begun ? own.has(reading.tokens[begun.from]?.lower ?? '') : false
  const to = does
    ? next.to
    : begun && (operations.has(word) || (owned && works.has(word))) && begun.to
  if (!to) return false
  const behind = reading.words[to]
  return (
    behind?.tag !== 'ADP' || at.has(behind.lemma) || holding(reading.times, to + 1) !== undefined
  )
}

function isOperation(reading: Reading, { head }: NounGroup): boolean {
  return reading.pack.eventFrames.operations.has(reading.tokens[head]?.lower ?? '')
}

function openingOf(reading: Reading, site: VerbSite, opened: NounGroup): readonly Told[] | string {
  const { at, by } = reading.pack.eventFrames
  const finite = site.verb.type === 'finite' || site.verb.type === 'participle'
  if ((!finite || site.status === 'planned') && !isToCome(reading, site, opened))
    return 'the opening is only planned'
  const who = together(
    subjectOf(reading, site),
    participantsIn(reading, unnamed(reading, opened)),
    behind(reading, site, new Set([...by])),
  )
  const beside = site.sentence.nouns.filter(
    (n) => n.prep === opened.to && at.has(reading.words[n.prep]?.lemma ?? ''),
  )
  const around = [...site.phrases, ...openingPhrases(reading, site.clause)]
  const told = placeIn(reading, around, at) !== null
  const where = [...around.filter((p) => at.has(p.prep)), ...beside].flatMap((p) =>
    mentionsIn(reading, p).flatMap(hostOf),
  )
  return [
    {
      type: 'opening',
      frame: `<facility> ${site.verb.lemma}s`,
      // A way belongs to those whom it joins: the two that the document is about. So do two persons who open a thing,
      // and a work whose name alone is told: "the Majes plant was commissioned on Monday".
      told:
        isNamedWay(reading, site.sentence, opened) ||
        reading.pack.eventFrames.ofBoth.has(opened.lemma.toLowerCase()) ||
        byTwo(reading, site) ||
        (site.verb.passive && isNamedWork(reading, site.sentence, opened)),
      who: {
        ...who,
        parties: ofJoint(
          reading,
          opened,
          unique([...who.parties, ...where, ...tellersOf(reading, site, opened)]),
        ),
      },
      // "The new embassy in Oslo opened".
      ...(told ? {} : placeBeside(reading, beside)),
    },
  ]
}

/** A "joint" facility is of both that the document is about; its own name is no party to its opening. */
function ofJoint(reading: Reading, opened: NounGroup, all: readonly string[]): readonly string[] {
  const { about } = reading.mentions
  const own = reading.mentions.holding(opened.head)
  const parties = all.filter((code) => code !== own?.name)
  const { joint } = reading.pack.positionFrames
  const isJoint = holdsWord(reading, { from: opened.from, to: opened.head }, joint)
  const both = isJoint && about.length === 2 && parties.every((code) => about.includes(code))
  return both ? about : parties
}

/** What stands before the name of the facility itself: "the Fjord Club" is no party to its opening. */
function unnamed(reading: Reading, { from, to, head }: NounGroup): Range {
  const own = reading.mentions.holding(head)
  const isItself = own && own.name !== null && own.parties.includes(own.name)
  return { from, to: isItself ? Math.max(from, own.from) : to }
}

/** "The terminal | that Oman promised Tanzania | opened": who is named in what tells of the thing. */
function tellersOf(reading: Reading, { verb, clause }: VerbSite, opened: NounGroup): string[] {
  const { to } = opened
  if (to >= verb.from || !clause?.subject.includes(opened)) return []
  const at = reading.tokens[to]?.lower === ',' ? to + 1 : to
  const { tag, form } = reading.words[at] ?? {}
  const isTold =
    tag === 'PRON' ||
    tag === 'SCONJ' ||
    (tag === 'VERB' && (form === 'participle' || form === 'past'))
  if (!isTold) return []
  const range = { from: at, to: verb.from }
  return unique([...partiesIn(reading, range), ...mentionsIn(reading, range).flatMap(hostOf)])
}

/** The place that names what is opened: "the embassy in Oslo". */
function placeBeside(reading: Reading, beside: readonly Range[]): { readonly place?: Mention } {
  const named = beside.flatMap((n) => mentionsIn(reading, n))
  const place = named.find((m) => m.kind === 'place' || (m.kind === 'state' && m.form === 'name'))
  return place ? { place } : {}
}

/** "Will be inaugurated", "is set to open in May": a day to come; what somebody is to open is a promise. */
function isToCome(
  reading: Reading,
  { verb, status, object, clause, sentence }: VerbSite,
  opened: NounGroup,
): boolean {
  const { inaugurating, openingItself, facilities } = reading.pack.eventFrames
  if (status !== 'planned') return false
  if (inaugurating.has(verb.lemma)) return true
  if (!openingItself.has(verb.lemma)) return false
  if (!verb.passive) return object.to <= object.from
  const isByNobody = clause === undefined || agentIn(reading, sentence, clause).length === 0
  return isByNobody && facilities.has(opened.lemma.toLowerCase())
}

/** "Duarte and Solano unveiled": two persons of whom the document says no more. */
function byTwo(reading: Reading, { clause, verb }: VerbSite): boolean {
  const named = clause?.subject.filter((n) => n.prep < 0) ?? []
  const unknown = (n: NounGroup) =>
    reading.words[n.head]?.tag === 'PROPN' &&
    reading.mentions.at(n.from, n.to).every(({ kind }) => kind === 'person')
  return !verb.passive && named.length === 2 && named.every(unknown)
}

/** "Put into commercial operation", "brought into service". */
function intoOperation(reading: Reading, { verb, clause, sentence }: VerbSite): boolean {
  for (let i = verb.to + 1; i < Math.min(clause?.to ?? sentence.to, verb.to + 14); i++) {
    const state = reading.pack.linkFrames.into.get(reading.tokens[i]?.lower ?? '')
    if (state === 'launched' && behindPreposition(reading, i)) return true
  }
  return false
}

/** The word, or the adjective before it, stands behind a preposition. */
function behindPreposition(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.tag === 'ADJ' ? at - 2 : at - 1
  return reading.words[before]?.tag === 'ADP'
}
