import { useState } from 'react'
import { download } from '../../api/ask.ts'
import { ApiProblem } from '../../api/problem.ts'
import type { OpenedDocument } from './opened-document.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** The way to the very bytes that a document came as. */
export function OriginalDownload({
  document: { document, original },
}: {
  readonly document: OpenedDocument
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const extension = original ? (EXTENSIONS[original.mediaType] ?? 'bin') : 'txt'
  const take = async () => {
    setProblem(null)
    try {
      await download(`documents/${document}/original`, {}, `${document}.${extension}`)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error.message)
    }
  }
  return (
    <p>
      <button type="button" onClick={() => void take()}>
        Download the original ({extension})
      </button>
      {problem !== null && <span role="alert"> {problem}</span>}
    </p>
  )
}
