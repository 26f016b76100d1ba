/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
}

/**
 * A place's name in small Latin letters and digits alone, so that spellings meet; empty for names in other scripts.
 *
 * @example foldedPlace('Bandar-e ‘Abbās') // 'bandareabbas'
 */
export function foldedPlace(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ıłøđßæœþð]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
}

/** The number by which a folded name is found: FNV-1a of its letters, 32 bits, never 0. */
export function placeHash(folded: string): number {
  let hash = HASH_START
  for (let i = 0; i < folded.length; i++) hash = hashedOn(hash, folded.charCodeAt(i))
  return hash >>> 0 || 1
}

export const HASH_START = 0x811c9dc5

/** The hash with one more letter. */
export function hashedOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}
