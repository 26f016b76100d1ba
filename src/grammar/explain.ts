import type { Item } from './item.ts'

/**
 * The names of the rules that made an item, outermost first, each behind two spaces for every step
 * that it lies deeper.
 */
export function rulesOf(item: Item): string[] {
  const names: string[] = []
  gather(item, '', names)
  return names
}

function gather({ rule, parts }: Item, indent: string, names: string[]): void {
  names.push(indent + rule)
  for (let i = 0; i < parts.length; i++) gather(parts[i] as Item, `${indent}  `, names)
}
