import { Page } from '../../app/page.tsx'

export function FrontPage() {
  return <Page title="Relations" />
}
