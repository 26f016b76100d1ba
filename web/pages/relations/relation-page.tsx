import { useParams } from 'wouter'
import type { Overview } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { timeWords } from '../../words/time.ts'
import { NothingThere } from './nothing-there.tsx'
import { RelationOverview } from './relation-overview.tsx'
import { RelationWays } from './relation-ways.tsx'
import { relationWords } from './relation-words.ts'

/** A relation at one look: what became of its promises, trade, what changed last, what is due, its documents. */
export function RelationPage() {
  const { relation = '' } = useParams<{ relation: string }>()
  const question = useAnswer<Overview>(`relations/${encodeURIComponent(relation)}`)
  // What is kept while another relation is asked for has another name.
  const overview = question.isPlaceholderData ? undefined : question.data
  const isEmpty = overview !== undefined && hasNothing(overview)
  return (
    <Page
      title={overview?.name ?? relationWords(relation)}
      lead={overview && !isEmpty && <Lead overview={overview} />}
    >
      <Answered question={question} what="for this relation">
        {(answer) =>
          hasNothing(answer) ? (
            <NothingThere name={answer.name} parties={answer.parties} />
          ) : (
            <>
              <RelationWays parties={answer.parties} />
              <RelationOverview overview={answer} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function hasNothing({ changes, promises, due, documents, trade }: Overview): boolean {
  return promises.total + changes.length + due.length + documents.length + trade.length === 0
}

function Lead({ overview: { asOf, complete, documents } }: { readonly overview: Overview }) {
  const [newest] = documents
  const published = newest?.published ?? null
  return (
    <>
      As of {timeWords(asOf)}
      {published !== null && <>; last spoken of on {timeWords(published)}</>}.{' '}
      {!complete && (
        <>
          Counted here are the 600 threads last spoken of and the newest 1,500 figures; there are
          more.
        </>
      )}
    </>
  )
}
