import { type KeyboardEvent, memo, type RefObject } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { TimelineItem } from '../../api/answers.ts'
import type { Asked } from '../../api/ask.ts'
import { useParts } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { More } from '../../parts/more.tsx'
import { Empty } from '../../parts/notices.tsx'
import { grouped, type Precision } from './grouped.ts'
import { TimelineEntry } from './timeline-entry.tsx'

interface TimelineListProps {
  readonly asked: Asked
  readonly precision: Precision
  readonly head: RefObject<HTMLHeadingElement | null>
}

/**
 * The entries of the days that are shown, the newest first, each with its quotation. It is not made anew with each turn
 * of a wheel, which the address follows later.
 */
export const TimelineList = memo(function List({ asked, precision, head }: TimelineListProps) {
  const { of } = useChosen()
  const days = { from: of('from'), to: of('to') }
  const question = useParts<TimelineItem>('timeline', { ...asked, ...days })
  return (
    <section className="timeline-list" aria-label="Entries">
      <h2 ref={head} tabIndex={-1}>
        {days.from === '' && days.to === '' ? 'All entries' : 'What begins in these days'}
      </h2>
      <Answered question={question} what="for the entries">
        {(entries) =>
          entries.length === 0 ? (
            <Empty title="Nothing begins in these days">
              <p>Look at more days, or at what tells no day, too.</p>
            </Empty>
          ) : (
            <>
              {grouped(entries, precision).map(({ heading, entries: own }) => (
                <section key={heading} className="timeline-group">
                  <h3 className="timeline-heading">{heading}</h3>
                  <ol onKeyDown={toNextEntry}>
                    {own.map((entry) => (
                      <TimelineEntry key={entry.record} entry={entry} />
                    ))}
                  </ol>
                </section>
              ))}
              <More question={question} />
            </>
          )
        }
      </Answered>
    </section>
  )
})

/** The arrow keys lead from quotation to quotation. */
function toNextEntry(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const list = event.currentTarget.closest('.timeline-list')
  const quotes = [...(list?.querySelectorAll<HTMLElement>('.quotation-words a') ?? [])]
  const entry = document.activeElement?.closest('.timeline-entry')
  const here = quotes.findIndex((quote) => entry?.contains(quote))
  const isOn = quotes[here] === document.activeElement
  const by = event.key === 'ArrowUp' ? -1 : isOn ? 1 : 0
  const next = quotes[here + by]
  if (here < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
