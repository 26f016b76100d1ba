import type { Evidence } from '../core/evidence.ts'
import { daysOf } from '../core/period.ts'
import type { LinkState, LinkWord } from '../languages/link-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../text/group.ts'
import { claimRange, evidenceOf } from './evidences.ts'
import { chainBefore, chainIn, endsBehind, type LinkEnds } from './link-ends.ts'
import { clauseRange, frequencyIn, linkDate, operatorIn } from './link-fields.ts'
import { headed, type LinkNoun, linkNoun } from './link-noun.ts'
import { linkStatus } from './link-status.ts'
import { holding } from './range.ts'
import { type Draft, drop, type Reading } from './reading.ts'
import type { LinkRecord } from './record.ts'
import { speakerAt } from './speakers.ts'

/** A link with the words that told of it so far. */
interface LinkEntry {
  mode: LinkWord
  readonly from: string | null
  readonly to: string | null
  readonly via: readonly string[]
  operator: string | null
  frequency: string | null
  /** Null while the words only mention the link: it is taken to run. */
  state: LinkState | null
  date: string | null
  readonly heads: number[]
  readonly rules: string[]
  sentence: number
}

/** What a noun group says of a link. */
interface LinkSite {
  readonly sentence: ParsedSentence
  readonly group: NounGroup
  readonly noun: LinkNoun
  readonly ends: LinkEnds | null
}

const SILENT = new Set(['question', 'byline', 'stamp', 'related', 'signature'])

/**
 * The links between places that a text tells of: flights, railways, roads, sea routes, pipelines
 * and power lines. One record for each pair of ends and status.
 */
export function links(reading: Reading): Draft<LinkRecord>[] {
  const book = new LinkBook(reading)
  for (const sentence of reading.sentences) {
    if (SILENT.has(sentence.block.role)) continue
    for (const site of sitesOf(reading, sentence)) book.enter(site)
  }
  return book.entries.map((entry) => draft(reading, entry))
}

function sitesOf(reading: Reading, sentence: ParsedSentence): LinkSite[] {
  const sites: LinkSite[] = []
  sentence.nouns.forEach((whole) => {
    const group = headed(reading, whole)
    const named = linkNoun(reading, group)
    if (!named) return
    const ends = endsOf(reading, sentence, group, named)
    const full = ends?.start === undefined ? group : widened(reading, group, ends.start)
    sites.push({ sentence, group: full, noun: carried(reading, sentence, full, named), ends })
  })
  for (const verb of sentence.verbs) {
    const site = carrierSite(reading, sentence, verb)
    if (site) sites.push(site)
  }
  return shareEnds(reading, sites)
}

/** A noun group with the names before it, and the preposition before them. */
function widened(reading: Reading, group: NounGroup, start: number): NounGroup {
  const from = reading.words[start - 1]?.tag === 'DET' ? start - 1 : start
  return { ...group, from, prep: reading.words[from - 1]?.tag === 'ADP' ? from - 1 : -1 }
}

/** "trains on the route": what moves on a link says how one travels on it. */
function carried(reading: Reading, sentence: ParsedSentence, group: NounGroup, noun: LinkNoun): LinkNoun {
  if (noun.mode !== 'multimodal' || group.prep < 0) return noun
  const outer = sentence.nouns.find((n) => n.to === group.prep)
  const mode = outer && reading.pack.linkFrames.vehicles.get(outer.lemma)
  return mode ? { ...noun, mode } : noun
}

/** "Gulf Air flies from Lagos to Accra": a carrier and where it goes. */
function carrierSite(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): LinkSite | undefined {
  const mode = reading.pack.linkFrames.carrying.get(verb.lemma)
  const group = mode && sentence.clauses.find((c) => c.verb === verb)?.subject.at(-1)
  if (!group || reading.mentions.at(group.from, group.to)[0]?.kind !== 'company') return undefined
  const noun = { mode, frame: `<carrier> ${verb.lemma}`, moving: false, vague: false }
  return { sentence, group, noun, ends: endsBehind(reading, verb.to, sentence.to) }
}

function endsOf(reading: Reading, sentence: ParsedSentence, group: NounGroup, noun: LinkNoun): LinkEnds | null {
  const limit = sentence.to
  const chain = chainIn(reading, { from: group.from, to: group.head }) ?? chainIn(reading, { from: group.head + 1, to: Math.min(limit, group.head + 14) })
  const before = chainBefore(reading, group, sentence.from)
  if (before) return before
  if (chain && (chain.end <= group.head || !interrupted(reading, group.to, chain.end))) return chain
  const behind = endsBehind(reading, group.to, limit, noun.moving)
  return behind && behind.from !== null && behind.to.length > 0 ? behind : withOpening(reading, sentence, group, behind)
}

