import { Page } from '../../app/page.tsx'

export function CheckPage() {
  return <Page title="Check" />
}
