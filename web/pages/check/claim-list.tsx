import { useState } from 'react'
import type { ClaimAnswer } from './check-answers.ts'
import { ClaimEntry } from './claim-entry.tsx'

const PART = 50

interface ClaimListProps {
  readonly claims: readonly ClaimAnswer[]
  readonly chosen: number
  readonly choose: (claim: number) => void
}

/** All claims in the order of the text, part by part; the chosen one with its evidence. */
export function ClaimList({ claims, chosen, choose }: ClaimListProps) {
  const [asked, setAsked] = useState(PART)
  const shown = Math.max(asked, Math.ceil((chosen + 1) / PART) * PART)
  return (
    <>
      <ol className="check-claims">
        {claims.slice(0, shown).map((each, i) => (
          <ClaimEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim is its place in the text
            key={i}
            number={i + 1}
            claim={each}
            isChosen={i === chosen}
            choose={() => choose(i)}
          />
        ))}
      </ol>
      {shown < claims.length && (
        <p className="more">
          <button type="button" onClick={() => setAsked(shown + PART)}>
            Show more
          </button>
        </p>
      )}
    </>
  )
}
