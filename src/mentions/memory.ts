import { hasStateShape } from '../core/state-code.ts'
import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Person } from './directory.ts'
import type { Spoken } from './spoken.ts'

const NONE: readonly string[] = []

/** Who has been spoken of so far: what "he", "they", "the ministry" may mean. */
export class Memory {
  /** The parties of those mentioned last by the head of their office or body. */
  private readonly partiesByHead = new Map<string, readonly string[]>()
  /** All parties of those mentioned so far, by that head. */
  private readonly allByHead = new Map<string, readonly string[]>()
  /** The heads of which several were named last: "Peruvian ministers". */
  readonly groupHeads = new Set<string>()
  /** The persons named last by head of the office and party; either may be empty. */
  private readonly holders = new Map<string, Map<string, Person>>()
  /** The person that the text is about at this point. */
  subject: Person | null = null
  /** The parties of that person, or of an office whose holder is not named. */
  subjectParties: readonly string[] = NONE
  lastPerson: Person | null = null
  lastParties: readonly string[] = NONE
  /** The name of whoever these are of; null where it is no person's. */
  lastName: string | null = null
  /** The two states mentioned last, the later one first. */
  lastStates: readonly string[] = NONE
  /** The state of an official or body named behind the last of them in this sentence. */
  officialState: readonly string[] = NONE
  /** True where one of them stands in this sentence. */
  stateHere = false
  /** The parties that the sentence begins with. */
  firstParties: readonly string[] = NONE
  /** The state that is meant by "the country" behind these: their own, or that of a firm or bank. */
  firstState: readonly string[] = NONE
  /** True where the sentence begins with the people or firms of a state, who may be abroad. */
  firstIsMany = false
  /** Those that the sentence before began with. */
  firstBefore: readonly string[] = NONE
  /** The firm of each state that was named last, and under no code that of any. */
  readonly firmOf = new Map<string, Spoken>()
  lastMany: readonly string[] = NONE
  /** How many sentences ago these were named. */
  private manyAgo = 0
  /** States and blocs named so far in the sentence, each once. */
  sentenceCodes: readonly string[] = NONE
  /** Those of the sentence before, or of the one before that, where it names nobody. */
  codesBefore: readonly string[] = NONE
  private wasSilent = false
  /** Firms and bodies named so far in it that are their own party, each once. */
  sentenceNames: readonly string[] = NONE
  /** Blocs named so far, in the order in which they were named last. */
  readonly blocs = new Set<string>()
  /** The one named last. */
  lastBloc: readonly string[] = NONE
  /** One past the last token of the place mentioned last. */
  lastPlace = -1
  private lastEnd = -1
  /** The parties of the one mentioned last and of those that it is joined to. */
  private lastJoined: readonly string[] = NONE
  /** Those with the states before them in a list. */
  private listed: readonly string[] = NONE
  private lastIsState = false
  private block: unknown = null
  private inQuotation = false
  /** Up to where quotation marks have been counted. */
  private marked = 0
  private firstOfSentence = true
  /** The person that the sentence named first. */
  private firstHere: Person | null = null
  /** True where it named another, or an office or pronoun in it may mean one. */
  private othersHere = false
  private readonly chart: Chart

  constructor(chart: Chart) {
    this.chart = chart
  }

  /** `block` is that of the sentence: a quotation ends with its paragraph. */
  beginSentence(block: unknown): void {
    if (block !== this.block) this.inQuotation = false
    this.block = block
    this.firstBefore = this.firstState.length > 0 ? this.firstState : this.firstParties
    // "A pact between Peru and Chile was signed. It took effect in May. The two sides …"
    const silent = this.sentenceCodes.length === 0 && !this.wasSilent
    if (!silent) this.codesBefore = this.sentenceCodes
    this.wasSilent = silent
    this.manyAgo++
    this.sentenceCodes = NONE
    this.sentenceNames = NONE
    this.firstParties = NONE
    this.firstState = NONE
    this.stateHere = false
    this.officialState = NONE
    this.firstOfSentence = true
    this.firstHere = null
    this.othersHere = false
  }

