import { recordAddress, threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { ShownRecord } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Failure } from '../../parts/notices.tsx'
import { cut, quoteWords } from '../../words/quote.ts'

const LONGEST = 200

/** What is asked for each record by itself: its thread, and the rules that made it of its words. */
export function RecordRules({ record }: { readonly record: string }) {
  const { data, error, isPlaceholderData } = useAnswer<ShownRecord>(`records/${record}`, {
    rules: true,
  })
  if (error !== null) return <Failure problem={error} />
  const shown = data?.record === record && !isPlaceholderData ? data : null
  return (
    <div className="document-rules" aria-busy={shown === null}>
      <Thread shown={shown} record={record} />
      <h3>Read by</h3>
      {shown === null ? <p className="soft small">Reading it again …</p> : <Rules shown={shown} />}
    </div>
  )
}

function Thread({
  shown,
  record,
}: {
  readonly shown: ShownRecord | null
  readonly record: string
}) {
  const others = (shown?.threadRecords.length ?? 1) - 1
  return (
    <ul className="document-ways">
      {shown?.threadKind && (
        <li>
          <To address={threadAddress(shown.thread)}>
            {shown.threadKind}: <bdi>{cut(quoteWords(shown.threadLabel ?? ''), LONGEST)}</bdi>
          </To>{' '}
          <span className="soft">
            {others === 0
              ? 'told here alone'
              : `and ${others} other record${others === 1 ? '' : 's'}`}
          </span>
        </li>
      )}
      <li>
        <To address={recordAddress(record)}>All of this record: versions and decisions</To>
      </li>
    </ul>
  )
}

function Rules({ shown: { rules, decisions, inForce } }: { readonly shown: ShownRecord }) {
  if (!inForce) return <p className="soft small">These words are read no more.</p>
  if (!rules || rules.length === 0) {
    const why =
      decisions.length > 0
        ? 'People decided on it; today’s rules read these words otherwise.'
        : 'Not told: the document is too long to be read again, or today’s rules read these words otherwise.'
    return <p className="soft small">{why}</p>
  }
  return (
    <ol className="document-rule-list">
      {rules.map((rule, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may stand in the list twice
        <li key={i}>{rule}</li>
      ))}
    </ol>
  )
}
