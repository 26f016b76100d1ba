import { useMemo, useRef } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { Page } from '../../app/page.tsx'
import { Empty, Failure, Loading } from '../../parts/notices.tsx'
import { TableDownload } from '../../parts/table-download.tsx'
import { countWords } from '../../words/amount.ts'
import { Axis } from './axis.tsx'
import { AxisButtons } from './axis-buttons.tsx'
import { AxisKey } from './axis-key.tsx'
import { wholeExtent } from './extent.ts'
import { headingPrecision } from './grouped.ts'
import { TimelineFilters } from './timeline-filters.tsx'
import { TimelineList } from './timeline-list.tsx'
import { useExtent } from './use-extent.ts'
import { useAskedEntries, useMarks } from './use-marks.ts'
import './timeline.css'

/** What happened and was measured: on an axis, and as a list with quotations. */
export function TimelinePage() {
  const { of } = useChosen()
  const asked = useAskedEntries()
  const table = (
    <TableDownload
      path="timeline"
      asked={{ ...asked, from: of('from'), to: of('to') }}
      name="timeline.csv"
    />
  )
  return (
    <Page title="Timeline" lead={LEAD} aside={table}>
      <TimelineFilters />
      <Entries />
    </Page>
  )
}

const LEAD =
  'What happened, was signed, was launched and was measured, by the day that the documents tell, and never more exactly.'

function Entries() {
  const asked = useAskedEntries()
  const { question, marks, times, complete } = useMarks(asked)
  const whole = useMemo(() => wholeExtent(times), [times])
  const shown = useExtent(whole)
  const head = useRef<HTMLHeadingElement>(null)
  if (question.error)
    return <Failure problem={question.error} again={() => void question.refetch()} />
  if (question.data === undefined) return <Loading what="for the entries" />
  const { extent } = shown
  if (extent === null) return <NoEntries />
  return (
    <>
      <section className="timeline-drawn" aria-label="Axis">
        <AxisButtons extent={extent} shown={shown} />
        <Axis marks={marks} extent={extent} shown={shown} onSame={() => head.current?.focus()} />
        <AxisKey />
        {!complete && (
          <p className="soft small">
            The axis shows {countWords(marks.length, 'entry', 'entries')}, the newest of these days;
            more lie further back. Fewer days, a kind or a party show all.
          </p>
        )}
      </section>
      <TimelineList asked={asked} precision={headingPrecision(extent)} head={head} />
    </>
  )
}

function NoEntries() {
  const { of } = useChosen()
  const isAsked = ['party', 'kind', 'field'].some((name) => of(name) !== '')
  return (
    <Empty title={isAsked ? 'Nothing of this is known' : 'Nothing has a day yet'}>
      <p>
        {isAsked
          ? 'No entry that tells a day is left by what you chose above. What tells no day may be shown, too.'
          : 'Once documents are added, what they tell of days stands here.'}
      </p>
    </Empty>
  )
}
