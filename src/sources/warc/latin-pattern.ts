/** A name as a pattern, and the part of it that is looked for first. */
export interface LatinPattern {
  readonly beginning: string
  readonly whole: string
}

/** Names that have one of these are written in Latin letters. */
export const LATIN_LETTER = /[A-Za-z]/

/**
 * What may stand between the words of a name: spaces, hyphens, marks, references, tags, escapes. Each of them can be
 * read in one way only, so that hostile text cannot make the search try many.
 */
const GAP =
  '(?:[^A-Za-z<&\\\\]|&#?\\w{1,8};|&(?!#?\\w{1,8};)|<[^<>]{0,300}>|\\\\u[\\dA-Fa-f]{4}|\\\\(?!u[\\dA-Fa-f]{4})[^<&]){1,20}'
/** What a letter that is not in ASCII may be in some set of characters or as a reference; 0xA0 is no space in UTF-8. */
const LETTER = '[^\\t-\\r <>]{1,9}?'
/** Letters and digits that the beginning must have: fewer would be found everywhere. */
const LEAST = 3

/** An abbreviation is meant in capitals only: "US", not "Contact us". */
const ABBREVIATION = /^[A-Z]\.?[A-Z]/
const RUNS = /[A-Za-z\d.+]+|(?:(?![A-Za-z])[\p{L}\p{M}])+|[^A-Za-z\d.+\p{L}\p{M}]+/gu
const ASCII = /^[A-Za-z\d.+]/
const OTHER_LETTER = /^[\p{L}\p{M}]/u

/** The pattern of a name that has Latin letters; see `firstLook` for small letters and capitals. */
export function latinPattern(name: string): LatinPattern {
  const runs: readonly string[] = name.match(RUNS) ?? []
  // A letter beyond ASCII at the beginning tells nothing that the rest does not.
  const parts = runs.slice(runs.findIndex((run) => ASCII.test(run)))
  const capitals = ABBREVIATION.exec(name)?.[0].length ?? 1
  const patterns = parts.map((part, i) => pattern(part, i === 0 ? capitals : 0))
  let count = 0
  const enough = parts.findIndex((part) => {
    if (ASCII.test(part)) count += part.length
    return count >= LEAST
  })
  const beginning = enough < 0 ? patterns : patterns.slice(0, enough + 1)
  return { beginning: beginning.join(''), whole: patterns.join('') }
}

function pattern(part: string, capitals: number): string {
  if (ASCII.test(part)) return [...part].map((c, i) => letter(c, i < capitals)).join('')
  return OTHER_LETTER.test(part) ? LETTER : GAP
}

/** A letter in either case; a capital of the beginning of a name as it is. */
function letter(c: string, beginning: boolean): string {
  if (!LATIN_LETTER.test(c)) return c.replace(/[.+]/, '\\$&')
  const capital = c.toUpperCase()
  return beginning && c === capital ? capital : `[${capital}${c.toLowerCase()}]`
}
