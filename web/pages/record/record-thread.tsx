import { useState } from 'react'
import { threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { ShownRecord, ShownThread } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { PairList } from '../../parts/pair-list.tsx'
import { countWords } from '../../words/amount.ts'
import { labelWords } from '../../words/label.ts'

/** The thread in which a record stands, and why. */
export function RecordThread({ shown }: { readonly shown: ShownRecord }) {
  const { thread, threadKind, threadLabel, threadRecords } = shown
  if (threadKind === null) return null
  const others = threadRecords.length - 1
  return (
    <section aria-labelledby="record-thread">
      <h2 id="record-thread">Its thread</h2>
      <p className="record-thread" dir="auto">
        <To address={threadAddress(thread)}>{labelWords(threadLabel ?? thread)}</To>
      </p>
      <p className="soft small">
        <KindName kind={threadKind} /> ·{' '}
        {others === 0
          ? 'no other record speaks of it'
          : `${countWords(others, 'other record speaks', 'other records speak')} of it`}
      </p>
      {others > 0 && <Reasons shown={shown} />}
    </section>
  )
}

/** The pairs in which the record was weighed; asked for once they are opened. */
function Reasons({ shown: { reasons, thread } }: { readonly shown: ShownRecord }) {
  const [isOpen, setOpen] = useState(false)
  const question = useAnswer<ShownThread>(`threads/${thread}`, {}, { enabled: isOpen })
  if (reasons.length === 0)
    return <p className="soft small">Nothing had to be weighed to take it for the same thing.</p>
  return (
    <details
      className="record-reasons"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Why it is taken for the same thing</summary>
      {isOpen && (
        <Answered question={question} what="for its thread">
          {({ members }) => <PairList reasons={reasons} members={members} />}
        </Answered>
      )}
    </details>
  )
}
