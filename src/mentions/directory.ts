import type { Token } from '../core/token.ts'

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
  readonly parties?: readonly string[]
  readonly home?: readonly string[]
  readonly head?: string
  readonly ofState?: boolean
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
  private readonly persons = new Map<string, Person>()
  private readonly entities = new Map<string, Entity>()

  /** Adds a person, or tells more of one: a fuller name, an office. */
  addPerson(tokens: readonly Token[], held: Held = {}): Person {
    const { parties = [], home = [], head = '', ofState = false } = held
    const words = nameWords(tokens)
    const name = written(tokens)
    const known =
      this.persons.get(words.join(' ')) ??
      this.alone(words.at(-1) as string) ??
      this.initialled(words)
    const person: Person = known ?? { name, parties, home, heads: new Set(), ofState: false }
    if (name.length > person.name.length) person.name = name
    if (parties.length > 0 && person.parties.length === 0) person.parties = parties
    if (home.length > 0 && person.home.length === 0) person.home = home
    if (head !== '') person.heads.add(head)
    if (ofState) person.ofState = true
    this.index(words, person)
    return person
  }

  /** The person so far known by this surname only. */
  private alone(surname: string): Person | undefined {
    const person = this.persons.get(surname)
    return person?.name.toLowerCase() === surname ? person : undefined
  }

  /** "A. Orr" is the "Anna Orr" that is known, and the other way round. */
  private initialled(words: readonly string[]): Person | undefined {
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const person = words.length > 1 ? this.persons.get(last) : undefined
    if (!person) return undefined
    const [theirs = ''] = person.name.toLowerCase().split(' ')
    const initial = first.endsWith('.') || /^.\./.test(theirs)
    return initial && first[0] === theirs[0] ? person : undefined
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
  all(): Person[] {
    return [...new Set(this.persons.values())]
  }

  /** The person with exactly this fullest name. */
  findByName(name: string): Person | undefined {
    return this.persons.get(name.toLowerCase().replaceAll('-', ' '))
  }

  findPerson(tokens: readonly Token[]): Person | undefined {
    return this.persons.get(nameWords(tokens).join(' '))
  }

  addEntity(key: string, entity: Entity): void {
    if (!this.entities.has(key.toLowerCase())) this.entities.set(key.toLowerCase(), entity)
  }

  findEntity(name: string): Entity | undefined {
    return this.entities.get(name.toLowerCase())
  }
}

/** A short particle binds the next word: "bin Salman" is no Salman. */
const joins = (word: string | undefined): boolean =>
  word === 'bin' || word === 'ibn' || word === 'ben'

/** The words of a name in lower case, hyphens and particles included. */
function nameWords(tokens: readonly Token[]): string[] {
  return tokens.filter((t) => t.shape === 'word').map((t) => t.lower)
}

function written(tokens: readonly Token[]): string {
  let text = ''
  for (const t of tokens) text += text === '' || t.glued ? t.text : ` ${t.text}`
  return text
}