/** "From Durban a ferry to Maputo", "From Lyon to Turin a train needs": ends that stand before the noun. */
function withOpening(reading: Reading, sentence: ParsedSentence, group: NounGroup, behind: LinkEnds | null): LinkEnds | null {
  const { from, between } = reading.pack.linkFrames
  const clause = holding(sentence.clauses, group.head)
  let start = clause?.from ?? sentence.from
  while (start < group.from && reading.words[start]?.tag === 'PUNCT') start++
  const opener = reading.words[start]?.lemma.toLowerCase() ?? ''
  if (!from.has(opener) && !between.has(opener)) return behind
  const before = endsBehind(reading, start, group.from)
  if (!before || before.from === null) return behind
  return { ...before, to: before.to.length > 0 ? before.to : (behind?.to ?? []), via: [...before.via, ...(behind?.via ?? [])] }
}

/** A chain behind its noun must follow at once. */
function interrupted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = reading.words[i]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return true
  }
  return false
}

/** "shipping lines and direct flights between A and B": the ends are those of both. */
function shareEnds(reading: Reading, sites: readonly LinkSite[]): LinkSite[] {
  return sites.map((site, i) => {
    const next = sites[i + 1]
    if (!next?.ends || next.group.from - site.group.to > 2) return site
    const joined = reading.words[next.group.from - 1]?.tag === 'CCONJ' || reading.tokens[next.group.from - 1]?.lower === ','
    return joined && (!site.ends || site.ends.end === next.ends.end) ? { ...site, ends: next.ends } : site
  })
}

/** How far back a definite mention may find its link, in sentences. */
const REACH = 8

class LinkBook {
  readonly entries: LinkEntry[] = []
  private readonly reading: Reading
  /** The entries of a pair of ends, for the same link named again. */
  private readonly byEnds = new Map<string, LinkEntry[]>()

  constructor(reading: Reading) {
    this.reading = reading
  }

  enter(site: LinkSite): void {
    const { ends, noun, group } = site
    if (!ends) return this.again(site)
    const absent = this.isAbsent(site)
    if (absent) return drop(this.reading, 'link', 'the words say that there is none', group)
    const clause = holding(site.sentence.clauses, group.head)
    const said = linkStatus(this.reading, { sentence: site.sentence, clause, group })
    const targets = ends.to.length > 0 ? ends.to : [null]
    if ((ends.from === null || targets[0] === null) && (said.state === null || noun.moving)) {
      if (this.isKnownEnd(ends)) return this.again(site)
      return drop(this.reading, 'link', 'only one end is named', group)
    }
    if (noun.vague && noun.mode === 'multimodal' && said.state === null && !isNamed(noun)) return drop(this.reading, 'link', 'it is not said what kind of link it is', group)
    const via = ends.via
    for (const to of targets) this.add(site, { from: ends.from, to, via }, said)
  }

  private add(site: LinkSite, ends: { from: string | null; to: string | null; via: readonly string[] }, said: { state: LinkState | null; frame: string }): void {
    const { group, noun } = site
    const key = [ends.from ?? '', ends.to ?? ''].map((n) => n.toLowerCase()).sort().join('|')
    const same = this.byEnds.get(key)?.find((e) => compatible(e, noun.mode, said.state) && sameWay(e.via, ends.via))
    const around = clauseRange(this.reading, group.head)
    const facts = {
      operator: operatorIn(this.reading, around),
      frequency: frequencyIn(this.reading, around, group),
      date: linkDate(this.reading, around),
    }
    if (same) return this.extend(same, site, { ...facts, state: said.state, frame: said.frame })
    const last = this.entries.at(-1)
    const near = last && noun.vague && noun.mode === 'multimodal' && site.sentence.index - last.sentence <= REACH
    const entry: LinkEntry = { mode: near ? last.mode : noun.mode, ...ends, ...facts, state: said.state, heads: [group.head], rules: [`link: ${noun.frame}`, `link: ${said.frame}`], sentence: site.sentence.index }
    this.entries.push(entry)
    const list = this.byEnds.get(key)
    if (list) list.push(entry)
    else this.byEnds.set(key, [entry])
  }

