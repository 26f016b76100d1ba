import { type ReactNode, useEffect, useRef } from 'react'

/** True until the first page was shown, whose heading takes no focus: it is read from its beginning anyway. */
let isFirst = true

interface PageProps {
  /** Names the page, in its heading and in the window. */
  readonly title: string
  /** What stands in the heading, where that is more than the title. */
  readonly heading?: ReactNode
  /** What stands beside the heading: ways to other views of the same. */
  readonly aside?: ReactNode
  /** A sentence under the heading. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** A page with its heading, to which the focus goes when a reader comes to it from another. */
export function Page({ title, heading = title, aside, lead, children }: PageProps) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Rapporteur`
  }, [title])
  useEffect(() => {
    if (!isFirst) head.current?.focus()
    isFirst = false
  }, [])
  return (
    <article className="page">
      <header className="page-head">
        <h1 ref={head} tabIndex={-1} dir="auto">
          {heading}
        </h1>
        {aside && <div className="page-aside">{aside}</div>}
        {lead && <p className="page-lead">{lead}</p>}
      </header>
      {children}
    </article>
  )
}
