import { useChosen } from '../../address/chosen.ts'
import { useMoment } from '../../address/moment.ts'
import { To } from '../../address/to.tsx'
import { Page } from '../../app/page.tsx'
import { DecisionLog } from './decision-log.tsx'
import { KeysHelp } from './keys-help.tsx'
import { PersonLine } from './person-line.tsx'
import { ReviewDesk } from './review-desk.tsx'
import './decide.css'
import './review.css'

/** What to look at first, one after the other, and the log of what was decided. */
export function ReviewPage() {
  const isLog = useChosen().of('show') === 'log'
  const { asOf, knownAt } = useMoment()
  return (
    <Page
      title={isLog ? 'Decisions' : 'Review'}
      lead={
        isLog
          ? 'Who decided what, when and why, the newest first. Nothing is ever taken out of this list.'
          : 'What a mistake would matter most in comes first. Compare the words with what was read, and decide.'
      }
      aside={
        isLog ? <To address="/review">Review</To> : <To address="/review?show=log">Decisions</To>
      }
    >
      {(asOf !== null || knownAt !== null) && (
        <p>Decisions are about what is in force now, whatever day the other pages look at.</p>
      )}
      <div className="review-head">
        <PersonLine />
        {!isLog && <KeysHelp />}
      </div>
      {isLog ? <DecisionLog /> : <ReviewDesk />}
    </Page>
  )
}
