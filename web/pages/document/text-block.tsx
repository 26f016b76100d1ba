import { memo } from 'react'
import { quoteWords } from '../../words/quote.ts'
import { MarkedWords } from './marked-words.tsx'
import type { Mark } from './marks.ts'
import type { Span } from './text-blocks.ts'
import { type Paragraph, paragraphsIn } from './text-paragraphs.ts'
import { useNear } from './use-near.ts'

/** What a line of text takes, as far as it can be told before it is set. */
const LINE = { characters: 72, pixels: 28 }

interface TextBlockProps {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Mark[]
  /** Whether it is set only near the window; else it always is. */
  readonly isWatched: boolean
  /** Whether the chosen record was read from words of it. */
  readonly hasChosen: boolean
}

/**
 * A block of a text: set with its paragraphs and marks near the window, and elsewhere its bare words, so that they are still found
 * by the browser's search, printed and read aloud.
 */
export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { text, span, marks, isWatched, hasChosen } = props
  const [place, near] = useNear(isWatched)
  const height = Math.ceil((span.end - span.start) / LINE.characters) * LINE.pixels
  const isSet = near || hasChosen
  return (
    <div
      ref={place}
      className="document-block"
      dir="auto"
      data-set={isSet}
      style={
        isWatched
          ? { contentVisibility: 'auto', containIntrinsicBlockSize: `auto ${height}px` }
          : {}
      }
    >
      {isSet
        ? paragraphsIn(text, span).map((paragraph) => (
            <TextParagraph key={paragraph.start} text={text} paragraph={paragraph} marks={marks} />
          ))
        : quoteWords(text.slice(span.start, span.end))}
    </div>
  )
})

interface TextParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marks: readonly Mark[]
}

function TextParagraph({ text, paragraph, marks }: TextParagraphProps) {
  const words = <MarkedWords text={text} span={paragraph} marks={marks} />
  if (paragraph.form === 'heading') return <h2 dir="auto">{words}</h2>
  return (
    <p dir="auto" data-form={paragraph.form}>
      {words}
    </p>
  )
}
