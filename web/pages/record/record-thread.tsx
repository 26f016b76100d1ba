import { recordAddress, threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { ShownRecord } from '../../api/answers.ts'
import { InParts } from '../../parts/in-parts.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { reasonWords, weightWords } from '../../words/reason.ts'

const LONGEST = 200
const SHORT_KEY = 9

/** The thread in which a record stands, and why. */
export function RecordThread({ shown }: { readonly shown: ShownRecord }) {
  const { thread, threadKind, threadLabel, threadRecords } = shown
  if (threadKind === null) return null
  const others = threadRecords.length - 1
  return (
    <section aria-labelledby="record-thread">
      <h2 id="record-thread">Its thread</h2>
      <p className="record-thread" dir="auto">
        <To address={threadAddress(thread)}>{cut(quoteWords(threadLabel ?? thread), LONGEST)}</To>
      </p>
      <p className="soft small">
        <KindName kind={threadKind} /> ·{' '}
        {others === 0
          ? 'no other record speaks of it'
          : `${countWords(others, 'other record speaks', 'other records speak')} of it`}
      </p>
      <Reasons shown={shown} others={others} />
    </section>
  )
}

function Reasons({ shown, others }: { readonly shown: ShownRecord; readonly others: number }) {
  const { reasons, record } = shown
  if (others === 0) return null
  if (reasons.length === 0)
    return <p className="soft small">Nothing that is compared tells them apart.</p>
  return (
    <InParts items={reasons} by={5}>
      {(pairs) => (
        <ul className="record-reasons">
          {pairs.map(({ a, b, score, reasons: why }) => {
            const other = a === record ? b : a
            return (
              <li key={other}>
                <b className="numbers">{weightWords(score)}</b> with{' '}
                <To address={recordAddress(other)}>{other.slice(0, SHORT_KEY)}</To>:{' '}
                <bdi>
                  {why
                    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
                    .slice(0, 6)
                    .map(
                      (reason) => `${cut(reasonWords(reason), 80)} ${weightWords(reason.weight)}`,
                    )
                    .join(', ')}
                </bdi>
              </li>
            )
          })}
        </ul>
      )}
    </InParts>
  )
}
