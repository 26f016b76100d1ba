import { memo, useState } from 'react'
import { documentAddress, recordAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { FigurePoint } from './figure-point.ts'
import type { Finding, Findings } from './use-findings.ts'

const LONGEST = 700
const LONGEST_QUOTE = 220
/** So many statements of a finding are quoted. */
const MOST_QUOTED = 6
const STEP = 8

interface DisagreementsProps {
  readonly findings: Findings
  readonly points: readonly FigurePoint[]
}

/** Where figures of the chart disagree, numbered as they are marked, with the words of both sides. */
export const Disagreements = memo(function Disagreements({ findings, points }: DisagreementsProps) {
  const { alarms, notices, isCut } = findings
  const [most, setMost] = useState(STEP)
  const documents = new Map(points.map(({ record, document }) => [record, document.document]))
  return (
    <>
      {(alarms.length > 0 || isCut) && (
        <section className="disagreements" aria-labelledby="disagreements">
          <h3 id="disagreements">Where figures disagree</h3>
          <ol>
            {alarms.slice(0, most).map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} documents={documents} />
            ))}
          </ol>
          {alarms.length > most && (
            <p className="more">
              <button type="button" onClick={() => setMost(most + STEP)}>
                Show more of {alarms.length}
              </button>
            </p>
          )}
          {isCut && (
            <p className="disagreements-more">
              Between these parties more figures disagree than are looked through here: choose a
              period or a source.
            </p>
          )}
        </section>
      )}
      {notices.length > 0 && (
        <section className="disagreements" aria-labelledby="notices">
          <h3 id="notices">Worth knowing</h3>
          <ul>
            {notices.slice(0, STEP).map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} documents={documents} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
})

interface FindingItemProps {
  readonly finding: Finding
  /** The documents of the records in the chart, by their keys. */
  readonly documents: ReadonlyMap<string, string>
}

function FindingItem({ finding, documents }: FindingItemProps) {
  const { reason, inferred, records } = finding
  return (
    <li>
      <p dir="auto">
        {cut(quoteWords(reason), LONGEST)}
        {inferred && <span className="soft"> Computed from what is stated.</span>}
      </p>
      <ul className="disagreement-quotes">
        {records.slice(0, MOST_QUOTED).map(({ record, evidence: [first], published }) => (
          <li key={record}>
            <To address={addressOf(record, documents)}>
              <q dir="auto">{cut(quoteWords(first?.quote ?? ''), LONGEST_QUOTE)}</q>
            </To>
            {published !== null && (
              <span className="soft">
                {' '}
                <When time={published} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Where the words of a record stand: in its document where that is known, else on its own page. */
function addressOf(record: string, documents: ReadonlyMap<string, string>): string {
  const document = documents.get(record)
  return document === undefined ? recordAddress(record) : documentAddress(document, record)
}

function keyOf({ finding, records }: Finding): string {
  return `${finding} ${records.map(({ record }) => record).join(' ')}`
}
