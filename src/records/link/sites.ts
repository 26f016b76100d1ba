import { hasStateShape } from '../../core/state-code.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { behindArticle } from '../article.ts'
import { outerNoun } from '../phrase.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import {
  carriageSite,
  endsOfFlow,
  endsOfGoods,
  endsOfTrade,
  supplySite,
  transitSite,
} from './carriage.ts'
import { carrierSite } from './carrier.ts'
import { chainBefore, chainIn, chainsBehind, pairBefore } from './chain.ts'
import { interconnector } from './context.ts'
import { endsBehind, type LinkEnds } from './ends.ts'
import { endsOfGrids, joinedSite } from './joined.ts'
import { headed, type LinkNoun, linkNoun } from './noun.ts'
import { isApart, pairsOf } from './pairs.ts'
import { placeAt } from './place.ts'
import type { LinkSite } from './site.ts'
import { endsBehindCarriers, endsOfRelative, endsOfSubject } from './subject.ts'

/** The noun groups and carriers of a sentence that name links, with the ends that they name. */
export function sitesOf(reading: Reading, sentence: ParsedSentence): LinkSite[] {
  const sites: LinkSite[] = []
  for (const whole of sentence.nouns) {
    const group = headed(reading, whole)
    const named = linkNoun(reading, group)
    if (!named) continue
    const listed = chainsBehind(reading, group, sentence.to)
    sites.push(...listed.map((ends) => ({ sentence, group, noun: named, ends })))
    if (listed.length > 0) continue
    const ends = endsOf(reading, sentence, group, named)
    const full = ends?.start === undefined ? group : widened(reading, group, ends.start)
    sites.push({
      sentence,
      group: full,
      noun: carried(reading, { sentence, group: full, noun: named, ends }),
      ends,
    })
  }
  for (const verb of sentence.verbs) {
    const site =
      carrierSite(reading, sentence, verb) ??
      carriageSite(reading, sentence, verb) ??
      transitSite(reading, sentence, verb) ??
      supplySite(reading, sentence, verb) ??
      joinedSite(reading, sentence, verb)
    if (site) sites.push(site)
  }
  return shareEnds(reading, sites).flatMap((site) => pairsOf(reading, site))
}

/** A noun group with the names before it, and the preposition before them. */
function widened(reading: Reading, group: NounGroup, start: number): NounGroup {
  const from = reading.words[start - 1]?.tag === 'DET' ? start - 1 : start
  return { ...group, from, prep: reading.words[from - 1]?.tag === 'ADP' ? from - 1 : -1 }
}

/** "trains on the route", "routes for ferries to": what moves on a link says how one travels on it. */
function carried(reading: Reading, { sentence, group, noun, ends }: LinkSite): LinkNoun {
  if (noun.mode === 'power') return interconnector(reading, sentence, noun)
  if (noun.mode !== 'multimodal') return noun
  const { vehicles } = reading.pack.linkFrames
  const outer = outerNoun(sentence, group)
  const inner = sentence.nouns.find(
    (n) => n.prep >= group.to && n.to <= (ends?.end ?? 0) && vehicles.has(n.lemma.toLowerCase()),
  )
  const mode =
    vehicles.get((outer?.lemma ?? '').toLowerCase()) ??
    vehicles.get((inner?.lemma ?? '').toLowerCase())
  return mode ? { ...noun, mode } : noun
}

function endsOf(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  noun: LinkNoun,
): LinkEnds | null {
  const limit = limitOf(reading, sentence, group)
  const chain =
    chainIn(reading, { from: group.from, to: group.head }) ??
    chainIn(reading, { from: group.head + 1, to: Math.min(limit, group.head + 14) })
  const before =
    chainBefore(reading, group, sentence.from) ?? pairBefore(reading, group, group.head)
  if (before) return before
  // "The China-Laos service linking Kunming with Vientiane": spots say more than states.
  const spots = chain && isOfStates(chain) ? endsBehind(reading, group.to, limit) : null
  if (spots && spots.from !== null && spots.to.length > 0 && !isOfStates(spots)) return spots
  if (chain && (chain.end <= group.head || !interrupted(reading, group.to, chain.end))) return chain
  const behind =
    endsBehind(reading, group.to, limit, noun.moving || moves(reading, sentence, group)) ??
    endsWith(reading, sentence, group)
  if (behind && behind.from !== null && behind.to.length > 0) return behind
  const flow = endsOfFlow(reading, sentence, group)
  if (flow && flow.from !== null) return flow
  const goods = endsOfGoods(reading, sentence, group, behind)
  const traded =
    endsOfGrids(reading, sentence, group) ?? endsOfTrade(reading, sentence, group, goods)
  if (traded && traded.from !== null && traded.to.length > 0) return traded
  const opened = withOrigin(reading, sentence, withOpening(reading, sentence, group, goods))
  const open = { sentence, group, noun, ends: opened }
  return (
    endsOfSubject(reading, open) ??
    endsBehindCarriers(reading, open) ??
    endsOfRelative(reading, sentence, group)
  )
}

/** "Its rail link with Chad", "air links with Mali": one end, the other is that of whose it is. */
function endsWith(
  reading: Reading,
  { verbs }: ParsedSentence,
  { from, to }: NounGroup,
): LinkEnds | null {
  const { along, linking } = reading.pack.linkFrames
  // "Connecting the railway with Durban".
  if (verbs.some((v) => v.to === from && linking.has(v.lemma))) return null
  const at = behindArticle(reading, to + 1)
  const place = along.has(reading.tokens[to]?.lower ?? '') ? placeAt(reading, at) : null
  return place && { from: null, to: [place.name], via: [], end: place.to }
}

