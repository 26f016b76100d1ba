import type { Chart } from '../grammar/chart.ts'
import type { Directory, Person } from './directory.ts'
import type { Mention } from './mention.ts'

/** Who last held an office, and for whom. */
export interface Holder {
  readonly person: Person | null
  readonly parties: readonly string[]
}

/** Kinds of mentions whose party can be a name of their own. */
const NAMED: ReadonlySet<string> = new Set(['company', 'organisation', 'office', 'person'])

/** Who has been spoken of so far: what "he", "they", "the ministry" may mean. */
export class Memory {
  /** By the head of the office and the party, parted by a space; either may be empty. */
  readonly lastOf = new Map<string, Holder>()
  /** The person that the text is about at this point. */
  subject: Person | null = null
  lastPerson: Person | null = null
  lastParties: readonly string[] = []
  /** The two states mentioned last, the later one first. */
  lastStates: readonly string[] = []
  /** True where one of them stands in this sentence. */
  stateHere = false
  /** The parties that the sentence begins with. */
  firstParties: readonly string[] = []
  /** The firm of each state that was named last. */
  readonly firmOf = new Map<string, Mention>()
  lastMany: readonly string[] = []
  /** States and blocs named so far in the sentence. */
  readonly sentenceCodes = new Set<string>()
  /** Those of the sentence before. */
  codesBefore: readonly string[] = []
  /** Firms and bodies named so far in it that are their own party. */
  readonly sentenceNames = new Set<string>()
  /** Blocs named so far. */
  readonly blocs = new Set<string>()
  /** One past the last token of the place mentioned last. */
  lastPlace = -1
  private lastEnd = -1
  private firstOfSentence = true
  private readonly chart: Chart
  private readonly directory: Directory

  constructor(chart: Chart, directory: Directory) {
    this.chart = chart
    this.directory = directory
  }

  beginSentence(): void {
    this.codesBefore = [...this.sentenceCodes]
    this.sentenceCodes.clear()
    this.sentenceNames.clear()
    this.firstParties = []
    this.stateHere = false
    this.firstOfSentence = true
  }

  /** "X and Y … they": those joined last, and groups of several. */
  private rememberMany(mention: Mention): void {
    const joined = this.lastEnd === mention.from - 1 && this.chart.has(this.lastEnd, 'conjunction')
    if (joined) this.lastMany = [...new Set([...this.lastParties, ...mention.parties])]
    else if (mention.parties.length > 1 || mention.kind === 'group') this.lastMany = mention.parties
    this.lastEnd = mention.to
  }

  remember(mention: Mention): void {
    if (mention.kind === 'place') {
      this.lastPlace = mention.to
      return
    }
    if (mention.kind === 'bloc') for (const code of mention.parties) this.blocs.add(code)
    const names = NAMED.has(mention.kind)
    for (const code of mention.parties) {
      if (names && !mention.home.includes(code)) this.sentenceNames.add(code)
      else this.sentenceCodes.add(code)
    }
    this.rememberPerson(mention)
    if (mention.parties.length === 0) return
    if (mention.form === 'pronoun') return
    this.rememberMany(mention)
    this.lastParties = mention.parties
    if (mention.kind === 'state' && mention.form === 'name') this.rememberState(mention)
    if (mention.kind === 'company') for (const code of mention.home) this.firmOf.set(code, mention)
    if (this.firstParties.length === 0) this.firstParties = mention.parties
    if (mention.head !== '')
      this.lastOf.set(mention.head, { person: null, parties: mention.parties })
  }

  private rememberState({ parties }: Mention): void {
    this.lastStates = [...new Set([...parties, ...this.lastStates])].slice(0, 2)
    this.stateHere = true
  }

  private rememberPerson(mention: Mention): void {
    if (mention.person === null) return
    const person = this.directory.findByName(mention.person) ?? null
    if (!person) return
    this.lastPerson = person
    if (this.firstOfSentence || this.chart.has(mention.to, 'saying') || this.subject === null)
      this.subject = person
    this.firstOfSentence = false
    for (const head of ['', ...person.heads]) {
      for (const party of ['', ...person.parties]) {
        this.lastOf.set(`${head} ${party}`, { person, parties: person.parties })
      }
    }
  }
}
