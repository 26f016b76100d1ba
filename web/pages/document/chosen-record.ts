import { createContext, useContext } from 'react'

/** The record that the page of a document shows, and the ways to others. */
export interface ChosenRecord {
  /** Its key; empty for none. */
  readonly record: string
  /** The address of the page with another record chosen. */
  readonly addressOf: (record: string) => string
  /** Chooses another; empty for none. */
  readonly choose: (record: string) => void
}

const Context = createContext<ChosenRecord>({
  record: '',
  addressOf: () => '',
  choose: () => undefined,
})

export const ChosenRecordProvider = Context.Provider

/** The chosen record, for marks deep in the text. */
export function useChosenRecord(): ChosenRecord {
  return useContext(Context)
}
