const NOTHING: readonly never[] = []

/**
 * What each of some things gives, in one list: for things most of which give nothing, and lists that
 * are mostly empty. Unlike `flatMap` it makes no list where there is nothing to put into one, and a
 * list that one thing alone gives is handed on as it is: neither is to be changed.
 *
 * @example gather([3, 4], (n) => (n % 2 ? [n, n] : [])) // [3, 3]
 */
export function gather<Thing, Found>(
  things: readonly Thing[],
  find: (thing: Thing) => readonly Found[],
): readonly Found[] {
  let only: readonly Found[] = NOTHING
  let several: Found[] | undefined
  for (let i = 0; i < things.length; i++) {
    const more = find(things[i] as Thing)
    if (more.length === 0) continue
    if (several) several.push(...more)
    else if (only.length === 0) only = more
    else several = [...only, ...more]
  }
  return several ?? only
}
