import { Quotation } from '../../parts/quotation.tsx'
import { cut } from '../../words/quote.ts'
import type { BriefNote } from './brief-answer.ts'

const LONGEST = 500

/** The words of the note whose mark is pointed at, beside the text, so that nobody has to leave it. */
export function NoteBeside({ note }: { readonly note: BriefNote | null }) {
  return (
    <div className="brief-beside" aria-hidden="true" inert>
      {note !== null && (
        <>
          <p className="small soft numbers">Note {note.number}</p>
          <Quotation
            {...{ quote: cut(note.evidence.quote, LONGEST), record: note.record }}
            {...{ document: note.document, speaker: note.speaker }}
          />
        </>
      )}
    </div>
  )
}
