import { isFurniture, labelWords } from './furniture.ts'

/** An element of the furniture that is open. */
interface Candidate {
  readonly name: string
  /** Where its tag stands in what was written. */
  readonly at: number
  /** How many elements of its name were open within it. */
  inner: number
  kept: boolean
  prose: number
}

/** Elements that another of their kind, or the one around them, closes. */
const FRAGILE = new Set('p li td tr th dt dd option a span'.split(' '))
/** The date and the authors of an article stand in such a part, and the heading in another. */
const TELLING =
  /(?:^| )(?:meta|metadata|byline|info|author|authors|pubdate|header|masthead|bio)(?: |$)/
const KEPT = new Set(['h1', 'article', 'main'])
/** A stretch of text between two tags that is as long is more than a link. */
const LONG = 80
const MOST_PROSE = 300
const MOST_OPEN = 60

/**
 * Follows the furniture of a page while its tags are read, to say what can be left out before the page is parsed: a part
 * that is named as furniture, and has neither a heading of the page nor more than 300 characters of prose.
 */
export class FurnitureTags {
  private readonly open: Candidate[] = []
  private readonly known = new Map<string, boolean>()

  /** An element opens; `at` is where its tag will stand in what is written. */
  enter(name: string, attributes: string, at: number): void {
    for (const each of this.open) {
      if (each.name === name) each.inner++
      if (KEPT.has(name)) each.kept = true
    }
    if (FRAGILE.has(name) || this.open.length >= MOST_OPEN) return
    if (this.isFurniture(name, attributes))
      this.open.push({ name, at, inner: 0, kept: false, prose: 0 })
  }

  /** Words between two tags. */
  words(length: number): void {
    if (length < LONG) return
    for (const each of this.open) each.prose += length
  }

  /** An element closes: from where on what was written is furniture, or -1. */
  leave(name: string): number {
    let from = -1
    for (let i = this.open.length - 1; i >= 0; i--) {
      const each = this.open[i] as Candidate
      if (each.name !== name) continue
      if (each.inner-- > 0) continue
      // What was opened within it and not closed ends with it.
      this.open.length = i
      if (!each.kept && each.prose <= MOST_PROSE) from = each.at
    }
    return from
  }

  private isFurniture(name: string, attributes: string): boolean {
    const key = name + attributes
    let known = this.known.get(key)
    if (known === undefined) {
      const names = [...attributes.matchAll(/ (?:class|id)="([^"]*)"/g)].map((match) => match[1])
      const role = / role="([^"]*)"/.exec(attributes)?.[1] ?? null
      const label = labelWords(names.join(' '))
      known = !TELLING.test(label) && isFurniture(name, role, label)
      this.known.set(key, known)
    }
    return known
  }
}
