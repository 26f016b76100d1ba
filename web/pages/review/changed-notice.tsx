import type { Decision, Part } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
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
  return (
    <section className="review-changed" role="alert">
      <h3>This changed while you looked at it. Nothing of yours was decided.</h3>
      <DecidedSince before={before} />
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

/** Who decided since; that nobody did is said only when the log, asked after the change, says so. */
function DecidedSince({ before }: { readonly before: ToDecide }) {
  const log = useAnswer<Part<Decision>>('log', { newestFirst: true }, { atMoment: false })
  const meanwhile = decidedSince(before, log.data?.items ?? [])
  const isOpen = log.isFetching && meanwhile.length === 0
  return (
    <Answered question={{ ...log, data: isOpen ? undefined : log.data }} what="who decided">
      {() =>
        meanwhile.length > 0 ? (
          <DecisionList decisions={meanwhile} />
        ) : (
          <p>Nobody decided on it: documents were added, or are read otherwise.</p>
        )
      }
    </Answered>
  )
}

/** What was decided since on what was looked at, and on what stood beside it then, the newest first. */
function decidedSince({ shown, thread, lastDecision }: ToDecide, decisions: readonly Decision[]) {
  const keys = new Set([shown.record, ...(thread?.members.map(({ record }) => record) ?? [])])
  const isAbout = ({ recordKey, details }: Decision) =>
    [recordKey, ...((details['others'] ?? []) as string[])].some((key) => keys.has(key ?? ''))
  return decisions.filter((each) => each.id > lastDecision && isAbout(each))
}
