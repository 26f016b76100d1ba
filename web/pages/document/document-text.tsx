import { useMemo } from 'react'
import { type Mark, type MarkedRecord, marksByBlock, marksOf } from './marks.ts'
import { TextBlock } from './text-block.tsx'
import { blocksOf, type Span } from './text-blocks.ts'

/** So many blocks are set at once; longer texts are set where the reader is. */
const MOST_SET = 20
const NONE: readonly Mark[] = []

interface DocumentTextProps {
  readonly text: string
  /** BCP 47. */
  readonly language: string | null
  /** Those that are marked. */
  readonly records: readonly MarkedRecord[]
  /** The chosen record; empty for none. */
  readonly chosen: string
}

/** The text of a document with its records marked in place. */
export function DocumentText({ text, language, records, chosen }: DocumentTextProps) {
  const blocks = useMemo(() => blocksOf(text), [text])
  const lists = useMemo(() => marksByBlock(blocks, marksOf(records)), [blocks, records])
  return (
    <div className="document-text" lang={language ?? undefined}>
      {blocks.map((span, i) => (
        <TextBlock
          key={span.start}
          text={text}
          span={span}
          marks={lists.get(i) ?? NONE}
          isWatched={blocks.length > MOST_SET}
          hasChosen={lists.get(i)?.some((mark) => isClaim(mark, span, chosen)) ?? false}
        />
      ))}
    </div>
  )
}

/** Whether the claim of the chosen record begins in a block; its other words may lie in all of them. */
function isClaim({ of, first, start }: Mark, span: Span, chosen: string): boolean {
  return first && of.record === chosen && start >= span.start
}
