import { type MouseEvent, memo, type RefObject, useEffect, useMemo, useRef } from 'react'
import { quoteWords } from '../../words/quote.ts'
import { answerWords, type Checked, type ClaimAnswer } from './check-answers.ts'
import { type Line, markedText, type Stretch } from './marked-text.ts'

interface CheckedTextProps {
  readonly checked: Checked
  readonly chosen: number
  readonly choose: (claim: number) => void
}

/** The text, each claim underlined by its verdict, with its number and the verdict in words behind it. */
export function CheckedText({ checked, chosen, choose }: CheckedTextProps) {
  const { text, claims } = checked
  const lines = useMemo(() => markedText(text, claims), [text, claims])
  const place = useInSight(chosen)
  return (
    <section className="check-text" aria-label="The text" ref={place}>
      {lines.map((line) => (
        <MarkedLine
          key={line[0]?.start}
          line={line}
          claims={claims}
          chosen={line.some((each) => each.claims.includes(chosen)) ? chosen : null}
          choose={choose}
        />
      ))}
    </section>
  )
}

interface MarkedLineProps {
  readonly line: Line
  readonly claims: readonly ClaimAnswer[]
  /** The chosen claim, where it stands in this line. */
  readonly chosen: number | null
  readonly choose: (claim: number) => void
}

/** A line; only those in which the choice changes are made anew. */
const MarkedLine = memo(function MarkedLine({ line, claims, chosen, choose }: MarkedLineProps) {
  return (
    <p dir="auto">
      {line.map((stretch) => (
        <Marked
          key={stretch.start}
          stretch={stretch}
          claims={claims}
          chosen={chosen}
          choose={choose}
        />
      ))}
    </p>
  )
})

function Marked({
  stretch,
  claims,
  chosen,
  choose,
}: Omit<MarkedLineProps, 'line'> & { readonly stretch: Stretch }) {
  const { words, answer, ends } = stretch
  const [first] = stretch.claims
  if (answer === null || first === undefined) return quoteWords(words)
  const isChosen = chosen !== null && stretch.claims.includes(chosen)
  return (
    <>
      {/* For the mouse; by keyboard, the number behind the words leads to the claim. */}
      <a
        className="check-mark check-verdict"
        href={`#claim-${first + 1}`}
        tabIndex={-1}
        data-answer={answer}
        data-chosen={isChosen}
        onClick={(event) => go(event, () => choose(first))}
      >
        {quoteWords(words)}
      </a>
      {ends.map((claim) => (
        <NumberOf
          key={claim}
          claim={claim}
          answer={claims[claim]?.answer ?? answer}
          choose={choose}
        />
      ))}
    </>
  )
}

interface NumberOfProps {
  readonly claim: number
  readonly answer: ClaimAnswer['answer']
  readonly choose: (claim: number) => void
}

function NumberOf({ claim, answer, choose }: NumberOfProps) {
  return (
    <a
      className="check-number"
      href={`#claim-${claim + 1}`}
      data-answer={answer}
      onClick={(event) => go(event, () => choose(claim))}
    >
      {claim + 1} {answerWords(answer)}
    </a>
  )
}

function go(event: MouseEvent, choose: () => void): void {
  event.preventDefault()
  choose()
}

/** Where text and claims stand side by side, the words of the claim that is gone to come into sight. */
function useInSight(chosen: number): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  const before = useRef(chosen)
  useEffect(() => {
    if (chosen === before.current) return
    before.current = chosen
    if (!window.matchMedia('(width >= 56rem)').matches) return
    place.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return place
}
