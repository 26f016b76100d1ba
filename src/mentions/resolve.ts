import type { Actor } from '../core/actor.ts'
import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Directory, Entity, Person } from './directory.ts'
import { isPerson, partiesOf, words } from './introduce.ts'
import { Memory } from './memory.ts'
import type { Mention } from './mention.ts'
import type { NameRun } from './names.ts'
import { isDateline } from './offices.ts'
import type { Candidate } from './standing.ts'
import { ruleNames, within } from './standing.ts'

/** What resolving knows of the document. */
export interface Context {
  readonly chart: Chart
  readonly directory: Directory
  /** Parties by how much the document speaks of them. */
  readonly ranking: readonly string[]
  /** The state that it is from, or else first about. */
  readonly home: string | null
  /** Those that it is about. */
  readonly about: readonly string[]
}

/** Reads candidates in the order of the text, remembering who was spoken of. */
export class Resolver {
  private readonly context: Context
  private readonly memory: Memory

  constructor(context: Context) {
    this.context = context
    this.memory = new Memory(context.chart, context.directory)
  }

  beginSentence(): void {
    this.memory.beginSentence()
  }

  /** The mention that a candidate is, or undefined where it stands for nobody. */
  read(candidate: Candidate): Mention | undefined {
    const mention = this.mentionOf(candidate)
    if (!mention || isNobody(mention)) return undefined
    this.memory.remember(mention)
    return mention
  }

  private mentionOf(candidate: Candidate): Mention | undefined {
    const { actor, item } = candidate
    if (item.class === 'name') return this.nameOf(candidate)
    if (item.class === 'acronym' || item.class === 'short-name') return this.shortOf(candidate)
    if (actor.kind === 'person') return this.personOf(candidate)
    if (actor.kind === 'office') return this.officeOf(candidate)
    if (actor.kind === 'company' && actor.refers === 'same')
      return this.make(candidate, this.firm(actor))
    if (
      item.class === 'capital' &&
      (this.isPlace(item.from) || isDateline(this.context.chart, item.from, item.to))
    )
      return this.make(candidate, { kind: 'place' })
    if (item.class === 'place' || item.class === 'place-actor') return this.placeOf(candidate)
    return this.make(candidate, { parties: this.partiesFor(actor, item.from) })
  }

  private make(candidate: Candidate, parts: Partial<Mention> = {}): Mention {
    const { actor, item } = candidate
    const { tokens } = this.context.chart
    return {
      from: item.from,
      to: item.to,
      start: (tokens[item.from] as Token).start,
      end: (tokens[item.to - 1] as Token).end,
      kind: actor.kind,
      form: actor.form,
      parties: partiesOf(this.context.chart, actor),
      home: actor.codes,
      name: actor.name && words(tokens, actor.name),
      person: null,
      role: actor.role && words(tokens, actor.role),
      head: actor.head,
      deixis: actor.refers === 'speaker' ? 'speaker' : null,
      inner: this.innerOf(candidate),
      rules: ruleNames(item),
      ...parts,
    }
  }

  private innerOf({ item }: Candidate): Mention[] {
    return within(item).flatMap((inner) => {
      const mention = this.mentionOf(inner)
      return mention ? [mention] : []
    })
  }

  /** A name alone: somebody introduced elsewhere, somebody who speaks, or a place. */
  private nameOf(candidate: Candidate): Mention | undefined {
    const { chart, directory } = this.context
    const { from, to } = candidate.item
    const tokens = chart.tokens.slice(from, to)
    const person = directory.findPerson(tokens)
    if (person) return this.make(candidate, ofPerson(person))
    const entity = directory.findEntity(words(chart.tokens, { from, to }))
    if (entity) return this.make(candidate, fromEntity(entity))
    if (isPerson(chart, candidate.item)) return undefined
    const { weak } = candidate.item.value as NameRun
    return !weak && this.isPlace(from) ? this.make(candidate, { kind: 'place' }) : undefined
  }

  /** An abbreviation of a body that the document has spelt out. */
  private shortOf(candidate: Candidate): Mention | undefined {
    const { chart, directory } = this.context
    const name = candidate.actor.name ?? candidate.item
    const entity = directory.findEntity(words(chart.tokens, name))
    if (entity) return this.make(candidate, fromEntity(entity))
    return isPerson(chart, candidate.item) ? this.make(candidate, { parties: [] }) : undefined
  }

  private personOf(candidate: Candidate): Mention {
    const { actor } = candidate
    const { chart, directory } = this.context
    const tokens = actor.name ? chart.tokens.slice(actor.name.from, actor.name.to) : []
    const person = directory.findPerson(tokens)
    const head = actor.refers === 'counterpart' ? this.lastHead() : actor.head
    if (person && head !== '') person.heads.add(head)
    const said = actor.refers === 'same' ? [] : this.partiesFor(actor, candidate.item.from)
    const parties = said.length > 0 ? said : (person?.parties ?? [])
    if (person && person.parties.length === 0) person.parties = parties
    return this.make(candidate, { person: person?.name ?? null, parties, head })
  }

  private lastHead(): string {
    const heads = [...(this.memory.subject?.heads ?? this.memory.lastPerson?.heads ?? [])]
    return heads.at(-1) ?? ''
  }

