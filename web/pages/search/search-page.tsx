import { Page } from '../../app/page.tsx'

export function SearchPage() {
  return <Page title="Search" />
}
