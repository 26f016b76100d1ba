import type { Token } from '../core/token.ts'
import type { Entity, Person } from './directory.ts'
import { isPerson, partiesOf, words } from './introduce.ts'
import { Memory } from './memory.ts'
import type { Mention } from './mention.ts'
import type { NameRun } from './names.ts'
import { isDateline } from './offices.ts'
import type { Context } from './references.ts'
import { References } from './references.ts'
import type { Candidate } from './standing.ts'
import { ruleNames, within } from './standing.ts'

/** Reads candidates in the order of the text, remembering who was spoken of. */
export class Resolver {
  private readonly context: Context
  private readonly memory: Memory
  private readonly references: References

  constructor(context: Context) {
    this.context = context
    this.memory = new Memory(context.chart, context.directory)
    this.references = new References(context, this.memory)
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
      return this.make(candidate, this.references.firm(actor))
    if (
      item.class === 'capital' &&
      (this.references.isPlace(item.from) || isDateline(this.context.chart, item.from, item.to))
    )
      return this.make(candidate, { kind: 'place' })
    if (item.class === 'place' || item.class === 'place-actor') return this.placeOf(candidate)
    return this.make(candidate, { parties: this.references.partiesFor(actor, item.from) })
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
    return !weak && this.references.isPlace(from) && this.references.endsThere(to)
      ? this.make(candidate, { kind: 'place' })
      : undefined
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
    const head = actor.refers === 'counterpart' ? this.references.lastHead() : actor.head
    if (person && head !== '') person.heads.add(head)
    const said =
      actor.refers === 'same' ? [] : this.references.partiesFor(actor, candidate.item.from)
    const parties = said.length > 0 ? said : (person?.parties ?? [])
    if (person && person.parties.length === 0) person.parties = parties
    return this.make(candidate, { person: person?.name ?? null, parties, head })
  }

  /** An office without a name: whose it is, and who holds it where the document says so. */
  private officeOf(candidate: Candidate): Mention {
    const { actor, item } = candidate
    const said = this.references.partiesFor(actor, item.from)
    if (actor.refers === 'speaker') return this.make(candidate, { parties: said })
    const head = actor.refers === 'counterpart' ? this.references.lastHead() : actor.head
    const known = this.references.isIndefinite(item.from)
      ? undefined
      : this.references.holder(head, said)
    const parties = said.length > 0 ? said : (known?.parties ?? [])
    return this.make(candidate, { parties, person: known?.name ?? null, head })
  }

  private placeOf(candidate: Candidate): Mention {
    const { chart, directory } = this.context
    const { from, to } = candidate.item
    const person =
      candidate.item.class === 'place'
        ? directory.findPerson(chart.tokens.slice(from, to))
        : undefined
    if (person && !this.references.isPlace(from))
      return this.make(candidate, { ...ofPerson(person), kind: 'person' })
    return this.make(candidate, { kind: 'place', parties: [] })
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
