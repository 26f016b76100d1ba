import type { Actor } from '../core/actor.ts'
import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Directory, Entity, Person } from './directory.ts'
import { isDateline } from './offices.ts'
import { isPerson, partiesOf, words } from './introduce.ts'
import type { Mention } from './mention.ts'
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
  /** Persons by the heads of their offices, the last one of each. */
  private readonly lastOf = new Map<string, { person: Person | null; parties: readonly string[] }>()
  private subject: Person | null = null
  private lastPerson: Person | null = null
  private lastParties: readonly string[] = []
  private lastState: readonly string[] = []
  private lastMany: readonly string[] = []
  /** Parties named so far in the sentence. */
  private sentenceCodes: string[] = []
  private firstOfSentence = true
  private lastPlace = -1
  private lastEnd = -1

  constructor(context: Context) {
    this.context = context
  }

  beginSentence(): void {
    this.sentenceCodes = []
    this.firstOfSentence = true
  }

  /** The mention that a candidate is, or undefined where it stands for nobody. */
  read(candidate: Candidate): Mention | undefined {
    const mention = this.mentionOf(candidate)
    if (!mention || isNobody(mention)) return undefined
    this.remember(mention)
    return mention
  }

  private mentionOf(candidate: Candidate): Mention | undefined {
    const { actor, item } = candidate
    if (item.class === 'name') return this.nameOf(candidate)
    if (item.class === 'acronym' || item.class === 'short-name') return this.shortOf(candidate)
    if (actor.kind === 'person') return this.personOf(candidate)
    if (actor.kind === 'office') return this.officeOf(candidate)
    if (item.class === 'capital' && (this.isPlace(item.from) || isDateline(this.context.chart, item.from, item.to))) return this.make(candidate, { kind: 'place' })
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
      ...parts
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
    return this.isPlace(from) ? this.make(candidate, { kind: 'place' }) : undefined
  }

  /** An abbreviation of a body that the document has spelt out. */
  private shortOf(candidate: Candidate): Mention | undefined {
    const { chart, directory } = this.context
    const name = candidate.actor.name ?? candidate.item
    const entity = directory.findEntity(words(chart.tokens, name))
    return this.make(candidate, entity ? fromEntity(entity) : { parties: [] })
  }

  private personOf(candidate: Candidate): Mention {
    const { actor } = candidate
    const { chart, directory } = this.context
    const tokens = actor.name ? chart.tokens.slice(actor.name.from, actor.name.to) : []
    const person = directory.findPerson(tokens)
    const head = actor.refers === 'counterpart' ? this.lastHead() : actor.head
    if (person && head !== '') person.heads.add(head)
    const said = actor.refers === 'same' ? [] : this.partiesFor(actor, candidate.item.from)
    const parties = said.length > 0 ? said : person?.parties ?? []
    if (person && person.parties.length === 0) person.parties = parties
    return this.make(candidate, { person: person?.name ?? null, parties, head })
  }

  private lastHead(): string {
    const heads = [...(this.subject?.heads ?? this.lastPerson?.heads ?? [])]
    return heads.at(-1) ?? ''
  }

  /** An office without a name: whose it is, and who holds it where the document says so. */
  private officeOf(candidate: Candidate): Mention {
    const { actor, item } = candidate
    const said = this.partiesFor(actor, item.from)
    const head = actor.refers === 'counterpart' ? this.lastHead() : actor.head
    const known = this.isIndefinite(item.from) ? undefined : this.holder(head, said)
    const parties = said.length > 0 ? said : known?.parties ?? []
    return this.make(candidate, { parties, person: known?.name ?? null, head })
  }

  private isIndefinite(at: number): boolean {
    return this.context.chart.at(at - 1).some((item) => item.class === 'article' && item.value === 'indefinite')
  }

  /** The person who holds an office: the last one given it, of one of the parties. */
  private holder(head: string, parties: readonly string[]): Person | undefined {
    const party = parties[0] ?? ''
    return this.lastOf.get(`${head} ${party}`)?.person ?? undefined
  }

  private placeOf(candidate: Candidate): Mention {
    const { chart, directory } = this.context
    const { from, to } = candidate.item
    const person = candidate.item.class === 'place' ? directory.findPerson(chart.tokens.slice(from, to)) : undefined
    if (person && !this.isPlace(from)) return this.make(candidate, { ...ofPerson(person), kind: 'person' })
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
        return said.length > 0 ? said : this.subject?.parties ?? []
      case 'it':
        return said.length > 0 ? said : actor.kind === 'state' ? this.lastState : this.lastParties
      case 'they':
        return said.length > 0 ? said : this.lastMany
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
    const known = actor.refers === 'name' && actor.body ? directory.findEntity(words(chart.tokens, actor.body)) : undefined
    return known?.parties ?? partiesOf(chart, actor)
  }

  private counted(count: number): readonly string[] {
    if (this.sentenceCodes.length === count) return [...this.sentenceCodes]
    const { about, ranking } = this.context
    if (count === about.length) return about
    return ranking.length >= count ? ranking.slice(0, count) : []
  }

  private other(): readonly string[] {
    const { about } = this.context
    const mine = this.lastParties[0]
    return about.length === 2 && mine && about.includes(mine) ? about.filter((code) => code !== mine) : []
  }

  /** "the ministry": the last one, else that of the state that the document is from. */
  private same(actor: Actor, at: number): readonly string[] {
    const last = this.lastOf.get(actor.head)?.parties
    if (last && last.length > 0) return last
    const { home } = this.context
    return home !== null && actor.ofState && !this.isIndefinite(at) ? [home] : []
  }

  /** True where a name stands behind a word that places follow ("in", "arrived at"), or beside one. */
  private isPlace(at: number): boolean {
    const { chart } = this.context
    let before = at - 1
    if (chart.has(before, 'article')) before--
    for (const i of [before, before - 1]) {
      for (const item of chart.at(i)) if (item.class === 'place-preposition' && item.to === before + 1) return true
    }
    return this.lastPlace === before && chart.has(before, 'conjunction')
  }

  /** "X and Y … they": those joined last, and groups of several. */
  private rememberMany(mention: Mention): void {
    const joined = this.lastEnd === mention.from - 1 && this.context.chart.has(this.lastEnd, 'conjunction')
    if (joined) this.lastMany = [...new Set([...this.lastParties, ...mention.parties])]
    else if (mention.parties.length > 1) this.lastMany = mention.parties
    this.lastEnd = mention.to
  }

  private remember(mention: Mention): void {
    if (mention.kind === 'place') {
      this.lastPlace = mention.to
      return
    }
    for (const code of mention.parties) {
      if (!this.sentenceCodes.includes(code)) this.sentenceCodes.push(code)
    }
    this.rememberPerson(mention)
    if (mention.parties.length === 0) return
    if (mention.form === 'pronoun') return
    this.rememberMany(mention)
    this.lastParties = mention.parties
    if (mention.kind === 'state' && mention.form !== 'adjective') this.lastState = mention.parties
    if (mention.head !== '') this.lastOf.set(mention.head, { person: null, parties: mention.parties })
  }

  private rememberPerson(mention: Mention): void {
    const { chart, directory } = this.context
    if (mention.person === null) return
    const person = directory.findPerson(tokensOf(mention.person)) ?? null
    if (!person) return
    this.lastPerson = person
    if (this.firstOfSentence || chart.has(mention.to, 'saying') || this.subject === null) this.subject = person
    this.firstOfSentence = false
    for (const head of ['', ...person.heads]) {
      for (const party of ['', ...person.parties]) {
        this.lastOf.set(`${head} ${party}`, { person, parties: person.parties })
      }
    }
  }
}

/** True for a body in general: "agencies", "a delegation". */
const isNobody = ({ kind, form, parties, deixis }: Mention): boolean =>
  kind === 'organisation' && form === 'description' && parties.length === 0 && deixis === null

const ofPerson = ({ name, parties, home }: Person): Partial<Mention> => ({ person: name, parties, home })

const fromEntity = (entity: Entity): Partial<Mention> => ({
  kind: entity.kind,
  parties: entity.parties,
  home: entity.home,
  name: entity.name
})

/** The words of a person's name, as the directory takes them. */
function tokensOf(name: string): Token[] {
  return name.split(/[\s-]+/).map((text, index) => ({
    index,
    text,
    lower: text.toLowerCase(),
    shape: 'word',
    glued: false,
    capital: true,
    start: 0,
    end: 0
  }))
}
