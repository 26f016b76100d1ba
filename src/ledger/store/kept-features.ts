import type { Features } from '../identity/identity.ts'

/** So many are remembered at least, and twice as many at most: some ten megabytes. */
const MANY = 10_000

/**
 * Reads features that are kept as JSON. The same ones are asked for again and again, and a signature tells all features: those
 * asked for last are remembered by it. Of two generations the older one is forgotten at once when the younger one is full, since to
 * take the first one out of a `Map`, again and again, it has to be looked for behind all that were taken out before.
 */
export function featuresReader(): (signature: string, json: string) => Features {
  let [young, old] = [new Map<string, Features>(), new Map<string, Features>()]
  return (signature, json) => {
    const known = young.get(signature)
    if (known) return known
    const features = old.get(signature) ?? (JSON.parse(json) as Features)
    if (young.size >= MANY) [young, old] = [new Map(), young]
    young.set(signature, features)
    return features
  }
}
