import { Page } from '../../app/page.tsx'

export function PromisesPage() {
  return <Page title="Promises" />
}
