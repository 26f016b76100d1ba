import { type Indicator, isFlow } from '../../core/indicator.ts'
import { oncePer } from '../../core/once-per.ts'
import type { Reading } from '../reading.ts'
import { isBalance } from './balance.ts'
import { datingTimes } from './period.ts'
import type { Scene } from './scene.ts'
import type { Statement } from './statement.ts'

/** What a bulletin tells of its period besides flows. */
const ALSO: ReadonlySet<Indicator> = new Set(['share', 'investment', 'contracts'])

/**
 * The period that the title of a bulletin names ("Trade in the first nine months of 2019"): it dates the
 * flows of the text that no words date.
 */
export function titlePeriod(
  scene: Scene,
  { indicator, topic }: Pick<Statement, 'indicator' | 'topic'>,
): string | null {
  if (!isFlow(indicator) && !ALSO.has(indicator) && !isBalance(scene, topic)) return null
  return ofTitle(scene.reading)
}

const ofTitle = oncePer((reading: Reading): string | null => {
  const title = reading.sentences.find((s) => s.block.role === 'title')
  if (!title) return null
  const [time, ...more] = datingTimes(reading, title)
  const { published } = reading.document
  if (!time?.edtf || more.length > 0 || time.relation !== 'in' || !published) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(time.edtf)
  return day || time.edtf.slice(0, 7) > published ? null : time.period
})
