import type { Actor } from '../core/actor.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Directory, Person } from './directory.ts'
import type { Candidate } from './standing.ts'

/** What settling offices needs to know of a document. */
export interface Surroundings {
  readonly chart: Chart
  readonly sentences: readonly Sentence[]
  /** The state of the dateline: an agency names its own officials without it. Null without one. */
  readonly home: string | null
  /** Those that the document is about. */
  readonly about: readonly string[]
  /** The two states that it speaks of most. */
  readonly states: readonly string[]
}

/**
 * Gives persons whose office was named without its state ("President Lee") a state: that of another
 * mention of the office ("the Korean president") where only one person can be meant, else the only
 * one named before them in the sentence, else that of the capital it begins with, else the other of the two
 * that the document is about than that of the official they deal with, else that of the dateline if nobody else holds the office there.
 */
export function settleOffices(
  found: readonly Candidate[],
  directory: Directory,
  around: Surroundings,
): void {
  settleByFellow(found, directory, around)
  const homeless = directory.all().filter((p) => p.parties.length === 0 && p.heads.size > 0)
  if (homeless.length === 0) return
  settleByOffice(found, directory, homeless)
  settleBySentence(found, directory, around)
  settleByPartner(found, directory, around)
  for (const person of homeless) {
    if (!settleByHome(directory, person, around)) continue
    // Who deals with an official of this state is of the other.
    settleByFellow(found, directory, around)
    settleByPartner(found, directory, around)
  }
  settleByRival(directory, homeless, around)
}

/** "Presidents Orr and Bell", in a text on two states: one of each side, where the one is known. */
function settleByFellow(
  found: readonly Candidate[],
  directory: Directory,
  { chart, about }: Surroundings,
): void {
  if (about.length !== 2) return
  for (const [i, { actor, item }] of found.entries()) {
    const fellow = found[i + 1]
    if (!actor.name || !isOneOfSeveral(chart, actor) || fellow?.item.from !== item.to + 1) continue
    if (fellow.item.class !== 'name' || !chart.has(item.to, 'conjunction')) continue
    const [one, other] = [directory.findPerson(actor.name), directory.addPerson(fellow.item)]
    if (one) settlePair(one, other, about)
  }
}

/** A name behind an office in the plural: its last word is not that of the office. */
function isOneOfSeveral({ tokens }: Chart, { kind, role, head }: Actor): boolean {
  const last = role ? tokens[role.to - 1]?.lower : undefined
  return kind === 'person' && head !== '' && last !== undefined && !head.endsWith(last)
}

function settlePair(one: Person, other: Person, about: readonly string[]): void {
  for (const [known, unknown] of [
    [one, other],
    [other, one],
  ] as const) {
    const [state] = known.parties
    if (known.parties.length !== 1 || unknown.parties.length > 0) continue
    if (state !== undefined && about.includes(state))
      unknown.parties = about.filter((code) => code !== state)
  }
}

/** Offices with whose they are ("minister KR"), as far as persons are known to hold them. */
function taken(persons: readonly Person[]): Set<string> {
  const offices = new Set<string>()
  for (const { heads, parties } of persons) {
    for (const head of heads) for (const party of parties) offices.add(`${head} ${party}`)
  }
  return offices
}

/** "Prime Minister Orr … Bell, the Peruvian prime minister": in a text on two states he is of the other. */
function settleByRival(
  directory: Directory,
  homeless: readonly Person[],
  { states }: Surroundings,
): void {
  if (states.length !== 2) return
  for (const person of homeless) {
    if (person.parties.length > 0 || !person.ofState) continue
    const free = states.filter((code) => !isHeld(directory, person, code))
    if (free.length === 1 && isUnique(homeless, person)) person.parties = free
  }
}

/** True where somebody of a state has the office of a person, or may have it: no vice president is the president. */
function isHeld(directory: Directory, person: Person, code: string): boolean {
  return directory
    .all()
    .some(
      ({ parties, heads, roles }) =>
        parties.includes(code) &&
        [...heads].some((head) => person.heads.has(head)) &&
        [...roles].every((word) => person.roles.has(word)),
    )
}

/** True where nobody else without a state holds an office of that name. */
function isUnique(homeless: readonly Person[], person: Person): boolean {
  return !homeless.some(
    (other) =>
      other !== person &&
      other.parties.length === 0 &&
      [...other.heads].some((head) => person.heads.has(head)),
  )
}

/** The state of the dateline, where the office is free; whether that is whose it is. */
function settleByHome(directory: Directory, person: Person, { home }: Surroundings): boolean {
  if (home === null || person.parties.length > 0 || !person.ofState) return false
  if (isHeld(directory, person, home)) return false
  person.parties = [home]
  return true
}

