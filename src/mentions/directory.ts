import type { TokenRange } from '../core/actor.ts'
import type { Token } from '../core/token.ts'
import { words } from './words.ts'

/** Somebody that the document has introduced by name. */
export interface Person {
  /** The fullest name written. */
  name: string
  /** Codes or names of those whose office he holds; empty while unknown. */
  parties: readonly string[]
  /** States that they belong to, where those are firms. */
  home: readonly string[]
  /** True where he holds an office that states alone have. */
  ofState: boolean
  /** Heads of the offices that he is given ("minister"). */
  readonly heads: Set<string>
}

/** The office that a person is named with. */
export interface Held {
  readonly parties: readonly string[]
  readonly home: readonly string[]
  readonly head: string
  readonly ofState: boolean
}

/** An organisation or firm that the document has introduced by name. */
export interface Entity {
  readonly name: string
  readonly kind: 'organisation' | 'company' | 'bloc' | 'state'
  readonly parties: readonly string[]
  readonly home: readonly string[]
  readonly head: string
}

/** Who the document has named: persons by any part of their name, bodies by name and abbreviation. */
export class Directory {
  private readonly tokens: readonly Token[]
  private readonly persons = new Map<string, Person>()
  /** Whom a name was last entered for: entering it again for him changes nothing. */
  private readonly entered = new Map<string, Person>()
  private readonly introduced: Person[] = []
  private readonly entities = new Map<string, Entity>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** Adds a person by the tokens of his name, or tells more of one: a fuller name, an office. */
  addPerson(range: TokenRange, held?: Held): Person {
    const key = this.nameKey(range)
    const name = words(this.tokens, range)
    const person = this.known(key) ?? this.introduce(name, held)
    if (name.length > person.name.length) person.name = name
    if (held) tell(person, held)
    if (this.entered.get(key) !== person) {
      this.entered.set(key, person)
      this.index(key.split(' '), person)
    }
    return person
  }

  private introduce(name: string, held: Held | undefined): Person {
    const person: Person = {
      name,
      parties: held?.parties ?? [],
      home: held?.home ?? [],
      heads: new Set(),
      ofState: false,
    }
    this.introduced.push(person)
    return person
  }

  /** The person known by this name, by its surname only, or by an initial for its first name. */
  private known(key: string): Person | undefined {
    const exactly = this.persons.get(key)
    const space = key.lastIndexOf(' ')
    if (exactly !== undefined || space < 0) return exactly
    const surname = key.slice(space + 1)
    const last = this.persons.get(surname)
    if (last === undefined) return undefined
    return last.name.toLowerCase() === surname || initialled(key, last) ? last : undefined
  }

  /** A name is known by its ends and by its beginning; a fuller name of the same person wins. */
  private index(words: readonly string[], person: Person): void {
    for (let i = 0; i < words.length; i++)
      if (!joins(words[i - 1])) this.put(words.slice(i).join(' '), person)
    for (let i = 1; i < words.length; i++) {
      const key = words.slice(0, i).join(' ')
      if (!this.persons.has(key)) this.persons.set(key, person)
    }
  }

  private put(key: string, person: Person): void {
    const before = this.persons.get(key)
    if (before === person) return
    if (!before || before.name.length < person.name.length) this.persons.set(key, person)
  }

  /** All persons, in the order of their introduction. */
  all(): readonly Person[] {
    return this.introduced
  }

  /** The person who is known by this name or part of a name. */
  findPerson(range: TokenRange): Person | undefined {
    return this.persons.size === 0 ? undefined : this.persons.get(this.nameKey(range))
  }

  addEntity(name: string, entity: Entity): void {
    const key = name.toLowerCase()
    if (!this.entities.has(key)) this.entities.set(key, entity)
  }

  findEntity(name: string): Entity | undefined {
    return this.entities.size === 0 ? undefined : this.entities.get(name.toLowerCase())
  }

  /** The words of a name in lower case, particles included, without hyphens. */
  private nameKey({ from, to }: TokenRange): string {
    let key = ''
    for (let i = from; i < to; i++) {
      const { shape, lower } = this.tokens[i] as Token
      if (shape === 'word') key = key === '' ? lower : `${key} ${lower}`
    }
    return key
  }
}

function tell(person: Person, { parties, home, head, ofState }: Held): void {
  if (parties.length > 0 && person.parties.length === 0) person.parties = parties
  if (home.length > 0 && person.home.length === 0) person.home = home
  if (head !== '') person.heads.add(head)
  if (ofState) person.ofState = true
}

/** "A. Orr" is the "Anna Orr" that is known, and the other way round. */
function initialled(key: string, person: Person): boolean {
  const theirs = person.name.toLowerCase()
  const initial = key[key.indexOf(' ') - 1] === '.' || theirs[1] === '.'
  return initial && key[0] === theirs[0]
}

/** A short particle binds the next word: "bin Salman" is no Salman. */
const joins = (word: string | undefined): boolean =>
  word === 'bin' || word === 'ibn' || word === 'ben'
