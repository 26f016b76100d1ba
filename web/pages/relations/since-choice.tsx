import { useId } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { SPANS, sinceDay } from './since-day.ts'
import './since-choice.css'

/** Chooses the day from which on changes are told: one of some spans back, or any day; all unless chosen. */
export function SinceChoice({ asOf }: { readonly asOf: string }) {
  const { of, choose } = useChosen()
  const id = useId()
  const since = of('since')
  const choices = [['ever', ''] as const, ...SPANS.map(spanChoice(asOf))]
  return (
    <search className="since-choice" aria-label="Since when">
      {choices.map(([words, day]) => (
        <button
          key={words}
          type="button"
          className="quiet"
          aria-pressed={since === day}
          onClick={() => choose({ since: day })}
        >
          {words}
        </button>
      ))}
      <label htmlFor={id}>since</label>
      <input
        id={id}
        key={since}
        type="date"
        defaultValue={since}
        onBlur={({ target }) =>
          target.validity.valid && target.value !== since && choose({ since: target.value })
        }
        onKeyDown={({ key, currentTarget }) =>
          key === 'Enter' && currentTarget.validity.valid && choose({ since: currentTarget.value })
        }
      />
    </search>
  )
}

function spanChoice(asOf: string) {
  return (span: (typeof SPANS)[number]) => [span.words, sinceDay(asOf, span.months)] as const
}
