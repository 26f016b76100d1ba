import { quoteWords } from '../../words/quote.ts'
import type { OwnFinding } from './check-answers.ts'

interface OwnArithmeticProps {
  readonly findings: readonly OwnFinding[]
  readonly choose: (claim: number) => void
}

/** What the numbers of the text say of each other, whatever the ledger knows. */
export function OwnArithmetic({ findings, choose }: OwnArithmeticProps) {
  return (
    <section className="check-own">
      <h2>The text’s own numbers</h2>
      <ul>
        {findings.map(({ finding, kind, reason, inferred, records }) => (
          <li key={reason} data-kind-of-finding={kind}>
            <p>
              <strong>{finding.replaceAll('-', ' ')}</strong>
              {inferred && <span className="soft"> (computed, not stated)</span>}
            </p>
            <p dir="auto">{quoteWords(reason)}</p>
            <p className="small">
              {records.map(({ record }) => (
                <ClaimLink key={record} number={numberOf(record)} choose={choose} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The keys of claims end with their number. */
function numberOf(key: string): number {
  return Number(key.split('#').at(-1))
}

function ClaimLink({
  number,
  choose,
}: Pick<OwnArithmeticProps, 'choose'> & { readonly number: number }) {
  return (
    <>
      <button type="button" className="quiet" onClick={() => choose(number - 1)}>
        claim {number}
      </button>{' '}
    </>
  )
}
