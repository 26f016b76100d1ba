import { To } from '../../address/to.tsx'
import type { Overview } from '../../api/answers.ts'
import { countWords } from '../../words/amount.ts'
import { viewAddress } from './view-address.ts'
import './promise-stages.css'

type Promises = Overview['promises']

interface PromiseStagesProps {
  readonly parties: readonly string[]
  readonly promises: Promises
}

/** How many promises stand at each stage, as bars that lead to them; those overdue and silent are named. */
export function PromiseStages({ parties, promises }: PromiseStagesProps) {
  const { total, stages } = promises
  if (total === 0) return <p className="soft">No promise of theirs is known.</p>
  const most = Math.max(...stages.map(({ count }) => count))
  const told = stages.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <ul className="promise-stages">
        {stages.map((each) => (
          <li key={each.stage}>
            <StageRow row={each} most={most} parties={parties} />
          </li>
        ))}
      </ul>
      {total > told && (
        <p className="soft small">{countWords(total - told, 'more promise')} with no stage told.</p>
      )}
      <Notes parties={parties} promises={promises} />
    </>
  )
}

interface StageRowProps {
  readonly row: Promises['stages'][number]
  readonly most: number
  readonly parties: readonly string[]
}

function StageRow({ row: { stage, count, overdue }, most, parties }: StageRowProps) {
  if (count === 0) {
    return (
      <span className="promise-stages-row" data-stage={stage}>
        <span className="promise-stages-name">{stage}</span>
        <span className="promise-stages-none soft">none</span>
      </span>
    )
  }
  const share = (part: number) => ({ width: `${(100 * part) / most}%` })
  return (
    <To address={viewAddress('/promises', parties, { stage })} className="promise-stages-row">
      <span className="promise-stages-name">{stage}</span>
      <span className="promise-stages-bar" data-stage={stage} aria-hidden="true">
        <span className="promise-stages-overdue" style={share(overdue)} />
        <span className="promise-stages-rest" style={share(count - overdue)} />
      </span>
      <span className="promise-stages-count">
        {count}
        {overdue > 0 && <span className="overdue">, {overdue} overdue</span>}
      </span>
    </To>
  )
}

function Notes({ parties, promises: { total, overdue, silent } }: PromiseStagesProps) {
  const all = viewAddress('/promises', parties)
  return (
    <p className="promise-stages-notes">
      <To address={all}>All {countWords(total, 'promise')}</To>
      {overdue > 0 && (
        <To address={viewAddress('/promises', parties, { overdue: 'true' })} className="overdue">
          {overdue} overdue
        </To>
      )}
      {silent > 0 && (
        <span>
          <To address={viewAddress('/promises', parties, { silent: 'true' })}>{silent} silent</To>
          <span className="soft"> (inferred: not spoken of for two years)</span>
        </span>
      )}
    </p>
  )
}
