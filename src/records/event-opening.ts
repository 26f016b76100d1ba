import { participantsIn, together } from './event-participants.ts'
import { behind, subjectOf, type Told, type VerbSite } from './event-verb-site.ts'
import { hostOf } from './event-visit.ts'
import type { Reading } from './reading.ts'
import { mentionsIn, unique } from './speakers.ts'

/** "X opened an embassy", "the plant was inaugurated"; only what has opened, for a plan is a commitment. */
export function open(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { facilities, at, by } = reading.pack.eventFrames
  const heads = site.sentence.nouns.filter(
    (n) => n.prep < 0 && facilities.has(reading.words[n.head]?.lemma.toLowerCase() ?? ''),
  )
  const bare = site.object.to <= site.object.from || site.verb.passive
  const opened = heads.find((n) =>
    bare ? site.clause?.subject.includes(n) : n.from >= site.object.from && n.to <= site.object.to,
  )
  if (!opened) return 'nothing that can open is named'
  const finite = site.verb.type === 'finite' || site.verb.type === 'participle'
  if (site.status !== 'held' || !finite) return 'the opening is only planned'
  const who = together(
    subjectOf(reading, site),
    participantsIn(reading, opened),
    behind(reading, site, new Set([...by])),
  )
  const where = site.phrases
    .filter((p) => at.has(p.prep))
    .flatMap((p) => mentionsIn(reading, p).flatMap(hostOf))
  return [
    {
      type: 'opening',
      frame: `<facility> ${site.verb.lemma}s`,
      who: { ...who, parties: unique([...who.parties, ...where]) },
    },
  ]
}
