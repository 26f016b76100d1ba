import { Problem, quoted } from '../../core/problem.ts'
import { languages } from '../../index.ts'
import { languageName } from '../../views/reading/names.ts'
import { answerDocument } from './answer-document.ts'
import { documentOf, type ReadySource } from './ready-source.ts'
import type { Answer, Complaint, Task } from './task.ts'

const INTERNAL = 70

/**
 * Does a piece of work: reads each document and renders it. It is pure, so that the output is the same in
 * whichever thread it runs. A bad document is a complaint, and the others are still read.
 */
export function perform(task: Task): Answer {
  const outputs: string[] = []
  const complaints: Complaint[] = []
  const counts: Record<string, number> = {}
  for (const source of task.sources) {
    try {
      const answer = answerDocument(documentOf(source, task.published), task)
      outputs.push(answer.output)
      for (const kind of answer.kinds) counts[kind] = (counts[kind] ?? 0) + 1
      complaints.push(...unreadParts(source, answer.language))
    } catch (error) {
      complaints.push(complaintOf(source, error))
    }
  }
  return { output: outputs.join(''), complaints, documents: outputs.length, counts }
}

/** The complaints of what is not read of a document. */
export function unreadParts(source: ReadySource, language: string | null): Complaint[] {
  return [unreadPages(source), unreadLanguage(source, language)].filter((each) => each !== null)
}

function unreadPages(source: ReadySource): Complaint | null {
  if (source.format !== 'article' || !source.unread) return null
  const message = `${quoted(source.name)} is damaged: at least ${source.unread} of its pages cannot be read; the others are.`
  return { message, code: 2 }
}

function unreadLanguage({ name }: ReadySource, language: string | null): Complaint | null {
  if (language !== null && languages.includes(language.split('-')[0] ?? '')) return null
  const read = languages.map(languageName).join(', ')
  const message =
    language === null
      ? `The language of ${quoted(name)} cannot be told from its words, so it has no records; what is read is ${read}.`
      : `${quoted(name)} is in ${languageName(language)}, so it has no records; what is read is ${read}.`
  return { message, code: 2 }
}

/** The complaint that an error of reading is. */
export function complaintOf({ name }: ReadySource, error: unknown): Complaint {
  if (error instanceof Problem) return { message: error.message, code: error.exitCode }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    message: `Reading ${quoted(name)} failed, which is a fault of the program: ${reason}`,
    code: INTERNAL,
  }
}
