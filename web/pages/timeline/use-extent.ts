import { useEffect, useRef, useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { type Extent, isoDay, wellSized, writtenExtent } from './extent.ts'

/** A wheel turns many times; the address is written once it rests. */
const REST_MILLISECONDS = 200

/** The days that the axis shows, and ways to show others. */
export interface ShownExtent {
  /** Null where there is nothing to show. */
  readonly extent: Extent | null
  /** Whether all is shown. */
  readonly isWhole: boolean
  readonly show: (extent: Extent) => void
  /** The same while a wheel is turned: no new entry of the history for each turn. */
  readonly turn: (extent: Extent) => void
  readonly showWhole: () => void
}

/** The extent of the axis, which the address keeps as `from` and `to`; the whole one where it names none. */
export function useExtent(whole: Extent | null): ShownExtent {
  const { of, choose } = useChosen()
  const [turned, setTurned] = useState<Extent | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [from, to] = [of('from'), of('to')]
  useEffect(() => () => clearTimeout(rest.current), [])
  const write = (extent: Extent, replace: boolean) => {
    clearTimeout(rest.current)
    setTurned(null)
    const { first, end } = wellSized(extent)
    choose({ from: isoDay(first), to: isoDay(end - 1) }, { replace })
  }
  return {
    extent: turned ?? writtenExtent(from, to, whole),
    isWhole: from === '' && to === '',
    show: (extent) => write(extent, false),
    turn: (extent) => {
      clearTimeout(rest.current)
      setTurned(wellSized(extent))
      rest.current = setTimeout(() => write(extent, true), REST_MILLISECONDS)
    },
    showWhole: () => choose({ from: '', to: '' }),
  }
}
