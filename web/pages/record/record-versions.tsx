import type { ShownRecord } from '../../api/answers.ts'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { instantWords } from '../../words/time.ts'
import { type VersionStep, versionSteps } from './version-steps.ts'

const LONGEST = 200

/** How a record came to be as it is: readings and decisions, in order, and what each changed. */
export function RecordVersions({ versions }: Pick<ShownRecord, 'versions'>) {
  return (
    <section aria-labelledby="record-versions">
      <h2 id="record-versions">Versions</h2>
      <ol className="record-versions">
        {versionSteps(versions).map((step) => (
          <VersionItem key={step.version.since} step={step} />
        ))}
      </ol>
    </section>
  )
}

function VersionItem({ step: { version, changes } }: { readonly step: VersionStep }) {
  const { since, until, decision, reader, review } = version
  return (
    <li>
      <p>
        {decision === null ? `Read by version ${cut(reader, 40)}` : `By decision no. ${decision}`},{' '}
        <time dateTime={since}>{instantWords(since)}</time>
        {until !== null && (
          <span className="soft">
            {' '}
            until <time dateTime={until}>{instantWords(until)}</time>
          </span>
        )}{' '}
        · <ReviewMark review={review} />
      </p>
      {changes.length > 0 && (
        <ul className="record-changes">
          {changes.map(({ name, from, to }) => (
            <li key={name}>
              {name}: <del dir="auto">{shown(from)}</del> → <ins dir="auto">{shown(to)}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function shown(words: string | null): string {
  return words === null ? 'not told' : cut(quoteWords(words), LONGEST)
}
