import { useState } from 'react'
import { useMoment } from '../../address/moment.ts'
import type { Series } from '../../api/answers.ts'
import type { Asked } from '../../api/ask.ts'
import { ApiProblem } from '../../api/problem.ts'
import { seriesCsv } from './series-csv.ts'

interface CsvButtonProps {
  readonly series: readonly Series[]
  readonly asked: Asked
}

/** Takes the figures of a series as a file for spreadsheets. */
export function CsvButton({ series, asked }: CsvButtonProps) {
  const moment = useMoment()
  const [problem, setProblem] = useState<string | null>(null)
  const take = async () => {
    setProblem(null)
    const { from, to, source } = asked
    try {
      save(await seriesCsv(series, { from, to, source, ...moment }))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error.message)
    }
  }
  return (
    <p className="csv-button">
      {problem !== null && <span role="alert">{problem} </span>}
      <button type="button" onClick={() => void take()}>
        Take as CSV
      </button>
    </p>
  )
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'figures.csv'
  link.click()
  URL.revokeObjectURL(address)
}
