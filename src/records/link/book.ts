import type { LinkState, LinkWord } from '../../languages/link-frames.ts'
import { holding } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import { modeAround } from './context.ts'
import type { LinkEnds } from './ends.ts'
import { notMeant } from './fault.ts'
import { clauseRange, frequencyIn, linkDate, operatorIn } from './fields.ts'
import { type LinkNoun, nounOf } from './noun.ts'
import { stateOfNaming } from './said-otherwise.ts'
import type { LinkSaid, LinkSite } from './site.ts'
import { linkStatus, UNTOLD } from './status.ts'

/** A link with the words that told of it so far. */
export interface LinkEntry {
  mode: LinkWord
  readonly from: string | null
  readonly to: string | null
  readonly via: readonly string[]
  operator: string | null
  frequency: string | null
  /** Null while the words only mention the link: it is taken to run. */
  state: LinkState | null
  /** True where the words said that it runs. */
  runs: boolean
  date: string | null
  readonly heads: number[]
  readonly rules: string[]
  sentence: number
}

/** What further words say of a link. */
interface LinkFacts {
  readonly operator: string | null
  readonly frequency: string | null
  readonly date: string | null
}

/** One pair of ends, with the way between them. */
interface LinkPair {
  readonly from: string | null
  readonly to: string | null
  readonly via: readonly string[]
}

/** How far back a definite mention may find its link, in sentences. */
const REACH = 8

/** How far back a way may be named that "the line" is of, in sentences. */
const NEAR = 3

/** The links of a text as they are told: what is named again joins the link it means. */
export class LinkBook {
  readonly entries: LinkEntry[] = []
  private readonly reading: Reading
  /** The entries of a pair of ends, for the same link named again. */
  private readonly byEnds = new Map<string, LinkEntry[]>()

  /** The way that the text spoke of last, whether with ends or without: "the railway". */
  private spoken: { readonly mode: LinkWord; readonly sentence: number } | undefined

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** Takes up what a noun group or carrier says; what makes no link is noted as dropped. */
  enter(site: LinkSite): void {
    const { ends, noun } = site
    if (!noun.vague && noun.mode !== 'multimodal')
      this.spoken = { mode: noun.mode, sentence: site.sentence.index }
    if (!ends) {
      this.again(site)
      return
    }
    const said = this.saidOf(site)
    const fault = this.faultOf(site, ends, said)
    if (fault) drop(this.reading, 'link', fault, site.group)
    else if (isHalf(ends) && this.isKnownEnd(ends)) this.again(site)
    else
      for (const to of ends.to.length > 0 ? ends.to : [null])
        this.add(site, { from: ends.from, to, via: ends.via }, said)
  }

  private faultOf(site: LinkSite, ends: LinkEnds, said: LinkSaid): string | null {
    const { noun } = site
    const fault = notMeant(this.reading, site, said)
    if (fault) return fault
    const firm = operatorIn(this.reading, clauseRange(this.reading, site.group.head))
    // "Druk Air operates flights to Delhi": who runs them tells where they come from.
    const run = firm !== null && said.frame !== UNTOLD && ends.to.length > 0
    const half = isHalf(ends) && (((said.state === null || said.weak) && !run) || noun.moving)
    if (half && !this.isKnownEnd(ends)) return 'only one end is named'
    const vague = noun.vague && noun.mode === 'multimodal' && said.state === null
    const mode = () => carrierMode(this.reading, firm) ?? ownerMode(this.reading, site)
    const around = () => this.modeBefore(site) ?? modeAround(this.reading, site)
    const { fallback } = this.reading.pack.linkFrames
    const known = vague && (mode() ?? around() ?? fallback.get(nounOf(noun))) !== undefined
    return vague && !known && !isNamed(this.reading, noun)
      ? 'it is not said what kind of link it is'
      : null
  }

