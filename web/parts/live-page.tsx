import { liveAddress } from '../address/live-address.ts'
import { Outside } from './outside.tsx'

interface LivePageProps {
  readonly url: string | null
  /** Words by which the page is opened at their place. */
  readonly quote: string | null
}

/** A link to the page that words came from, behind a dot; nothing where it has no address of the web. */
export function LivePage({ url, quote }: LivePageProps) {
  const address = liveAddress(url, quote)
  if (address === null) return null
  return (
    <>
      {' · '}
      <Outside address={address}>live page</Outside>
    </>
  )
}
