import { useDeferredValue } from 'react'
import { relationAddress } from '../../address/addresses.ts'
import { useChosen } from '../../address/chosen.ts'
import { To } from '../../address/to.tsx'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { More } from '../../parts/more.tsx'
import { Empty } from '../../parts/notices.tsx'
import { TableDownload } from '../../parts/table-download.tsx'
import { partyList } from '../../words/party.ts'
import { foundWords } from './found-words.ts'
import { PromiseBoard } from './promise-board.tsx'
import { PromiseFilters } from './promise-filters.tsx'
import { PromiseTable } from './promise-table.tsx'
import { lineOf } from './use-lines.ts'
import { type FoundPromises, useAskedPromises, usePromises } from './use-promises.ts'
import { ViewSwitch } from './view-switch.tsx'
import './promises.css'

/** Promises and targets by what became of them. */
export function PromisesPage() {
  const { of } = useChosen()
  const asked = useAskedPromises()
  const question = usePromises()
  const parties = of('party')
    .split(',')
    .flatMap((each) => each.trim() || [])
  const title = parties.length === 0 ? 'Promises' : `Promises: ${partyList(parties)}`
  return (
    <Page
      title={title}
      lead="What was promised, and what became of it. The line under each shows the years: a dot for each day on which it was told, a diamond for its due, the stroke for today."
      aside={
        <>
          {parties.length > 0 && (
            <To className="promise-relation" address={relationAddress(parties.join(','))}>
              All of the relation
            </To>
          )}
          <ViewSwitch />
          <TableDownload path="promises" asked={asked} name="promises.csv" />
        </>
      }
    >
      <PromiseFilters />
      <Answered question={question} what="for promises">
        {(found) => <Found found={found} hasMore={question.hasNextPage} />}
      </Answered>
      <More question={question} />
    </Page>
  )
}

function Found({ found, hasMore }: { readonly found: FoundPromises; readonly hasMore: boolean }) {
  const { of } = useChosen()
  // A long list is drawn once there is time for it, so that what is chosen answers at once.
  const { stories } = useDeferredValue(found)
  const view = useDeferredValue(of('view'))
  const stage = useDeferredValue(of('stage'))
  if (stories.length === 0 && !hasMore) return <NothingFound />
  return (
    <>
      <p className="promise-found" role="status">
        {foundWords(found, hasMore)}
        {stories.some((story) => lineOf(story).stretches.length > 0) &&
          ' A thick stroke is a voice that told it more often than the dots show.'}
      </p>
      {view === 'table' ? (
        <PromiseTable stories={stories} />
      ) : (
        <PromiseBoard stories={stories} asked={stage} />
      )}
    </>
  )
}

function NothingFound() {
  return (
    <Empty title="No promises like that">
      <p>
        No document of this ledger tells one that fits what is chosen above. Take a choice away, or{' '}
        <To address="/add">add documents</To>.
      </p>
    </Empty>
  )
}
