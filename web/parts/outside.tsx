import type { ReactNode } from 'react'

interface OutsideProps {
  /** An address of the web, as `liveAddress` gives it. */
  readonly address: string
  readonly children: ReactNode
}

/** A link that leads out of the app, in a window of its own, which is told nothing of where the reader came from. */
export function Outside({ address, children }: OutsideProps) {
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  )
}
