import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import type { Turn } from './turn-groups.ts'
import { TurnList } from './turn-list.tsx'

/** Enough to see at a look what is new. */
const MOST = 8

/** What brought threads to another stage in the documents published last. */
export function LatestTurns() {
  const question = useAnswer<{ readonly items: readonly Turn[] }>('turns', { limit: MOST })
  return (
    <Answered question={question} what="what changed">
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">Nothing in the latest documents brought anything to another stage.</p>
        ) : (
          <TurnList turns={items} />
        )
      }
    </Answered>
  )
}
