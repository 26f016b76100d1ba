import { recordAddress } from '../address/addresses.ts'
import { To } from '../address/to.tsx'
import type { RecordAnswer, ShownThread } from '../api/answers.ts'
import { cut, quoteWords } from '../words/quote.ts'
import { reasonWords, weightWords } from '../words/reason.ts'
import { timeWords } from '../words/time.ts'
import { InParts } from './in-parts.tsx'
import './pair-list.css'

type Pair = ShownThread['reasons'][number]

const LONGEST = 90

interface PairListProps {
  readonly reasons: readonly Pair[]
  /** The records of their thread, for their words. */
  readonly members: readonly RecordAnswer[]
}

/** Why records are taken for one thing, pair by pair, what weighs most first. */
export function PairList({ reasons, members }: PairListProps) {
  const byKey = new Map(members.map((member) => [member.record, member]))
  return (
    <>
      <p className="pair-list-lead">
        Records are compared two by two. What speaks for one thing adds to their score, what speaks
        against it takes away; no document says that they are one. Pairs between which nothing had
        to be weighed are not listed.
      </p>
      <InParts items={reasons} by={20}>
        {(shown) => (
          <ol className="pair-list">
            {shown.map((pair) => (
              <PairItem key={`${pair.a} ${pair.b}`} pair={pair} byKey={byKey} />
            ))}
          </ol>
        )}
      </InParts>
    </>
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
      <p className="pair-list-sides">
        <PairSide record={a} member={byKey.get(a)} /> <span className="soft">and</span>{' '}
        <PairSide record={b} member={byKey.get(b)} />
      </p>
      <p className="pair-list-weights">
        <span className="pair-list-score">{weightWords(score)}</span>
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
