import type { Story } from '../../api/answers.ts'
import { dueWords, movedWords, overdueWords } from '../../words/story.ts'

/** When a promise is due, by how much that is past, and how often it was moved; nothing where none was told. */
export function PromiseClock({ time }: Pick<Story, 'time'>) {
  const due = dueWords(time)
  const overdue = overdueWords(time)
  const moved = movedWords(time)
  if (due === null) return null
  return (
    <p className="promise-clock">
      {overdue !== null && <span className="overdue">{overdue}, </span>}
      {due}
      {moved !== null && <span className="promise-moved">; {moved}</span>}
    </p>
  )
}
