import type { EventWord } from '../../languages/event-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Phrase } from '../phrases.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn } from '../speakers.ts'
import { TRIGGER } from '../triggers.ts'
import { holdsBody, isBodyAt, nthTime } from './body.ts'
import type { EventStatus } from './occurrence.ts'
import {
  homesBehind,
  isSeveral,
  NOBODY,
  type Participants,
  participantsIn,
  together,
} from './participants.ts'
import { openingPhrases } from './place.ts'
import { behind, holdsWord, subjectOf, type Told, type VerbSite } from './verb-site.ts'

/** "X met Y", "X met with Y", "X and Y met"; no "met the demand". */
export function meet(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { with: with_, by } = reading.pack.eventFrames
  const { passive, type } = site.verb
  const tag = reading.words[site.verb.to]?.tag
  const dated = holding(reading.times, site.verb.from - 1) !== undefined
  if (type === 'gerund' && (tag === 'AUX' || tag === 'PART' || dated))
    return 'what is met is nobody'
  const along = passive ? new Set([...with_, ...by]) : with_
  const object = passive
    ? NOBODY
    : together(
        participantsIn(reading, site.object),
        homesBehind(reading, site.object.to, site.phrases),
      )
  const locals = passive ? NOBODY : localsMet(reading, site)
  const things = site.sentence.nouns.some(
    (n) => n.from >= site.object.from && n.to <= site.object.to && !n.time && !isTimes(reading, n),
  )
  const whom = together(object, locals)
  if (things && isOwnThing(reading, site)) return 'what is met is nobody'
  if (things && whom.parties.length === 0 && whom.people.length === 0)
    return 'what is met is nobody'
  if (reading.pack.eventFrames.seated.has(site.verb.lemma) && !isSeated(reading, site))
    return 'nobody is met'
  if (meetsPress(reading, site)) return 'it is the press that is met'
  const named = together(subjectOf(reading, site), whom, behind(reading, site, along))
  const whole = things || isSeveral(named) || isBloc(reading, site)
  const who = whole ? named : together(named, assembled(reading, site))
  if (!things && isJointBody(reading, site, named))
    return [
      {
        type: 'session',
        frame: '<body> meets',
        who: named,
        told: true,
        ordinal: nthTime(reading, site.sentence, site.verb),
      },
    ]
  return isSeveral(who) || (!things && isBloc(reading, site))
    ? [{ type: 'meeting', frame: '<party> meets <party>', who }]
    : 'it is not said who met whom'
}

/** "Meet its commitments": only the owner of what is met is named. */
function isOwnThing(reading: Reading, { object, verb }: VerbSite): boolean {
  const { assemblies, locals, visitors, own } = reading.pack.eventFrames
  if (verb.passive || !own.has(reading.tokens[object.from]?.lower ?? '')) return false
  if ([assemblies, locals, visitors].some((words) => holdsWord(reading, object, words)))
    return false
  return mentionsIn(reading, object).every((m) => m.kind === 'pronoun')
}

/** "Met opposition politicians in Nairobi": people of the state where they are met. */
function localsMet(reading: Reading, { object, phrases }: VerbSite): Participants {
  const { assemblies, locals, at } = reading.pack.eventFrames
  if (mentionsIn(reading, object).some((m) => m.parties.length > 0)) return NOBODY
  if (!holdsWord(reading, object, assemblies) && !holdsWord(reading, object, locals)) return NOBODY
  const place = phrases.find((p) => p.at === object.to && at.has(p.prep))
  const home = place && mentionsIn(reading, place)[0]
  return home?.kind === 'place' ? { parties: home.home, people: [] } : NOBODY
}

/** "Sat down with the premier", "the two sides will sit down again". */
function isSeated(reading: Reading, site: VerbSite): boolean {
  const { verb, phrases } = site
  const { down, with: along } = reading.pack.eventFrames
  if (!down.has(reading.tokens[verb.to]?.lower ?? '')) return false
  return phrases.some((p) => along.has(p.prep)) || isSeveral(subjectOf(reading, site))
}

/** "Met the press", "met with reporters". */
function meetsPress(reading: Reading, { object, phrases }: VerbSite): boolean {
  const { press, with: along } = reading.pack.eventFrames
  const whom = [object, ...phrases.filter((p) => along.has(p.prep))]
  return whom.some((r) => holdsWord(reading, r, press) && mentionsIn(reading, r).length === 0)
}

