import { Page } from '../../app/page.tsx'

export function AddPage() {
  return <Page title="Add" />
}