  /** "A road was a theme of Soto's talks during her visit": the only one whom the sentence named. */
  get onlyHere(): Person | null {
    return this.othersHere ? null : this.firstHere
  }

  /** The parties of those mentioned right before a token, or before the comma there: "Peru and Chile, whose envoys". */
  partiesBefore(at: number): readonly string[] {
    const isApart = this.chart.tokens[at - 1]?.text === ','
    return this.lastEnd === (isApart ? at - 1 : at) ? this.lastJoined : NONE
  }

  /** "Soto met his Chilean colleague. They agreed": several named just before, else the two of that sentence. */
  they(about: readonly string[]): readonly string[] {
    const { codesBefore, lastMany, sentenceCodes } = this
    const two = codesBefore.length === 2 && codesBefore.every((code) => about.includes(code))
    const stale = lastMany.length === 0 || this.manyAgo > 1
    return stale && two && sentenceCodes.length === 0 ? codesBefore : lastMany
  }

  /** The parties of the one mentioned last whose office or body has this head: "the commission" is a "joint commission". */
  partiesOf(head: string): readonly string[] {
    return this.partiesByHead.get(head) ?? NONE
  }

  /** The parties of all whose office or body has this head: "the ministers". */
  allOf(head: string): readonly string[] {
    return this.allByHead.get(head) ?? NONE
  }

  /** The person named last who holds such an office for a party, or for any where it is empty. */
  holder(head: string, party: string): Person | undefined {
    return this.holders.get(head)?.get(party)
  }

  /** The person named last of whom that is true among those with an office of this head. */
  holderWhere(head: string, fits: (person: Person) => boolean): Person | undefined {
    const found = [...(this.holders.get(head)?.values() ?? [])].filter(fits)
    const last = this.holders.get(head)?.get('')
    return last && found.includes(last) ? last : found.at(-1)
  }

  remember(mention: Spoken): void {
    const { kind, parties } = mention
    if (kind === 'place') {
      this.lastPlace = mention.to
      return
    }
    if (kind === 'bloc' && parties.length > 0) this.rememberBloc(parties)
    else
      for (const { kind, parties } of mention.inner) if (kind === 'bloc') this.rememberBloc(parties)
    this.rememberParties(mention)
    this.rememberPerson(mention)
    if (parties.length === 0 || mention.form === 'pronoun') return
    this.rememberMany(mention)
    this.lastParties = parties
    this.lastName = mention.holder?.name ?? null
    if (kind === 'state' && mention.form === 'name') this.rememberStates(parties)
    else if (OFFICIAL.has(kind)) this.officialState = isOneState(parties) ? parties : NONE
    if (kind === 'company' && mention.form === 'name') this.rememberFirm(mention)
    if (this.firstParties.length === 0) {
      this.firstParties = parties
      this.firstState = [parties, mention.home].find(isOneState) ?? NONE
      this.firstIsMany = kind === 'group' || kind === 'company'
    }
    if (mention.head !== '') this.rememberHead(mention)
  }

  private rememberFirm(mention: Spoken): void {
    this.firmOf.set('', mention)
    for (const code of mention.home) this.firmOf.set(code, mention)
  }

  private rememberHead({ head, parties, kind }: Spoken): void {
    this.partiesByHead.set(head, parties)
    if (kind === 'organisation') this.partiesByHead.set(head.replace(/^.* /, ''), parties)
    if (kind === 'group') this.groupHeads.add(head)
    else this.groupHeads.delete(head)
    this.allByHead.set(head, parties.reduce(withCode, this.allByHead.get(head) ?? NONE))
  }

  private rememberBloc(parties: readonly string[]): void {
    for (const code of parties) {
      this.blocs.delete(code)
      this.blocs.add(code)
    }
    this.lastBloc = parties
  }

  /** The bloc among some that was named last; else the one named last. */
  blocAmong(codes: readonly string[]): readonly string[] {
    const found = [...this.blocs].findLast((code) => codes.includes(code))
    return found === undefined ? this.lastBloc : [found]
  }

