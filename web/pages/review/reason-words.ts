import type { Reason } from './review-answers.ts'

const SORTS: Readonly<Record<string, string>> = {
  contradicts: 'contradicted',
  'read-otherwise': 'read otherwise now',
  overdue: 'overdue',
  due: 'due soon',
  thin: 'weak tie',
  lacks: 'open fields',
}

/** Why something is to be looked at, in a word or two. */
export function sortWords({ sort }: Pick<Reason, 'sort'>): string {
  return SORTS[sort] ?? sort
}
