import { useSearchParams } from 'wouter'

/** What the address of a page chooses, and the way to choose otherwise. */
export interface Chosen {
  /** The value of a parameter; empty where it is not there. */
  readonly of: (name: string) => string
  /** Sets parameters, or takes those away that are empty; a new entry of the history unless told. */
  readonly choose: (
    values: Readonly<Record<string, string>>,
    options?: { replace: boolean },
  ) => void
}

/** The parameters of the page's address, in which each view keeps its state, so that it can be shared and loaded again. */
export function useChosen(): Chosen {
  const [written, write] = useSearchParams()
  return {
    of: (name) => written.get(name) ?? '',
    choose: (values, options) =>
      write((before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(values)) {
          if (value === '') after.delete(name)
          else after.set(name, value)
        }
        return after
      }, options),
  }
}
