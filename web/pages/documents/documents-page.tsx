import { useChosen } from '../../address/chosen.ts'
import { useMoment } from '../../address/moment.ts'
import { To } from '../../address/to.tsx'
import { useParts } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { Filters, Words } from '../../parts/filters.tsx'
import { More } from '../../parts/more.tsx'
import { Empty } from '../../parts/notices.tsx'
import { TableDownload } from '../../parts/table-download.tsx'
import { DocumentRow } from './document-row.tsx'
import { CHOICES, type ListedDocument } from './listed-document.ts'
import './documents.css'

/** All documents of the ledger, the one published last first. */
export function DocumentsPage() {
  const { of } = useChosen()
  const asked = Object.fromEntries(CHOICES.map((name) => [name, of(name)]))
  const moment = useMoment()
  const question = useParts<ListedDocument>('documents', asked)
  const isChosen = CHOICES.some((name) => of(name) !== '')
  return (
    <Page
      title="Documents"
      aside={
        <TableDownload path="documents" asked={{ ...asked, ...moment }} name="documents.csv" />
      }
    >
      <DocumentFilters />
      <Answered question={question} what="for the documents">
        {(documents) =>
          documents.length === 0 ? (
            <NoDocuments isChosen={isChosen} />
          ) : (
            <>
              <DocumentTable documents={documents} />
              <More question={question} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function DocumentFilters() {
  return (
    <Filters>
      <Words name="party" label="Parties" example="KZ, Iran" />
      <Words name="from" label="Published from" type="date" />
      <Words name="to" label="until" type="date" />
      <Words name="source" label="Source or address" example="gazette" />
    </Filters>
  )
}

function DocumentTable({ documents }: { readonly documents: readonly ListedDocument[] }) {
  return (
    <table className="documents">
      <thead>
        <tr>
          <th scope="col">Published</th>
          <th scope="col">Document</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow key={document.document} document={document} />
        ))}
      </tbody>
    </table>
  )
}

function NoDocuments({ isChosen }: { readonly isChosen: boolean }) {
  if (isChosen) {
    return (
      <Empty title="No document is like that">
        <p>
          Fewer parties, other days, or a part of the source may find some. Or look at{' '}
          <To address="/documents">all documents</To>.
        </p>
      </Empty>
    )
  }
  return (
    <Empty title="There is no document here yet">
      <p>
        <To address="/add">Add the first one</To>, as a file or a text; or add a folder with the
        command <code>rapporteur add</code>.
      </p>
    </Empty>
  )
}
