import { Problem } from '../../core/problem.ts'
import type { DocumentInput } from '../../documents/document.ts'
import { explain, read, readValues } from '../../index.ts'
import { explanationReport } from '../../views/reading/explanation-report.ts'
import { readingReport } from '../../views/reading/reading-report.ts'
import { valuesReport } from '../../views/reading/values-report.ts'
import type { Task } from './task.ts'

/** What a command makes of one document. */
export interface DocumentAnswer {
  readonly output: string
  readonly language: string | null
  /** The kind of each record or value. */
  readonly kinds: readonly string[]
}

const ANSWERS = { read: answerRead, values: answerValues, explain: answerExplain }

/** Reads a document with the command of a task and renders it in the task's style. */
export function answerDocument(document: DocumentInput, task: Task): DocumentAnswer {
  return ANSWERS[task.command](document, task)
}

function answerRead(input: DocumentInput, { style }: Task): DocumentAnswer {
  const reading = read(input)
  return {
    output: style.json ? line(reading) : readingReport(reading, style),
    language: reading.document.language ?? null,
    kinds: reading.records.map(({ kind }) => kind),
  }
}

function answerValues(input: DocumentInput, { style }: Task): DocumentAnswer {
  const { document, values } = readValues(input)
  const known = Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null))
  return {
    output: style.json
      ? line({ document: known, values })
      : valuesReport({ document, values }, style),
    language: document.language ?? null,
    kinds: values.map(({ type }) => type),
  }
}

function answerExplain(input: DocumentInput, { style, record }: Task): DocumentAnswer {
  const explanation = explain(input)
  const { document, sentences } = explanation
  const records = sentences.flatMap((sentence) => sentence.records)
  if (record !== null && !records.some(({ index }) => index === record - 1)) {
    const allowed = records.length === 0 ? 'nothing: it has none' : `1 to ${records.length}`
    const message = `--record is "${record}"; the document ${JSON.stringify(document.id)} has ${records.length} records, so it may be ${allowed}.`
    throw new Problem('invalid-number', message, { value: String(record), allowed })
  }
  return {
    output: style.json ? line(explanation) : explanationReport(explanation, record, style),
    language: document.language ?? null,
    kinds: records.map(({ record: { kind } }) => kind),
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
