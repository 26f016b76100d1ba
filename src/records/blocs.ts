import { oncePer } from '../core/once-per.ts'
import type { Reading } from './reading.ts'

/** The codes of the blocs that a text names: each is several by itself. */
export const blocs = oncePer((reading: Reading): ReadonlySet<string> => {
  const named = reading.mentions.list
    .flatMap((mention) => [mention, ...mention.inner])
    .filter(({ kind }) => kind === 'bloc')
  return new Set(named.flatMap(({ parties }) => parties))
})
