import { Page } from '../../app/page.tsx'

export function BriefPage() {
  return <Page title="Brief" />
}
