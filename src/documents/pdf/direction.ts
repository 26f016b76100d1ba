/** Letters that are written from right to left: Hebrew, Arabic, Syriac and their joined forms. */
const RIGHT = /[\u0590-\u07ff\u0860-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
/** Digits, also Arabic and Persian ones, are written from left to right. */
const LEFT = /[\p{L}\p{N}]/gu
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** How many letters of a text are written from right to left, and how many letters and digits from left to right. */
export interface Directions {
  readonly right: number
  readonly left: number
}

export function directionsOf(text: string): Directions {
  const digits = count(text, ARABIC_DIGITS)
  const right = count(text, RIGHT) - digits
  return { right, left: count(text, LEFT) - right }
}

/**
 * Whether words are read from right to left: as the page is, unless three quarters of their letters are written the other
 * way; words without letters are read as the page is.
 */
export function isRightToLeft(words: string, page: boolean): boolean {
  const { right, left } = directionsOf(words.replace(/\p{N}+/gu, ''))
  return page ? right * 3 >= left : right > left
}

/** Most text has no such letter, and is not looked at twice. */
function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Words or a space, and which way they are written; 0 for what is written as its neighbours are. */
interface Unit {
  readonly text: string
  readonly way: -1 | 0 | 1
}

/** Puts words that stand side by side, from left to right, into the order in which they are read. */
export function readingOrder(words: readonly string[], rightToLeft: boolean): string[] {
  const units = words.map((text): Unit => ({ text, way: wayOf(text) }))
  if (!rightToLeft && units.every(({ way }) => way >= 0)) return [...words]
  const base = rightToLeft ? -1 : 1
  const ways = resolved(units, base)
  const order = units.map((_, i) => i)
  if (rightToLeft) order.reverse()
  return turnedBack(order, (i) => ways[i] !== base).map((i) => words[i] as string)
}

function wayOf(text: string): Unit['way'] {
  const { right, left } = directionsOf(text)
  if (right === 0 && left === 0) return 0
  return right > 0 ? -1 : 1
}

/** Marks and spaces between words of one way go that way, all others that of the line. */
function resolved(units: readonly Unit[], base: -1 | 1): (-1 | 1)[] {
  const before: Unit['way'][] = []
  let last: Unit['way'] = base
  for (const { way } of units) {
    last = way || last
    before.push(last)
  }
  const ways: (-1 | 1)[] = new Array(units.length)
  let next: Unit['way'] = base
  for (let i = units.length - 1; i >= 0; i--) {
    next = (units[i] as Unit).way || next
    const own = (units[i] as Unit).way
    ways[i] = (own || (before[i] === next ? next : base)) as -1 | 1
  }
  return ways
}

/** Turns each stretch of what goes the other way around. */
function turnedBack(order: readonly number[], isOther: (i: number) => boolean): number[] {
  const turned: number[] = []
  let stretch: number[] = []
  for (const each of order) {
    if (isOther(each)) stretch.push(each)
    else {
      turned.push(...stretch.reverse(), each)
      stretch = []
    }
  }
  return [...turned, ...stretch.reverse()]
}
