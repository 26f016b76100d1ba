import { liveAddress } from '../address/live-address.ts'

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
      <a href={address} rel="noreferrer noopener" target="_blank">
        live page
      </a>
    </>
  )
}
