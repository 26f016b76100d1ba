import { countWords } from '../../words/amount.ts'
import { ANSWERS, answerWords, type Checked } from './check-answers.ts'

/** How many claims there are of each verdict, the gravest first, in the style in which they are marked. */
export function CheckSummary({ checked: { claims, within } }: { readonly checked: Checked }) {
  const counts = ANSWERS.map((answer) => ({
    answer,
    count: claims.filter((each) => each.answer === answer).length,
  })).filter(({ count }) => count > 0)
  return (
    <p className="check-summary" role="status">
      {countWords(claims.length, 'claim')}
      {counts.map(({ answer, count }, i) => (
        <span key={answer}>
          {i === 0 ? ': ' : ', '}
          <span className="check-verdict" data-answer={answer}>
            {count} {answerWords(answer)}
          </span>
        </span>
      ))}
      {within.length > 0 && ` · ${countWords(within.length, 'remark')} on the text’s own numbers`}
    </p>
  )
}
