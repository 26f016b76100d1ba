import { Page } from '../../app/page.tsx'
import { AddedList } from './added-list.tsx'
import { FileDrop } from './file-drop.tsx'
import { fileJob, textJob } from './jobs.ts'
import { TextForm } from './text-form.tsx'
import { useAdding } from './use-adding.ts'
import './add.css'

/** Adds documents to the ledger: files that are dropped or chosen, or a text. */
export function AddPage() {
  const queue = useAdding()
  return (
    <Page
      title="Add"
      lead="What is added is read into records at once, and kept as it is. A text that is here already is not added again; another text at a known address is its new version."
    >
      <div className="add">
        <section aria-labelledby="add-files">
          <h2 id="add-files">Files</h2>
          <FileDrop
            take={(files, published) => queue.add(files.map((file) => fileJob(file, published)))}
          />
        </section>
        <section aria-labelledby="add-text">
          <h2 id="add-text">A text</h2>
          <TextForm take={(written) => queue.add([textJob(written)])} />
        </section>
      </div>
      <AddedList queue={queue} />
    </Page>
  )
}
