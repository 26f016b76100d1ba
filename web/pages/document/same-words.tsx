import type { RecordAnswer } from '../../api/answers.ts'
import { useChosenRecord } from './chosen-record.ts'

interface SameWordsProps {
  readonly record: RecordAnswer
  readonly records: readonly RecordAnswer[]
}

/** The records that were read from the very same words as one; nothing where there is no other. */
export function SameWords({ record, records }: SameWordsProps) {
  const { addressOf, choose } = useChosenRecord()
  const same = records.filter((other) => placeOf(other) === placeOf(record))
  if (same.length < 2) return null
  return (
    <nav aria-label="Records of the same words" className="document-same small">
      <span className="soft">In these words: </span>
      <ul>
        {namesOf(same).map(([key, kind, name]) => (
          <li key={key}>
            <a
              href={addressOf(key)}
              aria-current={key === record.record ? 'true' : undefined}
              data-kind={kind}
              onClick={(event) => {
                event.preventDefault()
                choose(key)
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Records by their kinds, numbered where there are several of one. */
function namesOf(records: readonly RecordAnswer[]) {
  const seen = new Map<string, number>()
  return records.map(({ record, kind }) => {
    const number = (seen.get(kind) ?? 0) + 1
    seen.set(kind, number)
    const isOne = records.filter((other) => other.kind === kind).length === 1
    return [record, kind, isOne ? kind : `${kind} ${number}`] as const
  })
}

function placeOf({ evidence: [words] }: RecordAnswer): string {
  return `${words?.start}-${words?.end}`
}
