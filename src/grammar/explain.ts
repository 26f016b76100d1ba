import type { Item } from './item.ts'

/**
 * The names of the rules that made an item, outermost first, each behind two spaces for every step
 * that it lies deeper.
 */
export function rulesOf(item: Item, depth = 0): string[] {
  const name = `${'  '.repeat(depth)}${item.rule}`
  return [name, ...item.parts.flatMap((part) => rulesOf(part, depth + 1))]
}
