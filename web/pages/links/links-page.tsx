import { Page } from '../../app/page.tsx'

export function LinksPage() {
  return <Page title="Links" />
}
