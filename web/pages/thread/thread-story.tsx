import { recordAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { InParts } from '../../parts/in-parts.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { When } from '../../parts/when.tsx'
import { untilWords } from '../../words/story.ts'
import { daysWords, timeWords } from '../../words/time.ts'
import type { Step } from './story-steps.ts'

/** All that was said of a thread, in order. */
export function ThreadStory({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <section aria-labelledby="thread-story">
      <h2 id="thread-story">What was said</h2>
      {steps.length === 0 && <p className="soft">Nothing was said of it until this day.</p>}
      <InParts items={steps}>
        {(shown) => (
          <ol className="thread-story">
            {shown.map((step) => (
              <StepItem key={step.entry.record} step={step} />
            ))}
          </ol>
        )}
      </InParts>
    </section>
  )
}

function StepItem({ step }: { readonly step: Step }) {
  const { entry, member, quietDays } = step
  return (
    <>
      {quietDays !== null && (
        <li className="thread-quiet">Nothing was said for {daysWords(quietDays)}.</li>
      )}
      <li className="thread-step" id={entry.record} data-act={entry.act}>
        <div className="thread-step-head">
          <p className="thread-said">
            {entry.saidInferred ? (
              `No date; added ${timeWords(entry.said)}`
            ) : (
              <When time={entry.said} />
            )}
          </p>
          <StageMark stage={entry.act} />
          <StepNotes step={step} />
        </div>
        <div>
          {member === null ? (
            <p className="quotation-words" dir="auto">
              {entry.quote}
            </p>
          ) : (
            <Quotation
              quote={entry.quote ?? member.words}
              record={entry.record}
              document={member.document}
              speaker={entry.speaker}
              kind={member.kind}
            />
          )}
          <p className="thread-record">
            <To address={recordAddress(entry.record)}>
              {member?.kind ?? 'record'}
              <span className="for-listeners"> of {timeWords(entry.said)}</span>
            </To>{' '}
            · <ReviewMark review={member?.review ?? 'unreviewed'} />
          </p>
        </div>
      </li>
    </>
  )
}

/** What a statement tells besides: when the thing was or is due, what it moved, and what is only inferred. */
function StepNotes({ step: { entry, moved } }: { readonly step: Step }) {
  const { date, due, partial, inferred, reprintOf } = entry
  const notes = [
    date !== null && `of ${timeWords(date)}`,
    due !== null && moved === null && `due ${timeWords(due)}`,
    partial && 'in part: the whole is underway',
    inferred && 'inferred: no words say so',
  ].filter((note) => note !== false)
  return (
    <ul className="thread-notes">
      {moved !== null && (
        <li className={moved.later ? 'thread-slip' : ''}>
          {moved.later ? 'puts it off' : 'brings it forward'} from {untilWords(moved.from)} to{' '}
          {untilWords(moved.to)}
        </li>
      )}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {reprintOf !== null && (
        <li>
          a reprint of <To address={recordAddress(reprintOf)}>earlier words</To>
        </li>
      )}
    </ul>
  )
}
