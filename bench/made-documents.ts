import { AGENCIES } from './made-names.ts'
import { SENTENCES } from './made-sentences.ts'
import type { Telling } from './made-telling.ts'
import { FIRST_YEAR, LAST_YEAR, type World, worldOf } from './made-world.ts'
import { type Seeded, seeded, zipf } from './seeded.ts'

/** A made document, shaped as `read` takes it. */
export interface MadeDocument {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly url: string
  readonly published: string
  readonly language: 'en'
  readonly text: string
}

/** How many documents there are to be, and from which seed. */
export interface MadeOptions {
  readonly documents: number
  readonly seed: number
}

const REPRINTED = 0.08
const FARTHEST_REPRINT = 60
const SHORTEST = 12
const LONGEST = 26
const DAYS_IN_MONTH = 28
const SUM_OF_WEIGHTS = SENTENCES.reduce((sum, [weight]) => sum + weight, 0)

/**
 * Documents about some 60 states between 2005 and 2026, in the order of their dates, with about ten records
 * each, and as much prose around a record as real articles have: made from a seed, so that document n is the same in every run. Pairs of states and projects are
 * spoken of by Zipf's law; works are promised, slip, and are opened or forgotten; one text of twelve is
 * another one reprinted.
 *
 * @example madeDocuments({ documents: 2000, seed: 1 })(0).text
 */
export function madeDocuments({ documents, seed }: MadeOptions): (n: number) => MadeDocument {
  const world = worldOf(seed, documents)
  const agency = zipf(AGENCIES.length, 0.8)
  return (n) => {
    const chance = seeded(seed, 7, n)
    const origin = chance.chance(REPRINTED) ? Math.max(0, n - chance.whole(1, FARTHEST_REPRINT)) : n
    const date = dateOf(n, documents)
    const source = AGENCIES[agency(chance)] as string
    const body = bodyOf({ seed, n: origin, world, documents })
    return {
      id: `made-${n}`,
      title: body.title,
      source,
      url: `https://${source.toLowerCase().replaceAll(' ', '-')}.example/${n}`,
      published: date.iso,
      language: 'en',
      text: textOf(body, { source, reprint: origin !== n, chance }),
    }
  }
}

interface MadeBody {
  readonly title: string
  readonly dateline: string
  readonly paragraphs: readonly string[]
}

interface Origin {
  readonly seed: number
  readonly n: number
  readonly world: World
  readonly documents: number
}

function bodyOf({ seed, n, world, documents }: Origin): MadeBody {
  const chance = seeded(seed, 8, n)
  const pair = world.drawPair(chance)
  const telling: Telling = { seed, world, pair, ...dateOf(n, documents), chance }
  const sentences: string[] = []
  const wanted = chance.whole(SHORTEST, LONGEST)
  while (sentences.length < wanted) {
    const sentence = drawn(chance)(telling)
    if (sentence !== null && !sentences.includes(sentence)) sentences.push(sentence)
  }
  const paragraphs: string[] = []
  while (sentences.length > 0) paragraphs.push(sentences.splice(0, chance.whole(1, 4)).join(' '))
  const title = `${pair.a[1]} and ${pair.b[1]} ${chance.pick(TITLES)}`
  return { title, dateline: chance.pick([pair.a, pair.b])[3].toUpperCase(), paragraphs }
}

const TITLES = [
  'take stock of their cooperation',
  'speak of trade and transport',
  'draw closer',
  'look ahead',
]

function drawn(chance: Seeded) {
  let wanted = chance.next() * SUM_OF_WEIGHTS
  for (const [weight, sentence] of SENTENCES) {
    wanted -= weight
    if (wanted < 0) return sentence
  }
  throw new Error('the weights of the sentences do not add up')
}

interface Print {
  readonly source: string
  readonly reprint: boolean
  readonly chance: Seeded
}

/** A reprint has another head, and often lacks the end. */
function textOf(body: MadeBody, { source, reprint, chance }: Print): string {
  const { title, dateline, paragraphs } = body
  const cut = reprint && chance.chance(0.5) ? Math.max(1, paragraphs.length - 1) : paragraphs.length
  const [first = '', ...rest] = paragraphs.slice(0, cut)
  const head = reprint ? `${source}: ${title}` : title
  return [head, `${dateline} (${source}) – ${first}`, ...rest].join('\n\n')
}

function dateOf(n: number, documents: number) {
  const years = (n / documents) * (LAST_YEAR - FIRST_YEAR)
  const months = Math.floor((years % 1) * 12)
  const day = 1 + Math.floor(((years * 12) % 1) * DAYS_IN_MONTH)
  const year = FIRST_YEAR + Math.floor(years)
  const iso = `${year}-${two(months + 1)}-${two(day)}`
  return { year, month: months + 1, day, iso }
}

const two = (number: number): string => `${number}`.padStart(2, '0')
