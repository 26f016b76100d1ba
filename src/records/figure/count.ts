import type { Range } from '../range.ts'
import { partiesIn } from '../speakers.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

/** Up to here a definite count ("the two ministries") only points to what was named before. */
const FEW = 10

/** Why a count tells nothing of the cooperation, or null where it does. */
export function countFault(scene: Scene, quantity: Measured): string | null {
  const { counted, value } = quantity
  if (!counted) return 'a number without a noun'
  if (value === 1 || value === 0) return 'one of a kind, or none'
  const head = counted.head.toLowerCase()
  if (isMembership(scene, quantity) || isBody(scene, quantity)) return null
  if (isAttendance(scene, quantity)) return null
  if (isPopulation(scene, quantity)) return 'how many live somewhere'
  if (value > FEW && scene.frames.kinds.has(head) && !isDefinite(scene, quantity)) return null
  if (scene.frames.uncounted.has(head)) return `"${head}" are counted for no figure`
  if (isName(scene, quantity)) return 'the number is part of a name'
  if (isCompound(scene, quantity)) return 'the number only describes another noun'
  if (isSumOfNamed(scene, quantity)) return 'as many as are named'
  if (isPartOfKnown(scene, quantity)) return 'some of the things named before'
  if (value <= FEW && isDefinite(scene, quantity)) return 'a definite number of things named before'
  return null
}

/** "The bloc has 27 member countries": states are counted as members of a body. */
function isMembership(scene: Scene, { counted, from }: Measured): boolean {
  const { verb, frames, reading } = scene
  if (!counted || !verb || !frames.having.has(verb.lemma) || verb.to > from) return false
  const of = scene.subject[0]
  if (of && frames.membership.has(lemmaAt(reading, of.head))) return true
  if (of && unites(scene, of)) return true
  const member = frames.membership.has(lemmaAt(reading, counted.to - 1))
  return (
    member ||
    (counted.to - counted.from > 1 && frames.membership.has(lemmaAt(reading, counted.from)))
  )
}

/** "Nearly 50 delegations are to attend", "the summit will welcome 11 presidents". */
function isAttendance({ frames, sentence, clause }: Scene, { value, counted }: Measured): boolean {
  if (value <= FEW || !frames.attendees.has(counted?.head.toLowerCase() ?? '')) return false
  const { from, to } = sentence.clauses[clause] ?? sentence
  return sentence.verbs.some((v) => v.from >= from && v.to <= to && frames.coming.has(v.lemma))
}

/** The body whose members are counted, or null: the members are none of its parties. */
export function memberBody(scene: Scene, quantity: Measured): readonly string[] | null {
  const [subject] = scene.subject
  if (!quantity.counted || !subject || !isMembership(scene, quantity)) return null
  const codes = partiesIn(scene.reading, subject)
  return codes.length === 1 ? codes : null
}

/** "The bloc unites 12 states": what an organisation brings together. */
function unites({ reading, frames }: Scene, subject: Range): boolean {
  const mentions = reading.mentions.at(subject.from, subject.to)
  return (
    mentions.some(
      (m) => m.kind === 'organisation' && m.parties.some((p) => !/^[A-Z]{2}$/.test(p)),
    ) || frames.bodies.has(lemmaAt(reading, subject.to - 1))
  )
}

/** "A population of 40,000 people": no matter of the cooperation. */
function isPopulation({ reading, frames, sentence }: Scene, { from, counted }: Measured): boolean {
  if (counted && frames.inhabitants.has(counted.head.toLowerCase())) return true
  for (let at = Math.max(sentence.from, from - 4); at < from; at++)
    if (frames.inhabitants.has(lemmaAt(reading, at))) return true
  return false
}

/** "A 50-member delegation": how many people come is told of the cooperation. */
function isBody(scene: Scene, quantity: Measured): boolean {
  const head = quantity.counted?.head.toLowerCase() ?? ''
  return quantity.value > FEW && scene.frames.membership.has(head) && isCompound(scene, quantity)
}

/** "G20", "the Group of Seven", "Big Five": a capitalised number word. */
function isName({ reading, sentence }: Scene, { from }: Measured): boolean {
  const token = reading.tokens[from]
  const before = reading.tokens[from - 1]
  return (
    token?.shape === 'word' &&
    token.capital &&
    from > sentence.from &&
    before?.shape === 'word' &&
    before.capital
  )
}

/** "The five-nation bloc": joined by a hyphen before another noun. */
function isCompound(scene: Scene, quantity: Measured): boolean {
  const { tokens } = scene.reading
  const joint = tokens[(quantity.counted?.from ?? quantity.to + 1) - 1]
  if (joint?.lower !== '-' || !joint.glued) return false
  const group = nounHolding(scene, quantity.from)
  return group !== undefined && group.to > endOf(quantity)
}

/** "Peru and Chile are two major producers": so many as the subject names. */
function isSumOfNamed({ verb, frames, subject }: Scene, { from, value }: Measured): boolean {
  if (verb === null || !frames.being.has(verb.lemma) || verb.to !== from) return false
  return subject.length === value && subject.length > 1
}

/** "These are two of the projects": a predicate that counts nothing anew. */
function isPartOfKnown(scene: Scene, { from, counted }: Measured): boolean {
  const { verb, frames, reading } = scene
  if (verb === null || !frames.being.has(verb.lemma) || verb.to !== from) return false
  for (let at = from; at < (counted?.from ?? from); at++)
    if (frames.of.has(lemmaAt(reading, at))) return true
  return false
}

/** Behind "the", "these", "our": what was named before, or what everybody knows. */
function isDefinite(scene: Scene, { from }: Measured): boolean {
  const { frames, reading, sentence } = scene
  let at = from - 1
  while (
    at > sentence.from &&
    (reading.words[at]?.tag === 'ADV' || reading.words[at]?.tag === 'ADJ')
  )
    at--
  return (
    at >= sentence.from &&
    (frames.definite.has(reading.tokens[at]?.lower ?? '') || reading.tokens[at]?.lower === "'s")
  )
}

/** Votes and seats in the words around a value. */
export function isDomestic({ frames, reading, from, to }: Scene): boolean {
  for (let at = from; at < to; at++) if (frames.domestic.has(lemmaAt(reading, at))) return true
  return false
}
