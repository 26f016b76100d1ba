import type { Form } from '../../core/word.ts'

const BE = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'m", "'re"])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"])
const DO = new Set(['do', 'does', 'did'])
const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought', 'cannot', "'ll", "'d"])

/** The base form of an auxiliary. */
export function auxiliaryLemma(lower: string): string {
  if (BE.has(lower)) return 'be'
  if (HAVE.has(lower)) return 'have'
  if (DO.has(lower)) return 'do'
  if (lower === "'ll") return 'will'
  if (lower === 'cannot') return 'can'
  return lower === "'d" ? 'would' : lower
}

/** Which form of an auxiliary a word is; null for modals. */
export function auxiliaryForm(lower: string): Form | null {
  if (MODALS.has(lower)) return null
  if (['was', 'were', 'had', 'did'].includes(lower)) return 'past'
  if (lower === 'been' || lower === 'done') return 'participle'
  if (lower === 'being' || lower === 'having') return 'ing'
  return lower === 'be' || lower === 'have' || lower === 'do' ? 'base' : 's'
}
