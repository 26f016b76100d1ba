import type { Features } from '../identity/identity.ts'

/** So many are remembered at most: some ten megabytes. */
const MOST = 20_000

/**
 * Reads features that are kept as JSON. The same ones are asked for again and again, and a signature tells all features:
 * those asked for last are remembered by it.
 */
export function featuresReader(): (signature: string, json: string) => Features {
  const known = new Map<string, Features>()
  return (signature, json) => {
    const before = known.get(signature)
    if (before) return before
    const features = JSON.parse(json) as Features
    if (known.size >= MOST) known.delete(known.keys().next().value ?? '')
    known.set(signature, features)
    return features
  }
}
