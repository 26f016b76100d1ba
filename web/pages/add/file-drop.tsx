import { useId, useState } from 'react'
import {
  type DropItem,
  DropZone,
  isDirectoryDropItem,
  isFileDropItem,
  Text,
} from 'react-aria-components'

interface FileDropProps {
  readonly take: (files: readonly File[], published: string) => void
}

/** Where files are dropped, pasted, or chosen. */
export function FileDrop({ take }: FileDropProps) {
  const id = useId()
  const [published, setPublished] = useState('')
  const [note, setNote] = useState('')
  const drop = async (items: readonly DropItem[]) => {
    const files = await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()))
    const isFolder = items.some(isDirectoryDropItem)
    setNote(
      isFolder ? 'A folder is added with the command “rapporteur add”, or as a zip here.' : '',
    )
    if (files.length > 0) take(files, published)
  }
  return (
    <div className="add-way">
      <DropZone
        className="add-drop"
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => void drop(items)}
      >
        <Text slot="label" className="add-drop-label">
          Drop files here
        </Text>
        <p className="soft small">
          Pages of HTML, PDF, Word, plain text, JSON, mails, feeds, web archives, and zips of them.
          Up to 20 MB each.
        </p>
        <label htmlFor={`${id}-files`} className="for-listeners">
          Choose files
        </label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          onChange={({ target }) => {
            take([...(target.files ?? [])], published)
            target.value = ''
          }}
        />
      </DropZone>
      {note !== '' && <p role="alert">{note}</p>}
      <div className="add-field">
        <label htmlFor={`${id}-day`}>Published, where a file does not tell it</label>
        <input
          id={`${id}-day`}
          type="date"
          value={published}
          onChange={({ target }) => setPublished(target.value)}
        />
      </div>
    </div>
  )
}
