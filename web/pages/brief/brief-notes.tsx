import { documentAddress } from '../../address/addresses.ts'
import { liveAddress } from '../../address/live-address.ts'
import { To } from '../../address/to.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { BriefNote } from './brief-answer.ts'
import { type MarkIds, noteId } from './note-marks.ts'

/** Longer than any sentence of a page that is made to be read. */
const LONGEST = 2000

interface BriefNotesProps {
  readonly notes: readonly BriefNote[]
  readonly marks: MarkIds
}

/** The notes of a brief: whose words, in which document, of which day; and the way back to the text. */
export function BriefNotes({ notes, marks }: BriefNotesProps) {
  return (
    <section className="brief-notes" aria-labelledby="notes">
      <h3 id="notes" tabIndex={-1}>
        Notes
      </h3>
      <ol>
        {notes.map((note) => (
          <NoteItem key={note.number} note={note} marks={marks.get(note.number) ?? []} />
        ))}
      </ol>
    </section>
  )
}

function NoteItem({
  note,
  marks,
}: {
  readonly note: BriefNote
  readonly marks: readonly string[]
}) {
  const { number, document, record, evidence, speaker, review } = note
  const address = liveAddress(document.url, null)
  return (
    <li id={noteId(number)} value={number} tabIndex={-1}>
      <To address={documentAddress(document.document, record)} className="brief-quote">
        <q dir="auto">{cut(quoteWords(evidence.quote), LONGEST)}</q>
      </To>
      <SourceLine document={document} speaker={speaker} quote={evidence.quote} />
      {address !== null && <p className="brief-address">{address}</p>}
      <p className="brief-back">
        <ReviewMark review={review} />
        {marks.map((mark, at) => (
          <a key={mark} href={`#${mark}`} aria-label={backWords(number, at, marks.length)}>
            ↩{marks.length > 1 && <sup>{at + 1}</sup>}
          </a>
        ))}
      </p>
    </li>
  )
}

function backWords(number: number, at: number, count: number): string {
  const where = count > 1 ? `, place ${at + 1} of ${count}` : ''
  return `Back to the text of note ${number}${where}`
}
