import type { Decision } from '../../api/answers.ts'
import { timeWords } from '../../words/time.ts'

const DONE: Readonly<Record<string, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  merge: 'said to be one thing',
  split: 'said to be another thing',
  stage: 'stage told',
}

/** What a decision did, in the past: "accepted", "corrected". */
export function doneWords(action: string): string {
  return DONE[action] ?? action
}

interface Details {
  readonly fields?: Readonly<Record<string, unknown>>
  readonly others?: readonly string[]
  readonly stage?: string
  readonly on?: string
}

/** The same with what it says: "corrected value, period", "said to be one thing with r5bd855aa". */
export function decisionWords({ action, details }: Pick<Decision, 'action' | 'details'>): string {
  const { fields, others = [], stage, on } = details as Details
  const done = doneWords(action)
  if (action === 'correct' && fields) return `${done}: ${Object.keys(fields).join(', ')}`
  if (action === 'merge') return `${done} with ${keysWords(others)}`
  if (action === 'split') return `${done} than ${keysWords(others)}`
  if (action === 'stage') return `stage told: ${stage}, ${timeWords(on ?? '')}`
  return done
}

const MOST = 3

function keysWords(keys: readonly string[]): string {
  const more = keys.length > MOST ? ` and ${keys.length - MOST} more` : ''
  return `${keys.slice(0, MOST).join(', ')}${more}`
}
