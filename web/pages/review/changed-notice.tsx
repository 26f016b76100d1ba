import type { Decision, Part } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { DecisionList } from './earlier-decisions.tsx'
import { fieldName, fieldWords } from './field-words.ts'
import type { ToDecide } from './review-answers.ts'
import { useFirstFocus } from './use-first-focus.ts'

interface ChangedNoticeProps {
  readonly before: ToDecide
  readonly now: ToDecide | 'gone'
  /** True where somebody just tried to decide. */
  readonly takesFocus: boolean
  readonly lookAgain: () => void
}

/** Says that what is looked at is another thing by now: by whom, and what is in force. */
export function ChangedNotice({ before, now, takesFocus, lookAgain }: ChangedNoticeProps) {
  const button = useFirstFocus<HTMLButtonElement>(takesFocus)
  const meanwhile = useDecidedSince(before)
  return (
    <section className="review-changed" role="alert">
      <h3>This changed while you looked at it. Nothing of yours was decided.</h3>
      {meanwhile.length > 0 ? (
        <DecisionList decisions={meanwhile} />
      ) : (
        <p>Nobody decided on it: documents were added, or are read otherwise.</p>
      )}
      <p>{now === 'gone' ? 'It stands no more.' : <InForce before={before} now={now} />}</p>
      <p>
        <button type="button" ref={button} onClick={lookAgain}>
          {now === 'gone' ? 'Go on' : 'Look again'}
        </button>
      </p>
    </section>
  )
}

function InForce({ before, now }: { readonly before: ToDecide; readonly now: ToDecide }) {
  const fields = now.fields.filter((field, i) => field.value !== before.fields[i]?.value)
  return (
    <>
      In force now: <strong>{now.shown.review}</strong>
      {fields.length > 0 && ', with '}
      {fields.map((field, i) => (
        <span key={field.name}>
          {i > 0 && ', '}
          {fieldName(field.name)} <bdi>{fieldWords(now.shown.kind, field) ?? 'open'}</bdi>
        </span>
      ))}
      .
    </>
  )
}

/** What was decided since on what was looked at, and on what stood beside it then, the newest first. */
function useDecidedSince({ shown, thread, lastDecision }: ToDecide): readonly Decision[] {
  const asked = { newestFirst: true }
  const { data } = useAnswer<Part<Decision>>('log', asked, { atMoment: false })
  const keys = new Set([shown.record, ...(thread?.members.map(({ record }) => record) ?? [])])
  const isAbout = ({ recordKey, details }: Decision) =>
    [recordKey, ...((details['others'] ?? []) as string[])].some((key) => keys.has(key ?? ''))
  return (data?.items ?? []).filter((each) => each.id > lastDecision && isAbout(each))
}
