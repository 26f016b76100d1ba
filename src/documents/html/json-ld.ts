import { shownWords } from './page-words.ts'

/** What the data that a page carries for machines says of its article. */
export interface LinkedData {
  readonly headline: string | null
  readonly body: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly language: string | null
  readonly url: string | null
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|SpecialAnnouncement|PressRelease)$/
const PAGE = /(?:WebPage|CreativeWork|MediaObject|VideoObject)$/
const MOST_THINGS = 5000
const MOST_SCRIPTS = 100

/**
 * The article that the `application/ld+json` scripts of a page describe, by schema.org; null where they describe
 * none. A script that is no JSON says nothing. Where there are several articles, the one with the longest
 * body, or the first.
 */
export function linkedArticle(scripts: readonly string[]): LinkedData | null {
  const things = scripts.slice(0, MOST_SCRIPTS).flatMap((script) => thingsOf(parsed(script)))
  const articles = things.filter((thing) => isOf(thing, ARTICLE))
  const first = articles.find((thing) => wordsAt(thing, 'datePublished') !== null) ?? articles[0]
  const longest = articles.reduce(
    (best, thing) => (bodyOf(thing).length > bodyOf(best ?? {}).length ? thing : best),
    first,
  )
  const article = longest ?? things.find((thing) => isOf(thing, PAGE) && dated(thing))
  return article ? dataOf(article, things) : null
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '')
  // Line breaks and tabs within strings are the commonest slip; elsewhere they are white space as well.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids
  for (const each of [text, text.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(each)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

/** The objects of a value, those within others included, in their order; at most 5,000 of them. */
function thingsOf(value: unknown): Thing[] {
  const found: Thing[] = []
  const open: unknown[] = [value]
  for (let seen = 0; open.length > 0 && seen < MOST_THINGS; seen++) {
    const each = open.pop()
    if (typeof each !== 'object' || each === null) continue
    if (!Array.isArray(each)) found.push(each as Thing)
    const inner = Array.isArray(each) ? each : Object.values(each)
    for (const one of inner.slice(0, MOST_THINGS).reverse()) {
      if (typeof one === 'object') open.push(one)
    }
  }
  return found
}

function isOf(thing: Thing, kind: RegExp): boolean {
  return [at(thing, '@type')].flat().some((type) => typeof type === 'string' && kind.test(type))
}

function dated(thing: Thing): boolean {
  return wordsAt(thing, 'datePublished') !== null
}

function at(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined
}

function wordsAt(thing: Thing, key: string): string | null {
  const value = [at(thing, key)].flat()[0]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function bodyOf(thing: Thing): string {
  return wordsAt(thing, 'articleBody') ?? ''
}

function dataOf(article: Thing, things: readonly Thing[]): LinkedData {
  const main = at(article, 'mainEntityOfPage')
  return {
    headline: shown(wordsAt(article, 'headline') ?? wordsAt(article, 'name')),
    body: plainWords(bodyOf(article)) || null,
    published: wordsAt(article, 'datePublished'),
    authors: namesAt(article, 'author', things),
    publisher: shown(namesAt(article, 'publisher', things)[0] ?? null),
    language: wordsAt(article, 'inLanguage'),
    url:
      wordsAt(article, 'url') ??
      (typeof main === 'string' ? main : isThing(main) ? wordsAt(main, '@id') : null),
  }
}

function shown(words: string | null): string | null {
  return words === null ? null : shownWords(plainWords(words)).trim() || null
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function namesAt(article: Thing, key: string, things: readonly Thing[]): string[] {
  return [at(article, key)]
    .flat()
    .slice(0, 20)
    .flatMap((each): string[] => {
      if (typeof each === 'string') return each.trim() === '' ? [] : [each.trim()]
      const name = isThing(each) ? nameOf(each, things) : null
      return name === null ? [] : [name]
    })
}

/** The name of a thing, or of the one that it only points at. */
function nameOf(thing: Thing, things: readonly Thing[]): string | null {
  const own = wordsAt(thing, 'name')
  const id = wordsAt(thing, '@id')
  if (own !== null || id === null) return own
  const meant = things.find((each) => each !== thing && at(each, '@id') === id && at(each, 'name'))
  return meant ? wordsAt(meant, 'name') : null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
}

/** Words that may have tags and entities in them, though they should be plain. */
function plainWords(words: string): string {
  return words
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/&(#\d{1,6}|[a-z]{2,5});/g, (whole, name: string) => {
      if (name.startsWith('#'))
        return String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff))
      return ENTITIES[name] ?? whole
    })
}
