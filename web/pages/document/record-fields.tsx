import type { ReactNode } from 'react'
import type { RecordAnswer } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { type Amount, amountWords, changeWords } from '../../words/amount.ts'
import { partyList, partyName } from '../../words/party.ts'
import { cut, quoteWords } from '../../words/quote.ts'

const LONGEST = 600
/** What is told elsewhere: beside the fields, or within another one. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['record', 'thread', 'review', 'words', 'document', 'kind', 'evidence', 'speaker'],
  ...['unit', 'high', 'bound'],
])
const PARTIES: ReadonlySet<string> = new Set(['parties', 'by', 'to', 'toward', 'via'])
const TIMES: ReadonlySet<string> = new Set(['period', 'date', 'due'])

/** The fields of a record that its words tell, and the names of those that they do not. */
export function RecordFields({ record }: { readonly record: RecordAnswer }) {
  const fields = Object.entries(record).filter(([name]) => !ELSEWHERE.has(name))
  const told = fields.filter(([, value]) => isTold(value))
  const open = fields.filter(([, value]) => !isTold(value)).map(([name]) => name)
  return (
    <>
      <dl className="document-facts">
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fieldWords(name, value, record)}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && <p className="soft small">Not told: {open.join(', ')}.</p>}
    </>
  )
}

function isTold(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

function fieldWords(name: string, value: unknown, record: RecordAnswer): ReactNode {
  if (Array.isArray(value)) {
    const words = value.map(String)
    return <Words>{PARTIES.has(name) ? partyList(words) : words.join(', ')}</Words>
  }
  if (record.kind === 'figure' && name === 'value') return amountWords(amountOf(record))
  if (record.kind === 'figure' && name === 'change') return <Change record={record} />
  if (typeof value === 'object' && value !== null) return amountWords(value as Amount)
  if (TIMES.has(name)) return <When time={String(value)} />
  return (
    <Words>{name === 'from' || name === 'to' ? partyName(String(value)) : String(value)}</Words>
  )
}

/** Words of a document, or of few kinds. */
function Words({ children }: { readonly children: string }) {
  return <bdi>{cut(quoteWords(children), LONGEST)}</bdi>
}

type Figure = Extract<RecordAnswer, { kind: 'figure' }>

function amountOf({ value, unit, high, bound }: Figure): Amount {
  return { value: value ?? 0, unit, high, bound }
}

function Change({ record: { change, unit } }: { readonly record: Figure }) {
  if (change === null) return null
  return (
    <>
      {changeWords(change, unit)}
      {change.base !== null && (
        <>
          {' on '}
          <When time={change.base} />
        </>
      )}
    </>
  )
}
