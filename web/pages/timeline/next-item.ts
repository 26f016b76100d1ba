import type { Item, Row } from './laid-out.ts'

/** Where the keys of the arrows lead from an item: along the axis, or to the row above or below. */
export function nextItem(rows: readonly Row[], id: string | null, key: string): Item | null {
  const items = rows.flatMap((row) => row.items)
  const here = items.find((item) => item.id === id) ?? null
  const inTime = items.toSorted((a, b) => a.left - b.left || a.right - b.right)
  if (key === 'Home' || (here === null && key === 'ArrowRight')) return inTime[0] ?? null
  if (key === 'End' || here === null) return inTime.at(-1) ?? null
  if (key === 'ArrowRight') return inTime[inTime.indexOf(here) + 1] ?? null
  if (key === 'ArrowLeft') return inTime[inTime.indexOf(here) - 1] ?? null
  const row = rows.findIndex((each) => each.items.includes(here))
  const other = rows[row + (key === 'ArrowDown' ? 1 : -1)]
  return other ? nearest(other.items, here) : null
}

/** The item whose middle is nearest to that of another. */
export function nearest(
  items: readonly Item[],
  { left, right }: Pick<Item, 'left' | 'right'>,
): Item | null {
  const away = (item: Item) => Math.abs(item.left + item.right - left - right)
  return items.toSorted((a, b) => away(a) - away(b))[0] ?? null
}
