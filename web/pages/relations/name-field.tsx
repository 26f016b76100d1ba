import { useEffect, useId, useRef, useState } from 'react'
import { useChosen } from '../../address/chosen.ts'

/** A pause in typing after which the list is asked for anew. */
const PAUSE_MILLISECONDS = 200
const LONGEST = 100

/** Narrows the list by the name of a party, while it is typed; the address keeps it. */
export function NameField() {
  const id = useId()
  const { typed, type } = useTyped('name')
  return (
    <label htmlFor={id}>
      Party
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder="Kazakhstan"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => type(target.value)}
      />
    </label>
  )
}

/** Words being typed, which the address takes over after a pause, and which follow it where it is changed otherwise. */
function useTyped(name: string) {
  const { of, choose } = useChosen()
  const chosen = of(name)
  const [typed, setTyped] = useState(chosen)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const own = useRef(chosen)
  useEffect(() => {
    if (chosen !== own.current) setTyped(chosen)
    own.current = chosen
  }, [chosen])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (words: string) => {
    setTyped(words)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      own.current = words.trim()
      choose({ [name]: own.current }, { replace: true })
    }, PAUSE_MILLISECONDS)
  }
  return { typed, type }
}
