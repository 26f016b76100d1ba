import { cut, quoteWords } from '../../words/quote.ts'
import type { BriefGroup, BriefItem, BriefSection } from './brief-answer.ts'
import { markId, noteId } from './note-marks.ts'

/** Longer than any sentence of a brief that is made to be read. */
const LONGEST = 1500

/** How many items a section has. */
export function countOf({ groups }: BriefSection): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0)
}

/** A section of a brief under its heading, or what to say where it has nothing. */
export function Section({ section, at }: { readonly section: BriefSection; readonly at: number }) {
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
