import { packOf } from '../../languages/index.ts'
import type { CommitmentRecord } from '../../records/record.ts'

/** How many words a verb may stand from the beginning of an action, and its document from the verb. */
const VERB_WITHIN = 2
const NOUN_WITHIN = 8

/**
 * True where what is to be done is to bring a document about: "conclude a trade agreement". By the
 * verbs and nouns that its language's pack gives for such.
 */
export function makesDocument({ action }: CommitmentRecord, language: string | null): boolean {
  const words = action.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const { alone, verbs, nouns } = packOf(language ?? '')?.commitmentFrames.instruments ?? NOTHING
  const verb = words.slice(0, VERB_WITHIN).findIndex((word) => alone.has(word) || verbs.has(word))
  if (verb < 0) return false
  return words.slice(verb + 1, verb + 1 + NOUN_WITHIN).some((word) => nouns.has(word))
}

const NOTHING = {
  alone: new Set<string>(),
  verbs: new Set<string>(),
  nouns: new Set<string>(),
}
