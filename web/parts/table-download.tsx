import { useState } from 'react'
import { type Asked, apiAddress, fetched } from '../api/ask.ts'
import { ApiProblem } from '../api/problem.ts'

const PARTS = 50
const LIMIT = 200

interface TableDownloadProps {
  /** The path of the API that gives the table. */
  readonly path: string
  readonly asked: Asked
  /** The name of the file. */
  readonly name: string
}

/** Takes a table as comma-separated values, all of its parts, up to 10,000 rows or as many looked through. */
export function TableDownload({ path, asked, name }: TableDownloadProps) {
  const [said, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    say('')
    try {
      const { text, isWhole } = await wholeTable(
        apiAddress(path, { ...asked, format: 'csv', limit: LIMIT }),
      )
      save(text, name)
      if (!isWhole) say('The file has the first part; the command line gives all.')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      say(error.message)
    }
    setBusy(false)
  }
  return (
    <div>
      <button type="button" disabled={isBusy} onClick={() => void take()}>
        {isBusy ? 'Asking …' : 'Download CSV'}
      </button>
      <span role="status">{said}</span>
    </div>
  )
}

/** The parts of a table, of which each tells the next in its header `Link`, as one. Throws ApiProblem. */
async function wholeTable(address: string): Promise<{ text: string; isWhole: boolean }> {
  let text = ''
  let next: string | null = address
  for (let part = 0; part < PARTS && next !== null; part++) {
    const answer: Response = await fetched(next, {})
    const rows = await answer.text()
    text += part === 0 ? rows : withoutHead(rows)
    next = nextAddress(answer.headers.get('Link'))
  }
  return { text, isWhole: next === null }
}

/** The names of the columns are the first line; none of them has a line break. */
function withoutHead(rows: string): string {
  return rows.slice(rows.indexOf('\n') + 1)
}

/** The path alone, so that nothing else than this server is ever asked. */
function nextAddress(link: string | null): string | null {
  const written = /^<([^>]+)>/.exec(link ?? '')?.[1]
  if (written === undefined) return null
  const { pathname, search } = new URL(written, location.origin)
  return `${pathname}${search}`
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