  private extend(entry: LinkEntry, site: LinkSite, more: { operator: string | null; frequency: string | null; date: string | null; state: LinkState | null; frame: string }): void {
    entry.heads.push(site.group.head)
    entry.sentence = site.sentence.index
    if (entry.mode === 'multimodal' && !site.noun.vague) entry.mode = site.noun.mode
    entry.operator ??= more.operator
    entry.frequency ??= more.frequency
    if (more.state === null || entry.state === null || more.state === entry.state) entry.date ??= more.date
    entry.state ??= more.state
    entry.rules.push(`link: ${more.frame}`)
  }

  /** "The flights will be carried out once a month": a link named before. */
  private again(site: LinkSite): void {
    const { group, noun, sentence } = site
    const last = this.entries.at(-1)
    const first = this.reading.tokens[group.from]?.lower ?? ''
    const definite = this.reading.pack.linkFrames.definite.has(first)
    const fits = last && sentence.index - last.sentence <= (definite ? REACH : 3) && (noun.vague || noun.mode === last.mode)
    const said = linkStatus(this.reading, { sentence, clause: holding(sentence.clauses, group.head), group })
    if (!fits || (!definite && (said.state === null || noun.moving || noun.vague))) return drop(this.reading, 'link', 'its ends are not named', group)
    if (said.state !== null && last.state !== null && said.state !== last.state) return this.add({ ...site, noun: { ...noun, mode: last.mode } }, last, said)
    const around = clauseRange(this.reading, group.head)
    this.extend(last, site, {
      operator: operatorIn(this.reading, around),
      frequency: frequencyIn(this.reading, around, group),
      date: linkDate(this.reading, around),
      ...said,
    })
  }

  /** "The plane landed in Accra": one end of the link named last. */
  private isKnownEnd(ends: LinkEnds): boolean {
    const last = this.entries.at(-1)
    const names = [ends.from, ...ends.to].filter((n) => n !== null)
    return last !== undefined && names.every((n) => n === last.from || n === last.to)
  }

  /** "the lack of direct flights". */
  private isAbsent({ sentence, group }: LinkSite): boolean {
    const { absent } = this.reading.pack.linkFrames
    if (group.prep < 0) return absent.has(this.reading.tokens[group.from]?.lower ?? '')
    const outer = sentence.nouns.find((n) => n.to === group.prep)
    return absent.has(this.reading.tokens[group.prep]?.lower ?? '') || (outer !== undefined && absent.has(outer.lemma.toLowerCase()))
  }
}

function isNamed(noun: LinkNoun): boolean {
  return noun.frame === 'corridor' || noun.frame === 'route'
}

/** The same link: one mode, or one of them open; statuses that do not speak against each other. */
function compatible(entry: LinkEntry, mode: LinkWord, state: LinkState | null): boolean {
  const modes = entry.mode === mode || mode === 'multimodal' || entry.mode === 'multimodal'
  return modes && (state === null || entry.state === null || state === entry.state || state === 'operating')
}

function draft(reading: Reading, entry: LinkEntry): Draft<LinkRecord> {
  const head = entry.heads[0] as number
  const record: LinkRecord = {
    kind: 'link',
    mode: entry.mode,
    from: entry.from,
    to: entry.to,
    via: entry.via,
    operator: entry.operator,
    frequency: entry.frequency,
    status: settled(reading, entry),
    date: entry.date,
    evidence: evidences(reading, entry.heads),
    speaker: speakerAt(reading, head)?.name ?? null,
  }
  return { record, from: head, to: head + 1, rules: [...new Set(entry.rules)] }
}

/** One way, or nothing said of it; "via Chad" and "via Niger" are two links. */
function sameWay(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((place) => b.includes(place))
}

const LASTING: ReadonlySet<LinkWord> = new Set(['rail', 'road', 'pipeline', 'power', 'digital', 'multimodal'])

/** What was built and opened more than a year before the text is taken to run since. */
function settled(reading: Reading, entry: LinkEntry): LinkState {
  const state = entry.state ?? 'operating'
  const { published } = reading.document
  if (state !== 'launched' || !LASTING.has(entry.mode) || !entry.date || !published) return state
  const [opened, now] = [daysOf(entry.date).last, daysOf(published).first]
  return opened !== null && now !== null && now - opened > 366 ? 'operating' : state
}

function evidences(reading: Reading, heads: readonly number[]): readonly Evidence[] {
  const list: Evidence[] = []
  for (const head of heads) {
    const next = evidenceOf(reading, claimRange(reading, head))
    if (!list.some((e) => e.start <= next.start && next.end <= e.end)) list.push(next)
  }
  return list
}
