import { useId } from 'react'
import { useChosen } from '../address/chosen.ts'

/** Chooses the day as of which the whole app looks at the world; empty for today. */
export function MomentSwitch() {
  const { of, choose } = useChosen()
  const id = useId()
  const asOf = of('asOf')
  const set = (day: string) => day !== asOf && choose({ asOf: day })
  return (
    <form className="moment-switch" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>As of</label>
      <input
        id={id}
        key={asOf}
        type="date"
        defaultValue={asOf}
        onBlur={({ target }) => target.validity.valid && set(target.value)}
        onKeyDown={({ key, currentTarget }) =>
          key === 'Enter' && currentTarget.validity.valid && set(currentTarget.value)
        }
      />
    </form>
  )
}
