import { useChosen } from '../../address/chosen.ts'
import type { RecordKind } from '../../api/answers.ts'

/** Which kinds of records are marked: all but those that the address hides. */
export interface ShownKinds {
  readonly isShown: (kind: RecordKind) => boolean
  readonly show: (kind: RecordKind, isShown: boolean) => void
  /** The same in a word, which is another one whenever the kinds are. */
  readonly hidden: string
}

/** The kinds of records that the page of a document marks. */
export function useKinds(): ShownKinds {
  const { of, choose } = useChosen()
  const hidden = of('hide')
  const names = new Set<string>(hidden.split(','))
  return {
    hidden,
    isShown: (kind) => !names.has(kind),
    show: (kind, isShown) => {
      const after = new Set([...names].filter((name) => name !== '' && name !== kind))
      if (!isShown) after.add(kind)
      choose({ hide: [...after].sort().join(',') }, { replace: true })
    },
  }
}
