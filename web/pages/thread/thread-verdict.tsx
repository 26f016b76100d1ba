import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { RecordAnswer, Story } from '../../api/answers.ts'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { timeWords } from '../../words/time.ts'
import type { Finding } from './verdict.ts'

const LONGEST = 500
const LONGEST_NAME = 80
const MOST_VOICES = 12

interface ThreadVerdictProps {
  readonly findings: readonly Finding[]
  readonly members: readonly RecordAnswer[]
  readonly stage?: string | undefined
  readonly voices?: Story['voices']
}

/** What became of a thread, in plain words; each finding leads to the words that show it. */
export function ThreadVerdict({ findings, members, stage, voices }: ThreadVerdictProps) {
  const documents = new Map(members.map(({ record, document }) => [record, document.document]))
  return (
    <dl className="thread-verdict">
      {findings.map((finding, i) => (
        <div
          key={finding.name}
          data-stage={i === 0 ? stage : undefined}
          data-late={finding.isLate === true}
        >
          <dt>{finding.name}</dt>
          <dd>
            <Lines finding={finding} documents={documents} />
            {voices && finding.name === 'Voices' && <Voices voices={voices} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface LinesProps {
  readonly finding: Finding
  readonly documents: ReadonlyMap<string, string>
}

function Lines({ finding: { name, lines }, documents }: LinesProps) {
  return lines.map(({ words, record }) => {
    const document = record === null ? undefined : documents.get(record)
    return (
      <p key={words}>
        {cut(quoteWords(words), LONGEST)}
        {record !== null && document !== undefined && (
          <>
            {' '}
            <To className="thread-words" address={documentAddress(document, record)}>
              the words<span className="for-listeners"> for: {name}</span>
            </To>
          </>
        )}
      </p>
    )
  })
}

/** Who spoke, how often and when; a list that opens where they are several. */
function Voices({ voices: { named } }: { readonly voices: Story['voices'] }) {
  const known = named.filter(({ name }) => name !== null)
  if (known.length === 0) return null
  return (
    <details>
      <summary>Who they are</summary>
      <ul className="thread-voices">
        {known.slice(0, MOST_VOICES).map(({ name, as, statements, first, last }) => (
          <li key={`${as} ${name}`}>
            <bdi>{cut(quoteWords(name ?? ''), LONGEST_NAME)}</bdi>
            <span className="soft">
              {as === 'speaker' ? '' : ` (${as})`},{' '}
              {statements === 1 ? '' : `${statements} statements, `}
              {first === last ? timeWords(first) : `${timeWords(first)} to ${timeWords(last)}`}
            </span>
          </li>
        ))}
        {known.length > MOST_VOICES && (
          <li className="soft">and {known.length - MOST_VOICES} more</li>
        )}
        {named.length > known.length && (
          <li className="soft">
            {countWords(named.length - known.length, 'document')} that name no speaker and no source
          </li>
        )}
      </ul>
    </details>
  )
}