  /** An office without a name: whose it is, and who holds it where the document says so. */
  private officeOf(candidate: Candidate): Mention {
    const { actor, item } = candidate
    const said = this.partiesFor(actor, item.from)
    const head = actor.refers === 'counterpart' ? this.lastHead() : actor.head
    const known = this.isIndefinite(item.from) ? undefined : this.holder(head, said)
    const parties = said.length > 0 ? said : (known?.parties ?? [])
    return this.make(candidate, { parties, person: known?.name ?? null, head })
  }

  private isIndefinite(at: number): boolean {
    return this.context.chart
      .at(at - 1)
      .some((item) => item.class === 'article' && item.value === 'indefinite')
  }

  /** The person who holds an office: the last one given it, of one of the parties. */
  private holder(head: string, parties: readonly string[]): Person | undefined {
    const party = parties[0] ?? ''
    return this.memory.lastOf.get(`${head} ${party}`)?.person ?? undefined
  }

  private placeOf(candidate: Candidate): Mention {
    const { chart, directory } = this.context
    const { from, to } = candidate.item
    const person =
      candidate.item.class === 'place'
        ? directory.findPerson(chart.tokens.slice(from, to))
        : undefined
    if (person && !this.isPlace(from))
      return this.make(candidate, { ...ofPerson(person), kind: 'person' })
    return this.make(candidate, { kind: 'place', parties: [] })
  }

  /** Whom the words of an actor mean, with what was said before. */
  private partiesFor(actor: Actor, at: number): readonly string[] {
    const said = this.spoken(actor)
    switch (actor.refers) {
      case 'count':
        return this.counted(actor.count)
      case 'other':
        return this.other()
      case 'he':
      case 'she':
        return said.length > 0 ? said : (this.memory.subject?.parties ?? [])
      case 'it':
        return said.length > 0
          ? said
          : actor.kind === 'state'
            ? this.country(at)
            : this.memory.lastParties
      case 'they':
        return said.length > 0 ? said : this.memory.lastMany
      case 'counterpart':
        return said.length > 0 ? said : this.other()
      case 'same':
        return said.length > 0 ? said : this.same(actor, at)
      default:
        return said
    }
  }

  /** The parties in the words themselves; those of the body behind an abbreviation. */
  private spoken(actor: Actor): readonly string[] {
    const { chart, directory } = this.context
    const known =
      actor.refers === 'name' && actor.body
        ? directory.findEntity(words(chart.tokens, actor.body))
        : undefined
    return known?.parties ?? partiesOf(chart, actor)
  }

  /**
   * "the country": the state named last in the sentence, else that of its subject; but in "A's trade
   * with the country" the one before A.
   */
  private country(at: number): readonly string[] {
    const { lastStates, stateHere, firstParties } = this.memory
    if (!stateHere && firstParties.length === 1) return firstParties
    const [last, before] = lastStates
    const goal = stateHere && before !== undefined && this.isPlace(at + 1)
    return goal ? [before] : last === undefined ? [] : [last]
  }

  /** "the Chinese firm": the firm of that state named last, else the state. */
  private firm(actor: Actor): Partial<Mention> {
    const known = this.memory.companies.findLast(({ home }) =>
      home.some((code) => actor.codes.includes(code)),
    )
    return known ? { parties: known.parties, name: known.name } : { parties: actor.codes }
  }

  private counted(count: number): readonly string[] {
    if (this.memory.sentenceCodes.length === count) return [...this.memory.sentenceCodes]
    const { about, ranking } = this.context
    if (count === about.length) return about
    return ranking.length >= count ? ranking.slice(0, count) : []
  }

  private other(): readonly string[] {
    const { about } = this.context
    const mine = this.memory.lastParties[0]
    return about.length === 2 && mine && about.includes(mine)
      ? about.filter((code) => code !== mine)
      : []
  }

  /** "the ministry": the last one, else that of the state that the document is from. */
  private same(actor: Actor, at: number): readonly string[] {
    const { home, chart } = this.context
    const known =
      actor.form === 'name' ||
      chart.at(at - 1).some((item) => item.class === 'article' && item.value === 'definite')
    if (!known) return []
    const last = this.memory.lastOf.get(actor.head)?.parties
    if (last && last.length > 0) return last
    return home !== null && actor.ofState ? [home] : []
  }

  /** True where a name stands behind a word that places follow ("in", "arrived at"), or beside one. */
  private isPlace(at: number): boolean {
    const { chart } = this.context
    let before = at - 1
    if (chart.has(before, 'article')) before--
    for (const i of [before, before - 1]) {
      for (const item of chart.at(i))
        if (item.class === 'place-preposition' && item.to === before + 1) return true
    }
    return this.memory.lastPlace === before && chart.has(before, 'conjunction')
  }
}

/** True for a body in general: "agencies", "a delegation". */
const isNobody = ({ kind, form, parties, deixis }: Mention): boolean =>
  kind === 'organisation' && form === 'description' && parties.length === 0 && deixis === null

const ofPerson = ({ name, parties, home }: Person): Partial<Mention> => ({
  person: name,
  parties,
  home,
})

const fromEntity = (entity: Entity): Partial<Mention> => ({
  kind: entity.kind,
  parties: entity.parties,
  home: entity.home,
  name: entity.name,
})
