import { To } from '../address/to.tsx'
import { Page } from '../app/page.tsx'

/** What an address that names no page leads to. */
export function NotFoundPage() {
  return (
    <Page
      title="There is no such page"
      lead="The address may be cut short, or from another program."
    >
      <p>
        <To address="/">All relations of this ledger</To>
      </p>
    </Page>
  )
}
