import { useState } from 'react'
import type { ShownRecord } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { type RuleNode, ruleTree } from './rule-tree.ts'

const LONGEST = 200

/** The rules that made a record; asked for once they are opened, since its document is read again for them. */
export function RecordRules({ record }: { readonly record: string }) {
  const [isOpen, setOpen] = useState(false)
  const question = useAnswer<ShownRecord>(`records/${record}`, { rules: true }, { enabled: isOpen })
  return (
    <details className="record-rules" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>The rules that made it</h2>
      </summary>
      {isOpen && (
        <Answered question={question} what="for the rules">
          {({ rules }) => <Rules rules={rules ?? null} />}
        </Answered>
      )}
    </details>
  )
}

function Rules({ rules }: { readonly rules: readonly string[] | null }) {
  if (rules === null || rules.length === 0)
    return (
      <p className="soft">
        Today’s rules read these words otherwise, or the document is too long to be read again while
        you wait.
      </p>
    )
  return (
    <>
      <p className="soft">
        From the outside in: the frame that took the sentence, and within it the rules and words of
        the lexicon that it took.
      </p>
      <Branches nodes={ruleTree(rules)} />
    </>
  )
}

function Branches({ nodes }: { readonly nodes: readonly RuleNode[] }) {
  return (
    <ul className="record-rule-tree">
      {nodes.map(({ name, within }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may take the same rule twice, and none moves
        <li key={i}>
          <code>{cut(quoteWords(name), LONGEST)}</code>
          {within.length > 0 && <Branches nodes={within} />}
        </li>
      ))}
    </ul>
  )
}
