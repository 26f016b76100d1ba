import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { Answered } from '../../parts/answered.tsx'
import { Empty } from '../../parts/notices.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { doneWords } from './decision-words.ts'
import { DoneLine } from './done-line.tsx'
import { QueueList } from './queue-list.tsx'
import { keyAfterDecision, keyBeside } from './queue-order.ts'
import type { AskedDecision, Decided } from './review-answers.ts'
import { ReviewItem } from './review-item.tsx'
import { useDeciding } from './use-deciding.ts'
import { useFirstFocus } from './use-first-focus.ts'
import { type Queue, useQueue } from './use-queue.ts'
import { toDecideQuestion } from './use-to-decide.ts'

/** What is looked at, and beside it what else there is to look at. */
export function ReviewDesk() {
  const queue = useQueue()
  return (
    <Answered question={queue} what="what there is to review">
      {(data) => <Desk queue={data} more={queue} />}
    </Answered>
  )
}

interface DeskProps {
  readonly queue: Queue
  readonly more: ReturnType<typeof useQueue>
}

function Desk({ queue: { items, total }, more }: DeskProps) {
  const { key, visit, visited, goTo, beside } = useVisit(items)
  const [done, setDone] = useState('')
  const answers = useQueryClient()
  const deciding = useDeciding(async (decided: Decided, asked: AskedDecision) => {
    const next = keyAfterDecision(items, key)
    if (next === '') await answers.invalidateQueries({ queryKey: ['review'] })
    else await answers.prefetchQuery({ ...toDecideQuestion(next), staleTime: 0 })
    setDone(`Decision ${decided.number}: ${doneWords(asked.action)}.`)
    goTo(next)
    return next
  })
  const go = (steps: 1 | -1) => {
    const to = beside(steps)
    if (to === null) return
    deciding.reset()
    goTo(to)
  }
  useKeys({
    ...{ j: () => go(1), ArrowRight: () => go(1) },
    ...{ k: () => go(-1), ArrowLeft: () => go(-1) },
  })
  return (
    <div className="review-desk">
      <div className="review-main">
        <DoneLine
          words={done}
          undone={({ number, record }) => {
            setDone(`Decision ${number} took the last one back.`)
            goTo(record)
          }}
        />
        {key === '' ? (
          <NothingLeft takesFocus={visit > 0} />
        ) : (
          <ReviewItem
            key={`${key} ${visit}`}
            itemKey={key}
            takesFocus={visit > 0}
            place={placeOf(items, key, total)}
            reasons={items.find((each) => each.key === key)?.reasons ?? []}
            deciding={deciding}
            next={beside(1)}
            go={go}
          />
        )}
      </div>
      <QueueList items={items} total={total} chosen={key} more={more} visited={visited} />
    </div>
  )
}

function NothingLeft({ takesFocus }: { readonly takesFocus: boolean }) {
  const place = useFirstFocus<HTMLDivElement>(takesFocus)
  return (
    <div ref={place} tabIndex={-1}>
      <Empty title="Nothing calls for a look">
        <p>
          No figures contradict each other, no promise hangs on one statement alone, and no record
          leaves open what questions need. New documents may bring something.
        </p>
      </Empty>
    </div>
  )
}

function placeOf(items: Queue['items'], key: string, total: number): string {
  const at = items.findIndex((each) => each.key === key)
  return at < 0 ? 'not in the queue' : `${at + 1} of ${total}`
}

/** What is looked at, which the address names; how often something was gone to since; and the ways to go on. */
function useVisit(items: Queue['items']) {
  const { of, choose } = useChosen()
  const [visit, setVisit] = useState(0)
  const [first] = items
  const key = of('key') || (first?.key ?? '')
  const visited = () => setVisit((before) => before + 1)
  return {
    ...{ key, visit, visited },
    beside: (steps: 1 | -1) =>
      keyBeside(items, key, steps) ??
      (items.some((each) => each.key === key) ? null : (first?.key ?? null)),
    goTo: (to: string) => {
      visited()
      choose({ key: to }, { replace: true })
    },
  }
}
