import { Answered } from '../../parts/answered.tsx'
import { FormEnd } from './form-end.tsx'
import type { FormProps } from './item-body.tsx'
import type { AskedDecision, ToDecide } from './review-answers.ts'
import { SideBySide } from './side-by-side.tsx'
import { useToDecide } from './use-to-decide.ts'

interface MergePairProps extends FormProps {
  readonly other: string
  /** Goes back to look for another one. */
  readonly another: () => void
}

/** This and the other side by side, and the decision that they are one thing. */
export function MergePair(props: MergePairProps) {
  const { looked, other, isReady, decide, deciding, close, another } = props
  const question = useToDecide(other)
  return (
    <Answered question={question} what="for the other one">
      {(found) => (
        <form
          aria-label="Merge"
          onSubmit={(event) => {
            event.preventDefault()
            decide(mergeOf(looked, found, String(new FormData(event.currentTarget).get('why'))))
          }}
        >
          <SideBySide left={looked} right={found} />
          <p>
            <button type="button" className="quiet" onClick={another}>
              Look for another one
            </button>
          </p>
          <FormEnd
            {...{ why: 'the same thing', does: 'They are one thing', isReady, close }}
            problem={deciding.error}
          />
        </form>
      )}
    </Answered>
  )
}

/** Within a thread two records are said to be one thing; else what is looked at, and what was found. */
function mergeOf(looked: ToDecide, found: ToDecide, why: string): AskedDecision {
  const isOfThread = looked.key.startsWith('t') && found.thread?.thread !== looked.thread?.thread
  const [own, version] = isOfThread
    ? [looked.key, looked.thread?.version ?? '']
    : [looked.shown.record, looked.version]
  const [other, seen] = found.key.startsWith('t')
    ? [found.key, found.thread?.version ?? '']
    : [found.shown.record, found.version]
  return { action: 'merge', keys: [own, other], seen: [version, seen], why }
}
