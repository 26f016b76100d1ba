import { oncePer } from '../core/once-per.ts'
import type { Token, TokenShape } from '../core/token.ts'
import type { Orthography } from '../languages/pack.ts'
import { Vocabulary } from './vocabulary.ts'

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const MARK = 4

const ASCII = new Uint8Array(128).fill(MARK)
for (let c = 0; c < 128; c++) {
  if (c <= 32 || c === 127) ASCII[c] = SPACE
  else if (c >= 48 && c <= 57) ASCII[c] = DIGIT
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII[c] = LETTER
}

/** Kinds of the characters beyond ASCII, filled as they are met. */
const OTHERS = new Map<number, number>()

function kind(code: number): number {
  if (code < 128) return ASCII[code] as number
  const known = OTHERS.get(code)
  if (known !== undefined) return known
  const char = String.fromCharCode(code)
  let k = MARK
  // Surrogates are letters: a letter outside the basic plane must not be cut in half.
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) k = LETTER
  else if (/\p{Nd}/u.test(char)) k = DIGIT
  else if (/[\s\p{Z}\p{Cc}\p{Cf}\u00ad]/u.test(char)) k = SPACE
  OTHERS.set(code, k)
  return k
}

const ADDRESS = /^(?:https?:\/\/|www\.)[^\s<>"]+/
const H = 104
const W = 119
const BLANK = 32

const PAIRS = new Set(['--', "''", '``'])

/** The word forms of a language; they are kept as long as the language is in use. */
const vocabularyOf = oncePer((_: Orthography) => new Vocabulary())

/**
 * Splits a text into tokens; see {@link Token} for what stands alone. Time is linear in the text.
 *
 * @example tokenise("Iran's $2.4bn", orthography).map((t) => t.text) // ['Iran', "'s", '$', '2.4', 'bn']
 */
export function tokenise(text: string, orthography: Orthography): Token[] {
  return new Tokeniser(text, orthography).all()
}

class Tokeniser {
  private readonly text: string
  private readonly orthography: Orthography
  private readonly tokens: Token[] = []
  private readonly vocabulary: Vocabulary
  private lastEnd = -1

  constructor(text: string, orthography: Orthography) {
    this.text = text
    this.orthography = orthography
    this.vocabulary = vocabularyOf(orthography)
  }

  all(): Token[] {
    const { text, tokens } = this
    let at = 0
    while (at < text.length) at = this.next(at)
    return tokens
  }

  /** Takes what stands at a character; where the next thing may begin. */
  private next(at: number): number {
    switch (kind(this.text.charCodeAt(at))) {
      case SPACE:
        return at + 1
      case LETTER:
        return this.word(at)
      case DIGIT:
        return this.number(at)
      default:
        return this.mark(at)
    }
  }

  private push(start: number, end: number, shape: TokenShape): number {
    const { id, text, lower, capital } = this.vocabulary.form(this.text, start, end, shape)
    const glued = start === this.lastEnd
    this.tokens.push({
      index: this.tokens.length,
      start,
      end,
      text,
      lower,
      shape,
      glued,
      capital,
      form: id,
    })
    this.lastEnd = end
    return end
  }

  private word(start: number): number {
    const { text } = this
    if (this.opensAddress(start)) {
      const address = ADDRESS.exec(text.slice(start, start + 400))
      if (address) return this.push(start, start + address[0].length, 'mark')
    }
    let end = start + 1
    while (end < text.length) {
      const k = kind(text.charCodeAt(end))
      if (k === LETTER || (k === DIGIT && !this.isSign(start, end))) end++
      else break
    }
    // Most words end at a space.
    return text.charCodeAt(end) === BLANK ? this.push(start, end, 'word') : this.goesOn(start, end)
  }

  private opensAddress(at: number): boolean {
    const { text } = this
    const first = text.charCodeAt(at)
    return (
      (first === H && text.startsWith('http', at)) || (first === W && text.startsWith('www.', at))
    )
  }

  /** A word behind whose letters more than a space stands: a hyphen, an apostrophe, a full stop. */
  private goesOn(start: number, letters: number): number {
    const { text } = this
    const hyphen = text[letters] === '-' && letters - start < 4 && this.joins(start, letters)
    const end = hyphen ? this.letters(letters + 1) : letters
    const next = text[end]
    if (next === "'" || next === '’') return this.apostrophe(start, end)
    if (next === '.') return this.dotted(start, end)
    return this.push(start, end, 'word')
  }

  /** Whether a prefix and the word behind its hyphen are one: `co-operation`. */
  private joins(start: number, end: number): boolean {
    const { text, orthography } = this
    return (
      orthography.joined.has(text.slice(start, end).toLowerCase()) &&
      kind(text.charCodeAt(end + 1)) === LETTER &&
      this.lastEnd !== start
    )
  }

  private letters(at: number): number {
    let end = at
    while (end < this.text.length && kind(this.text.charCodeAt(end)) === LETTER) end++
    return end
  }

  /** Whether the letters before a digit are a sign of money: `USD115` is `USD` and `115`. */
  private isSign(start: number, end: number): boolean {
    if (end - start > 4) return false
    // "$NZ5 million".
    if (this.text[start - 1] === '$') return true
    const { signs, scaled } = this.orthography
    if (end - start > 1) return signs.has(this.text.slice(start, end).toLowerCase())
    scaled.lastIndex = start
    return scaled.test(this.text)
  }

  /** `Iran's`, `don't`, `O'Neill`: a known ending is split off, other letters belong to the word. */
  private apostrophe(start: number, end: number): number {
    const { text } = this
    let stop = end + 1
    while (stop < text.length && kind(text.charCodeAt(stop)) === LETTER) stop++
    if (stop === end + 1) return this.push(start, end, 'word')
    const ending = `'${text.slice(end + 1, stop).toLowerCase()}`
    const { clitics } = this.orthography
    if (clitics.has(ending)) return this.split(start, end, stop)
    const before = text.slice(end - 1, end).toLowerCase()
    if (clitics.has(`${before}${ending}`) && end - 1 > start)
      return this.split(start, end - 1, stop)
    return this.push(start, stop, 'word')
  }

  private split(start: number, middle: number, end: number): number {
    this.push(start, middle, 'word')
    return this.push(middle, end, 'word')
  }

  /** A full stop behind a word: `U.S.`, `p.m.`, `Mr.`, an initial, or the end of a sentence. */
  private dotted(start: number, end: number): number {
    const { text } = this
    if (end === start + 1) {
      let stop = end
      while (
        text[stop] === '.' &&
        kind(text.charCodeAt(stop + 1)) === LETTER &&
        kind(text.charCodeAt(stop + 2)) !== LETTER
      )
        stop += 2
      if (stop > end) return this.push(start, text[stop] === '.' ? stop + 1 : stop, 'word')
      if (isCapital(text[start] as string)) return this.push(start, end + 1, 'word')
    }
    return this.push(start, this.ownsStop(start, end) ? end + 1 : end, 'word')
  }

  /** Whether the full stop behind a word is its own, as an abbreviation's. */
  private ownsStop(start: number, end: number): boolean {
    const { abbreviations, numbered, cased, within } = this.orthography
    if (end - start > 8) return false
    const lower = this.text.slice(start, end).toLowerCase()
    if (!abbreviations.has(lower)) return false
    const next = this.behind(end + 1)
    if (next === undefined) return !numbered.has(lower) || isCapital(this.text[start] as string)
    // "the 21st. The", "5bn. Exports": an ending of a number.
    if (start === this.lastEnd && this.tokens.at(-1)?.shape === 'number') {
      return within.has(lower) && !isCapital(next)
    }
    const small = cased.has(lower) && !isCapital(this.text[start] as string)
    if (small || numbered.has(lower)) return kind(next.charCodeAt(0)) === DIGIT
    return !(within.has(lower) && isCapital(next))
  }

  /** The next character that is no space, within a few. */
  private behind(at: number): string | undefined {
    let i = at
    while (i < this.text.length && i < at + 4 && kind(this.text.charCodeAt(i)) === SPACE) i++
    return this.text[i]
  }

  private number(start: number): number {
    const { text } = this
    let end = this.digits(start)
    for (;;) {
      const point = text[end]
      if (point !== '.' && point !== ',' && point !== '٫' && point !== '٬') break
      const stop = this.digits(end + 1)
      const length = stop - end - 1
      if (length === 0 || (point === ',' && length !== 3 && (length > 2 || end - start > 3))) break
      end = stop
    }
    return this.push(start, end, 'number')
  }

  private digits(at: number): number {
    while (at < this.text.length && kind(this.text.charCodeAt(at)) === DIGIT) at++
    return at
  }

  private mark(start: number): number {
    const pair =
      this.text[start] === this.text[start + 1] && PAIRS.has(this.text.slice(start, start + 2))
    return this.push(start, pair ? start + 2 : start + 1, 'mark')
  }
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = word[0] as string
  return first !== first.toLowerCase()
}
