import type { Entity, Person } from './directory.ts'
import { isPerson, partiesOf } from './introduce.ts'
import { Memory } from './memory.ts'
import type { Mention } from './mention.ts'
import type { NameRun } from './names.ts'
import { isDateline } from './offices.ts'
import type { Context } from './references.ts'
import { References } from './references.ts'
import type { Meaning } from './spoken.ts'
import { Spoken } from './spoken.ts'
import type { Candidate } from './standing.ts'
import { words } from './words.ts'

const NONE: readonly Mention[] = []

/** Reads candidates in the order of the text, remembering who was spoken of. */
export class Resolver {
  private readonly context: Context
  private readonly memory: Memory
  private readonly references: References

  constructor(context: Context) {
    this.context = context
    this.memory = new Memory(context.chart)
    this.references = new References(context, this.memory)
  }

  beginSentence(block: unknown): void {
    this.memory.beginSentence(block)
  }

  /** The mention that a candidate is, or undefined where it stands for nobody. */
  read(candidate: Candidate): Mention | undefined {
    const mention = this.mentionOf(candidate)
    if (!mention || isNobody(mention)) return undefined
    this.memory.remember(mention)
    return mention
  }

  private mentionOf(candidate: Candidate): Spoken | undefined {
    const { actor, item } = candidate
    if (item.class === 'name') return this.nameOf(candidate)
    if (item.class === 'acronym') return this.shortOf(candidate)
    if (actor.kind === 'person') return this.personOf(candidate)
    if (actor.kind === 'office') return this.officeOf(candidate)
    const another = this.references.hasArticle(item.from, 'indefinite')
    if (actor.kind === 'company' && actor.refers === 'same' && !another)
      return this.make(candidate, this.references.firm(actor))
    if (
      item.class === 'capital' &&
      (this.references.isPlace(item.from) || isDateline(this.context.chart, item.from, item.to))
    )
      return this.make(candidate, { kind: 'place', parties: this.said(candidate) })
    if (item.class === 'place' || item.class === 'place-actor') return this.placeOf(candidate)
    return this.make(candidate, {
      parties: this.references.partiesFor(actor, item.from),
      name: this.references.nameMeantBy(actor, item.from),
    })
  }

  private make(candidate: Candidate, meaning: Meaning): Spoken {
    return new Spoken(candidate, meaning, this.innerOf(candidate), this.context.chart.tokens)
  }

  /** The parties in a candidate's own words. */
  private said({ actor }: Candidate): readonly string[] {
    return partiesOf(this.context.chart, actor)
  }

  private innerOf({ inner }: Candidate): readonly Mention[] {
    if (inner.length === 0) return NONE
    const found: Mention[] = []
    for (const candidate of inner) {
      const mention = this.mentionOf(candidate)
      if (mention) found.push(mention)
    }
    return found
  }

  /** A name alone: somebody introduced elsewhere, somebody who speaks, or a place. */
  private nameOf(candidate: Candidate): Spoken | undefined {
    const { chart, directory } = this.context
    const { item } = candidate
    const person = directory.findPerson(item)
    if (person) return this.make(candidate, ofPerson(person))
    const entity = directory.findEntity(words(chart.tokens, item))
    if (entity) return this.make(candidate, ofEntity(entity))
    const { weak } = item.value as NameRun
    if (weak || !this.references.isPlace(item.from) || !this.references.endsThere(item.to))
      return undefined
    return isPerson(chart, item)
      ? undefined
      : this.make(candidate, { kind: 'place', parties: this.said(candidate) })
  }

  /** An abbreviation of a body that the document has spelt out. */
  private shortOf(candidate: Candidate): Spoken | undefined {
    const { chart, directory } = this.context
    const name = candidate.actor.name ?? candidate.item
    const entity = directory.findEntity(words(chart.tokens, name))
    if (entity) return this.make(candidate, ofEntity(entity))
    return isPerson(chart, candidate.item) ? this.make(candidate, { parties: [] }) : undefined
  }

  private personOf(candidate: Candidate): Spoken {
    const { actor } = candidate
    const person = actor.name ? this.context.directory.findPerson(actor.name) : undefined
    const head = actor.refers === 'counterpart' ? this.references.lastHead() : actor.head
    if (person && head !== '') person.heads.add(head)
    const said =
      actor.refers === 'same' ? [] : this.references.partiesFor(actor, candidate.item.from)
    const parties = said.length > 0 ? said : (person?.parties ?? [])
    if (person && person.parties.length === 0) person.parties = parties
    return this.make(candidate, { person, parties, head })
  }

  /** An office without a name: whose it is, and who holds it where the document says so. */
  private officeOf(candidate: Candidate): Spoken {
    const { actor, item } = candidate
    const said = this.references.partiesFor(actor, item.from)
    if (actor.refers === 'speaker') return this.make(candidate, { parties: said })
    const head = actor.refers === 'counterpart' ? this.references.lastHead() : actor.head
    const person = this.references.hasArticle(item.from, 'indefinite')
      ? undefined
      : this.references.holder(head, said)
    const parties = said.length > 0 ? said : (person?.parties ?? [])
    return this.make(candidate, { parties, person, head })
  }

  private placeOf(candidate: Candidate): Spoken {
    const { item } = candidate
    const person = item.class === 'place' ? this.context.directory.findPerson(item) : undefined
    return person && !this.references.isPlace(item.from)
      ? this.make(candidate, { ...ofPerson(person), kind: 'person' })
      : this.make(candidate, { kind: 'place', parties: [] })
  }
}

/** True for a body in general ("agencies", "a delegation"), and "the company" where none was named. */
const isNobody = ({ kind, form, parties, deixis }: Mention): boolean =>
  (kind === 'organisation' || kind === 'company') &&
  form === 'description' &&
  parties.length === 0 &&
  deixis === null

const ofPerson = (person: Person): Meaning => ({
  person,
  parties: person.parties,
  home: person.home,
})

const ofEntity = ({ kind, parties, home, name }: Entity): Meaning => ({ kind, parties, home, name })
