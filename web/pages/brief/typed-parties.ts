import type { Relation } from '../../api/answers.ts'

const CODES = /^([A-Z]{2,8})-([A-Z]{2,8})$/i

/**
 * The parties that somebody wrote, with commas between them, as the server takes them: a relation of the ledger by its
 * name, "KZ-IR", "Kazakhstan–Iran" or "KZ, IR". Hyphens may belong to a name, as in Guinea-Bissau.
 */
export function typedParties(
  words: string,
  relations: readonly Pick<Relation, 'name' | 'parties'>[],
): string {
  const typed = words.trim()
  const known = relations.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
  if (known) return known.parties.join(',')
  const parts = CODES.test(typed) ? typed.split('-') : typed.split(/[,;–—]/)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(',')
}