/** How far behind a noun its ends may stand: "when they agreed on the corridor, | a train left for Accra". */
function limitOf(reading: Reading, sentence: ParsedSentence, group: NounGroup): number {
  if (opensApart(reading, sentence, group)) return group.to
  const clause = holding(sentence.clauses, group.head)
  const opening = clause?.link === 'adverbial' && reading.tokens[clause.to - 1]?.lower === ','
  const next = nextLink(reading, sentence, group)
  return opening ? Math.min(clause.to, next) : next
}

/** True for ends that are states, by their codes. */
function isOfStates({ from, to }: LinkEnds): boolean {
  return [from, ...to].every((name) => name !== null && hasStateShape(name))
}

/** "The flight landed in Accra": the subject of a verb of moving. */
function moves(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const clause = holding(sentence.clauses, group.head)
  const { moving, running } = reading.pack.linkFrames
  if (!clause || !moving.has(clause.verb.lemma) || running.has(clause.verb.lemma)) return false
  return clause.subject.some((n) => n.head === group.head)
}

/** "Besides roads, Chad has …": behind the comma another thing begins. */
function opensApart(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const clause = holding(sentence.clauses, group.head)
  if (group.prep < 0 || !clause || clause.verb.from < group.to) return false
  const tag = reading.words[group.to + 1]?.tag
  const named = tag === 'NOUN' || tag === 'PROPN' || tag === 'DET'
  return reading.tokens[group.to]?.lower === ',' && named
}

/** "From Durban a ferry to Maputo", "From Lyon to Turin a train needs": ends that stand before the noun. */
function withOpening(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  behind: LinkEnds | null,
): LinkEnds | null {
  const { from, between } = reading.pack.linkFrames
  const clause = holding(sentence.clauses, group.head)
  let start = clause?.from ?? sentence.from
  while (start < group.from && reading.words[start]?.tag === 'PUNCT') start++
  const opener = reading.words[start]?.lemma.toLowerCase() ?? ''
  if (!from.has(opener) && !between.has(opener)) return behind
  const before = endsBehind(reading, start, group.from)
  if (!before || before.from === null) return behind
  return {
    ...before,
    to: before.to.length > 0 ? before.to : (behind?.to ?? []),
    via: [...before.via, ...(behind?.via ?? [])],
  }
}

/** "Two services to Accra are foreseen | from the port of Lagos": where it begins, behind the verb. */
function withOrigin(
  reading: Reading,
  { verbs, to }: ParsedSentence,
  ends: LinkEnds | null,
): LinkEnds | null {
  if (!ends || ends.from !== null || ends.to.length === 0) return ends
  const verb = verbs.find((v) => v.from >= ends.end && v.from <= ends.end + 1)
  let at = verb?.to ?? to
  // "Are operated by Condor three times a week | from Luanda".
  const limit = Math.min(to, at + ORIGIN)
  const opens = () => reading.pack.linkFrames.from.has(reading.tokens[at]?.lower ?? '')
  while (at < limit && !opens() && !CUTS.has(reading.words[at]?.tag ?? 'PUNCT')) at++
  if (at >= limit || !opens()) return ends
  const behind = endsBehind(reading, at, to)
  return behind?.from ? { ...ends, from: behind.from, end: behind.end } : ends
}

/** How many tokens behind the verb "from" may stand. */
const ORIGIN = 10

/** What no origin follows. */
const CUTS: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ'])

/** Where the next link is named with a verb between, or with ends of its own: "and a bus service between". */
function nextLink(reading: Reading, sentence: ParsedSentence, group: NounGroup): number {
  const verb = sentence.verbs.find((v) => v.from >= group.to)
  const next = sentence.nouns.find(
    (n) =>
      n.from >= group.to &&
      ((verb && n.from >= verb.to) || isApart(reading, group, n)) &&
      linkNoun(reading, n) !== undefined,
  )
  return next ? next.from : sentence.to
}

/** A chain behind its noun must follow at once. */
function interrupted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = reading.words[i]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return true
  }
  return false
}

/** "shipping lines and direct flights between A and B": the ends, and what is said, are those of both. */
function shareEnds(reading: Reading, sites: readonly LinkSite[]): LinkSite[] {
  return sites.map((site, i) => {
    const [mate, next] = [sites[i - 1], sites[i + 1]]
    const shared = next?.ends && isJoined(reading, site, next)
    const own = !site.ends || site.ends.end === next?.ends?.end
    return {
      ...site,
      ends: shared && own ? next.ends : site.ends,
      mate: mate && isJoined(reading, mate, site) ? mate : undefined,
    }
  })
}

/** True where only "and" or a comma, and modifiers, stand between two links, or the ends of the first besides. */
function isJoined(reading: Reading, site: LinkSite, next: LinkSite): boolean {
  const apart = site.group.to < next.group.from && isApart(reading, site.group, next.group)
  const behind = apart && site.ends ? Math.max(site.group.to, site.ends.end) : site.group.to
  const gap = next.group.from - behind
  if (gap > 3 || gap < 1) return false
  const between = reading.words.slice(behind, next.group.from)
  const { clauses } = site.sentence
  const told = clauses.some(({ verb }) => verb.from >= site.group.to && verb.to <= next.group.from)
  // "Agreed on the corridor, | a train left": the subject of a clause of its own.
  const opening = holding(clauses, site.group.head)?.link === 'adverbial'
  const own =
    opening &&
    clauses.some((c) => c.from >= site.group.to && c.subject[0]?.head === next.group.head)
  return !told && !own && between.some((w) => w.tag === 'CCONJ' || w.lemma === ',')
}
