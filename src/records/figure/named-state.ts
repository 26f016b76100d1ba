import { hasStateShape } from '../../core/state-code.ts'
import type { Mention } from '../../mentions/mention.ts'
import { beforeArticle } from '../article.ts'
import { partiesOf } from '../speakers.ts'
import { lemmaAt, type Scene } from './scene.ts'

/** The one state that a mention names, or null. */
export function stateOf({ reading }: Scene, mention: Mention): string | null {
  const [code, ...more] = partiesOf(reading, mention)
  return code &&
    more.length === 0 &&
    hasStateShape(code) &&
    mention.kind !== 'person' &&
    mention.form === 'name'
    ? code
    : null
}

/** "Exports to Togo rose": whom something goes to is another partner. */
export function isBehindTie({ reading, frames }: Scene, { from }: Mention): boolean {
  const at = beforeArticle(reading, from)
  const tie = frames.ties.get(lemmaAt(reading, at))
  return tie === 'destination' || tie === 'source'
}
