import type { TokenRange } from '../core/actor.ts'
import { ByToken } from '../core/by-token.ts'
import { hasStateShape } from '../core/state-code.ts'
import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Layers } from '../languages/pack.ts'
import type { Sentence } from '../text/sentence.ts'
import { runLayers } from '../values/values.ts'
import { type Ranking, ranking } from './about.ts'
import { Directory } from './directory.ts'
import { blocOn } from './gone-states.ts'
import { introduce } from './introduce.ts'
import type { Mention, Mentions } from './mention.ts'
import { nameRuns } from './names.ts'
import { settleOffices } from './offices.ts'
import { datelineState, governmentOfAddress, type Origin, stateOfAddress } from './origin.ts'
import { Resolver } from './resolve.ts'
import { type Candidate, settleCapitals, standing } from './standing.ts'

/**
 * Reads the mentions of a document whose chart holds the lexicon's entries and the values.
 *
 * Names that no lexicon has are found first, then the rules of the language run, and at last the
 * document tells who is meant by a surname, an abbreviation, "the ministry" or "the two sides". In a
 * document published while the Soviet Union was there, Moscow is its capital.
 */
export function mentions(
  chart: Chart,
  rules: Layers,
  sentences: readonly Sentence[],
  origin: Origin = { published: null },
): Mentions {
  nameRuns(chart, sentences)
  chart.revalue('bloc', (code) => blocOn(String(code), origin.published))
  runLayers(rules, chart)
  const found = standing(chart, sentences)
  settleCapitals(found, origin.published)
  const directory = new Directory(chart.tokens)
  introduce(chart, found, directory)
  const rank = ranking(found, sentences)
  const ranked = rank.codes
  const about = ranked.slice(0, sidesOf(found, rank))
  const from = datelineState(found, chart, origin) ?? publisher(rank, origin)
  const home = from ?? about[0] ?? null
  const states = pairOf(rank, found)
  settleOffices(found, directory, { chart, sentences, home: from, about, states })
  const resolver = new Resolver({ chart, directory, ranking: ranked, home, about, found })
  const list = resolved(chart.tokens, found, sentences, resolver)
  return new MentionsByToken(list, {
    about,
    author: governmentOfAddress(origin.url),
    origin: from,
    tokens: chart.tokens.length,
  })
}

/** The two states that a document is about, where no third is spoken of much; blocs have two letters, too. */
function pairOf({ codes, weights }: Ranking, found: readonly Candidate[]): readonly string[] {
  const blocs = new Set(found.flatMap(({ actor }) => (actor.kind === 'bloc' ? actor.codes : [])))
  const states = codes.filter((code) => hasStateShape(code) && !blocs.has(code))
  const [second, third] = [1, 2].map((i) => weights.get(states[i] ?? '') ?? 0) as [number, number]
  return third > second * LIKE ? [] : states.slice(0, 2)
}

/** The state that a document was published in, where the document speaks of it. */
function publisher({ weights }: Ranking, { url }: Origin): string | null {
  const code = stateOfAddress(url)
  return code !== null && weights.has(code) ? code : null
}

/** What is known of the whole document. */
interface Whole extends Pick<Mentions, 'about' | 'author' | 'origin'> {
  readonly tokens: number
}

class MentionsByToken extends ByToken<Mention> implements Mentions {
  readonly about: readonly string[]
  readonly author: string | null
  readonly origin: string | null

  constructor(list: readonly Mention[], whole: Whole) {
    super(list, whole.tokens)
    this.about = whole.about
    this.author = whole.author
    this.origin = whole.origin
  }

  at(from: number, to: number): readonly Mention[] {
    return between(this.list, this.first(from), { from, to })
  }
}

/**
 * How many sides a document has: three where it speaks of three at least as often as of two ("the
 * two countries"), and the third is spoken of like the second.
 */
function sidesOf(found: readonly Candidate[], { codes, weights }: Ranking): number {
  let [threes, twos] = [0, 0]
  for (const { actor } of found) {
    if (actor.count === 3) threes++
    else if (actor.count === 2) twos++
  }
  if (threes === 0 || twos > threes) return 2
  const [second, third] = [weights.get(codes[1] ?? '') ?? 0, weights.get(codes[2] ?? '') ?? 0]
  return third >= second * LIKE ? 3 : 2
}

/** How much of the second's weight the third of three sides has. */
const LIKE = 0.25

/** "Peru's Condor signed": the state only tells whose the firm is. */
function isOwned(
  tokens: readonly Token[],
  owner: Mention | undefined,
  { kind, form, from }: Mention,
): boolean {
  if (owner?.kind !== 'state' || kind !== 'company' || form !== 'name') return false
  return owner.to === from - 1 && tokens[owner.to]?.glued === true && !tokens[from]?.glued
}

function resolved(
  tokens: readonly Token[],
  found: readonly Candidate[],
  sentences: readonly Sentence[],
  resolver: Resolver,
): Mention[] {
  const list: Mention[] = []
  let at = 0
  for (const sentence of sentences) {
    resolver.beginSentence(sentence.block)
    for (; at < found.length && (found[at] as Candidate).item.from < sentence.to; at++) {
      const mention = resolver.read(found[at] as Candidate)
      if (!mention) continue
      if (isOwned(tokens, list.at(-1), mention)) list.pop()
      list.push(mention)
    }
  }
  return list
}

/** Of the mentions from one on, those that overlap a range; one that is larger gives way to those inside it that fit. */
function between(
  list: readonly Mention[],
  first: number,
  { from, to }: TokenRange,
): readonly Mention[] {
  if (first >= list.length || (list[first] as Mention).from >= to) return NONE
  const found: Mention[] = []
  for (let i = first; i < list.length && (list[i] as Mention).from < to; i++) {
    const mention = list[i] as Mention
    if (mention.from >= from && mention.to <= to) found.push(mention)
    else found.push(...innerOrSelf(mention, { from, to }))
  }
  return found
}

const NONE: readonly Mention[] = []

function innerOrSelf(mention: Mention, range: TokenRange): readonly Mention[] {
  const { inner } = mention
  const first = inner.findIndex(({ to }) => to > range.from)
  const found = first < 0 ? NONE : between(inner, first, range)
  return found.length > 0 ? found : [mention]
}
