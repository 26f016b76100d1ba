import type { Actor } from '../core/actor.ts'
import { hasStateShape } from '../core/state-code.ts'
import type { Chart } from '../grammar/chart.ts'
import { classes } from '../grammar/numbering.ts'
import type { Directory, Person } from './directory.ts'
import { partiesOf } from './introduce.ts'
import { isOneState, type Memory } from './memory.ts'
import { namedTogether } from './named-together.ts'
import { spans } from './spans.ts'
import type { Meaning } from './spoken.ts'
import type { Candidate } from './standing.ts'
import { words } from './words.ts'

/** What may stand behind a pronoun. */
const FOLLOWING = ['saying', 'be', 'meeting', 'dealing', 'function-word', 'conjunction']
const ARTICLE = classes.of('article')
const PLACE_PREPOSITION = classes.of('place-preposition')

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
  /** What may be a mention, in the order of the text. */
  readonly found: readonly Candidate[]
}

/** Finds whom words mean that do not say it themselves. */
export class References {
  private readonly context: Context
  private readonly memory: Memory
  /** Groups of four or more states that the document names together; few documents ask for them. */
  private groups: readonly (readonly string[])[] | undefined

  constructor(context: Context, memory: Memory) {
    this.context = context
    this.memory = memory
  }

  /** Whom the words of an actor mean, with what was said before. */
  partiesFor(actor: Actor, at: number): readonly string[] {
    const said = this.spoken(actor)
    switch (actor.refers) {
      case 'count':
        return this.counted(actor)
      case 'other':
        return this.other(this.memory.firstParties)
      case 'he':
      case 'she':
        return said.length > 0 ? said : (this.ownerHere(at)?.parties ?? this.memory.subjectParties)
      case 'it':
        return said.length > 0
          ? said
          : actor.kind === 'state'
            ? actor.among.length > 0
              ? this.oneOf(actor, at)
              : this.country(at)
            : this.its(actor)
      case 'bloc':
        return said.length > 0 ? said : this.memory.blocAmong(actor.among)
      case 'they':
        return said.length > 0 ? said : this.memory.they(this.context.about)
      case 'latter':
        return this.standsAlone(at + 2) ? this.memory.lastParties.slice(-1) : said
      case 'whose':
        return this.memory.partiesBefore(at)
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
   * "the country": the state named last in the sentence, else that of its subject, else that of the
   * sentence before; but in "A's trade with the country" the one before A.
   */
  private country(at: number): readonly string[] {
    const { lastStates, stateHere, officialState, firstParties, firstState, firstBefore } =
      this.memory
    if (stateHere && officialState.length === 1) return officialState
    if (!stateHere && firstState.length === 1)
      return this.memory.firstIsMany && this.isPlace(at + 1) ? this.abroad() : firstState
    if (!stateHere && firstParties.length < 2 && isOneState(firstBefore)) return firstBefore
    const [last, before] = lastStates
    const goal = stateHere && before !== undefined && this.isPlace(at + 1)
    return goal ? [before] : last === undefined ? [] : [last]
  }

  /** "Peruvian firms work in the country": in the one spoken of before, if that is not their own. */
  private abroad(): readonly string[] {
    const { firstState, firstBefore, lastStates } = this.memory
    const [own] = firstState
    if (isOneState(firstBefore) && firstBefore[0] !== own) return firstBefore
    const other = lastStates.find((code) => code !== own && this.context.about.includes(code))
    return other === undefined ? firstState : [other]
  }

  /** "the Gulf state": the one that lies there of those the document is about, else the one meant by "the country". */
  private oneOf({ among }: Actor, at: number): readonly string[] {
    const there = this.context.about.filter((code) => among.includes(code))
    if (there.length === 1) return there
    const { lastStates, firstBefore } = this.memory
    const near = [...this.country(at), ...lastStates, ...firstBefore]
    const [found] = near.filter((code) => among.includes(code))
    return found === undefined ? [] : [found]
  }

  /** "Peru opposes Chilean tariffs, its trade minister said": the office of the one that the sentence began with. */
  private its({ kind }: Actor): readonly string[] {
    const { firstParties, lastParties } = this.memory
    return kind === 'office' && firstParties.length === 1 ? firstParties : lastParties
  }

  /** "the Chinese firm": the firm of that state named last, else the state. */
  firm(actor: Actor): Meaning {
    const known = this.memory.firmOf.get(actor.codes[0] ?? '')
    return known ? { parties: known.parties, name: known.name } : { parties: actor.codes }
  }

  /** "the two sides": those named so far in the sentence where they are as many, else the document's. */
  private counted(actor: Actor): readonly string[] {
    const { sentenceNames } = this.memory
    const here = this.fitting(this.memory.sentenceCodes, actor)
    if (here.length === actor.count) return here
    // "At the UN the leaders of Peru and Fiji held a bilateral meeting."
    const many = this.fitting(this.memory.lastMany, actor)
    if (many.length === actor.count && many.every((code) => here.includes(code))) return many
    const before = this.fitting(this.memory.codesBefore, actor)
    if (here.length === 0 && before.length === actor.count && this.isAbout(actor, before))
      return before
    if (!actor.ofState && here.length === 0 && sentenceNames.length === actor.count)
      return sentenceNames
    if (actor.count > 3) return this.together(actor)
    const ranked = this.fitting(this.context.ranking, actor)
    return ranked.length >= actor.count ? ranked.slice(0, actor.count) : []
  }

  /** "The four nations": the only ones of that number that the document names together. */
  private together(actor: Actor): readonly string[] {
    this.groups ??= namedTogether(this.context.chart, this.context.found)
    const groups = this.groups.map((group) => this.fitting(group, actor))
    const [only, another] = groups.filter((group) => group.length === actor.count)
    return only && !another ? only : []
  }

  /** "Bilateral" is between those that the document is about, "the two countries" between those named before. */
  private isAbout({ form }: Actor, codes: readonly string[]): boolean {
    const { about } = this.context
    return form !== 'adjective' || about.length < 2 || codes.some((code) => about.includes(code))
  }

  /** Codes without those of blocs where states alone are meant, and of "the Gulf states" those that lie there. */
  private fitting(codes: readonly string[], { ofState, among }: Actor): readonly string[] {
    const { blocs } = this.memory
    const states = ofState && blocs.size > 0 ? codes.filter((code) => !blocs.has(code)) : codes
    return among.length > 0 ? states.filter((code) => among.includes(code)) : states
  }

  /** The other of the two that the document is about, than one who is named alone, or else last. */
  private other(alone: readonly string[] = []): readonly string[] {
    const { about } = this.context
    const first = alone.length === 1 && about.includes(alone[0] as string) ? alone : undefined
    const mine = (first ?? this.memory.lastParties)[0]
    return about.length === 2 && mine && about.includes(mine)
      ? about.filter((code) => code !== mine)
      : []
  }

  /** "the ministry": the last one, else that of the state that the document is from. */
  private same(actor: Actor, at: number): readonly string[] {
    const { home, about } = this.context
    if (actor.form !== 'name' && !this.hasArticle(at, 'definite')) return []
    const last = this.last(actor)
    if (last.length > 0) return last
    if (actor.ofBloc && this.isOfBloc(actor, at)) return this.memory.lastBloc
    // "The ministers" whom nobody has named: those of both.
    if (actor.kind === 'group' && actor.ofState && about.length === 2) return about
    // "Peru's envoy said the ministry would help": his own.
    const [first, second] = this.memory.firstParties
    if (actor.ofState && first && !second && hasStateShape(first)) return [first]
    return home !== null && actor.ofState ? [home] : []
  }

  /**
   * Of "the minister" the one that the text is about, where he is a minister, else the last one; of
   * "the ministers" those of both sides.
   */
  private last(actor: Actor): readonly string[] {
    const { kind, head } = actor
    const { subject } = this.memory
    const meant = kind === 'office' ? this.officerOf(actor) : undefined
    if (meant && meant.parties.length > 0) return meant.parties
    const all = kind === 'group' ? this.memory.allOf(head) : []
    if (all.length === 2) return all
    // "A premier and a minister met. The ministers agreed": of one minister alone there are not several.
    const one = all.length === 1 && !this.memory.groupHeads.has(head)
    const both = one ? this.memory.they(this.context.about) : []
    if (both.length > 1) return both
    if (kind === 'office' && subject?.heads.has(head) && subject.parties.length > 0)
      return subject.parties
    return this.memory.partiesOf(head)
  }

  /** "The foreign minister", where a minister for trade has been named, too: who was introduced with these words. */
  officerOf({ head, role }: Actor): Person | undefined {
    if (!role || role.to - role.from < 2) return undefined
    const { tokens } = this.context.chart
    const told = (person: Person) => {
      for (let i = role.from; i < role.to; i++)
        if (!person.roles.has(tokens[i]?.lower ?? '')) return false
      return true
    }
    const { subject } = this.memory
    return subject?.heads.has(head) && told(subject) ? subject : this.memory.holderWhere(head, told)
  }

  /** An office; a body where it has a capital, and the text is about its bloc: "the Commission". */
  private isOfBloc({ kind }: Actor, at: number): boolean {
    const bloc = this.memory.lastBloc[0]
    const { chart, about } = this.context
    return (
      kind === 'office' ||
      (bloc !== undefined && about.includes(bloc) && chart.tokens[at]?.capital === true)
    )
  }

  /** The name of the one whom "he" or "she" means; null where it tells none. */
  nameMeantBy({ kind, refers }: Actor, at: number): string | null {
    if (refers === 'latter') return this.standsAlone(at + 2) ? this.memory.lastName : null
    const one = kind === 'pronoun' && (refers === 'he' || refers === 'she')
    return one ? ((this.ownerHere(at) ?? this.memory.subject)?.name ?? null) : null
  }

  /** "The latter's visit", "the latter said", but "the latter half": no noun follows. */
  private standsAlone(to: number): boolean {
    const { chart } = this.context
    return (
      chart.tokens[to]?.shape !== 'word' ||
      FOLLOWING.some((name) => chart.has(to, name)) ||
      /^['’]s$/.test(chart.tokens[to]?.text ?? '')
    )
  }

  /** Whom "his" means, where the sentence named one person and nobody else. */
  private ownerHere(at: number): Person | null {
    return this.context.chart.has(at, 'possessive') ? this.memory.onlyHere : null
  }

  lastHead(): string {
    let last = ''
    for (const head of (this.memory.subject ?? this.memory.lastPerson)?.heads ?? []) last = head
    return last
  }

  /** True where the words that begin at a token have such an article in front of them. */
  hasArticle(at: number, value: 'definite' | 'indefinite'): boolean {
    for (let item = this.context.chart.first(at - 1); item; item = item.next)
      if (item.kind === ARTICLE && item.value === value) return true
    return false
  }

  /** The person who holds an office: the last one given it, of one of the parties. */
  holder(head: string, parties: readonly string[]): Person | undefined {
    return this.memory.holder(head, parties[0] ?? '')
  }

  /** True where no noun seems to follow: "in Zubrana on Monday", not "in Zubrana cement". */
  endsThere(at: number): boolean {
    const next = this.context.chart.tokens[at]
    return next?.shape !== 'word' || next.capital || next.text.length < 5
  }

  /** True where a name stands behind a word that places follow ("in", "arrived at"), or beside one. */
  isPlace(at: number): boolean {
    const { chart } = this.context
    let before = at - 1
    if (chart.has(before, 'article')) before--
    if (spans(chart, before, before + 1, PLACE_PREPOSITION)) return true
    if (spans(chart, before - 1, before + 1, PLACE_PREPOSITION)) return true
    return this.memory.lastPlace === before && chart.has(before, 'conjunction')
  }
}
