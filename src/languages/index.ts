import { en } from './en/pack.ts'
import type { LanguagePack } from './pack.ts'

const packs: ReadonlyMap<string, LanguagePack> = new Map([en].map((pack) => [pack.language, pack]))

/** The languages that can be read, as BCP 47 tags. */
export const languages: readonly string[] = [...packs.keys()]

/** The pack of a language, by its BCP 47 tag (`en`, `en-GB`); undefined where there is none. */
export function packOf(language: string): LanguagePack | undefined {
  return packs.get(language) ?? packs.get(language.split('-')[0] ?? '')
}
