import type { Features, Identity } from './identity.ts'
import { scoreOf } from './resemblance.ts'

/** Scores count no more than this, so that the same words again do not outweigh all others. */
const MOST = 9
/** And no less: records whose kinds are never one thing. */
const LEAST = -6

/** A score as it counts between two identities of a part. */
export const clipped = (score: number): number => Math.max(LEAST, Math.min(MOST, score))

/** What some identities score, each with each: row by row, in the order of the rows. */
interface PairScores {
  /** By signature, which tells all features. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly scores: Float64Array
}

/** The last that each was scored with: what grows by one is scored again and again, and most of it is the same. */
const lastOf = new WeakMap<Features, PairScores>()

/** What each two identities of different signatures score, as it counts: row by row, and 0 for each with itself. */
export function pairScores(identities: readonly Identity[]): Readonly<Float64Array> {
  const count = identities.length
  const scores = new Float64Array(count ** 2)
  const before = identities.map(({ features }) => lastOf.get(features)).find((last) => last)
  const rows = identities.map(({ signature }) => before?.rowOf.get(signature))
  for (const [x, a] of identities.entries())
    for (let y = x + 1; y < count; y++) {
      const score =
        scoreBefore(before, rows[x], rows[y]) ?? clipped(scoreOf(a, identities[y] as Identity))
      scores[x * count + y] = score
      scores[y * count + x] = score
    }
  const rowOf = new Map(identities.map(({ signature }, row) => [signature, row]))
  for (const { features } of identities) lastOf.set(features, { rowOf, scores })
  return scores
}

function scoreBefore(
  before: PairScores | undefined,
  x: number | undefined,
  y: number | undefined,
): number | undefined {
  if (!before || x === undefined || y === undefined) return undefined
  return before.scores[x * before.rowOf.size + y]
}
