import type { Actor, TokenRange } from '../core/actor.ts'
import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Item } from '../grammar/item.ts'
import { classes } from '../grammar/numbering.ts'
import type { Directory, Entity } from './directory.ts'
import type { NameRun } from './names.ts'
import { spans } from './spans.ts'
import type { Candidate } from './standing.ts'
import { words } from './words.ts'

const SAYING = classes.of('saying')
const MEETING = classes.of('meeting')
const DEALING = classes.of('dealing')
const BE = classes.of('be')

/** Enters into the directory whom the candidates introduce by name, wherever in the document. */
export function introduce(chart: Chart, found: readonly Candidate[], directory: Directory): void {
  for (const candidate of found)
    if (candidate.item.class !== 'name') enter(chart, candidate, directory)
  for (const { item } of found) {
    if (item.class !== 'name') continue
    if (isPerson(chart, item)) directory.addPerson(item)
    else if (isFirm(chart, item)) enterFirm(chart, item, directory)
  }
  for (let i = 1; i < found.length; i++) {
    const [before, next] = [found[i - 1] as Candidate, found[i] as Candidate]
    enterHead(chart, before, next, directory)
    enterHeading(chart, before, next, directory)
  }
}

const HEADED = classes.of('headed-by')
const HEADING = classes.of('heading')

/** How far behind a delegation its head is named: "a trade team of 30 that arrived on Monday, led by". */
const FAR = 14
/** How far before his name it is said that he heads it: "led by its Vice-Minister". */
const NEAR = 5

function enter(chart: Chart, { actor, inner }: Candidate, directory: Directory): void {
  for (const part of inner) enter(chart, part, directory)
  const { name, kind } = actor
  if (!name) return
  if (kind === 'person') {
    const { head, ofState, codes, role } = actor
    const parties = partiesOf(chart, actor)
    directory.addPerson(name, { parties, home: codes, head, ofState, role })
  } else if (kind === 'organisation' || kind === 'company' || kind === 'bloc') {
    enterBody(chart, actor, name, directory)
  }
}

function enterFirm(chart: Chart, item: Item, directory: Directory): void {
  if (directory.findPerson(item)) return
  const name = words(chart.tokens, item)
  directory.addEntity(name, { name, kind: 'company', parties: [name], home: [], head: '' })
}

/** "A Peruvian delegation led by Ana Soto": who heads the people of a state is of that state. */
function enterHead(
  chart: Chart,
  people: Candidate,
  { actor, item }: Candidate,
  directory: Directory,
): void {
  const { kind, codes } = people.actor
  if (kind !== 'group' || codes.length !== 1 || item.from - people.item.to > FAR) return
  const name = actor.name ?? item
  const person = name.to - name.from > 1 ? directory.findPerson(name) : undefined
  if (!person || person.parties.length > 0) return
  for (let at = Math.max(people.item.to, item.from - NEAR); at < item.from; at++)
    if (begins(chart, at, HEADED)) person.parties = codes
}

/** How far behind his name it is said whom he heads: ", who heads the". */
const HEADS = 5

/** "Ana Soto, who heads the Peruvian Oil Company,": of those whom she heads. */
function enterHeading(
  chart: Chart,
  { actor, item }: Candidate,
  headed: Candidate,
  directory: Directory,
): void {
  const { kind } = headed.actor
  const gap = headed.item.from - item.to
  if (kind === 'person' || kind === 'office' || gap < 2 || gap > HEADS) return
  const name = actor.name ?? item
  const person = name.to - name.from > 1 ? directory.findPerson(name) : undefined
  if (!person || person.parties.length > 0) return
  for (let at = item.to; at < headed.item.from; at++)
    if (begins(chart, at, HEADING)) person.parties = partiesOf(chart, headed.actor)
}

function enterBody(chart: Chart, actor: Actor, name: TokenRange, directory: Directory): void {
  if (actor.refers === 'name') return
  const entity = {
    name: words(chart.tokens, name),
    kind: actor.kind as Entity['kind'],
    parties: partiesOf(chart, actor),
    home: actor.codes,
    head: actor.head,
  }
  directory.addEntity(entity.name, entity)
  if (actor.short) directory.addEntity(words(chart.tokens, actor.short), entity)
  const letters = initials(chart.tokens, name)
  if (letters.length > 2) directory.addEntity(letters, entity)
}

/** The first letters of the words with a capital: what an abbreviation is likely to be. */
function initials(tokens: readonly Token[], { from, to }: TokenRange): string {
  let letters = ''
  for (let i = from; i < to; i++) {
    const t = tokens[i] as Token
    if (t.capital) letters += t.text[0]
  }
  return letters
}

/** The party codes of an actor by its own words, or the name that is the party. */
export function partiesOf(chart: Chart, actor: Actor): readonly string[] {
  const own = actor.kind === 'organisation' || actor.kind === 'company' ? actor.name : actor.body
  if (actor.own && own) return [words(chart.tokens, own)]
  return actor.codes
}

/**
 * True where a name is a person's: it begins with a given name, stands beside a verb of saying, or
 * has two words and stands beside a verb of what people do.
 */
export function isPerson(chart: Chart, item: Item): boolean {
  const { given, weak } = item.value as NameRun
  // "Ana Soto, who heads": only people do.
  if (given || begins(chart, item.to + 1, HEADING)) return true
  if (chart.has(item.from, 'place')) return false
  const alone = item.to - item.from === 1
  if (alone && chart.has(item.from - 1, 'article')) return false
  if (saysBehind(chart, item.to, SAYING)) return true
  if (weak && alone) return false
  if (saysBefore(chart, item.from, SAYING)) return true
  return !alone && (saysBehind(chart, item.to, MEETING) || saysBefore(chart, item.from, MEETING))
}

/** True where a name of one word, whom nobody introduced, does business: a firm's. What "was launched" does none. */
function isFirm(chart: Chart, item: Item): boolean {
  const { weak } = item.value as NameRun
  if (weak || item.to - item.from > 1 || chart.has(item.from, 'place')) return false
  if (chart.has(item.from - 1, 'article')) return false
  const told = !begins(chart, item.to, BE) && saysBehind(chart, item.to, DEALING)
  return told || saysBefore(chart, item.from, DEALING)
}

function saysBehind(chart: Chart, at: number, kind: number): boolean {
  if (begins(chart, at, kind)) return true
  const between = chart.tokens[at]
  return between?.shape === 'word' && !between.capital && begins(chart, at + 1, kind)
}

function begins(chart: Chart, at: number, kind: number): boolean {
  for (let item = chart.first(at); item; item = item.next) if (item.kind === kind) return true
  return false
}

function saysBefore(chart: Chart, at: number, kind: number): boolean {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) if (spans(chart, i, at, kind)) return true
  return false
}
