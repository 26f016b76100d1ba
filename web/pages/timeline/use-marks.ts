import { useMemo } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { Asked } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import type { TimedMark } from './laid-out.ts'
import { type Mark, markedTime } from './marked-time.ts'

/** The marks of a timeline. */
export interface MarksAnswer {
  readonly items: readonly Mark[]
  /** False where more lie further back. */
  readonly complete: boolean
}

/** What the address asks a timeline for, but for the days. */
export function useAskedEntries(): Asked {
  const { of } = useChosen()
  const [party, kind, undated] = [of('party'), of('kind'), of('undated') === 'true']
  const field = kind === 'commitment' ? of('field') : ''
  return useMemo(() => ({ party, kind, undated, field }), [party, kind, undated, field])
}

/** The marks of all days; of the days of the address alone, where all would be too many. */
export function useMarks(asked: Asked) {
  const { of } = useChosen()
  const days = { from: of('from'), to: of('to') }
  const all = useAnswer<MarksAnswer>('timeline/marks', asked)
  const isPart = all.data?.complete === false && (days.from !== '' || days.to !== '')
  const part = useAnswer<MarksAnswer>('timeline/marks', { ...asked, ...days }, { enabled: isPart })
  const answer = isPart ? (part.data ?? all.data) : all.data
  const marks = useMemo(() => answer?.items.map(timed) ?? [], [answer])
  const whole = useMemo(() => all.data?.items.map(markedTime) ?? [], [all.data])
  return { question: all, marks, times: whole, complete: answer?.complete ?? true }
}

function timed(mark: Mark): TimedMark {
  return { mark, time: markedTime(mark) }
}
