import { Page } from '../../app/page.tsx'

export function DocumentPage() {
  return <Page title="Document" />
}
