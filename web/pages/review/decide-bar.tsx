import { type RefObject, useId, useRef } from 'react'
import { KeyMark } from '../../parts/key-mark.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { FormProblem } from './form-problem.tsx'
import type { FormName, FormProps } from './item-body.tsx'
import type { ToDecide } from './review-answers.ts'
import { useFocusBack } from './use-focus-back.ts'

interface DecideBarProps extends FormProps {
  readonly form: FormName | null
  readonly open: (form: FormName | null) => void
}

const FORMS = [
  ['correct', 'Correct', 'c'],
  ['merge', 'Merge', 'm'],
  ['split', 'Split', 's'],
  ['stage', 'Tell the stage', 't'],
] as const

/** What can be decided: at once, with a reason that stands ready, or by a form. */
export function DecideBar(props: DecideBarProps) {
  const { looked, isReady, form, open, deciding } = props
  const accept = useJudging(props, 'accept')
  const reject = useJudging(props, 'reject')
  const possible = FORMS.filter(([name]) => isPossible(name, looked))
  useKeys({
    ...{ a: accept.judge, r: reject.judge },
    ...Object.fromEntries(possible.map(([name, , key]) => [key, () => open(name)])),
  })
  return (
    <section className="review-bar" aria-label="Decide">
      <div className="review-judgements">
        <Judgement {...accept} name="Accept" why="as printed" isReady={isReady} />
        {looked.shown.review !== 'rejected' && (
          <Judgement {...reject} name="Reject" why="the words do not say so" isReady={isReady} />
        )}
      </div>
      <p className="review-bar-forms">
        {possible.map(([name, words, key]) => (
          <FormButton
            key={name}
            of={key}
            isOpen={form === name}
            isOtherOpen={form !== null && form !== name}
            act={() => open(form === name ? null : name)}
          >
            {words}
          </FormButton>
        ))}
      </p>
      {form === null && <FormProblem problem={deciding.error} />}
    </section>
  )
}

/** A record of a thread can be split from it; only what was promised, planned or signed goes through stages. */
function isPossible(form: FormName, { thread }: ToDecide): boolean {
  if (form === 'correct') return true
  if (thread === null) return false
  if (form === 'split') return thread.records > 1
  return form === 'merge' || thread.stages.length > 0
}

/** To accept or reject what was looked at, with the reason that stands in a field. */
function useJudging({ looked, decide }: FormProps, action: 'accept' | 'reject') {
  const field = useRef<HTMLInputElement>(null)
  const judge = () => {
    const why = field.current?.value.trim() ?? ''
    if (why === '') field.current?.focus()
    else decide({ action, key: looked.shown.record, seen: looked.version, why })
  }
  return { action, field, judge }
}

interface JudgementProps {
  readonly name: string
  readonly why: string
  readonly isReady: boolean
  readonly field: RefObject<HTMLInputElement | null>
  readonly judge: () => void
}

function Judgement({ name, why, isReady, field, judge }: JudgementProps) {
  const id = useId()
  const [key = ''] = name.toLowerCase()
  return (
    <form
      className="review-judgement"
      onSubmit={(event) => {
        event.preventDefault()
        judge()
      }}
    >
      <button
        type="submit"
        className={key === 'a' ? 'main' : ''}
        disabled={!isReady}
        aria-keyshortcuts={key}
      >
        {name} <KeyMark of={key} />
      </button>
      <label htmlFor={id}>
        since<span className="for-listeners">, to {name.toLowerCase()}</span>
      </label>
      <input ref={field} id={id} defaultValue={why} maxLength={4000} />
    </form>
  )
}

interface FormButtonProps {
  readonly of: string
  readonly isOpen: boolean
  readonly isOtherOpen: boolean
  readonly act: () => void
  readonly children: string
}

/** Opens a form, and has the focus again once that is closed. */
function FormButton({ of, isOpen, isOtherOpen, act, children }: FormButtonProps) {
  const button = useFocusBack<HTMLButtonElement>(isOpen, isOtherOpen)
  return (
    <button type="button" ref={button} aria-keyshortcuts={of} aria-expanded={isOpen} onClick={act}>
      {children} <KeyMark of={of} />
    </button>
  )
}
