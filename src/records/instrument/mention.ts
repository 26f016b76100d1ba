import type { InstrumentNoun, InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Range } from '../range.ts'
import { holding, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { TRIGGER } from '../triggers.ts'
import { NAMED_BY_YEAR } from './dated-name.ts'
import { finite } from './finite.ts'
import { HEADED, underHead } from './headed.ts'
import { LISTED } from './listed.ts'
import { isLoose } from './loose.ts'
import { isAbbreviation, isGeneric, isNarrowed, isPartOfAnother, named, typeOf } from './noun.ts'
import { signedIn } from './relative.ts'
import type { Said } from './said.ts'
import { statusOf } from './status.ts'
import { topicOf } from './topic.ts'
import { isCapital, nameBefore, opensAnother, withWhole } from './whole-name.ts'

/** A noun group that names a document, with the clause that it stands in and what that says of it. */
export interface InstrumentMention {
  readonly sentence: ParsedSentence
  readonly group: NounGroup
  readonly clause: Clause | undefined
  readonly type: InstrumentNoun
  /** True where it is signed or to be signed. */
  readonly signing: boolean
  /** True where the verb takes nothing but documents: "sign". */
  readonly strict: boolean
  /** What the words say became of it, with the frame that says so; null where they only mention it. */
  readonly status: InstrumentState | null
  readonly frame: string
  /** The base form of a participle behind it that says so: "an accord reached". */
  readonly participle?: string | undefined
  /** True where the words point back to a document already named. */
  readonly definite: boolean
  readonly another: boolean
  /** True where the clause adds it to what was told: "they also signed". */
  readonly also: boolean
  readonly plural: boolean
  /** How many documents are spoken of together. */
  readonly count: number
  /** Base forms of the nouns and names that say what it is about. */
  readonly topic: ReadonlySet<string>
  /** The words that say so, where they stand apart from the noun: in a list. */
  readonly subject?: Range
  /** Where the time of what is said of it stands, if not in its whole clause. */
  readonly when?: Range
  /** The words that tell whose act it is, where those do. */
  readonly signers?: Range
  /** The documents in whose list it stands. */
  readonly head?: InstrumentMention
  /** The range of tokens that says who is party to it. */
  readonly scope: Range
}

/** Every noun group of a sentence that names a document, in a list under its `head` too. */
export function instrumentMentions(
  reading: Reading,
  sentence: ParsedSentence,
  head: InstrumentMention | null = null,
): InstrumentMention[] {
  const found: InstrumentMention[] = []
  if (!reading.triggers.within(sentence.from, sentence.to, TRIGGER.instrument)) return found
  for (const group of sentence.nouns) {
    const type = reading.triggers.has(group.head, TRIGGER.instrument) && typeOf(reading, group)
    if (!type || isAbbreviation(reading, group) || isGeneric(reading, group)) continue
    if (isPartOfAnother(reading, sentence, group) || opensAnother(reading, sentence, group))
      continue
    const before = nameBefore(reading, sentence, group)
    const { from, prep, governor } = before ?? group
    const whole = before ? { ...group, from, prep, governor } : group
    const around = before ? withWhole(sentence, before, whole) : sentence
    const mention = underHead(describe(reading, around, whole, type), head)
    const open = isReplaced(reading, mention) ? { ...mention, status: null } : mention
    const more = later(reading, open)
    found.push(...(open.status === null && more.length > 0 ? more : [mention, ...more]))
  }
  return found.filter(
    (m) =>
      !(m.type === 'other' && m.status === null) &&
      !isWideAlone(reading, m) &&
      !isLoose(reading, m),
  )
}

/** "It replaces a pact that expired": what is said behind it says more. */
function isReplaced(reading: Reading, { clause, group }: InstrumentMention): boolean {
  const { replacing } = reading.pack.instrumentFrames
  return clause !== undefined && replacing.has(clause.verb.lemma) && clause.verb.to <= group.from
}

/** "was signed in 2018 and came into force in 2019": what coordinate clauses say of the same subject. */
function later(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const { sentence, group } = mention
  return sentence.clauses.flatMap((clause) => {
    const shared =
      clause !== mention.clause && clause.from > group.from && clause.subject.includes(group)
    const own = shared && (clause.link !== 'relative' || mention.status === null)
    const said = own
      ? finite(reading, clause, group)
      : (signedIn(reading, mention, clause) ?? toldBehind(reading, mention, clause))
    if (!said || said.status === mention.status || isSooner(mention.status, said.status)) return []
    return [
      {
        ...mention,
        clause,
        status: said.status,
        frame: said.frame,
        scope: sentence,
        definite: mention.status === null && mention.definite,
      },
    ]
  })
}

/** "Has been drafted and will be signed": the signing to come of what is ready. */
const isSooner = (known: InstrumentState | null, said: InstrumentState): boolean =>
  known === 'prepared' && said === 'proposed'

/** "the pact between Peru and Chile that expired": a relative clause behind what belongs to the document. */
function toldBehind(
  reading: Reading,
  { sentence, group, status, clause: own }: InstrumentMention,
  clause: Clause,
): Said | undefined {
  const { from, link, verb, subject } = clause
  const [first] = subject
  if (status !== null || !first || first.from < group.to) return undefined
  // The clause that the document itself stands in may be the relative one.
  const which = clause === own && reading.words[verb.from - 1]?.tag === 'PRON'
  if (!which && (link !== 'relative' || first.to > from)) return undefined
  const apart = sentence.verbs.some((v) => v.from >= group.to && v.to <= Math.max(from, first.to))
  const { intransitive, enter } = reading.pack.instrumentFrames
  if (apart || !(intransitive.has(verb.lemma) || enter.has(verb.lemma) || verb.passive))
    return undefined
  return finite(reading, { ...clause, subject: [group] }, group)
}

/** "Statement", "plan": such a noun counts where a modifier narrows it or a verb signs it. */
function isWideAlone(reading: Reading, mention: InstrumentMention): boolean {
  const { wide, signable, modifiers, orders, ordering, giving, of } = reading.pack.instrumentFrames
  const { group } = mention
  const head = (reading.words[group.head]?.lemma ?? '').toLowerCase()
  const act = mention.sentence.verbs.findLast((v) => v.to <= group.from)
  if (reading.pack.instrumentFrames.yielded.get(head)?.has(act?.lemma ?? '')) return true
  if (signable.has(head) && typeOf(reading, group) === signable.get(head))
    return isBare(reading, mention) || !(mention.strict || isConcluded(reading, mention))
  if (!wide.has(head) || isNarrowed(reading, group)) return false
  // "Handed a note to the ambassador".
  if (giving.has(mention.clause?.verb.lemma ?? '')) return true
  // "Issued an order": to officials, and no contract.
  if (orders.noun === head && mention.frame === orders.frame) return true
  // "Placed an order for ten jets with Condor".
  const lemma = mention.clause?.verb.lemma ?? ''
  if (orders.noun === head && ordering.has(lemma) && mention.status === 'signed')
    return !isOrdered(reading, mention)
  const acted = mention.signing || ACTED.has(mention.status)
  const name = isName(reading, group) && mention.frame !== NAMED_BY_YEAR
  if (!acted && !(mention.status && name)) return true
  if (name) return false
  if (mention.strict || mention.frame === HEADED || isConcluded(reading, mention)) return false
  if (mention.type === 'other' || mention.type === 'contract') return false
  for (let i = group.from; i < group.head; i++)
    if (modifiers.has(reading.tokens[i]?.lower ?? '')) return false
  // "A plan of action".
  const { lower } = reading.tokens[group.to + 1] ?? { lower: '' }
  return !(reading.tokens[group.to]?.lower === of && modifiers.has(lower))
}

/** "An order from Peru for ten jets", "a $3m order": what is ordered, or what it is worth. */
function isOrdered(reading: Reading, { group, sentence }: InstrumentMention): boolean {
  const { validity } = reading.pack.instrumentFrames
  const behind = reading.tokens.slice(group.to, Math.min(sentence.to, group.to + ORDERED))
  return within(reading.quantities, group).length > 0 || behind.some((t) => t.lower === validity)
}

/** How far behind its noun it stands what is ordered, in tokens. */
const ORDERED = 8

/** "Accords on health, electricity swap and": without an article it is no document. */
const isBare = ({ words }: Reading, { group, plural }: InstrumentMention): boolean =>
  !plural && !COUNTED.has(words[group.from]?.tag ?? '')

const COUNTED: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON'])

const ACTED: ReadonlySet<InstrumentState | null> = new Set(['signed', 'prepared', 'ratified'])

/** "Concluded an understanding on fish". */
function isConcluded(
  { pack }: Reading,
  { clause, signing, participle = '' }: InstrumentMention,
): boolean {
  const { concluding, brokered } = pack.instrumentFrames
  // "A truce reached in May".
  return (
    concluding.has(participle) ||
    brokered.has(participle) ||
    (signing && concluding.has(clause?.verb.lemma ?? ''))
  )
}

/** "the Black Sea Initiative": a head with a capital, and another before it. */
const isName = (reading: Reading, { from, head }: NounGroup): boolean =>
  isCapital(reading, head) && head > from && isCapital(reading, head - 1)

/** A noun group as the mention of a document. */
export function describe(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  type: InstrumentNoun,
): InstrumentMention {
  const frames = reading.pack.instrumentFrames
  const clause = holding(sentence.clauses, group.head)
  const said = statusOf(reading, sentence, clause, group)
  const first = reading.tokens[group.from]?.lower ?? ''
  const before = reading.tokens[group.from - 2]?.lower ?? ''
  const ofThe =
    reading.tokens[group.from - 1]?.lower === frames.of &&
    (before === 'one' || reading.words[group.from - 2]?.tag === 'NUM')
  const pointing = frames.definite.has(first)
  const others = pointing ? frames.differing : frames.another
  const another = anyToken(reading, group, others) || ofThe || said?.frame === LISTED
  const also =
    clause !== undefined &&
    anyToken(reading, { from: clause.verb.from - 1, to: clause.verb.to }, frames.also)
  const definite = pointing && !another && !named(reading, group)
  return {
    sentence,
    group,
    clause,
    type,
    definite,
    another,
    also,
    plural:
      (reading.tokens[group.head]?.lower ?? '') !==
        (reading.words[group.head]?.lemma ?? '').toLowerCase() ||
      /s$/.test(reading.tokens[group.head]?.text ?? '') ||
      frames.plurals.has(reading.tokens[group.head]?.lower ?? ''),
    count: countOf(reading, group),
    topic: topicOf(reading, group, clause?.to ?? sentence.to),
    signing: said?.signing ?? false,
    strict: said?.strict ?? false,
    status: said?.status ?? null,
    frame: said?.frame ?? 'mention of a document',
    participle: said?.verb,
    scope: said?.scope ?? clause ?? sentence,
    ...(said?.when && { when: said.when }),
    ...(said?.signers && { signers: said.signers }),
  }
}

/** How many documents: the number that counts the noun itself, or stands in its group. */
function countOf(reading: Reading, group: NounGroup): number {
  const near = within(reading.quantities, { from: Math.max(0, group.from - 3), to: group.to + 4 })
  const count = near.find((q) => {
    const counted = q.counted !== null && q.counted.from <= group.head && group.head < q.counted.to
    // "A four-page paper".
    if (reading.tokens.slice(q.from, q.to + 1).some(({ lower }) => lower === '-')) return false
    return q.unit === '1' && (counted || (group.from <= q.from && q.from < group.head))
  })
  return count && Number.isInteger(count.value) && count.value > 0 ? count.value : 1
}

function anyToken(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++)
    if (words.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}
