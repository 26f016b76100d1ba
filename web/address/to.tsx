import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { atMoment, useMoment } from './moment.ts'

interface ToProps {
  /** A path of this app, with its query. */
  readonly address: string
  readonly className?: string
  readonly children: ReactNode
}

/** A link to another page of the app, which is seen from the same moment as this one. */
export function To({ address, className, children }: ToProps) {
  const moment = useMoment()
  return (
    <Link href={atMoment(address, moment)} {...(className && { className })}>
      {children}
    </Link>
  )
}
