import { partyCode } from '../../mentions/party-code.ts'
import type { ListedRelation } from './listed-relations.ts'

/**
 * The relations whose name or codes have words that begin so, each of them, or of a party that the words name in
 * any of its names. Upper and lower case, accents and what stands between the words do not matter.
 *
 * @example
 * relationsNamed(all, 'kaz ir') // Iran–Kazakhstan
 * relationsNamed(all, 'Holland') // all of the Netherlands
 */
export function relationsNamed(
  relations: readonly ListedRelation[],
  written: string,
): ListedRelation[] {
  const asked = wordsOf(written)
  if (asked.length === 0) return []
  const code = partyCode(written)
  return relations.filter(({ name, parties }) => {
    const words = [...wordsOf(name), ...parties.flatMap(wordsOf)]
    return (
      parties.includes(code) ||
      asked.every((beginning) => words.some((word) => word.startsWith(beginning)))
    )
  })
}

function wordsOf(name: string): string[] {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}
