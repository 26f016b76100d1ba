/** The key that stands so many steps from another one; null beyond the ends, or where the other one is not there. */
export function keyBeside(
  items: readonly { readonly key: string }[],
  key: string,
  steps: 1 | -1,
): string | null {
  const at = items.findIndex((each) => each.key === key)
  return at < 0 ? null : (items[at + steps]?.key ?? null)
}

/**
 * Where to go once something was decided: on to what follows; at the end to the beginning, which is an empty key. What
 * is not in the queue stays.
 */
export function keyAfterDecision(items: readonly { readonly key: string }[], key: string): string {
  const isThere = items.some((each) => each.key === key)
  return isThere ? (keyBeside(items, key, 1) ?? '') : key
}
