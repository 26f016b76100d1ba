import { Recent } from '../../core/recent.ts'
import type { Features } from '../identity/identity.ts'

/** In a generation: some ten megabytes in all. */
const MANY = 10_000

/** Reads features that are kept as JSON. The same ones are asked for again and again, and a signature tells all features. */
export function featuresReader(): (signature: string, json: string) => Features {
  const recent = new Recent<string, Features>(MANY)
  return (signature, json) => recent.get(signature) ?? recent.keep(signature, JSON.parse(json))
}