function settleByOffice(
  found: readonly Candidate[],
  directory: Directory,
  homeless: readonly Person[],
): void {
  const offices = taken(directory.all())
  const holders = byHead(homeless)
  for (const { actor } of found) {
    if (actor.kind !== 'office' || actor.codes.length === 0 || actor.body) continue
    const free = holders.get(actor.head)
    if (free?.length !== 1 || actor.codes.some((code) => offices.has(`${actor.head} ${code}`)))
      continue
    const person = free[0] as Person
    if (person.parties.length === 0) person.parties = actor.codes
  }
}

function byHead(persons: readonly Person[]): Map<string, Person[]> {
  const found = new Map<string, Person[]>()
  for (const person of persons) {
    for (const head of person.heads) {
      const list = found.get(head)
      if (list) list.push(person)
      else found.set(head, [person])
    }
  }
  return found
}

/** "The Korean ministry said that Minister Lee …": the only state named before him. */
function settleBySentence(
  found: readonly Candidate[],
  directory: Directory,
  { sentences }: Surroundings,
): void {
  let at = 0
  for (const sentence of sentences) {
    const codes: string[] = []
    for (; at < found.length && (found[at] as Candidate).item.from < sentence.to; at++) {
      const { actor } = found[at] as Candidate
      if (actor.kind === 'person' && actor.name && actor.codes.length === 0) {
        const person = directory.findPerson(actor.name)
        const settled = person?.parties.length === 0 && person.ofState && codes.length === 1
        if (person && settled) person.parties = codes.slice()
      } else if (actor.kind === 'organisation') {
        for (const code of actor.codes) if (!codes.includes(code)) codes.push(code)
      }
    }
  }
}

/** "In Lima, Minister Soto …", "Minister Soto told Chile's finance minister": of Peru, in a text on Peru and Chile. */
function settleByPartner(
  found: readonly Candidate[],
  directory: Directory,
  { sentences, about }: Surroundings,
): void {
  let at = 0
  for (const { from, to } of sentences) {
    const here: Candidate[] = []
    for (; at < found.length && (found[at] as Candidate).item.from < to; at++)
      here.push(found[at] as Candidate)
    const free = here.flatMap(({ actor }) => officialOf(actor, directory) ?? [])
    const [person] = free
    if (!person || free.length > 1) continue
    const state = placedIn(here[0], from) ?? otherSide(here, directory, about)
    if (state !== undefined) person.parties = [state]
  }
}

/** Somebody who holds an office of a state that is not known yet. */
function officialOf({ kind, name, codes }: Actor, directory: Directory): Person | undefined {
  if (kind !== 'person' || !name || codes.length > 0) return undefined
  const person = directory.findPerson(name)
  return person?.ofState && person.parties.length === 0 ? person : undefined
}

/** The state of the capital that a sentence begins with, behind one word. */
function placedIn(first: Candidate | undefined, from: number): string | undefined {
  const { item } = first ?? {}
  return item?.class === 'capital' && item.from === from + 1 ? (item.value as string) : undefined
}

/** Of the two that the document is about the one whose official is not the one that he deals with. */
function otherSide(
  here: readonly Candidate[],
  directory: Directory,
  about: readonly string[],
): string | undefined {
  if (about.length !== 2) return undefined
  // "Flew to Chad, where he met President Ndiaye": of a third state.
  const others = here.flatMap(({ actor }) => (actor.kind === 'state' ? actor.codes : []))
  if (others.some((code) => !about.includes(code))) return undefined
  const codes = here.flatMap((each, at) => codesOf(each, here[at + 1], directory))
  const named = new Set(codes.filter((code) => about.includes(code)))
  return named.size === 1 ? about.find((code) => !named.has(code)) : undefined
}

/**
 * Whose an official is, by the words beside him or, where he was named before ("Minister Wang met President Lee"), by
 * those, if the next one named is right behind him.
 */
function codesOf(
  { actor: { kind, name, codes }, item }: Candidate,
  next: Candidate | undefined,
  directory: Directory,
): readonly string[] {
  if (!OFFICIALS.has(kind)) return []
  const near = next !== undefined && next.item.from - item.to <= NEAR
  if (codes.length > 0 || !name || !near) return codes
  return directory.findPerson(name)?.parties ?? []
}

/** How many words stand between two officials of whom one meets the other: "met", "also met with". */
const NEAR = 3

const OFFICIALS: ReadonlySet<string> = new Set(['person', 'office'])

/** True where a place is put at the head of a report: in capitals, or with a dash behind it. */
export function isDateline(chart: Chart, from: number, to: number): boolean {
  const [first, token] = [chart.tokens[from]?.text ?? '', chart.tokens[to]]
  if (!token) return false
  if (
    first.length > 3 &&
    first === first.toUpperCase() &&
    (token.lower === ',' || token.lower === '(')
  )
    return true
  return (
    token.lower === '–' ||
    token.lower === '—' ||
    (token.lower === '-' && !chart.tokens[to + 1]?.glued)
  )
}
