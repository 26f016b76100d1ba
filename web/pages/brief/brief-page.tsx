import { useChosen } from '../../address/chosen.ts'
import { To } from '../../address/to.tsx'
import type { Part, Relation } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { BriefAnswer } from './brief-answer.ts'
import { BriefForm } from './brief-form.tsx'
import { BriefPaper } from './brief-paper.tsx'
import { TakeBrief } from './take-brief.tsx'
import './brief.css'

const MOST_RELATIONS = 200
const SUGGESTED = 12
const LONGEST = 120

/** A brief on some parties, as a page to be read, printed and taken along. */
export function BriefPage() {
  const { of } = useChosen()
  const relations = useAnswer<Part<Relation>>('relations', { limit: MOST_RELATIONS })
  const known = relations.data?.items ?? []
  const parties = of('parties')
  const since = of('since')
  return (
    <Page
      title="Brief"
      lead="What a ledger knows between parties, each sentence with the words that bear it out."
      aside={parties !== '' && <TakeBrief parties={parties} since={since} />}
    >
      <BriefForm key={`${parties} ${since} ${of('asOf')}`} relations={known} />
      {parties === '' ? (
        <Suggested relations={known} />
      ) : (
        <AskedBrief parties={parties} since={since} />
      )}
    </Page>
  )
}

function AskedBrief({ parties, since }: { readonly parties: string; readonly since: string }) {
  const question = useAnswer<BriefAnswer>('brief', { parties, since })
  return (
    <Answered question={question} what="the ledger for the brief">
      {(brief) => <BriefPaper brief={brief} />}
    </Answered>
  )
}

/** Whom a brief may be on, before somebody was chosen. */
function Suggested({ relations }: { readonly relations: readonly Relation[] }) {
  return (
    <section className="notice" aria-labelledby="brief-none">
      <h2 id="brief-none">Nobody is chosen yet</h2>
      {relations.length === 0 ? (
        <p>A brief rests on documents: once some are added, their relations stand here.</p>
      ) : (
        <>
          <p>Name the parties above, or take one of those that were spoken of last:</p>
          <ul className="brief-suggested">
            {relations.slice(0, SUGGESTED).map(({ relation, name, parties }) => (
              <li key={relation}>
                <To address={`/brief?${new URLSearchParams({ parties: parties.join(',') })}`}>
                  <bdi>{cut(quoteWords(name), LONGEST)}</bdi>
                </To>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
