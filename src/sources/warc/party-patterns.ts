import { LATIN_LETTER, latinPattern } from './latin-pattern.ts'
import { scriptPatterns } from './script-patterns.ts'

/** The end of a name: a letter behind it would make it another word. */
const END = '(?![A-Za-z])'
/** The beginning of one: what stands before it is no letter, unless that is an escape of JSON. */
const START = '(?:(?<![A-Za-z])|(?<=\\\\[bfnrt]|\\\\u[\\dA-Fa-f]{4}))'
const SMALL_WORDS = /^[^A-Z]*[\s-](?=[A-Z])/

/**
 * The names of one party as patterns over bytes that are written as Latin-1. V8 runs an expression at 700 to
 * 1,500 MB/s as long as few bytes can begin it; so names that begin with a capital, names that may begin with any
 * letter and names in other scripts have one each. All in one would run at 100.
 */
export class PartyNames {
  private readonly capital: LatinNames
  private readonly small: LatinNames
  private readonly scripts: RegExp | null

  constructor(names: readonly string[]) {
    // Of "states of Central Asia" the name is what is looked for.
    const latin = names
      .filter((name) => LATIN_LETTER.test(name))
      .map((name) => name.replace(SMALL_WORDS, ''))
    this.capital = new LatinNames(latin.filter((name) => /^[A-Z]/.test(name)))
    this.small = new LatinNames(latin.filter((name) => !/^[A-Z]/.test(name)))
    const others = names.filter((name) => !LATIN_LETTER.test(name))
    this.scripts = anyOf(others.flatMap(scriptPatterns), '')
  }

  /** Whether text has one of the names; `ascii` says that it has no byte beyond ASCII. */
  in(text: string, ascii: boolean): boolean {
    if (this.capital.in(text) || this.small.in(text)) return true
    return !ascii && this.scripts !== null && this.scripts.test(text)
  }
}

/** Names that are found by their first words, with one expression for all, and then looked at in full. */
class LatinNames {
  private readonly beginnings: RegExp | null
  private readonly whole: RegExp

  constructor(names: readonly string[]) {
    const patterns = names.map(latinPattern)
    this.beginnings = anyOf(shortest(patterns.map(({ beginning }) => beginning)), 'g')
    this.whole = new RegExp(
      `${START}(?:${patterns.map(({ whole }) => whole).join('|')})${END}`,
      'y',
    )
  }

  in(text: string): boolean {
    const { beginnings, whole } = this
    if (!beginnings) return false
    beginnings.lastIndex = 0
    for (let found = beginnings.exec(text); found; found = beginnings.exec(text)) {
      whole.lastIndex = found.index
      if (whole.test(text)) return true
      // Another name may begin within this one.
      beginnings.lastIndex = found.index + 1
    }
    return false
  }
}

function anyOf(patterns: readonly string[], flags: string): RegExp | null {
  return patterns.length === 0 ? null : new RegExp([...new Set(patterns)].join('|'), flags)
}

/** Patterns without those that another one begins: where that is found, so is this. */
function shortest(patterns: readonly string[]): string[] {
  const kept: string[] = []
  for (const pattern of [...new Set(patterns)].sort()) {
    const last = kept.at(-1)
    if (last === undefined || !pattern.startsWith(last)) kept.push(pattern)
  }
  return kept
}
