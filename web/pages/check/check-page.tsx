import { useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { CheckForm } from './check-form.tsx'
import { CheckResult } from './check-result.tsx'
import { type KeptText, keepText, keptText } from './kept-text.ts'
import { useCheck } from './use-check.ts'
import './check.css'

/** What the ledger says of each claim of a text that somebody is about to publish. */
export function CheckPage() {
  const { choose } = useChosen()
  const [given, setGiven] = useState(keptText)
  const give = (text: KeptText) => {
    keepText(text)
    setGiven(text)
    choose({ claim: '' }, { replace: true })
  }
  return (
    <Page
      title="Check"
      lead="Paste a text, and see what the ledger says of each claim in it. Nothing is kept: the ledger does not take it in, and it leaves this tab only to be read by this server."
    >
      {given.isSent ? (
        <Sent given={given} change={() => give({ ...given, isSent: false })} />
      ) : (
        <CheckForm given={given} send={give} />
      )}
    </Page>
  )
}

function Sent({ given, change }: { readonly given: KeptText; readonly change: () => void }) {
  const question = useCheck(given)
  const again = (
    <button type="button" onClick={change}>
      Change the text
    </button>
  )
  return (
    <>
      <Answered question={question} what="what the ledger says of it">
        {(checked) => <CheckResult checked={checked} again={again} />}
      </Answered>
      {question.data === undefined && <p>{again}</p>}
    </>
  )
}
