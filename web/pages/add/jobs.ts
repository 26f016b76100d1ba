import { send } from '../../api/ask.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { type Posted, tooLarge } from './posted.ts'
import type { Job } from './use-adding.ts'

const LONGEST_NAME = 120

/** What a person tells of a text that they add; empty where nothing. */
export interface WrittenText {
  readonly text: string
  readonly title: string
  readonly url: string
  readonly published: string
  readonly source: string
}

/**
 * Adds a file.
 *
 * @param published the day of documents that tell none; empty where it is not known
 */
export function fileJob(file: File, published: string): Job {
  const name = cut(quoteWords(file.name), LONGEST_NAME)
  const query = published === '' ? '' : `?${new URLSearchParams({ published })}`
  return {
    name,
    refused: tooLarge(name, file.size),
    send: () => {
      const form = new FormData()
      form.append('file', file, file.name)
      return send<Posted>(`documents${query}`, form)
    },
  }
}

/** Adds a text with what is told of it. */
export function textJob(written: WrittenText): Job {
  const told = Object.entries(written).filter(([, value]) => value.trim() !== '')
  const document = Object.fromEntries(told)
  const [line = ''] = written.text.trim().split('\n', 1)
  const name = cut(quoteWords(written.title || line), LONGEST_NAME)
  return {
    name,
    refused: tooLarge('The text', new Blob([JSON.stringify(document)]).size),
    send: () => send<Posted>('documents', { documents: [document] }),
  }
}
