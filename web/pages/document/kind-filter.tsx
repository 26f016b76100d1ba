import type { RecordKind } from '../../api/answers.ts'
import { KINDS, type MarkedRecord } from './marks.ts'
import type { ShownKinds } from './use-kinds.ts'

interface KindFilterProps {
  readonly records: readonly MarkedRecord[]
  readonly kinds: ShownKinds
}

/** The kinds of records of a text, how they are marked, how many there are, and which are shown. */
export function KindFilter({ records, kinds }: KindFilterProps) {
  const counts = new Map<RecordKind, number>()
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return (
    <fieldset className="document-kinds">
      <legend className="for-listeners">Records that are marked</legend>
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <label key={kind} data-kind={kind}>
          <input
            type="checkbox"
            checked={kinds.isShown(kind)}
            onChange={({ target }) => kinds.show(kind, target.checked)}
          />
          <span className="document-kind">{counts.get(kind) === 1 ? kind : `${kind}s`}</span>
          <span className="soft numbers">{counts.get(kind)}</span>
        </label>
      ))}
    </fieldset>
  )
}
