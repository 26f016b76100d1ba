import { type RefObject, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { atMoment, useMoment } from '../../address/moment.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { More } from '../../parts/more.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { sortWords } from './reason-words.ts'
import type { QueueItem } from './review-answers.ts'

const LONGEST = 110

interface QueueListProps {
  readonly items: readonly QueueItem[]
  readonly total: number
  readonly chosen: string
  readonly more: Parameters<typeof More>[0]['question']
  /** Takes note that something is gone to. */
  readonly visited: () => void
}

/** What there is to look at, the most consequential first. */
export function QueueList({ items, total, chosen, more, visited }: QueueListProps) {
  const moment = useMoment()
  const list = useInSight(chosen)
  return (
    <aside className="review-queue" aria-label="What there is to look at">
      <h2>
        To look at <span className="soft numbers">{new Intl.NumberFormat().format(total)}</span>
      </h2>
      <div className="review-queue-list" ref={list}>
        <ol>
          {items.map(({ key, kind, shown, reasons }) => (
            <li key={key} data-kind={kind}>
              <Link
                href={atMoment(`/review?key=${key}`, moment)}
                aria-current={key === chosen ? 'true' : undefined}
                onClick={visited}
              >
                <span className="review-queue-head">
                  <KindName kind={kind} /> <span>{reasons.slice(0, 1).map(sortWords)}</span>
                </span>
                <bdi>{cut(quoteWords(shown.words), LONGEST)}</bdi>
              </Link>
            </li>
          ))}
        </ol>
        <More question={more} />
      </div>
    </aside>
  )
}

/** Keeps what is chosen in sight within the list, whose page stays where it is. */
function useInSight(chosen: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = list.current?.querySelector(`[href*="key=${CSS.escape(chosen)}"]`)
    if (!list.current || !row) return
    const [frame, place] = [list.current.getBoundingClientRect(), row.getBoundingClientRect()]
    const beyond = Math.max(0, place.bottom - frame.bottom) + Math.min(0, place.top - frame.top)
    list.current.scrollTop += beyond
  }, [chosen])
  return list
}
