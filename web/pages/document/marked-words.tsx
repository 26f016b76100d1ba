import type { MouseEvent, ReactNode } from 'react'
import { cut, quoteWords } from '../../words/quote.ts'
import { useChosenRecord } from './chosen-record.ts'
import { kindsOf, type Mark, nextOf, type Segment, segmentsIn } from './marks.ts'
import type { Span } from './text-blocks.ts'

const LONGEST_TITLE = 160

interface MarkedWordsProps {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Mark[]
}

/** Words of a document with the records in them marked. */
export function MarkedWords({ text, span, marks }: MarkedWordsProps) {
  return segmentsIn(span, marks).map((segment) => {
    const words = quoteWords(text.slice(segment.start, segment.end))
    if (segment.marks.length === 0) return words
    return (
      <MarkLink key={segment.start} segment={segment}>
        {words}
      </MarkLink>
    )
  })
}

interface MarkLinkProps {
  readonly segment: Segment
  readonly children: ReactNode
}

/** Words that records were read from: a link to the page on which one of them is chosen. */
function MarkLink({ segment, children }: MarkLinkProps) {
  const { record, addressOf, choose } = useChosenRecord()
  const records = segment.marks.map(({ of }) => of.record)
  const next = nextOf(segment, record)
  const isChosen = records.includes(record)
  const [outer = 'figure', ...inner] = kindsOf(segment)
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    choose(next)
  }
  return (
    <a
      className="document-mark"
      href={addressOf(next)}
      onClick={onClick}
      data-records={records.join(' ')}
      data-begins={segment.begins.join(' ')}
      data-kind={outer}
      data-depth={inner.length}
      data-rejected={segment.marks.every(({ of }) => of.review === 'rejected') || undefined}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={segment.begins.length > 0 ? undefined : -1}
      title={titleOf(segment)}
    >
      {nested(inner, children)}
    </a>
  )
}

/** A line under the words for each further kind. */
function nested([kind, ...inner]: readonly string[], children: ReactNode): ReactNode {
  if (kind === undefined) return children
  return (
    <span className="document-mark-line" data-kind={kind} data-depth={inner.length}>
      {nested(inner, children)}
    </span>
  )
}

function titleOf({ marks }: Segment): string {
  const lines = marks.map(({ of }) => `${of.kind}: ${cut(quoteWords(of.words), LONGEST_TITLE)}`)
  return [...new Set(lines)].slice(0, 6).join('\n')
}
