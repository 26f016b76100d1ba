import { Page } from '../../app/page.tsx'

export function RecordPage() {
  return <Page title="Record" />
}
