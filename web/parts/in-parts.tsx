import { type ReactNode, useState } from 'react'

interface InPartsProps<Item> {
  readonly items: readonly Item[]
  /** How many are shown at first, and with each more. */
  readonly by?: number
  readonly children: (items: readonly Item[]) => ReactNode
}

/** The beginning of a long list that is here already, and a button that shows more of it. */
export function InParts<Item>({ items, by = 50, children }: InPartsProps<Item>) {
  const [shown, show] = useState(by)
  const left = items.length - shown
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <p className="more">
          <button type="button" onClick={() => show(shown + by)}>
            Show {Math.min(by, left)} more of {items.length}
          </button>
        </p>
      )}
    </>
  )
}
