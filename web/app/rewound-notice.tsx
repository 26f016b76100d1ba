import { useChosen } from '../address/chosen.ts'
import { useMoment } from '../address/moment.ts'
import { instantWords, timeWords } from '../words/time.ts'

/** Says on every page that another moment than now is looked at, and leads back. */
export function RewoundNotice() {
  const { asOf, knownAt } = useMoment()
  const { choose } = useChosen()
  if (asOf === null && knownAt === null) return null
  const known = knownAt && (knownAt.includes('T') ? instantWords(knownAt) : timeWords(knownAt))
  return (
    <p className="rewound" role="status">
      {asOf !== null && <>As the world knew it on {timeWords(asOf)}. </>}
      {known !== null && <>As this ledger knew it on {known}. </>}
      <button type="button" className="quiet" onClick={() => choose({ asOf: '', knownAt: '' })}>
        Back to today
      </button>
    </p>
  )
}
