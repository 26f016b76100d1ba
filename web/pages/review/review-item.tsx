import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Answered } from '../../parts/answered.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { ItemBody } from './item-body.tsx'
import { ItemHead } from './item-head.tsx'
import type { Reason } from './review-answers.ts'
import type { useDeciding } from './use-deciding.ts'
import { prepare, useLookedAt } from './use-to-decide.ts'

export interface ReviewItemProps {
  readonly itemKey: string
  /** True where a person came here from another item. */
  readonly takesFocus: boolean
  /** Where it stands in the queue. */
  readonly place: string
  readonly reasons: readonly Reason[]
  readonly deciding: ReturnType<typeof useDeciding>
  readonly next: string | null
  readonly go: (steps: 1 | -1) => void
}

/** A record or thread with its words, and what can be decided on it. */
export function ReviewItem(props: ReviewItemProps) {
  const { itemKey, next, deciding, go } = props
  const { question, shown, now, isReady, lookAgain } = useLookedAt(itemKey)
  const answers = useQueryClient()
  useEffect(() => prepare(answers, next), [answers, next])
  return (
    <Answered question={{ ...question, data: shown }} what="for the record">
      {(looked) => (
        <article className="review-item" data-kind={looked.shown.kind}>
          <ItemHead {...props} looked={looked} />
          {now !== null && !deciding.isPending && (
            <ChangedNotice
              before={looked}
              takesFocus={deciding.isError}
              now={now}
              lookAgain={() => {
                deciding.reset()
                if (now === 'gone') go(1)
                else lookAgain()
              }}
            />
          )}
          <ItemBody {...props} looked={looked} isReady={isReady && !deciding.isPending} />
        </article>
      )}
    </Answered>
  )
}
