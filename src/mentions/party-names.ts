import { languages, packOf } from '../languages/index.ts'
import { partyCode } from './party-code.ts'

/** The classes of words that name a party, or something that belongs to one. */
const NAMING: ReadonlySet<string> = new Set([
  'state',
  'state-adjective',
  'state-people',
  'capital',
  'bloc',
  'state-group',
  'office-of-one',
  'body-of-one',
  'firm-name',
  'place',
])

/** Languages of documents that are kept although they cannot be read yet, as BCP 47 tags. */
const OTHER_LANGUAGES = ['ru', 'fa', 'kk']
const STYLES = ['long', 'short'] as const
const REGION = /^[A-Z]{2}$/

/**
 * All names by which documents speak of a party: those of its state or bloc, its people, capitals, places, bodies and
 * firms in the languages that are read, and what Russian, Persian and Kazakh call the state. Names that need no capital
 * are in small letters. Any other party is known by its name alone.
 *
 * @example partyNames('Oman').slice(0, 3) // ['Oman', 'Sultanate of Oman', 'Omani']
 */
export function partyNames(party: string): readonly string[] {
  const code = partyCode(party)
  const names = new Set(code === party ? [] : [party])
  for (const language of languages) {
    for (const { class: name, words, cased } of packOf(language)?.words ?? []) {
      if (!NAMING.has(name)) continue
      for (const [word, codes] of words)
        if (isOf(code, codes)) names.add(cased ? word : word.toLowerCase())
    }
  }
  if (names.size === 0) names.add(party)
  if (REGION.test(code)) for (const name of otherNames(code)) names.add(name)
  return [...names]
}

function isOf(code: string, codes: unknown): boolean {
  return codes === code || (Array.isArray(codes) && codes.includes(code))
}

function otherNames(code: string): string[] {
  const all = OTHER_LANGUAGES.flatMap((language) =>
    STYLES.map((style) => [language, style] as const),
  )
  return all.flatMap(([language, style]) => {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
    return names.of(code) ?? []
  })
}