/** "The commission will meet in May": that of the two, where nobody else's is named. */
function isJointBody(reading: Reading, site: VerbSite, { parties }: Participants): boolean {
  if (subjectOf(reading, site).people.length > 0) return false
  const head = site.clause?.subject.at(-1)
  if (parties.length > 0)
    return head !== undefined && isBodyAt(reading, head.head) && site.subject.length > 0
  return site.subject.some((range) => holdsBody(reading, range))
}

/** "Met five times": how often, not whom. */
function isTimes(reading: Reading, { from, head, lemma }: NounGroup): boolean {
  return (
    reading.pack.eventFrames.oftenness.has(lemma) &&
    reading.words[from]?.tag === 'NUM' &&
    from < head
  )
}

/** "Ministers met in May": those of the two that the text is about. */
function assembled(reading: Reading, { clause }: VerbSite): Participants {
  const { about } = reading.mentions
  const subject = clause?.subject ?? []
  const head = subject.at(-1)?.head
  const word = head === undefined ? '' : (reading.tokens[head]?.lower ?? '')
  if (clause && isOpenGroup(reading, clause)) return NOBODY
  return reading.pack.eventFrames.assemblies.has(word) && about.length === 2
    ? { parties: about, people: [] }
    : NOBODY
}

/** "African ministers met", "leaders of ten nations": those of others, whoever they are. */
function isOpenGroup(reading: Reading, { from, verb }: Clause): boolean {
  for (let at = from; at < verb.from; at++) {
    const others =
      reading.chart.has(at, 'region-adjective') ||
      reading.pack.eventFrames.of.has(reading.words[at]?.lemma ?? '')
    if (others && !reading.mentions.holding(at)?.parties.length) return true
  }
  return false
}

/** "OPEC ministers met": a bloc is several. */
function isBloc(reading: Reading, site: VerbSite): boolean {
  const named = site.subject.flatMap((r) => mentionsIn(reading, r))
  return named.some((m) => m.kind === 'bloc' || m.inner.some((i) => i.kind === 'bloc'))
}

/** "X discussed trade with Y", "X and Y exchanged views". */
export function talk(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { with: withs, to, talkObjects, media, partnered, mutual } = reading.pack.eventFrames
  const far = site.phrases.some((p) => holdsWord(reading, p, media))
  // "Spoke to him by phone".
  const spoken = partnered.has(site.verb.lemma) && (far || isToSomebody(reading, site))
  const along = spoken ? new Set([...withs, ...to]) : withs
  const alone =
    !far && !site.phrases.some((p) => along.has(p.prep) && !isOfOccasion(reading, site, p))
  const both = mutual.has(site.verb.lemma) && isBetweenThem(reading, site)
  if (alone && partnered.has(site.verb.lemma) && !both) return 'it is not said who spoke with whom'
  const needed = talkObjects.get(site.verb.lemma)
  if (needed && !holdsWord(reading, site.object, needed)) return 'nothing is said of an exchange'
  if (site.verb.passive) return 'it is not said who spoke with whom'
  if (site.verb.progressive && site.verb.tense !== 'future') return 'they speak still'
  const before = openingPhrases(reading, site.clause).filter((p) => withs.has(p.prep))
  const who = together(
    subjectOf(reading, site),
    behind(reading, site, along),
    ...before.map((p) => participantsIn(reading, p)),
  )
  if (!isSeveral(who)) return 'it is not said who spoke with whom'
  const type = far ? 'call' : 'meeting'
  const frame = `<party> and <party> ${site.verb.lemma}`
  const known = !site.phrases.some((p) => along.has(p.prep)) && isPronominal(reading, site)
  return [{ type, frame, who, soft: true, joins: known, pointsTo: known ? TALKS : null }]
}

/** "Speaking during a press conference | with the premier": with whom the occasion is. */
function isOfOccasion(reading: Reading, { verb, phrases }: VerbSite, { at }: Phrase): boolean {
  const { occasion, partnered } = reading.pack.eventFrames
  const before = phrases.find((p) => p.to === at)
  if (!before || !partnered.has(verb.lemma) || !occasion.has(before.prep)) return false
  return reading.triggers.within(before.from, before.to, TRIGGER.event)
}

/** "Peru and Chile have talked about fish"; what they negotiate, as "a pact", is no meeting. */
const isBetweenThem = (reading: Reading, site: VerbSite): boolean =>
  site.verb.type === 'finite' &&
  site.object.to <= site.object.from &&
  isSeveral(subjectOf(reading, site))

/** "Talked to the premier": to one who acts for somebody, and no crowd. */
function isToSomebody(reading: Reading, { phrases, verb }: VerbSite): boolean {
  const { to } = reading.pack.eventFrames
  const whom = phrases.find((p) => to.has(p.prep) && p.at === verb.to)
  const first = whom && mentionsIn(reading, whom)[0]
  return (first?.kind === 'person' || first?.kind === 'office') && first.parties.length > 0
}

