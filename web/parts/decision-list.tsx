import type { Decision } from '../api/answers.ts'
import { cut, quoteWords } from '../words/quote.ts'
import { instantWords } from '../words/time.ts'
import './decision-list.css'

const LONGEST = 600

/** A decision as records have it; lists tell whether it holds, too. */
type ListedDecision = Omit<Decision, 'undoneBy' | 'holds'> &
  Partial<Pick<Decision, 'undoneBy' | 'holds'>>

/** Who decided what, when and why, the oldest first. */
export function DecisionList({ decisions }: { readonly decisions: readonly ListedDecision[] }) {
  return (
    <ol className="decision-list">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p>
            <b>{whatWords(decision)}</b>
            {isTakenBack(decision) && (
              <span className="soft">, taken back by no. {decision.undoneBy}</span>
            )}
          </p>
          <p className="soft small">
            No. {decision.id}, <bdi>{cut(quoteWords(decision.by), LONGEST)}</bdi>,{' '}
            <time dateTime={decision.at}>{instantWords(decision.at)}</time>
          </p>
          {decision.why !== '' && <p dir="auto">{cut(quoteWords(decision.why), LONGEST)}</p>}
        </li>
      ))}
    </ol>
  )
}

function isTakenBack({ undoneBy, holds }: ListedDecision): boolean {
  return undoneBy !== null && undoneBy !== undefined && holds !== true
}

/** What was decided: "correct value to 230000000", "stage delivered on 2021-04-08". */
function whatWords({ action, details, undoes }: ListedDecision): string {
  if (undoes !== null) return `Undo no. ${undoes}`
  const { others, fields, stage, on } = details
  const more = [
    Array.isArray(others) && `${action === 'split' ? 'from' : 'with'} ${others.join(', ')}`,
    typeof fields === 'object' && fields !== null && fieldWords(fields),
    typeof stage === 'string' && `${stage} on ${String(on)}`,
  ]
  const words = [action, ...more].filter(Boolean).join(' ')
  return cut(quoteWords(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`), LONGEST)
}

function fieldWords(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} to ${valueWords(value)}`)
    .join(', ')
}

function valueWords(value: unknown): string {
  if (value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
