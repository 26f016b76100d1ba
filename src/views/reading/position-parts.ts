import type { PositionRecord } from '../../records/record.ts'
import { partyList } from './names.ts'

const VERBS: Readonly<Record<PositionRecord['stance'], string>> = {
  supports: 'supports',
  opposes: 'opposes',
  praises: 'praises',
  thanks: 'thanks',
  criticises: 'criticises',
  concerned: 'is concerned about',
  'calls-for': 'calls for',
  congratulates: 'congratulates',
  condoles: 'condoles with',
}
const TO_SOMEBODY = new Set(['thanks', 'congratulates', 'condoles', 'praises', 'criticises'])

/** "Iran supports: the initiative to …", "toward Oman". */
export function positionParts({ by, stance, about, toward }: PositionRecord): (string | null)[] {
  const verb = VERBS[stance]
  const who = [partyList(by), verb].filter(Boolean).join(' ')
  const direct = TO_SOMEBODY.has(stance) && toward.length > 0
  return [
    direct ? `${who} ${partyList(toward)}: ${about}` : `${who}: ${about}`,
    direct || toward.length === 0 ? null : `toward ${partyList(toward)}`,
  ]
}
