import './key-mark.css'

/** The key that does the same as a button; listeners are told by `aria-keyshortcuts`. */
export function KeyMark({ of }: { readonly of: string }) {
  return (
    <span className="key-mark" aria-hidden="true">
      {of}
    </span>
  )
}
