import { Page } from '../../app/page.tsx'

export function RelationPage() {
  return <Page title="Relation" />
}
