import { memo, type SyntheticEvent, useState } from 'react'
import { cut, quoteWords } from '../../words/quote.ts'
import type { BriefAnswer } from './brief-answer.ts'
import { BriefNotes } from './brief-notes.tsx'
import { countOf, Section } from './brief-section.tsx'
import { NoteBeside } from './note-beside.tsx'
import { marksOf, noteId } from './note-marks.ts'

/** Longer than any sentence of a brief that is made to be read. */
const LONGEST = 1500

/** A brief, set to be read: sections and their items, each with marks that lead to its notes. */
export function BriefPaper({ brief }: { readonly brief: BriefAnswer }) {
  const { title, basis, notes } = brief
  const [pointed, setPointed] = useState<string | null>(null)
  const note = notes.find(({ number }) => `#${noteId(number)}` === pointed) ?? null
  const point = ({ target }: SyntheticEvent) => {
    const mark = target instanceof Element ? target.closest('.brief-marks a') : null
    if (mark !== null) setPointed(mark.getAttribute('href'))
  }
  return (
    <article className="brief" aria-labelledby="brief-title" onPointerOver={point} onFocus={point}>
      <header className="brief-head">
        <h2 id="brief-title" dir="auto">
          {cut(quoteWords(title), LONGEST)}
        </h2>
        <p dir="auto">{basis}</p>
      </header>
      <div className="brief-margin">
        <Contents brief={brief} />
        <NoteBeside note={note} />
      </div>
      <Text brief={brief} />
    </article>
  )
}

const Text = memo(function Text({ brief }: { readonly brief: BriefAnswer }) {
  const { sections, notes } = brief
  return (
    <div className="brief-text">
      {sections.map((section, at) => (
        <Section key={section.heading} section={section} at={at} />
      ))}
      {notes.length > 0 && <BriefNotes notes={notes} marks={marksOf(brief)} />}
    </div>
  )
})

function Contents({ brief: { sections, notes } }: { readonly brief: BriefAnswer }) {
  return (
    <nav className="brief-contents" aria-label="Sections of the brief">
      <ol>
        {sections.map((section, at) => (
          <li key={section.heading}>
            <a href={`#section-${at}`}>{section.heading}</a> {countOf(section)}
          </li>
        ))}
        {notes.length > 0 && (
          <li>
            <a href="#notes">Notes</a> {notes.length}
          </li>
        )}
      </ol>
    </nav>
  )
}