  private rememberParties({ kind, parties, home }: Spoken): void {
    for (const code of parties) {
      if (NAMED.has(kind) && !home.includes(code) && !hasStateShape(code))
        this.sentenceNames = withCode(this.sentenceNames, code)
      else this.sentenceCodes = withCode(this.sentenceCodes, code)
    }
  }

  /** "X and Y … they": those joined last, and groups of several. */
  private rememberMany({ kind, parties, from, to }: Spoken): void {
    const comma = this.chart.tokens[this.lastEnd]?.text === ','
    const end = comma && this.lastEnd === from - 2 ? from - 1 : this.lastEnd
    const joined = end === from - 1 && this.chart.has(end, 'conjunction')
    // "Peru, Chile and Togo".
    const goesOn = comma && end === from - 1 && kind === 'state' && this.lastIsState
    this.listed = parties.reduce(withCode, joined || goesOn ? this.listed : NONE)
    this.lastIsState = kind === 'state'
    this.lastJoined = joined ? this.listed : parties
    // "His country" is one; its farmers are many.
    const one = isOneState(parties) && this.chart.has(from, 'possessive')
    const several = kind === 'group' && !one
    if (joined || parties.length > 1 || several) {
      this.lastMany = this.lastJoined
      this.manyAgo = 0
    }
    this.lastEnd = to
  }

  private rememberStates(parties: readonly string[]): void {
    this.lastStates = this.lastStates.reduce(withCode, parties).slice(0, 2)
    this.stateHere = true
    this.officialState = NONE
  }

  private rememberPerson(mention: Spoken): void {
    const { holder, kind, to } = mention
    const leads =
      (this.firstOfSentence && !this.quoted(mention.from) && !this.isMet(mention)) ||
      this.chart.has(to, 'saying')
    if (!holder) {
      if (kind === 'office' || kind === 'pronoun') this.othersHere = true
      if (kind === 'office' && leads && mention.parties.length > 0) this.rememberOffice(mention)
      return
    }
    this.lastPerson = holder
    this.firstHere ??= holder
    if (holder !== this.firstHere) this.othersHere = true
    if (leads || this.nobodyYet) this.subject = holder
    if (this.subject === holder) this.subjectParties = holder.parties
    this.firstOfSentence = false
    this.hold('', holder)
    for (const head of holder.heads) this.hold(head, holder)
  }

  /** "In talks with Diaz he said", "at a meeting with his host, Diaz, he said": it is said by whoever meets Diaz. */
  private isMet({ from }: Spoken): boolean {
    const { chart } = this
    const apart = chart.tokens[from - 1]?.text === ','
    const at = apart ? from - 3 : from - 1
    const owned = chart.has(at, 'possessive')
    return (owned || !apart) && chart.has(owned ? at - 1 : at, 'meeting-with')
  }

  /** True inside quotation marks: who speaks there of somebody is not that one. */
  private quoted(at: number): boolean {
    for (; this.marked < at; this.marked++) {
      const { text, glued } = this.chart.tokens[this.marked] as Token
      // A straight mark opens behind a space.
      if (text === '“' || text === '”' || text === '"')
        this.inQuotation = text === '“' || (text === '"' && !glued)
    }
    return this.inQuotation
  }

  private get nobodyYet(): boolean {
    return this.subject === null && this.subjectParties.length === 0
  }

  /** "Peru's envoy objected. He said": an office stands for who holds it. */
  private rememberOffice({ parties }: Spoken): void {
    this.subject = null
    this.subjectParties = parties
    this.firstOfSentence = false
  }

  private hold(head: string, person: Person): void {
    let byParty = this.holders.get(head)
    if (!byParty) {
      byParty = new Map()
      this.holders.set(head, byParty)
    }
    byParty.set('', person)
    for (const party of person.parties) byParty.set(party, person)
  }
}

/** True for the code of one state and nobody else. */
export const isOneState = (codes: readonly string[]): boolean =>
  codes.length === 1 && hasStateShape(codes[0] as string)

const OFFICIAL: ReadonlySet<string> = new Set(['person', 'office', 'organisation'])
const NAMED: ReadonlySet<string> = new Set(['company', 'organisation', 'office', 'person'])

function withCode(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes : [...codes, code]
}