  private add(site: LinkSite, pair: LinkPair, said: LinkSaid): void {
    const key = keyOf(pair)
    const state = said.weak ? null : said.state
    const same = this.byEnds
      .get(key)
      ?.find((e) => isSame(e, site.noun.mode, state) && sameWay(e.via, pair.via))
    if (same && !isOfOther(same, this.factsOf(site, said))) {
      this.extend(same, site, said)
      return
    }
    const { group, noun, sentence } = site
    const facts = this.factsOf(site, said)
    const entry: LinkEntry = {
      ...pair,
      ...facts,
      mode: this.modeOf(site, facts.operator),
      state: said.state,
      runs: said.runs ?? false,
      heads: [group.head],
      rules: [`link: ${noun.frame}`, `link: ${said.frame}`],
      sentence: sentence.index,
    }
    this.entries.push(entry)
    const list = this.byEnds.get(key)
    if (list) list.push(entry)
    else this.byEnds.set(key, [entry])
  }

  /** "The section from A to B": a noun that says nothing of the way is as the link named last. */
  private modeOf(site: LinkSite, operator: string | null): LinkWord {
    const { noun, sentence } = site
    const last = this.entries.at(-1)
    const near = last && noun.vague && sentence.index - last.sentence <= REACH
    if (noun.mode !== 'multimodal') return noun.mode
    const owner = carrierMode(this.reading, operator) ?? ownerMode(this.reading, site)
    const { served } = this.reading.pack.linkFrames
    const around = () => owner ?? modeAround(this.reading, site)
    if (!noun.vague) return (served.has(noun.frame) ? around() : undefined) ?? noun.mode
    const told = owner ?? this.modeBefore({ noun, sentence }) ?? modeAround(this.reading, site)
    const { fallback } = this.reading.pack.linkFrames
    return told ?? (near ? last.mode : (fallback.get(nounOf(noun)) ?? noun.mode))
  }

  /** "The railway is old. The line from A to B …": how one travels on what was named just before. */
  private modeBefore({
    noun,
    sentence,
  }: Pick<LinkSite, 'noun' | 'sentence'>): LinkWord | undefined {
    const { lines } = this.reading.pack.linkFrames
    const near = this.spoken && sentence.index - this.spoken.sentence <= NEAR
    return near && lines.has(nounOf(noun)) ? this.spoken?.mode : undefined
  }

  private extend(entry: LinkEntry, site: LinkSite, said: LinkSaid): void {
    const more = this.factsOf(site, said)
    entry.heads.push(site.group.head)
    entry.sentence = site.sentence.index
    if (entry.mode === 'multimodal' && !site.noun.vague) entry.mode = site.noun.mode
    entry.operator ??= more.operator
    entry.frequency ??= more.frequency
    // "In May he spoke of the line": only what tells of its state dates it further on.
    const told = said.state !== null || said.runs === true
    const fits = said.state === null || entry.state === null || said.state === entry.state
    if (told && fits) entry.date ??= more.date
    entry.state ??= said.state
    entry.runs ||= said.runs ?? false
    entry.rules.push(`link: ${said.frame}`)
  }

  /** "The flights will be carried out once a month": a link named before. */
  private again(site: LinkSite): void {
    const last = this.entries.at(-1)
    const told = this.saidOf(site)
    const said = told.weak && (last?.state || last?.runs) ? { ...told, state: null } : told
    if (!last || !this.pointsAt(last, site, said)) {
      drop(this.reading, 'link', 'its ends are not named', site.group)
    } else if (last.runs && said.state === 'planned') {
      // "The line has been open since May. … The line will be opened in 2030": another one is meant.
      drop(this.reading, 'link', 'what runs is not yet to be opened', site.group)
    } else if (said.state !== null && last.state !== null && said.state !== last.state) {
      this.add(
        { ...site, noun: { ...site.noun, mode: last.mode } },
        { from: last.from, to: last.to, via: last.via },
        said,
      )
    } else if (isOfOther(last, this.factsOf(site, said))) {
      const noun = { ...site.noun, mode: last.mode }
      this.add({ ...site, noun }, { from: last.from, to: last.to, via: last.via }, said)
    } else {
      this.extend(last, site, said)
    }
  }

  private pointsAt(last: LinkEntry, { group, noun, sentence }: LinkSite, said: LinkSaid): boolean {
    const first = this.reading.tokens[group.from]?.lower ?? ''
    const { definite: pointing, fresh } = this.reading.pack.linkFrames
    const definite = pointing.has(first)
    // "A transport network" is none of the ways told of.
    if (!definite && this.reading.pack.linkFrames.networks.has(group.lemma)) return false
    for (let i = group.from; i < group.head; i++)
      if (!definite && fresh.has(this.reading.tokens[i]?.lower ?? '')) return false
    if (sentence.index - last.sentence > (definite ? REACH : 3)) return false
    if (!noun.vague && noun.mode !== last.mode) return false
    return definite || (said.state !== null && !noun.moving && !noun.vague)
  }

