import { useId } from 'react'
import { FormEnd } from './form-end.tsx'
import type { FormProps } from './item-body.tsx'
import { useFirstFocus } from './use-first-focus.ts'

/** Tells where a thread stands from a day on, until a later document tells otherwise. */
export function StageForm({ looked: { thread }, isReady, decide, deciding, close }: FormProps) {
  const id = useId()
  const first = useFirstFocus<HTMLSelectElement>()
  if (thread === null) return null
  return (
    <form
      className="review-form"
      aria-label="Tell the stage"
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        const of = (name: string) => String(given.get(name) ?? '')
        const on = of('on')
        decide({
          ...{ action: 'stage', key: thread.thread, seen: thread.version, why: of('why') },
          ...{ stage: of('stage'), ...(on !== '' && { on }) },
        })
      }}
    >
      <p>
        <label htmlFor={`${id}-stage`}>Stage</label>
        <select
          ref={first}
          id={`${id}-stage`}
          name="stage"
          defaultValue={thread.stage ?? undefined}
        >
          {thread.stages.map((stage) => (
            <option key={stage}>{stage}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-on`}>Since</label>
        <input id={`${id}-on`} name="on" type="date" aria-describedby={`${id}-hint`} />
        <span id={`${id}-hint`} className="soft small">
          Empty for today. A later document may tell otherwise.
        </span>
      </p>
      <FormEnd
        {...{ why: 'known from elsewhere', does: 'Tell', isReady, close }}
        problem={deciding.error}
      />
    </form>
  )
}
