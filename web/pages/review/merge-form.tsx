import { useState } from 'react'
import type { FormProps } from './item-body.tsx'
import { MergeChoice } from './merge-choice.tsx'
import { MergePair } from './merge-pair.tsx'

/** Says that this and something else are one thing, once both were seen side by side. */
export function MergeForm(props: FormProps) {
  const { looked, close } = props
  const isThread = looked.key.startsWith('t')
  const [other, setOther] = useState(isThread ? (looked.thread?.tie?.a ?? '') : '')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the form within, as in every form here
    <div className="review-form" onKeyDown={({ key }) => key === 'Escape' && close()}>
      {other === '' ? (
        <MergeChoice looked={looked} choose={setOther} close={close} />
      ) : (
        <MergePair {...props} other={other} another={() => setOther('')} />
      )}
    </div>
  )
}
