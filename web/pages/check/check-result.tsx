import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { KeyMark } from '../../parts/key-mark.tsx'
import { Empty } from '../../parts/notices.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { ANSWERS, type Checked } from './check-answers.ts'
import { CheckSummary } from './check-summary.tsx'
import { CheckedText } from './checked-text.tsx'
import { ClaimList } from './claim-list.tsx'
import { OwnArithmetic } from './own-arithmetic.tsx'

interface CheckResultProps {
  readonly checked: Checked
  /** The way back to the text as it is written. */
  readonly again: ReactNode
}

/** The text with its claims marked, and beside it what is to be said of each. */
export function CheckResult({ checked, again }: CheckResultProps) {
  const { claims, within } = checked
  const { chosen, choose } = useChosenClaim(checked)
  useKeys({
    ...{ j: () => choose(chosen + 1), ArrowRight: () => choose(chosen + 1) },
    ...{ k: () => choose(chosen - 1), ArrowLeft: () => choose(chosen - 1) },
  })
  return (
    <div className="check-result">
      <div className="check-head">
        <CheckSummary checked={checked} />
        {again}
      </div>
      {claims.length === 0 && <NoClaims />}
      <div className="check-desk">
        <div className="check-left">
          <CheckedText checked={checked} chosen={chosen} choose={choose} />
          {within.length > 0 && <OwnArithmetic findings={within} choose={choose} />}
        </div>
        {claims.length > 0 && (
          <section aria-label="Claims">
            <p className="check-ways">
              <button type="button" aria-keyshortcuts="k" onClick={() => choose(chosen - 1)}>
                Previous claim <KeyMark of="k" />
              </button>
              <button type="button" aria-keyshortcuts="j" onClick={() => choose(chosen + 1)}>
                Next claim <KeyMark of="j" />
              </button>
            </p>
            <ClaimList claims={claims} chosen={chosen} choose={choose} />
          </section>
        )}
      </div>
    </div>
  )
}

function NoClaims() {
  return (
    <Empty title="No claim was read in this text">
      <p>
        What is read are figures, visits and meetings, documents that were signed, promises, links
        between places, and positions of states.
      </p>
    </Empty>
  )
}

/** The claim that the address names, from 0, the gravest unless told; and a way to choose another one, which stays the same. */
function useChosenClaim({ claims }: Checked) {
  const { of, choose } = useChosen()
  const named = Number(of('claim')) - 1
  const chosen = named in claims ? named : gravest(claims)
  const last = claims.length - 1
  const to = (claim: number) =>
    choose({ claim: String(Math.max(0, Math.min(last, claim)) + 1) }, { replace: true })
  const now = useRef(to)
  useEffect(() => {
    now.current = to
  })
  return { chosen, choose: useCallback((claim: number) => now.current(claim), []) }
}

function gravest(claims: Checked['claims']): number {
  for (const answer of ANSWERS) {
    const at = claims.findIndex((each) => each.answer === answer)
    if (at >= 0) return at
  }
  return -1
}
