import { Page } from '../../app/page.tsx'

export function ReviewPage() {
  return <Page title="Review" />
}
