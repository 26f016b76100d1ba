import { KeyMark } from '../../parts/key-mark.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { quoteWords } from '../../words/quote.ts'
import { sortWords } from './reason-words.ts'
import type { Reason, ToDecide } from './review-answers.ts'
import type { ReviewItemProps } from './review-item.tsx'
import { useFirstFocus } from './use-first-focus.ts'

interface ItemHeadProps extends ReviewItemProps {
  readonly looked: ToDecide
}

/** What it says, and why it is to be looked at. */
export function ItemHead({ looked, takesFocus, place, reasons, go }: ItemHeadProps) {
  const { shown, thread, key } = looked
  const head = useFirstFocus<HTMLHeadingElement>(takesFocus)
  return (
    <header className="review-item-head">
      <p className="review-item-line">
        <KindName kind={shown.kind} /> <ReviewMark review={shown.review} />
        <span className="soft small numbers">{place}</span>
        <span className="review-ways">
          <button type="button" aria-keyshortcuts="k" onClick={() => go(-1)}>
            Previous <KeyMark of="k" />
          </button>
          <button type="button" aria-keyshortcuts="j" onClick={() => go(1)}>
            Next <KeyMark of="j" />
          </button>
        </span>
      </p>
      <h2 ref={head} tabIndex={-1} dir="auto">
        {key.startsWith('t')
          ? `One thing? ${quoteWords(thread?.label ?? '')}`
          : quoteWords(shown.words)}
      </h2>
      {reasons.length > 0 && <Reasons reasons={reasons} looked={looked} />}
    </header>
  )
}

function Reasons({ reasons, looked }: { reasons: readonly Reason[]; looked: ToDecide }) {
  return (
    <ul className="review-reasons" aria-label="Why to look at it">
      {reasons.map((reason) => (
        <li key={reason.words}>
          <strong>{sortWords(reason)}</strong> <bdi>{wordsOf(reason, looked)}</bdi>
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ sort, words }: Reason, { thread }: ToDecide): string {
  if (sort !== 'thin' || !thread?.tie) return quoteWords(words)
  const { tie, records } = thread
  const shared = quoteWords(tie.reasons.join(', '))
  return `Its ${records} statements are taken for one thing by little that they share: ${shared}. Merge says that they are, split that they are not.`
}
