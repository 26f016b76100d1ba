import { useState } from 'react'
import type { ClaimAnswer } from './check-answers.ts'
import { ClaimEntry } from './claim-entry.tsx'
import { type Part, partAround, widened } from './claim-part.ts'

interface ClaimListProps {
  readonly claims: readonly ClaimAnswer[]
  readonly chosen: number
  readonly choose: (claim: number) => void
}

/** The claims in the order of the text, the part around the chosen one, which stands with its evidence. */
export function ClaimList({ claims, chosen, choose }: ClaimListProps) {
  const [part, setPart] = useState(() => partAround(chosen))
  const [first] = useState(chosen)
  const shown = partAround(chosen, part)
  const show = (side: 'before' | 'after') => () => setPart(widened(shown, side))
  return (
    <>
      <Show part={shown} side="before" of={claims.length} act={show('before')} />
      <ol className="check-claims">
        {claims.slice(shown.from, shown.to).map((each, i) => (
          <ClaimEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim is its place in the text
            key={shown.from + i}
            number={shown.from + i + 1}
            claim={each}
            isChosen={shown.from + i === chosen}
            wasGoneTo={chosen !== first}
            choose={choose}
          />
        ))}
      </ol>
      <Show part={shown} side="after" of={claims.length} act={show('after')} />
    </>
  )
}

interface ShowProps {
  readonly part: Part
  readonly side: 'before' | 'after'
  readonly of: number
  readonly act: () => void
}

/** Shows the claims before or after those that are shown; nothing where there are none. */
function Show({ part, side, of, act }: ShowProps) {
  if (side === 'before' ? part.from === 0 : part.to >= of) return null
  return (
    <p className="check-show">
      <button type="button" onClick={act}>
        {side === 'before' ? 'Show the claims before' : 'Show more'}
      </button>
    </p>
  )
}
