/**
 * What is found of a thing once and known from then on, for as long as the thing lives. The thing must not change, and finding
 * must give the same each time.
 *
 * @example
 * const wordsOf = oncePer((text: { words: string }) => text.words.split(' '))
 * wordsOf(text) === wordsOf(text) // true
 */
export function oncePer<Thing extends object, Found>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const found = new WeakMap<Thing, { readonly value: Found }>()
  return (thing) => {
    let known = found.get(thing)
    if (!known) {
      known = { value: find(thing) }
      found.set(thing, known)
    }
    return known.value
  }
}
