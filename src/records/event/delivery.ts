import type { NounGroup } from '../../text/group.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { NOBODY, participantsIn, together } from './participants.ts'
import { subjectOf, type Told, type VerbSite } from './verb-site.ts'

/** True where the subject of a verb of going is goods or what carries them: "the train arrived". */
export function movesGoods(reading: Reading, site: VerbSite): boolean {
  return goodsOf(reading, site) !== undefined
}

/**
 * "The first shipment arrived in Oslo", "Chad sent a cargo of aid to Mali", "a train left Lyon for
 * Turin": a delivery, between the states that the words name.
 */
export function deliver(reading: Reading, site: VerbSite): readonly Told[] | string {
  const goods = goodsOf(reading, site)
  if (!goods) return 'no goods are said to move'
  // "The cargo came to 5 million tons".
  const led = reading.words[site.verb.to]?.tag === 'ADP'
  if (led && holding(reading.quantities, site.verb.to + 1)) return 'it says how much they are'
  const ordinal = ordinalOf(reading, goods)
  if (site.status !== 'held' && ordinal === null) return 'the delivery is only planned'
  if (
    site.status === 'held' &&
    site.verb.tense === 'present' &&
    site.sentence.block.role !== 'title'
  )
    return 'goods move so as a habit'
  const subject = site.subject.some((r) => r.from <= goods.head && goods.head < r.to)
    ? NOBODY
    : subjectOf(reading, site)
  const from = site.subject[0]?.from ?? goods.from
  const span = {
    from: Math.min(from, goods.from),
    to: Math.max(site.phrases.at(-1)?.to ?? site.verb.to, site.object.to),
  }
  const states = mentionsIn(reading, span).filter((m) => m.kind === 'state' || m.kind === 'place')
  const parties = unique([
    ...subject.parties,
    ...states.flatMap((m) => (m.parties.length > 0 ? m.parties : m.home)),
  ])
  if (parties.length === 0) return 'nobody sends or receives the goods'
  const { at, to } = reading.pack.eventFrames
  return [
    {
      type: 'delivery',
      frame: `<goods> ${site.verb.lemma}`,
      ordinal,
      pointsTo: ordinal === null && isKnown(reading, goods) ? ['delivery'] : null,
      placed: new Set([...to, ...at]),
      who: together(
        { ...NOBODY, parties },
        participantsIn(reading, { from: goods.from, to: goods.head }),
      ),
    },
  ]
}

/** The goods that move: a single shipment or train, or several that are counted. */
function goodsOf(
  reading: Reading,
  { clause, verb, object, sentence }: VerbSite,
): NounGroup | undefined {
  const { goods, verbs } = reading.pack.eventFrames
  const kind = verbs.get(verb.lemma)
  const sent = (kind === 'send' || kind === 'receive') && !verb.passive
  const moved = sent
    ? sentence.nouns.filter((n) => n.from >= object.from && n.to <= object.to && n.prep < 0)
    : (clause?.subject ?? [])
  const known = (n: NounGroup) => goods.has(reading.words[n.head]?.lemma.toLowerCase() ?? '')
  // "40 tons of relief aid", "two million doses of vaccine".
  const measured = (n: NounGroup) =>
    reading.words[n.from]?.tag === 'NUM' && sentence.nouns.some((m) => m.prep === n.to && known(m))
  // "Sent 20 tonnes of medicine", "delivered 40 buses".
  const once = sent && !isSummed(reading, clause ?? sentence)
  const counted = (n: NounGroup) => once && (isWeighed(reading, n) || isCounted(reading, n))
  // "The first 20 buses arrived", "a plane carrying vaccines left".
  const borne = (n: NounGroup) =>
    !sent && (isLaden(reading, n) || (isCounted(reading, n) && ordinalOf(reading, n) !== null))
  return moved.find(
    (n) => (known(n) || measured(n) || counted(n) || borne(n)) && isDefinite(reading, n),
  )
}

/** "Shipped 300 tons worth $2 million in 2020": what was sent in all that time, and no delivery. */
function isSummed(reading: Reading, range: Range): boolean {
  const long = within(reading.times, range).some((t) => /^\d{4}$|\//.test(t.edtf ?? ''))
  const worth = within(reading.quantities, range).some(
    (q) => /^[A-Z]{3}$/.test(q.unit) && q.unit !== 'TEU',
  )
  return long || worth
}

/** "20 tonnes". */
function isWeighed(reading: Reading, { from, to }: NounGroup): boolean {
  const weight = within(reading.quantities, { from, to })[0]
  return weight !== undefined && WEIGHTS.has(weight.unit) && !weight.change
}

const WEIGHTS: ReadonlySet<string> = new Set(['t', 'kg', 'bbl', 'TEU'])

/** "A plane carrying vaccines": what brings something. */
function isLaden({ words, pack }: Reading, { head, to }: NounGroup): boolean {
  const { sendables, laden } = pack.eventFrames
  const { lemma, tag } = words[to] ?? { lemma: '', tag: 'PUNCT' }
  const brings = tag === 'VERB' && laden.has(lemma)
  return brings && sendables.has(words[head]?.lemma.toLowerCase() ?? '')
}

/** "40 buses": so many things that are sent from one state to another. */
function isCounted(reading: Reading, { from, head }: NounGroup): boolean {
  let numbered = false
  for (let i = from; i < head; i++) numbered ||= reading.words[i]?.tag === 'NUM'
  return numbered && reading.pack.eventFrames.sendables.has(reading.words[head]?.lemma ?? '')
}

/** "trains run", "trucks wait" tell of no single delivery. */
function isDefinite(reading: Reading, group: NounGroup): boolean {
  const plural = reading.tokens[group.head]?.lower !== reading.words[group.head]?.lemma
  const first = reading.words[group.from]
  return (
    !plural || first?.tag === 'NUM' || first?.tag === 'DET' || ordinalOf(reading, group) !== null
  )
}

/** "the train": one that was named before. */
function isKnown(reading: Reading, group: NounGroup): boolean {
  return reading.pack.eventFrames.definite.has(reading.tokens[group.from]?.lower ?? '')
}

function ordinalOf(reading: Reading, group: NounGroup): number | null {
  for (let i = group.from; i < group.head; i++) {
    const item = reading.chart.find<number>(i, 'ordinal')
    if (item && !holding(reading.times, i)) return item.value
  }
  return null
}