const TALKS: readonly EventWord[] = ['meeting', 'call', 'session']

/** "They", "the two sides": a subject that names nobody itself. */
function isPronominal(reading: Reading, site: VerbSite): boolean {
  const named = site.subject.flatMap((r) => mentionsIn(reading, r))
  return (
    named.length > 0 &&
    named.every((m) => (m.kind === 'pronoun' || m.kind === 'group') && m.home.length === 0)
  )
}

/** "X telephoned Y". */
export function phone(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { media, with: along, to, by, callers } = reading.pack.eventFrames
  const caller = site.phrases.find((p) => callers.get(site.verb.lemma)?.has(p.prep))
  if (caller && caller.at === site.verb.to && !site.verb.passive)
    return callOn(reading, site, caller)
  const object = participantsIn(reading, site.object)
  const far =
    media.has(site.verb.lemma) ||
    media.has(reading.tokens[site.verb.head]?.lower ?? '') ||
    site.phrases.some((p) => holdsWord(reading, p, media))
  const says = callsFor(reading, site)
  const who = together(
    subjectOf(reading, site),
    object,
    behind(reading, site, site.verb.passive ? by : new Set([...along, ...to])),
  )
  return (far || says) && isSeveral(who)
    ? [
        {
          type: 'call',
          frame: '<party> telephones <party>',
          who,
          ...(says && { status: tenseOf(site) }),
        },
      ]
    : 'nobody is said to telephone'
}

/** "Called the premier to congratulate her": what one says on the telephone. */
function callsFor(reading: Reading, { sentence, verb, object }: VerbSite): boolean {
  const { callers, wishes } = reading.pack.eventFrames
  if (!callers.has(verb.lemma) || verb.passive) return false
  const first = mentionsIn(reading, object)[0]
  const says = sentence.verbs.find((v) => v.from >= object.to && v.type === 'infinitive')
  const next = says !== undefined && says.from - object.to <= 1 && wishes.has(says.lemma)
  return (first?.kind === 'person' || first?.kind === 'office') && next
}

/** "Called on President Kim": a visit to somebody, unless he is called on to act. */
function callOn(reading: Reading, site: VerbSite, whom: Phrase): readonly Told[] | string {
  const first = mentionsIn(reading, whom)[0]
  const asked = site.sentence.verbs.some(
    (v) => v.from >= whom.from && v.from <= whom.to + 1 && v.type === 'infinitive',
  )
  if (asked || (first?.kind !== 'person' && first?.kind !== 'office'))
    return 'nobody is said to telephone'
  const who = together(subjectOf(reading, site), participantsIn(reading, whom))
  return isSeveral(who)
    ? [{ type: 'meeting', frame: '<party> calls on <person>', who, status: tenseOf(site) }]
    : 'it is not said who met whom'
}

/** The verb asks for nothing here: only its tense tells whether the visit is still to come. */
const tenseOf = ({ verb }: VerbSite): EventStatus =>
  verb.tense === 'future' || verb.modal !== null || verb.type === 'infinitive' ? 'planned' : 'held'

/** "Gathered for a summit". */
function isForEvent(reading: Reading, { phrases }: VerbSite): boolean {
  const { aims, nouns } = reading.pack.eventFrames
  return phrases.some((p) => {
    for (let i = p.from; aims.has(p.prep) && i < p.to; i++)
      if (nouns.has(reading.words[i]?.lemma ?? '')) return true
    return false
  })
}

/** "The commission convened in Oslo". */
export function convene(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { by } = reading.pack.eventFrames
  const ranges =
    site.verb.passive || site.object.to <= site.object.from
      ? site.subject
      : [...site.subject, site.object]
  const body = ranges.some((r) => holdsBody(reading, r))
  const who = together(
    subjectOf(reading, site),
    participantsIn(reading, site.object),
    behind(reading, site, by),
  )
  if (!body && !isSeveral(who) && !isBloc(reading, site)) return 'no body is said to convene'
  const named = reading.triggers.within(site.object.from, site.object.to, TRIGGER.event)
  if (!body && (isForEvent(reading, site) || (named && !site.verb.passive)))
    return 'the noun behind it names the event'
  const ordinal = body ? nthTime(reading, site.sentence, site.verb) : null
  return [{ type: body ? 'session' : 'meeting', frame: `<body> ${site.verb.lemma}s`, who, ordinal }]
}
