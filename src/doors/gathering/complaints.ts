import { Problem, quoted } from '../../core/problem.ts'
import { languages } from '../../index.ts'
import { languageName } from '../../views/reading/names.ts'
import type { ReadySource } from './ready-source.ts'

const INTERNAL = 70

/** A sentence for standard error, and the exit code that it stands for. */
export interface Complaint {
  readonly message: string
  readonly code: number
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
