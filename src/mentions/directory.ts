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
  /** All words of these offices, in lower case ("foreign", "minister"). */
  readonly roles: Set<string>
}

/** The office that a person is named with. */
export interface Held {
  readonly parties: readonly string[]
  readonly home: readonly string[]
  readonly head: string
  readonly ofState: boolean
  /** The tokens of the office. */
  readonly role: TokenRange | null
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
    const again = this.entered.get(key)
    const person = again ?? this.enter(key, range, held)
    if (held) {
      tell(person, held)
      for (let i = held.role?.from ?? 0; i < (held.role?.to ?? 0); i++)
        person.roles.add((this.tokens[i] as Token).lower)
    }
    return person
  }

  /** Enters a name that was not entered before: for one who is known by a part of it, or is new. */
  private enter(key: string, range: TokenRange, held: Held | undefined): Person {
    const name = words(this.tokens, range)
    const person = this.known(key) ?? this.introduce(name, held)
    if (name.length > person.name.length) person.name = name
    this.entered.set(key, person)
    this.index(key, person)
    return person
  }

  private introduce(name: string, held: Held | undefined): Person {
    const person: Person = {
      name,
      parties: held?.parties ?? [],
      home: held?.home ?? [],
      heads: new Set(),
      roles: new Set(),
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

  /** A name is known by its ends, by its beginning and by each of its parts; a fuller name of the same person wins. */
  private index(name: string, person: Person): void {
    this.put(name, person)
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      const [before, behind] = [name.slice(0, space), name.slice(space + 1)]
      if (!joins(before.slice(before.lastIndexOf(' ') + 1))) this.put(behind, person)
      if (!this.persons.has(before)) this.persons.set(before, person)
    }
    // "Gabriel Boric Font" is "Boric": of two surnames the first; "Luiz Inacio Lula da Silva" is "Lula".
    for (const part of name.split(' ').slice(1, -1))
      if (part.length > PARTICLE && !joins(part) && !this.persons.has(part))
        this.persons.set(part, person)
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

/** How long the particles of a name may be: "da", "von". */
const PARTICLE = 3

/** A short particle binds the next word: "bin Salman" is no Salman. */
const joins = (word: string): boolean => word === 'bin' || word === 'ibn' || word === 'ben'
