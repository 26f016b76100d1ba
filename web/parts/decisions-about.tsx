import type { Decision } from '../api/answers.ts'
import { useParts } from '../api/use-answer.ts'
import { Answered } from './answered.tsx'
import { DecisionList } from './decision-list.tsx'
import { More } from './more.tsx'

/** What people decided about a thread or a record, whatever became of it. */
export function DecisionsAbout({ of }: { readonly of: string }) {
  const question = useParts<Decision>('log', { key: of }, { atMoment: false })
  return (
    <section aria-label="Decisions" className="decisions-about">
      <h2>Decisions</h2>
      <Answered question={question} what="for decisions">
        {(decisions) =>
          decisions.length === 0 ? (
            <p className="soft">Nobody has decided anything about it.</p>
          ) : (
            <DecisionList decisions={decisions} />
          )
        }
      </Answered>
      <More question={question} />
    </section>
  )
}
