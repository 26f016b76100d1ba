import { recordAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { RecordAnswer } from '../../api/answers.ts'
import { useChosenRecord } from './chosen-record.ts'
import { RecordPanel } from './record-panel.tsx'
import { SameWords } from './same-words.tsx'
import type { Steps } from './use-steps.ts'

interface RecordSideProps {
  readonly records: readonly RecordAnswer[]
  readonly steps: Steps
  readonly step: (record: string | null) => void
  readonly close: () => void
}

/** The chosen record beside the text, or under it where there is no room, and the ways to the others. */
export function RecordSide({ records, steps, step, close }: RecordSideProps) {
  const { record: chosen } = useChosenRecord()
  const record = records.find((each) => each.record === chosen)
  return (
    <section className="document-record" aria-label="Record" data-chosen={chosen !== ''}>
      <div className="document-steps">
        <button
          type="button"
          disabled={steps.previous === null}
          onClick={() => step(steps.previous)}
        >
          Previous
        </button>
        <button type="button" disabled={steps.next === null} onClick={() => step(steps.next)}>
          Next
        </button>
        <span className="soft small numbers">
          {steps.at > 0 ? `${steps.at} of ${steps.count}` : `${steps.count} marked`}
        </span>
        {chosen !== '' && (
          <button type="button" className="quiet small" onClick={close}>
            Close
          </button>
        )}
      </div>
      {record && <SameWords record={record} records={records} />}
      {record ? <RecordPanel record={record} /> : <NoRecord chosen={chosen} count={steps.count} />}
    </section>
  )
}

function NoRecord({ chosen, count }: { readonly chosen: string; readonly count: number }) {
  if (chosen !== '') {
    return (
      <p>
        No record of this document has the key {chosen.slice(0, 20)} any more.{' '}
        <To address={recordAddress(encodeURIComponent(chosen))}>What became of it</To>
      </p>
    )
  }
  if (count === 0) return <p className="soft">Nothing is marked.</p>
  return (
    <p className="soft small">
      Choose marked words to see what was read from them. With the focus in the text <kbd>n</kbd>{' '}
      goes to the next record, <kbd>p</kbd> to the previous one, <kbd>Esc</kbd> closes this.
    </p>
  )
}
