import { memo, type SyntheticEvent, useState } from 'react'
import { cut, quoteWords } from '../../words/quote.ts'
import type { BriefAnswer, BriefGroup, BriefItem, BriefSection } from './brief-answer.ts'
import { BriefNotes } from './brief-notes.tsx'
import { NoteBeside } from './note-beside.tsx'
import { markId, marksOf, noteId } from './note-marks.ts'

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

function countOf({ groups }: BriefSection): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0)
}

function Section({ section, at }: { readonly section: BriefSection; readonly at: number }) {
  const { heading, groups, otherwise } = section
  return (
    <section className="brief-section" aria-labelledby={`section-${at}`}>
      <h3 id={`section-${at}`} tabIndex={-1}>
        {heading}
      </h3>
      {countOf(section) === 0 ? (
        <p className="soft">{otherwise}</p>
      ) : (
        groups.map((group, index) => {
          const place = `${at}-${index}`
          return <Group key={place} group={group} place={place} />
        })
      )}
    </section>
  )
}

interface GroupProps {
  readonly group: BriefGroup
  /** The numbers of its section and of the group in it. */
  readonly place: string
}

function Group({ group: { heading, items }, place: group }: GroupProps) {
  if (items.length === 0) return null
  return (
    <div className="brief-group">
      {heading !== null && <h4 dir="auto">{cut(quoteWords(heading), LONGEST)}</h4>}
      <ul>
        {items.map((item, at) => {
          const place = `${group}-${at}`
          return <Item key={place} item={item} place={place} />
        })}
      </ul>
    </div>
  )
}

function Item({ item, place }: { readonly item: BriefItem; readonly place: string }) {
  const { words, notes, details } = item
  return (
    <li className="brief-item">
      <span dir="auto">{cut(quoteWords(words), LONGEST)}</span>
      <NoteMarks notes={notes} place={place} />
      {details.length > 0 && (
        <ul className="brief-details">
          {details.map((detail, at) => {
            const below = `${place}-${at}`
            return (
              <li key={below}>
                <span dir="auto">{cut(quoteWords(detail.words), LONGEST)}</span>
                <NoteMarks notes={detail.notes} place={below} />
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

function NoteMarks({
  notes,
  place,
}: {
  readonly notes: readonly number[]
  readonly place: string
}) {
  if (notes.length === 0) return null
  return (
    <sup className="brief-marks">
      {notes.map((number) => (
        <a
          key={number}
          id={markId(number, place)}
          href={`#${noteId(number)}`}
          aria-label={`Note ${number}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
