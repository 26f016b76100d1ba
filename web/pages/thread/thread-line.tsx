import { type LineOfYears, yearsOf } from '../../parts/told-line/line-of-years.ts'
import { ToldLine } from '../../parts/told-line/told-line.tsx'

interface ThreadLineProps {
  readonly line: LineOfYears
  readonly words: string
  /** Where it stands now, for its colour. */
  readonly stage?: string | undefined
}

/** The years of a thread, large, and what its marks mean. */
export function ThreadLine({ line, words, stage }: ThreadLineProps) {
  const acts = new Set(line.tellings.map(({ act }) => act))
  const keys = [
    [acts.has('restated') || acts.has(null), 'told', line.dues.length > 0 ? 'a statement' : 'said'],
    [[...acts].some(isStage), 'stage', 'it brought a stage'],
    [acts.has('mentioned'), 'mentioned', 'only speaks of it'],
    [line.dues.length > 0, 'due', line.overdueSince === null ? 'due' : 'due, and overdue since'],
    [line.moves.length > 0, 'moved', 'due as it was before'],
    [line.silentSince !== null, 'silent', 'silence'],
  ] as const
  return (
    <figure className="thread-line" data-stage={stage}>
      <ToldLine line={line} years={yearsOf([line])} words={words} size="large" />
      <figcaption>
        {keys
          .filter(([isThere]) => isThere)
          .map(([, key, meaning]) => (
            <span
              key={key}
              className="thread-key"
              data-key={key}
              data-late={line.overdueSince !== null}
            >
              {meaning}
            </span>
          ))}
      </figcaption>
    </figure>
  )
}

function isStage(act: string | null): boolean {
  return act !== null && act !== 'restated' && act !== 'mentioned'
}
