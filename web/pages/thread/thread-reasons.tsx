import { recordAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { RecordAnswer, ShownThread } from '../../api/answers.ts'
import { InParts } from '../../parts/in-parts.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { reasonWords, weightWords } from '../../words/reason.ts'
import { timeWords } from '../../words/time.ts'

type Pair = ShownThread['reasons'][number]

const LONGEST = 90

interface ThreadReasonsProps {
  readonly reasons: readonly Pair[]
  readonly members: readonly RecordAnswer[]
}

/** Why the records of a thread are taken for one thing, pair by pair. */
export function ThreadReasons({ reasons, members }: ThreadReasonsProps) {
  const byKey = new Map(members.map((member) => [member.record, member]))
  if (reasons.length === 0) return null
  return (
    <details className="thread-reasons">
      <summary>
        <h2>Why these are one thing</h2>
      </summary>
      <p className="soft">
        Records are compared two by two. What speaks for one thing adds to their score, what speaks
        against it takes away; no document says that they are one. A pair that is told apart by
        nothing needs no reason and is not listed.
      </p>
      <InParts items={reasons} by={20}>
        {(shown) => (
          <ol>
            {shown.map((pair) => (
              <PairItem key={`${pair.a} ${pair.b}`} pair={pair} byKey={byKey} />
            ))}
          </ol>
        )}
      </InParts>
    </details>
  )
}

interface PairItemProps {
  readonly pair: Pair
  readonly byKey: ReadonlyMap<string, RecordAnswer>
}

function PairItem({ pair: { a, b, score, reasons }, byKey }: PairItemProps) {
  const ordered = reasons.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
  return (
    <li>
      <p className="thread-pair">
        <PairSide record={a} member={byKey.get(a)} /> <span className="soft">and</span>{' '}
        <PairSide record={b} member={byKey.get(b)} />
      </p>
      <p className="thread-weights">
        <span className="thread-score">{weightWords(score)}</span>
        {ordered.map((reason) => (
          <span key={`${reason.feature} ${reason.detail}`} data-against={reason.weight < 0}>
            <bdi>{cut(reasonWords(reason), LONGEST)}</bdi>{' '}
            <span className="numbers">{weightWords(reason.weight)}</span>
          </span>
        ))}
      </p>
    </li>
  )
}

interface PairSideProps {
  readonly record: string
  readonly member: RecordAnswer | undefined
}

function PairSide({ record, member }: PairSideProps) {
  const published = member?.document.published ?? null
  const quote = member?.evidence[0]?.quote ?? member?.words ?? record
  return (
    <To address={recordAddress(record)}>
      <q dir="auto">{cut(quoteWords(quote), LONGEST)}</q>
      {published === null ? '' : ` (${timeWords(published)})`}
    </To>
  )
}
