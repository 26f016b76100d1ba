import { useState } from 'react'
import { CorrectForm } from './correct-form.tsx'
import { DecideBar } from './decide-bar.tsx'
import { EarlierDecisions } from './earlier-decisions.tsx'
import { FieldsTable } from './fields-table.tsx'
import { MergeForm } from './merge-form.tsx'
import { usePerson } from './person.ts'
import { askForPerson } from './person-line.tsx'
import type { AskedDecision, ToDecide } from './review-answers.ts'
import type { ReviewItemProps } from './review-item.tsx'
import { SplitForm } from './split-form.tsx'
import { StageForm } from './stage-form.tsx'
import { ThreadOfItem } from './thread-of-item.tsx'
import { WordsInText } from './words-in-text.tsx'

/** The forms that a decision may need. */
export type FormName = 'correct' | 'merge' | 'split' | 'stage'

/** What a form for a decision works with. */
export interface FormProps {
  readonly looked: ToDecide
  /** False while a decision is under way, or where something changed meanwhile. */
  readonly isReady: boolean
  readonly decide: (asked: AskedDecision) => void
  readonly close: () => void
  readonly deciding: ReviewItemProps['deciding']
}

interface ItemBodyProps extends ReviewItemProps {
  readonly looked: ToDecide
  readonly isReady: boolean
}

const FORMS = { merge: MergeForm, split: SplitForm, stage: StageForm } as const

/** The words beside what was read from them, and what can be decided. */
export function ItemBody({ looked, isReady, deciding }: ItemBodyProps) {
  const person = usePerson()
  const [form, setForm] = useState<FormName | null>(null)
  const decide = (asked: AskedDecision) => {
    if (!isReady) return
    if (person === '') return askForPerson()
    deciding.mutate(asked)
  }
  const open = (name: FormName | null) => {
    deciding.reset()
    setForm(name)
  }
  const props: FormProps = { looked, isReady, decide, deciding, close: () => open(null) }
  const Form = form === null || form === 'correct' ? null : FORMS[form]
  return (
    <>
      <div className="review-compare">
        <WordsInText looked={looked} />
        {form === 'correct' ? <CorrectForm {...props} /> : <FieldsTable looked={looked} />}
      </div>
      <DecideBar {...props} form={form} open={open} />
      {Form && <Form {...props} />}
      <ThreadOfItem looked={looked} />
      <EarlierDecisions decisions={looked.decisions} />
    </>
  )
}
