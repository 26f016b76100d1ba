import { useId, useState } from 'react'
import type { Hit, Part } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { ToDecide } from './review-answers.ts'
import { useFirstFocus } from './use-first-focus.ts'

const KEY = /^[rt][0-9a-f]{4,16}$/i
const LONGEST = 200
const MOST = 20

interface MergeChoiceProps {
  readonly looked: ToDecide
  readonly choose: (key: string) => void
  readonly close: () => void
}

/** Looks for the record or thread that is the same thing: by its key, or by words of its document. */
export function MergeChoice({ looked, choose, close }: MergeChoiceProps) {
  const id = useId()
  const field = useFirstFocus<HTMLInputElement>()
  const [words, setWords] = useState('')
  return (
    <>
      <search>
        <form
          aria-label="Merge"
          onSubmit={(event) => {
            event.preventDefault()
            const given = String(new FormData(event.currentTarget).get('words')).trim()
            if (KEY.test(given)) choose(given.toLowerCase())
            else setWords(given)
          }}
        >
          <p>
            <label htmlFor={id}>The same thing as</label>
            <input
              ref={field}
              id={id}
              name="words"
              type="search"
              placeholder="words of it, or its key (r…, t…)"
              required
            />
            <button type="submit">Look for it</button>
            <button type="button" onClick={close}>
              Leave it
            </button>
          </p>
        </form>
      </search>
      {words !== '' && <Found words={words} looked={looked} choose={choose} />}
    </>
  )
}

function Found({ words, looked, choose }: Omit<MergeChoiceProps, 'close'> & { words: string }) {
  const question = useAnswer<Part<Hit>>('search', { q: words, limit: 20 }, { atMoment: false })
  return (
    <Answered question={question} what="for these words">
      {({ items }) => {
        const found = items
          .flatMap(({ records }) => records)
          .filter(({ record }) => record !== looked.shown.record)
          .slice(0, MOST)
        if (found.length === 0)
          return <p role="status">Nothing was read in sentences with these words.</p>
        return (
          <ul className="review-found" aria-label="What was found">
            {found.map(({ record, kind, words: says, document, evidence }) => (
              <li key={record}>
                <button type="button" onClick={() => choose(record)}>
                  <KindName kind={kind} /> <bdi>{cut(quoteWords(says), LONGEST)}</bdi>
                </button>
                <span className="soft small" dir="auto">
                  “{cut(quoteWords(evidence[0]?.quote ?? ''), LONGEST)}”{' '}
                  {document.published && <When time={document.published} />}
                </span>
              </li>
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}
