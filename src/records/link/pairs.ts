import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { endsBehind } from './ends.ts'
import type { LinkSite } from './site.ts'

/** "Between A and B | and between C and D": a link, and one more for each pair that has its own preposition. */
export function pairsOf(reading: Reading, site: LinkSite): LinkSite[] {
  const sites = [site]
  for (let last = site.ends; last; last = sites.at(-1)?.ends ?? null) {
    const at = last.end + 1
    const joined = reading.words[last.end]?.tag === 'CCONJ' && opensEnds(reading, at)
    const ends = joined ? endsBehind(reading, at, site.sentence.to) : null
    if (!ends || ends.from === null || ends.to.length === 0) break
    sites.push({ ...site, ends })
  }
  return sites
}

/** "From A to B and a bus service | between C and D": another link behind "and", with ends of its own. */
export function isApart(reading: Reading, group: NounGroup, { from, to }: NounGroup): boolean {
  const before = reading.words[from - 1]
  const listed = before?.tag === 'CCONJ' || before?.lemma === ','
  return listed && from - group.to > 1 && opensEnds(reading, group.to) && opensEnds(reading, to)
}

/** "Between", "from", "linking": what the ends of a link stand behind. */
function opensEnds({ tokens, words, pack }: Reading, at: number): boolean {
  const { between, from, linking } = pack.linkFrames
  const lower = tokens[at]?.lower ?? ''
  return between.has(lower) || from.has(lower) || linking.has(words[at]?.lemma ?? '')
}
