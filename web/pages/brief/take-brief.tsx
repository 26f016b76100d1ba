import { useState } from 'react'
import { useMoment } from '../../address/moment.ts'
import { download } from '../../api/ask.ts'
import { ApiProblem } from '../../api/problem.ts'
import { fileName } from './file-name.ts'

interface TakeBriefProps {
  readonly parties: string
  readonly since: string
}

const FORMATS = [
  ['md', 'Markdown'],
  ['html', 'HTML'],
] as const

/** Takes the brief along: as a file, or on paper. */
export function TakeBrief({ parties, since }: TakeBriefProps) {
  const moment = useMoment()
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (format: string) => {
    setProblem(null)
    const name = fileName(parties, moment.asOf, format)
    try {
      await download('brief', { parties, since, ...moment, format }, name)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error.message)
    }
  }
  return (
    <div className="brief-take">
      {FORMATS.map(([format, name]) => (
        <button key={format} type="button" onClick={() => void take(format)}>
          Take as {name}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        Print
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  )
}
