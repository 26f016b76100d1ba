import { type Complaint, complaintOf, unreadParts } from '../gathering/complaints.ts'
import { documentOf } from '../gathering/ready-source.ts'
import { answerDocument } from './answer-document.ts'
import type { Answer, Task } from './task.ts'

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
