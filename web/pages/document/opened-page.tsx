import { useMemo, useRef } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { RecordAnswer } from '../../api/answers.ts'
import { type ChosenRecord, ChosenRecordProvider } from './chosen-record.ts'
import { DocumentText } from './document-text.tsx'
import { KindFilter } from './kind-filter.tsx'
import type { OpenedDocument } from './opened-document.ts'
import { OriginalPage } from './original-page.tsx'
import { Provenance } from './provenance.tsx'
import { RecordSide } from './record-side.tsx'
import { useKeys } from './use-keys.ts'
import { type ShownKinds, useKinds } from './use-kinds.ts'
import { firstInSight, markOf, useRecordPlace } from './use-record-place.ts'
import { useSteps } from './use-steps.ts'

/** A document with its records marked, the chosen one beside it, and the original page where it is asked for. */
export function OpenedPage({ document }: { readonly document: OpenedDocument }) {
  const page = useRef<HTMLDivElement>(null)
  const chosen = useChosenInAddress()
  const kinds = useKinds()
  const { of } = useChosen()
  const { record } = chosen
  const records = useMarkedRecords(document.records, kinds, record)
  const steps = useSteps(records, record)
  const takeFocus = useRecordPlace(page, record)
  const step = (to: string | null) => {
    const next = record === '' ? (firstInSight(page.current) ?? to) : to
    if (next === null) return
    takeFocus()
    chosen.choose(next)
  }
  const close = () => {
    chosen.choose('')
    markOf(page.current, record)?.focus({ preventScroll: true })
  }
  useKeys(page, {
    n: () => step(steps.next),
    p: () => step(steps.previous),
    Escape: close,
  })
  const isBeside = of('original') === 'true' && document.original?.mediaType === 'text/html'
  return (
    <ChosenRecordProvider value={chosen}>
      <div className="document" ref={page} data-beside={isBeside ? 'page' : 'record'}>
        <DocumentTools document={document} kinds={kinds} isBeside={isBeside} />
        <DocumentText {...{ ...document, records }} chosen={record} />
        <aside className="document-side" aria-label="Beside the text">
          {isBeside && <OriginalPage document={document} />}
          <RecordSide records={records} steps={steps} step={step} close={close} />
          <Provenance document={document} />
        </aside>
      </div>
    </ChosenRecordProvider>
  )
}

/** The records of the kinds that are shown, and the chosen one whatever it is. */
function useMarkedRecords(
  records: readonly RecordAnswer[],
  { hidden }: ShownKinds,
  chosen: string,
): readonly RecordAnswer[] {
  const isHidden = (kind: string) => hidden.split(',').includes(kind)
  // So that choosing another record leaves the list, and with it all marks, as they are.
  const also = records.find(({ record, kind }) => record === chosen && isHidden(kind))?.record
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is hidden is told by its word
  return useMemo(
    () => records.filter(({ record, kind }) => record === also || !isHidden(kind)),
    [records, hidden, also],
  )
}

/** The record in the address of the page. */
function useChosenInAddress(): ChosenRecord {
  const { of, choose } = useChosen()
  const record = of('record')
  return {
    record,
    choose: (next) => choose({ record: next }),
    addressOf: (next) => {
      const written = new URLSearchParams(location.search)
      written.set('record', next)
      return `?${written}`
    },
  }
}

interface DocumentToolsProps {
  readonly document: OpenedDocument
  readonly kinds: ShownKinds
  readonly isBeside: boolean
}

function DocumentTools({ document, kinds, isBeside }: DocumentToolsProps) {
  const { choose } = useChosen()
  return (
    <div className="document-tools">
      <KindFilter records={document.records} kinds={kinds} />
      {document.original?.mediaType === 'text/html' && (
        <button
          type="button"
          aria-pressed={isBeside}
          onClick={() => choose({ original: isBeside ? '' : 'true' })}
        >
          The original page beside it
        </button>
      )}
    </div>
  )
}
