import { oncePer } from '../../core/once-per.ts'
import { allInner } from '../../mentions/all-inner.ts'
import type { Reading } from '../reading.ts'
import type { EventRecord } from '../record.ts'

/** Where a visit went that names no place: the host as the text calls it first. */
export function seatOf(
  reading: Reading,
  { type, parties }: Pick<EventRecord, 'type' | 'parties'>,
): string | null {
  const host = parties.length === 2 && type === 'visit' ? parties[1] : undefined
  if (host === undefined) return null
  return stateNames(reading).get(host) ?? null
}

/** Each state that the text names, as it calls it first, but for headlines that are all capitals. */
const stateNames = oncePer((reading: Reading): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const mention of reading.mentions.list)
    for (const { kind, form, parties, name } of [mention, ...allInner(mention)]) {
      const code = kind === 'state' && form === 'name' ? parties[0] : undefined
      if (code === undefined || name === null) continue
      if (!map.has(code) || (isInCapitals(map.get(code) as string) && !isInCapitals(name)))
        map.set(code, name)
    }
  return map
})

const isInCapitals = (name: string): boolean => name === name.toUpperCase()