  private saidOf({ sentence, group, verb, mate }: LinkSite): LinkSaid {
    // "Gulf Air, which was founded in 1950, | flies to Lima": what is told of the carrier is not told of its way.
    const clause = holding(sentence.clauses, verb?.head ?? group.head)
    // "The bus, which runs daily, was cancelled": what the clause tells that it is the subject of.
    const main = sentence.clauses.find(
      (c) => c !== clause && c.link !== 'relative' && c.subject.some((n) => n.head === group.head),
    )
    const ofMain = () => main && linkStatus(this.reading, { sentence, clause: main, group })
    if (clause?.link === 'relative' && verb === undefined) {
      const told = ofMain()
      if (told?.at !== undefined && told.state !== null) return told
    }
    const said = linkStatus(this.reading, { sentence, clause, group })
    if (said.state !== null) return said
    const named = verb && stateOfNaming(this.reading, sentence, verb)
    if (named) return { state: named, frame: `to ${verb.lemma}` }
    if (mate) return this.saidOf(mate)
    const told = ofMain()
    return told?.state === 'suspended' ? told : said
  }

  private factsOf({ group, verb }: LinkSite, said: LinkSaid): LinkFacts {
    const named = verb?.head ?? group.head
    const { state, at = named } = said
    const told = clauseRange(this.reading, at)
    return {
      operator: operatorIn(this.reading, clauseRange(this.reading, group.head)),
      frequency: frequencyIn(this.reading, clauseRange(this.reading, named), group),
      date: linkDate(this.reading, { from: told.from, to: told.to, group, at }, state),
    }
  }

  /** "The plane landed in Accra": one end of the link named last. */
  private isKnownEnd(ends: LinkEnds): boolean {
    const last = this.entries.at(-1)
    const names = [ends.from, ...ends.to].filter((n) => n !== null)
    return last !== undefined && names.every((n) => n === last.from || n === last.to)
  }
}

/** "Gulf Airways": how one travels with a carrier, where its name says so. */
function carrierMode(reading: Reading, operator: string | null): LinkWord | undefined {
  const words = (operator ?? '').toLowerCase().split(' ')
  return words
    .map((w) => reading.pack.linkFrames.carriers.get(w))
    .find((mode) => mode !== undefined)
}

/** "The airline opened a new route": how one travels with the subject, whatever its name is. */
function ownerMode(reading: Reading, { sentence, group }: LinkSite): LinkWord | undefined {
  const clause = holding(sentence.clauses, group.head)
  for (const noun of clause?.subject ?? [])
    for (let i = noun.from; noun.to <= group.from && i < noun.to; i++) {
      const mode = reading.pack.linkFrames.carriers.get(reading.tokens[i]?.lower ?? '')
      if (mode) return mode
    }
  return undefined
}

function isHalf(ends: LinkEnds): boolean {
  return ends.from === null || ends.to.length === 0
}

/** "Gulf Air, which has two flights on this route": another carrier's. */
function isOfOther({ mode, operator }: LinkEntry, more: LinkFacts): boolean {
  return mode === 'air' && operator !== null && more.operator !== null && operator !== more.operator
}

/** A link runs both ways: its ends in the order of the alphabet. */
function keyOf({ from, to }: LinkPair): string {
  return [from ?? '', to ?? '']
    .map((name) => name.toLowerCase())
    .sort()
    .join('|')
}

function isNamed(reading: Reading, noun: LinkNoun): boolean {
  return reading.pack.linkFrames.open.has(noun.frame)
}

/** The same link: one mode, or one of them open; statuses that do not speak against each other. */
function isSame(entry: LinkEntry, mode: LinkWord, state: LinkState | null): boolean {
  const modes = entry.mode === mode || mode === 'multimodal' || entry.mode === 'multimodal'
  return (
    modes &&
    (state === null || entry.state === null || state === entry.state || state === 'operating')
  )
}

/** One way, or nothing said of it; "via Chad" and "via Niger" are two links. */
function sameWay(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((place) => b.includes(place))
}
