import { languages, packOf } from '../languages/index.ts'

/** The classes of words that name a party by a code. */
const NAMING: readonly string[] = ['state', 'bloc']

interface Names {
  /** Codes with the class of words that names them. */
  readonly codes: ReadonlyMap<string, string>
  /** By names in small letters, without accents and full stops. */
  readonly byName: ReadonlyMap<string, string>
}

let known: Names | null = null

/**
 * The code of the state or bloc that somebody names, in capitals or not: by its code, or by a name that a language
 * pack has for it. Any other name is a party as it is written.
 *
 * @example
 * partyCode('turkiye') // 'TR'
 * partyCode('Kish Air') // 'Kish Air'
 */
export function partyCode(name: string): string {
  known ??= names()
  const written = name.trim()
  const code = written.toUpperCase()
  if (known.codes.has(code)) return code
  return known.byName.get(folded(written)) ?? written
}

/** Whether a party is a state or a bloc by its code; null where it is a name as written. */
export function partyKind(party: string): 'state' | 'bloc' | null {
  known ??= names()
  return (known.codes.get(party) as 'state' | 'bloc' | undefined) ?? null
}

function names(): Names {
  const codes = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const language of languages) {
    for (const { class: name, words } of packOf(language)?.words ?? []) {
      if (!NAMING.includes(name)) continue
      for (const [word, code] of words as Iterable<readonly [string, unknown]>) {
        if (typeof code !== 'string') continue
        if (!codes.has(code)) codes.set(code, name)
        if (!byName.has(folded(word))) byName.set(folded(word), code)
      }
    }
  }
  return { codes, byName }
}

function folded(name: string): string {
  const letters = name.normalize('NFD').replace(/[\p{M}.]/gu, '')
  return letters.toLowerCase().replace(/\s+/g, ' ').trim()
}
